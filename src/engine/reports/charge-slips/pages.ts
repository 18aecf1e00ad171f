import type { MonthOutcome } from '../../month/outcome';
import { dealerRows } from './dealer-rows';
import { letterhead } from './letterhead';
import type { Reading } from './line-columns';
import { type DrawnLine, USUAL_ROWS, blankRows, headingRow, lineRows } from './line-rows';
import { boxRows, overleafRow, totalRows } from './settlement';
import { signatureRows } from './signatures';
import type { Slip } from './slip';
import { type SlipRow, heightOf } from './slip-row';

/** The pixels of a slip that an A4 page takes at the width of the columns, a little less than there are. */
export const PAGE_PIXELS = 1150;
const MOST_LINES = 24;

/** The pages of one slip: as many lines on each as stand there, the total and the signatures on the last. */
export function slipPages(slip: Slip, outcome: MonthOutcome): readonly (readonly SlipRow[])[] {
  const { settings } = outcome;
  const reading: Reading = settings;
  const foot = [...totalRows(slip, settings.language), ...boxRows(slip, settings.language), ...signatureRows(settings)];
  const head = (page: number, pages: number) => [
    ...letterhead(outcome, slip, { page, pages }),
    ...dealerRows(slip, page, settings.language),
    headingRow(reading),
  ];
  const room = (page: number, below: readonly SlipRow[]) => PAGE_PIXELS - heightOf(head(page, 2)) - heightOf(below);
  const parts = divided(lineRows(slip.lines, reading), {
    last: (page) => room(page, foot),
    before: (page) => room(page, [overleafRow(settings.language)]),
  });
  return parts.map((part, index) => {
    const isLast = index === parts.length - 1;
    const lines = rowsOf(part, room(index + 1, isLast ? foot : [overleafRow(settings.language)]));
    return [
      ...head(index + 1, parts.length),
      ...lines,
      ...(isLast ? [...filling(lines, room(index + 1, foot), reading), ...foot] : [overleafRow(settings.language)]),
    ];
  });
}

interface Rooms {
  /** Pixels for lines on that page, if it is the last. */
  readonly last: (page: number) => number;
  /** Pixels for lines on that page, if another follows. */
  readonly before: (page: number) => number;
}

/** The lines of each page; the last page always has one, so that the total never stands alone. */
function divided(lines: readonly DrawnLine[], rooms: Rooms, page = 1): readonly (readonly DrawnLine[])[] {
  if (lines.length <= 1 || fitting(lines, rooms.last(page)) === lines.length) return [lines];
  const count = Math.max(1, Math.min(fitting(lines, rooms.before(page)), lines.length - 1));
  return [lines.slice(0, count), ...divided(lines.slice(count), rooms, page + 1)];
}

function fitting(lines: readonly DrawnLine[], room: number): number {
  let count = Math.min(lines.length, MOST_LINES);
  while (count > 0 && heightOf(rowsOf(lines.slice(0, count), room)) > room) count -= 1;
  return count;
}

const asUsual = (lines: readonly DrawnLine[]): readonly SlipRow[] => lines.map(({ usual }) => usual);

/** Rows stand close where there are more lines than usual, or where the usual ones would not fit. */
const rowsOf = (lines: readonly DrawnLine[], room: number): readonly SlipRow[] =>
  lines.length > USUAL_ROWS || heightOf(asUsual(lines)) > room ? lines.map(({ close }) => close) : asUsual(lines);

/** Blank rows up to the usual number, as many as there is room for. */
function filling(lines: readonly SlipRow[], room: number, reading: Reading): readonly SlipRow[] {
  const [blank] = blankRows(1, reading);
  const possible = Math.floor((room - heightOf(lines)) / (blank?.height ?? room));
  return blankRows(Math.min(USUAL_ROWS - lines.length, possible), reading);
}

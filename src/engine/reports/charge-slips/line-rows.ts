import type { Colour, Style } from '../../plan/plan';
import { COLOUR } from '../../sheets/look';
import { type LineColumn, LINE_COLUMNS, type Reading } from './line-columns';
import type { SlipLine } from './slip';
import { BOXED, slipText, tableHeading } from './slip-look';
import { type SlipRow, pixelsOf } from './slip-row';
import { oneLineSize, textHeight } from '../../sheets/text-room';
import { SLIP_WORDS } from './words';

/** The fewest rows of a page's table. */
export const USUAL_ROWS = 12;
const ROW_PIXELS = 27;
/** A row of a page with more than the usual number of lines. */
const CLOSE_ROW_PIXELS = 23;
const CLOSE_FREE = 3;
const FREE = 6;
const NAME_COLUMN = 3;

/** The header of the lines. */
export const headingRow = ({ language }: Reading): SlipRow => ({
  height: { zh: 30, en: 34 }[language],
  cells: LINE_COLUMNS.map(({ title, horizontal }, column) => ({
    column,
    content: title[language],
    style: tableHeading(language, horizontal),
  })),
});

/** A line as a row: as it stands on a page with the usual number of lines, and on one with more. */
export interface DrawnLine {
  readonly usual: SlipRow;
  readonly close: SlipRow;
}

/** The lines of a slip as rows; text sizes are the same on all its pages. */
export function lineRows(lines: readonly SlipLine[], reading: Reading): readonly DrawnLine[] {
  const columns = LINE_COLUMNS.map((column, index) => ({ ...column, width: pixelsOf(index), size: sizeOf(column, index, lines, reading) }));
  const shared = sharedStyles((colour, index) => {
    const { size, horizontal, format } = columns[index] as (typeof columns)[number];
    return lineStyle({ size, horizontal, ...(format !== undefined && { format }) }, colour, reading);
  });
  return lines.map((line) => {
    const colour = line.line.kind === 'reversal' ? COLOUR.badText : COLOUR.ink;
    const needed = Math.max(...columns.map(({ seen, width, size }) => textHeight(seen(line, reading), { width, size }, 0)));
    const cells = columns.map(({ content }, column) => ({ column, content: content(line, reading), style: shared(colour, column) }));
    return {
      usual: { height: Math.max(ROW_PIXELS, needed + FREE), cells, isLine: true },
      close: { height: Math.max(CLOSE_ROW_PIXELS, needed + CLOSE_FREE), cells, isLine: true },
    };
  });
}

/** The blank rows that fill the table up; the first says so, and nothing can be added unseen. */
export function blankRows(count: number, { language }: Reading): readonly SlipRow[] {
  const blank = slipText(language, 9.5, { border: BOXED });
  const said = slipText(language, 9.5, { colour: COLOUR.mute, border: BOXED, horizontal: 'left', indent: 1 });
  return Array.from({ length: Math.max(count, 0) }, (_, index) => ({
    height: ROW_PIXELS,
    cells: LINE_COLUMNS.map((__, column) => {
      const says = index === 0 && column === NAME_COLUMN;
      return { column, content: says ? SLIP_WORDS.restBlank[language] : null, style: says ? said : blank };
    }),
  }));
}

function sizeOf({ seen, sizes }: LineColumn, index: number, lines: readonly SlipLine[], reading: Reading): number {
  const texts = lines.map((line) => seen(line, reading));
  return oneLineSize(texts, pixelsOf(index), sizes) ?? sizes.at(-1) ?? 8;
}

const lineStyle = (
  { size, horizontal, format }: { size: number; horizontal: 'left' | 'center' | 'right'; format?: string },
  colour: Colour,
  { language }: Reading,
): Style =>
  slipText(language, size, {
    colour,
    horizontal,
    border: BOXED,
    ...(horizontal === 'left' && { indent: 1, wrap: true }),
    ...(format !== undefined && { format }),
  });

/** Styles are made once for each colour and column: hosts look at each style object once. */
function sharedStyles(make: (colour: Colour, column: number) => Style): (colour: Colour, column: number) => Style {
  const made = new Map<string, Style>();
  return (colour, column) => {
    const key = `${colour} ${column}`;
    const style = made.get(key) ?? make(colour, column);
    made.set(key, style);
    return style;
  };
}

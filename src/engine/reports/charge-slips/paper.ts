import type { Words } from '../../values/language';
import type { SheetPlan } from '../../plan/plan';
import { monthWords } from '../../sheets/month-words';
import { pageFooter } from '../../sheets/page-footer';
import type { Settings } from '../../month/settings';
import { characters, points } from '../../sheets/look';
import { sheetName } from '../../sheets/list-frame';
import { TAB_COLOUR } from '../../sheets/tab-groups';
import { PAGE_PIXELS } from './pages';
import { COLUMN_PIXELS, LAST, type SlipRow, gap, heightOf, placedCells, placedMerges } from './slip-row';

/** Excel keeps no more page breaks on a sheet; behind them the filled-up pages break by themselves. */
const MOST_BREAKS = 1023;
/** Excel's highest row is 409 points. */
const HIGHEST_ROW_PIXELS = 540;

/** A sheet of slips as it is printed: the pages of each slip, and what its footer calls them. */
export interface SlipSheet {
  readonly title: Words;
  readonly footer: Words;
  readonly slips: readonly (readonly (readonly SlipRow[])[])[];
}

/** Slips as a sheet, each on A4 pages of its own. */
export function slipSheet({ title, footer, slips }: SlipSheet, settings: Settings): SheetPlan {
  const sheets = sheetsOfPaper(slips);
  const rows = sheets.flatMap((slip) => slip.rows);
  return {
    name: sheetName(title, settings.language),
    tabColour: TAB_COLOUR.parts,
    gridlines: false,
    widths: Object.fromEntries(COLUMN_PIXELS.map((width, column) => [column, characters(width)])),
    heights: Object.fromEntries(rows.map(({ height }, row) => [row, points(Math.min(height, HIGHEST_ROW_PIXELS))])),
    cells: sheets.flatMap((slip) => placedCells(slip.rows, slip.top)),
    merges: sheets.flatMap((slip) => placedMerges(slip.rows, slip.top)),
    print: slipPrint(
      footer,
      settings,
      rows.length - 1,
      sheets.flatMap((slip) => slip.ends),
    ),
  };
}

interface PlacedSlip {
  readonly top: number;
  readonly rows: readonly SlipRow[];
  /** The last rows of its pages. */
  readonly ends: readonly number[];
}

/** Slips one below another, every page but the very last filled up to the paper's height. */
function sheetsOfPaper(slips: readonly (readonly (readonly SlipRow[])[])[]): readonly PlacedSlip[] {
  let top = 0;
  return slips.map((pages, slip) => {
    const rows: SlipRow[] = [];
    const ends: number[] = [];
    const start = top;
    pages.forEach((page, index) => {
      const isVeryLast = slip === slips.length - 1 && index === pages.length - 1;
      rows.push(...page, ...(isVeryLast ? [] : filledUp(page)));
      ends.push(start + rows.length - 1);
    });
    top += rows.length;
    return { top: start, rows, ends };
  });
}

function filledUp(page: readonly SlipRow[]): readonly SlipRow[] {
  const free = PAGE_PIXELS - heightOf(page);
  if (free <= 0) return [];
  return free <= HIGHEST_ROW_PIXELS ? [gap(free)] : [gap(HIGHEST_ROW_PIXELS), gap(free - HIGHEST_ROW_PIXELS)];
}

function slipPrint(
  footer: Words,
  { language, month }: Settings,
  lastRow: number,
  ends: readonly number[],
): NonNullable<SheetPlan['print']> {
  return {
    orientation: 'portrait',
    fit: { wide: 1, tall: 0 },
    margins: { top: 12, right: 15, bottom: 13, left: 15 },
    centred: true,
    area: { top: 0, left: 0, bottom: lastRow, right: LAST },
    breaksAfter: ends.slice(0, -1).slice(0, MOST_BREAKS),
    footer: pageFooter(`${footer[language]} · ${monthWords(month, language)}`, language),
  };
}

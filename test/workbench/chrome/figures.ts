import { heightOf, intersection, widthOf, type Area } from '../../excel/model/area';
import { formattedText } from '../../excel/model/shown-text';
import type { Sheet } from '../../excel/model/sheet';
import { filled, words, type Language } from './words';

/** What the status bar says of the selected cells. */
export interface Figures {
  readonly count: number;
  readonly sum: string | undefined;
  readonly average: string | undefined;
  /** How many rows a filter leaves, where the selection lies in a filtered table. */
  readonly filtered: string;
}

const MOST_CELLS = 500_000;

/** Counts, adds and averages what is selected and visible, in the number format of the first number. */
export function figuresOf(sheet: Sheet, area: Area, language: Language): Figures {
  const filtered = filteredRows(sheet, area, language);
  if (heightOf(area) * widthOf(area) > MOST_CELLS) return { count: 0, sum: undefined, average: undefined, filtered };
  let [count, sum, numbers, format] = [0, 0, 0, ''];
  for (const { row, cell } of sheet.grid.written(area)) {
    const { value } = cell.content;
    if (value === '' || sheet.filters(row)) continue;
    count += 1;
    if (typeof value !== 'number') continue;
    format ||= cell.look.numberFormat;
    numbers += 1;
    sum += value;
  }
  if (numbers === 0) return { count, sum: undefined, average: undefined, filtered };
  const shown = (value: number): string => formattedText(Number(value.toPrecision(12)), /[ymdhs]/i.test(format) ? 'General' : format);
  return { count, sum: shown(sum), average: shown(sum / numbers), filtered };
}

function filteredRows(sheet: Sheet, area: Area, language: Language): string {
  const table = sheet.tables.find((one) => one.filter.isFiltering && intersection(one.area, area));
  if (!table) return '';
  const all = heightOf(table.body);
  let hidden = 0;
  for (let row = table.body.top; row <= table.body.bottom; row += 1) if (table.filter.hides(row)) hidden += 1;
  return filled(words(language).rows, { all, found: all - hidden });
}

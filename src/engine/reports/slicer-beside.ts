import type { PrintPlan, SheetPlan, SlicerPlan } from '../plan/plan';
import type { Column } from '../schema/sheet';
import { FIRST_ROW } from '../sheets/list-frame';
import type { Language } from '../values/language';

/** Columns left free between a table and its slicer: room for columns of the user's own. */
const FREE_COLUMNS = 2;
/** Pixels. */
const SIZE = { width: 176, head: 44, item: 26, most: 10 };

/** A slicer at the right of a list with anything to choose from; the page that is printed ends with the table. */
export function withSlicer(
  { name, tables: [table] = [], print }: SheetPlan,
  { title }: Column<unknown>,
  language: Language,
  lastRow: number,
): { readonly slicers?: readonly SlicerPlan[]; readonly print?: PrintPlan } {
  const header = title[language];
  const at = table?.columns.findIndex((column) => column.header === header) ?? -1;
  const items = new Set(table?.rows.map((row) => row[at] ?? '')).size;
  if (!table || at < 0 || items < 2) return {};
  const from = { row: FIRST_ROW, column: table.column + table.columns.length + FREE_COLUMNS };
  const size = { dx: SIZE.width, dy: SIZE.head + SIZE.item * Math.min(items, SIZE.most) };
  return {
    slicers: [{ name: `${name} ${header}`, table: table.name, column: header, from, to: { ...from, ...size } }],
    ...(print && { print: { ...print, area: { top: 0, left: 0, bottom: lastRow, right: table.column + table.columns.length - 1 } } }),
  };
}

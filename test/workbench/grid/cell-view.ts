import { told, ErrorValue, type Scalar } from '../../excel/model/cell';
import { lineAt } from '../../excel/model/cell-format';
import { PLAIN, type Line, type Look } from '../../excel/model/look';
import type { Sheet } from '../../excel/model/sheet';
import { formattedText } from '../../excel/model/shown-text';
import type { Table } from '../../excel/model/table';
import { conditioned, type Conditioned } from './conditional';
import { linkAt, type Link } from './links';
import { tableLook } from './table-look';

/** All that is drawn of one cell. */
export interface CellView {
  readonly text: string;
  readonly look: Look;
  readonly horizontal: 'left' | 'center' | 'right';
  /** Text runs over into blank neighbours; numbers become #### where they are too long. */
  readonly kind: 'text' | 'number' | 'other';
  readonly right: Line | undefined;
  readonly bottom: Line | undefined;
  readonly bar?: Conditioned['bar'];
  readonly link?: Link;
  readonly note?: string;
  /** Covers the gridlines between its parts. */
  readonly isMerged?: true;
  readonly header?: { readonly table: Table; readonly column: number };
}

/** What is drawn of a cell; undefined where there is nothing to draw. */
export function viewOf(sheet: Sheet, row: number, column: number): CellView | undefined {
  const { value } = sheet.grid.content(row, column);
  const own = sheet.grid.look(row, column);
  const table = tableAt(sheet, row, column);
  const [right, bottom] = [drawn(lineAt(sheet, row, column, 'right')), drawn(lineAt(sheet, row, column, 'bottom'))];
  const note = sheet.notes.get(`${row},${column}`);
  const { look, bar } = conditioned(sheet, row, column, table ? tableLook(table, row, own) : own);
  if (value === '' && look === PLAIN && !right && !bottom && !bar && note === undefined && !table) return undefined;
  const link = linkAt(sheet, row, column);
  return {
    text: formattedText(told(value), look.numberFormat),
    look,
    horizontal: horizontalOf(look, value),
    kind: typeof value === 'number' ? 'number' : typeof value === 'string' ? 'text' : 'other',
    right: drawn(look.lines.right) ?? right,
    bottom: drawn(look.lines.bottom) ?? bottom,
    ...(bar && { bar }),
    ...(link && { link }),
    ...(note !== undefined && { note }),
    ...(table && isHeader(table, row) && { header: { table, column: column - table.area.left } }),
  };
}

const tableAt = (sheet: Sheet, row: number, column: number): Table | undefined =>
  sheet.tables.find(({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right);

const isHeader = (table: Table, row: number): boolean => table.hasHeaders && table.showFilterButton && row === table.area.top;

const drawn = (line: Line | undefined): Line | undefined => (line === undefined || line.style === 'None' ? undefined : line);

function horizontalOf({ horizontal }: Look, value: Scalar): CellView['horizontal'] {
  if (horizontal === 'Left' || horizontal === 'Fill' || horizontal === 'Justify') return 'left';
  if (horizontal === 'Right') return 'right';
  if (horizontal.startsWith('Center')) return 'center';
  if (typeof value === 'number') return 'right';
  return typeof value === 'boolean' || value instanceof ErrorValue ? 'center' : 'left';
}

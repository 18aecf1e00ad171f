import { a1 } from '../workbook/address';
import type { SheetCells } from '../workbook/cells';
import { listedCodes } from '../schema/listed-codes';
import type { Header } from './find-header';
import type { AnyRow } from './read-row';

/** C13: a row whose quantity is another than the serial numbers listed in it (23): 8 beside a list of 10. */
export function withListedNumbers(
  rows: readonly AnyRow[],
  { rows: cells }: SheetCells,
  header: Header,
  used: Readonly<Record<string, number>>,
): readonly AnyRow[] {
  const quantityAt = used.quantity;
  if (quantityAt === undefined) return rows;
  const known = new Set(Object.entries(used).flatMap(([field, column]) => (field === 'remark' ? [] : [column])));
  const columns = header.cells.map(({ column }) => column).filter((column) => !known.has(column));
  if (columns.length === 0) return rows;
  return rows.map((row) => {
    const quantity = row.values.quantity;
    // A row with several groups of parts has a list for none of them alone.
    if (typeof quantity !== 'number' || row.columns !== undefined) return row;
    for (const column of columns) {
      const cell = cells[row.row - 1]?.[column];
      const listed = typeof cell === 'string' ? listedCodes(cell).length : 0;
      if (listed > 1 && listed !== quantity)
        return {
          ...row,
          remarks: [...row.remarks, { code: 'C13', field: 'quantity', facts: { quantity, listed, cell: a1(row.row - 1, column) } }],
        };
    }
    return row;
  });
}

import { columnLetters } from '../workbook/address';
import type { SheetCells } from '../workbook/cells';
import type { SheetRemark } from './reading';

/** S7: a hidden sheet, hidden rows and hidden columns that hold something; of the columns only those that were read. */
export function hiddenRemarks(
  { visibility, hiddenRows, hiddenColumns: allHidden }: SheetCells,
  isRead: (column: number) => boolean = () => true,
): readonly SheetRemark[] {
  const remarks: SheetRemark[] = [];
  const hiddenColumns = allHidden.filter(isRead);
  if (visibility !== 'visible') remarks.push({ code: 'S7', facts: { why: 'sheet' } });
  if (hiddenRows.length > 0)
    remarks.push({ code: 'S7', facts: { why: 'rows', count: hiddenRows.length, where: spans(hiddenRows, (row) => String(row + 1)) } });
  if (hiddenColumns.length > 0)
    remarks.push({ code: 'S7', facts: { why: 'columns', count: hiddenColumns.length, where: spans(hiddenColumns, columnLetters) } });
  return remarks;
}

const AMOUNTS = /费|额|价|款|元|数量|[¥￥]|fee|amount|cost|price|qty|quantity/i;

/** Says of unknown columns (S5) that look like amounts how many numbers in them were not counted. */
export const withUncountedNumbers = (
  remarks: readonly SheetRemark[],
  { rows }: SheetCells,
  kept: readonly { readonly row: number }[],
): readonly SheetRemark[] =>
  remarks.map((remark) => {
    const { code, facts, column } = remark;
    if (code !== 'S5' || column === undefined || !AMOUNTS.test(String(facts.header))) return remark;
    const count = kept.filter(({ row }) => typeof rows[row - 1]?.[column] === 'number').length;
    return count === 0 ? remark : { ...remark, facts: { ...facts, why: 'numbers', count } };
  });

const MOST_SPANS = 5;

/** 3, 5-9, 12: neighbours as one span, at most five of them. */
export function spans(numbers: readonly number[], name: (number: number) => string): string {
  const found: { from: number; to: number }[] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last && number <= last.to + 1) last.to = number;
    else found.push({ from: number, to: number });
  }
  const words = found.slice(0, MOST_SPANS).map(({ from, to }) => (from === to ? name(from) : `${name(from)}-${name(to)}`));
  return words.join(', ') + (found.length > MOST_SPANS ? ' …' : '');
}

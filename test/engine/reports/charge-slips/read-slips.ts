import type { CellPlan, SheetPlan } from '../../../../src/engine/plan/plan';

/** What is written on each printed page, row by row and from left to right, formulas by their value. */
export function pagesOf(sheet: SheetPlan): readonly (readonly CellPlan[])[] {
  const ends = [...(sheet.print?.breaksAfter ?? []), sheet.print?.area?.bottom ?? 0];
  return ends.map((end, page) => sheet.cells.filter(({ row }) => row <= end && row > (ends[page - 1] ?? -1)));
}

/** The texts of cells. */
export const textsOf = (cells: readonly CellPlan[]): readonly string[] =>
  cells.flatMap(({ content }) => (typeof content === 'string' && content !== '' ? [content] : []));

/** The cells with a formula. */
export const formulasOf = (cells: readonly CellPlan[]) =>
  cells.flatMap(({ content, ...rest }) => (typeof content === 'object' && content !== null ? [{ ...rest, ...content }] : []));

/** What Excel would find for `SUM(H9:H20)`: the numbers of the range, words passed over. */
export function sumOfRange(sheet: SheetPlan, formula: string): number {
  const [, letter = '', from, to, less, kinds = '', kind] =
    /^SUM\(([A-I])(\d+):\1(\d+)\)(-2\*SUMIF\(([A-I])\2:\5\3,"([^"]+)",\1\2:\1\3\))?$/.exec(formula) ?? [];
  const at = (column: string, row: number) =>
    sheet.cells.find((cell) => cell.row === row && cell.column === column.charCodeAt(0) - 65)?.content;
  const numberAt = (column: string, row: number): number => {
    const content = at(column, row);
    return typeof content === 'number' ? content : 0;
  };
  const rows = Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => Number(from) - 1 + index);
  return rows.reduce((sum, row) => sum + Math.round(numberAt(letter, row) * 100) * (less && at(kinds, row) === kind ? -1 : 1), 0) / 100;
}

/** Pixels of the rows of each page. */
export function pageHeights(sheet: SheetPlan): readonly number[] {
  const ends = [...(sheet.print?.breaksAfter ?? []), sheet.print?.area?.bottom ?? 0];
  let row = 0;
  return ends.map((end) => {
    let height = 0;
    for (; row <= end; row += 1) height += (sheet.heights[row] ?? 0) / 0.75;
    return height;
  });
}

import type { CellContent, SheetPlan, WorkbookPlan } from '../../src/engine/plan/plan';
import { a1 } from '../../src/engine/workbook/address';
import type { CellValue, SheetCells, WorkbookCells } from '../../src/engine/workbook/cells';

/** What a reader finds in a plan once it is a workbook: its free cells and its tables, formulas by their values. */
export const planAsCells = (plan: WorkbookPlan): WorkbookCells => ({ date1904: false, sheets: plan.sheets.map(sheetAsCells) });

function sheetAsCells(sheet: SheetPlan): SheetCells {
  const rows: CellValue[][] = [];
  const formulas: Record<string, string> = {};
  const put = (row: number, column: number, content: CellContent): void => {
    const line = (rows[row] ??= []);
    while (line.length <= column) line.push(null);
    if (typeof content === 'object' && content !== null) formulas[a1(row, column)] = content.formula;
    line[column] = typeof content === 'object' && content !== null ? content.value : content;
  };
  for (const { row, column, content } of sheet.cells) put(row, column, content);
  for (const { row, column, columns, rows: body } of sheet.tables ?? []) {
    columns.forEach(({ header }, index) => put(row, column + index, header));
    body.forEach((line, down) => line.forEach((content, index) => put(row + 1 + down, column + index, content)));
  }
  return {
    name: sheet.name,
    visibility: sheet.hidden ? 'hidden' : 'visible',
    rows: Array.from(rows, (row) => row ?? []),
    merges: sheet.merges ?? [],
    hiddenRows: [],
    hiddenColumns: [],
    formulas,
  };
}

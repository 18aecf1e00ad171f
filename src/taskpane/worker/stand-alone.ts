import type { CellContent, SheetPlan } from '../../engine/plan/plan';

/** A sheet that is written without some others: formulas that reach for a table that will not be there become their values. */
export function standingAlone(sheet: SheetPlan, absentTables: readonly string[]): SheetPlan {
  const reaches = (formula: string) =>
    absentTables.some((name) => formula.includes(`${name}[`) || formula.includes(`'${name}'!`)) && !formula.startsWith('HYPERLINK(');
  const plain = (content: CellContent): CellContent =>
    typeof content === 'object' && content !== null && reaches(content.formula) ? content.value : content;
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => ({ ...cell, content: plain(cell.content) })),
    ...(sheet.tables && { tables: sheet.tables.map((table) => ({ ...table, rows: table.rows.map((row) => row.map(plain)) })) }),
  };
}

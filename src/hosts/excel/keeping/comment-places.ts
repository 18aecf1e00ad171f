import type { SheetPlan, TablePlan, WorkbookPlan } from '../../../engine/plan/plan';
import { bodyArea, bodyRows } from '../../../engine/plan/table-area';
import type { KeptComment, StandingComment } from './comments';
import { followedRows, placesOf } from './own-columns';
import { cellsWithin, foundRows, type SheetBefore } from './standing';
import { type FoundTable, sameName, type Survey } from './survey';

/**
 * Where comments beside the rows of our tables belong after a drawing: beside the same row, or at the head of their column where
 * that row is no more. Excel itself moves all others with their cells.
 */
export const keptComments = (
  comments: readonly StandingComment[],
  plan: WorkbookPlan,
  found: Survey,
  before: readonly SheetBefore[],
): readonly KeptComment[] =>
  plan.sheets.flatMap((sheet) => {
    const own = comments.filter((comment) => comment.sheet === sheet.name);
    const cells = before.find((one) => one.sheet === sheet.name);
    const standing = found.sheets.get(sheet.name);
    if (own.length === 0 || !cells || !standing) return [];
    return (sheet.tables ?? []).flatMap((table) => {
      const there = standing.tables.find(({ name }) => sameName(name, table.name));
      return there ? besideTable(own, sheet, table, there, cells) : [];
    });
  });

function besideTable(
  comments: readonly StandingComment[],
  sheet: SheetPlan,
  table: TablePlan,
  there: FoundTable,
  cells: SheetBefore,
): readonly KeptComment[] {
  const body = { ...bodyArea(table), top: there.area.top + 1, bottom: there.area.top + foundRows(there) };
  const beside = comments
    .filter(({ at }) => at.row >= body.top && at.row <= body.bottom)
    .sort((one, other) => one.at.row - other.at.row || one.at.column - other.at.column);
  const ours = cellsWithin(cells, cells.values, body);
  const wanted = [...new Set(beside.map(({ at }) => at.row - body.top))];
  const rows = new Map([...followedRows(ours, table.rows, placesOf(sheet, table), wanted)].map(([to, from]) => [from, to]));
  const after = { top: table.row + 1, bottom: table.row + bodyRows(table) };
  const tableRows = { before: { top: body.top, bottom: body.bottom }, after };
  return beside.map((found) => {
    const comment = { ...found, rows: tableRows };
    const from = comment.at.row - body.top;
    const to = rows.get(from);
    if (to !== undefined) return { ...comment, to: { row: table.row + 1 + to, column: comment.at.column } };
    return { ...comment, to: { row: table.row, column: comment.at.column }, lostRow: String(ours[from]?.[0] ?? '') };
  });
}

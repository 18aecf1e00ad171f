import { type Area, contains, isWholeColumns, isWholeRows } from '../model/area';
import type { Shift } from '../model/changes';
import { clearValidation } from '../model/validation';
import type { Range } from '../model/range';
import type { Sheet } from '../model/sheet';
import { oneOf } from '../protocol/arguments';
import { Failure } from '../protocol/failure';

const CLEAR = oneOf(['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'] as const);

/** Clears contents, formats or links; `All` also takes away merges, conditional formats, validations, comments and notes. */
export function clear(range: Range, applyTo?: unknown): void {
  const { sheet, area } = range;
  const what = applyTo === undefined || applyTo === null ? 'All' : CLEAR(applyTo);
  sheet.demandWritable(area);
  if (what === 'All' || what === 'Contents') clearContents(sheet, area);
  if (what === 'All' || what === 'Formats') clearFormats(sheet, area);
  if (what === 'All') {
    clearValidation(sheet, [area]);
    clearComments(sheet, area);
  }
  if (what !== 'Contents' && what !== 'Formats') clearLinks(sheet, area);
}

function clearContents(sheet: Sheet, area: Area): void {
  sheet.grid.clearContents(area);
  sheet.changed(area);
}

function clearFormats(sheet: Sheet, area: Area): void {
  sheet.demand('allowFormatCells');
  sheet.grid.clearLooks(area);
  sheet.merges.unmerge(area);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => !format.areas.every((own) => contains(area, own)));
}

function clearComments(sheet: Sheet, area: Area): void {
  sheet.comments = sheet.comments.filter(({ row, column }) => !contains(area, { top: row, bottom: row, left: column, right: column }));
  for (const key of keysWithin(sheet.notes, area)) sheet.notes.delete(key);
}

function clearLinks(sheet: Sheet, area: Area): void {
  for (const key of keysWithin(sheet.hyperlinks, area)) sheet.hyperlinks.delete(key);
}

/** What is kept by cell, `row,column`, within an area. */
const keysWithin = (kept: ReadonlyMap<string, unknown>, area: Area): readonly string[] =>
  [...kept.keys()].filter((key) => {
    const [row = 0, column = 0] = key.split(',').map(Number);
    return contains(area, { top: row, bottom: row, left: column, right: column });
  });

/** Merges the area, or each of its rows. */
export function mergeCells({ sheet, area }: Range, across?: unknown): void {
  sheet.demand('allowFormatCells');
  sheet.demandWritable(area);
  sheet.demandNoTable(area);
  if (across !== true) return sheet.merges.merge(area);
  for (let row = area.top; row <= area.bottom; row += 1) sheet.merges.merge({ ...area, top: row, bottom: row });
}

/** Inserts cells in the range's place and answers where they are. */
export function insertCells(range: Range, direction: unknown): Range {
  const down = oneOf(['Down', 'Right'] as const)(direction) === 'Down';
  allowShift(range, down ? 'allowInsertRows' : 'allowInsertColumns');
  const shift = shiftOf(range, down, 1);
  demandRoom(range.sheet, shift);
  range.sheet.insertCells(shift);
  growTables(range, down);
  range.sheet.changed(range.area, down ? 'RowInserted' : 'ColumnInserted');
  return range;
}

/** Deletes cells; what lies below or to the right takes their place. */
export function deleteCells(range: Range, direction: unknown): void {
  const up = oneOf(['Up', 'Left'] as const)(direction) === 'Up';
  allowShift(range, up ? 'allowDeleteRows' : 'allowDeleteColumns');
  range.sheet.deleteCells(shiftOf(range, up, -1));
  range.sheet.changed(range.area, up ? 'RowDeleted' : 'ColumnDeleted');
}

/** On a protected sheet only whole rows or columns come and go, and only where that is allowed. */
function allowShift(
  { sheet, area }: Range,
  permission: 'allowInsertRows' | 'allowInsertColumns' | 'allowDeleteRows' | 'allowDeleteColumns',
): void {
  if (!sheet.protection.isOn) return;
  const isWhole = permission.endsWith('Rows') ? isWholeRows(area) : isWholeColumns(area);
  if (!isWhole) throw new Failure('AccessDenied');
  sheet.demand(permission);
}

const shiftOf = ({ area, rowCount, columnCount }: Range, isVertical: boolean, sign: 1 | -1): Shift =>
  isVertical
    ? { axis: 'rows', at: area.top, count: sign * rowCount, across: { from: area.left, to: area.right } }
    : { axis: 'columns', at: area.left, count: sign * columnCount, across: { from: area.top, to: area.bottom } };

/** Excel does not push contents over the sheet's edge. */
function demandRoom(sheet: Sheet, { axis, count, across }: Shift): void {
  const last =
    axis === 'rows'
      ? { top: 1_048_576 - count, bottom: 1_048_575, left: across.from, right: across.to }
      : { left: 16_384 - count, right: 16_383, top: across.from, bottom: across.to };
  if (sheet.grid.used(last, true)) throw new Failure('InsertDeleteConflict');
}

/** Columns inserted inside a table are columns of it and need names. */
function growTables({ sheet, area }: Range, down: boolean): void {
  if (down) return;
  for (const table of sheet.tables) if (area.left > table.area.left && area.left <= table.area.right) table.tidyHeader();
}

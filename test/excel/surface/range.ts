import { isWholeColumns, isWholeRows, LAST_COLUMN, LAST_ROW } from '../model/area';
import { CellFormat } from '../model/cell-format';
import { ConditionalFormats } from '../model/conditional-formats';
import { readFormats, readFormulas, readTexts, readTypes, readValues, SIZE_MISMATCH, writeContents, writeFormats } from '../model/contents';
import { Range, RangeAreas } from '../model/range';
import { CellValidation } from '../model/cell-validation';
import { flag, number, whole } from '../protocol/arguments';
import { internal, method, part, property, type ApiSurface, type Member } from '../protocol/describe';
import { Failure } from '../protocol/failure';
import { clear, deleteCells, insertCells, mergeCells } from './range-operations';
import { readHyperlink, writeHyperlink } from './hyperlinks';
import { copyFrom } from './range-copy';
import { setCellProperties, setColumnProperties, setRowProperties } from './cell-properties';
import { rangeArgument } from './ranges';

/** Range: contents, format, navigation, structure. */
export function describeRange(surface: ApiSurface): void {
  surface.describe(Range, {
    name: 'Range',
    isGone: (range) => range.sheet.isGone,
    members: { ...CONTENTS, ...PLACES, ...PARTS, ...NAVIGATION, ...OPERATIONS, ...INTERNALS },
  });
}

const CONTENTS: Record<string, Member<Range>> = {
  values: property(1, readValues, writeContents),
  formulas: property(1, readFormulas, writeContents),
  text: property(1, readTexts),
  numberFormat: property(1, readFormats, writeFormats),
  valueTypes: property(1, readTypes),
  hyperlink: property(7, readHyperlink, writeHyperlink),
};

const PLACES: Record<string, Member<Range>> = {
  address: property(1, (range) => range.address),
  rowIndex: property(1, (range) => range.area.top),
  columnIndex: property(1, (range) => range.area.left),
  rowCount: property(1, (range) => range.rowCount),
  columnCount: property(1, (range) => range.columnCount),
  cellCount: property(1, (range) => cellCount(range)),
  isEntireRow: property(7, (range) => isWholeRows(range.area)),
  isEntireColumn: property(7, (range) => isWholeColumns(range.area)),
  left: property(10, (range) => range.sheet.widths.before(range.area.left)),
  top: property(10, (range) => range.sheet.heights.before(range.area.top)),
  width: property(10, ({ sheet, area }) => sheet.widths.before(area.right + 1) - sheet.widths.before(area.left)),
  height: property(10, ({ sheet, area }) => sheet.heights.before(area.bottom + 1) - sheet.heights.before(area.top)),
  rowHidden: property(
    2,
    (range) => rowsHidden(range),
    (range, value) => hide(range, 'heights', flag(value)),
  ),
  columnHidden: property(
    2,
    (range) => columnsHidden(range),
    (range, value) => hide(range, 'widths', flag(value)),
  ),
  hidden: property(2, (range) => rowsHidden(range) === true || columnsHidden(range) === true),
};

const PARTS: Record<string, Member<Range>> = {
  worksheet: part(1, (range) => range.sheet),
  format: part(1, (range) => new CellFormat(range.sheet, [range.area])),
  conditionalFormats: part(6, (range) => new ConditionalFormats(range.sheet, [range.area])),
  dataValidation: part(8, (range) => new CellValidation(range.sheet, [range.area])),
};

const NAVIGATION: Record<string, Member<Range>> = {
  getCell: method(1, (range, row, column) => range.part(whole(row), whole(column), 1, 1)),
  getRow: method(1, (range, row) => range.part(whole(row), 0, 1, range.columnCount)),
  getColumn: method(1, (range, column) => range.part(0, whole(column), range.rowCount, 1)),
  getLastRow: method(1, (range) => range.part(range.rowCount - 1, 0, 1, range.columnCount)),
  getLastColumn: method(1, (range) => range.part(0, range.columnCount - 1, range.rowCount, 1)),
  getLastCell: method(1, (range) => range.part(range.rowCount - 1, range.columnCount - 1, 1, 1)),
  getOffsetRange: method(1, (range, down, right) => range.part(whole(down), whole(right), range.rowCount, range.columnCount)),
  getResizedRange: method(2, (range, rows, columns) => range.resized(range.rowCount + whole(rows), range.columnCount + whole(columns))),
  getAbsoluteResizedRange: method(7, (range, rows, columns) => range.resized(whole(rows), whole(columns))),
  getBoundingRect: method(1, (range, other) => range.around(rangeArgument(other, range.sheet))),
  getIntersection: method(1, (range, other) => found(range.shared(rangeArgument(other, range.sheet)))),
  getIntersectionOrNullObject: method(4, (range, other) => range.shared(rangeArgument(other, range.sheet))),
  getEntireRow: method(1, ({ sheet, area }) => new Range(sheet, { ...area, left: 0, right: LAST_COLUMN })),
  getEntireColumn: method(1, ({ sheet, area }) => new Range(sheet, { ...area, top: 0, bottom: LAST_ROW })),
  getRowsAbove: method(2, (range, count) => range.part(-steps(count), 0, steps(count), range.columnCount)),
  getRowsBelow: method(2, (range, count) => range.part(range.rowCount, 0, steps(count), range.columnCount)),
  getColumnsBefore: method(2, (range, count) => range.part(0, -steps(count), range.rowCount, steps(count))),
  getColumnsAfter: method(2, (range, count) => range.part(0, range.columnCount, range.rowCount, steps(count))),
  getUsedRange: method(1, (range, valuesOnly) => found(range.used(valuesOnly === true))),
  getUsedRangeOrNullObject: method(4, (range, valuesOnly) => range.used(valuesOnly === true)),
  getMergedAreasOrNullObject: method(13, (range) => mergedAreas(range)),
};

const OPERATIONS: Record<string, Member<Range>> = {
  clear: method(1, clear),
  merge: method(2, mergeCells),
  unmerge: method(2, (range) => {
    range.sheet.demand('allowFormatCells');
    range.sheet.merges.unmerge(range.area);
  }),
  insert: method(1, insertCells),
  delete: method(1, deleteCells),
  select: method(1, (range) => range.sheet.book.select(range)),
  copyFrom: method(9, copyFrom),
  calculate: method(6, (range) => range.sheet.book.calculator.calculate(range.sheet.book)),
  setCellProperties: method(9, setCellProperties),
  setRowProperties: method(9, setRowProperties),
  setColumnProperties: method(9, setColumnProperties),
};

const INTERNALS: Record<string, Member<Range>> = {
  _ValidateArraySize: internal((range, rows, columns) => {
    if (rows !== range.rowCount || columns !== range.columnCount) throw new Failure('InvalidArgument', SIZE_MISMATCH);
  }),
};

/** Excel says -1 for more cells than a 32-bit number counts. */
function cellCount({ rowCount, columnCount }: Range): number {
  return rowCount * columnCount > 2_147_483_647 ? -1 : rowCount * columnCount;
}

const steps = (count: unknown): number => (count === undefined || count === null ? 1 : number(count));

const found = (range: Range | null): Range => {
  if (range === null) throw new Failure('ItemNotFound');
  return range;
};

function rowsHidden({ sheet, area }: Range): boolean | null {
  return common(area.top, area.bottom, (row) => sheet.heights.hidden.has(row) || sheet.filters(row));
}

function columnsHidden({ sheet, area }: Range): boolean | null {
  return common(area.left, area.right, (column) => sheet.widths.hidden.has(column));
}

function common(from: number, to: number, test: (index: number) => boolean): boolean | null {
  const first = test(from);
  for (let index = from + 1; index <= to; index += 1) if (test(index) !== first) return null;
  return first;
}

function hide({ sheet, area }: Range, axis: 'widths' | 'heights', isHidden: boolean): void {
  sheet.demand(axis === 'widths' ? 'allowFormatColumns' : 'allowFormatRows');
  if (axis === 'widths') sheet.widths.hide(area.left, area.right, isHidden);
  else sheet.heights.hide(area.top, area.bottom, isHidden);
}

function mergedAreas({ sheet, area }: Range): RangeAreas | null {
  const merged = sheet.merges.areas.filter((one) => new Range(sheet, one).shared(new Range(sheet, area)) !== null);
  return merged.length === 0 ? null : new RangeAreas(merged.map((one) => new Range(sheet, one)));
}

import { WHOLE_SHEET } from '../model/area';
import {
  AutoFilters,
  Charts,
  FreezePanes,
  Names,
  PageBreaks,
  PageLayout,
  SheetProtection,
  Sheets,
  Slicers,
  Tables,
} from '../model/collections';
import { Comments } from '../model/comment';
import { Notes } from '../model/note';
import { Range } from '../model/range';
import { Sheet } from '../model/sheet';
import { colour, flag, oneOf, optionalText, text, whole } from '../protocol/arguments';
import { internal, method, part, property, type ApiSurface, type Member } from '../protocol/describe';
import { Failure } from '../protocol/failure';
import { found } from './collections';
import { listening } from './events';
import { areasArgument } from './ranges';

const VISIBILITY = oneOf(['Visible', 'Hidden', 'VeryHidden'] as const);

/** Worksheet and WorksheetCollection. */
export function describeSheets(surface: ApiSurface): void {
  surface.describe(Sheet, {
    name: 'Worksheet',
    id: (sheet) => sheet.id,
    isGone: (sheet) => sheet.isGone,
    members: {
      ...PROPERTIES,
      ...PARTS,
      ...METHODS,
      ...listening('DataChanged', 'SelectionChanged', 'Activated', 'Deactivated', 'Calculated'),
    },
  });
  surface.describe(Sheets, {
    name: 'WorksheetCollection',
    items: ({ book }) => book.sheets,
    item: ({ book }, key) => book.sheet(text(key)),
    members: {
      add: method(1, ({ book }, name) => book.addSheet(optionalText(name))),
      getItem: method(1, ({ book }, key) => book.sheet(text(key))),
      getItemOrNullObject: method(
        4,
        ({ book }, key) => book.sheets.find((sheet) => sheet.id === key) ?? book.sheetNamed(text(key)) ?? null,
      ),
      getActiveWorksheet: method(1, ({ book }) => book.active),
      getFirst: method(5, ({ book }, visibleOnly) => found(shown(book.sheets, visibleOnly).at(0))),
      getLast: method(5, ({ book }, visibleOnly) => found(shown(book.sheets, visibleOnly).at(-1))),
      getCount: method(4, ({ book }, visibleOnly) => shown(book.sheets, visibleOnly).length),
      ...listening('DataChanged', 'SelectionChanged', 'Activated', 'Deactivated', 'Added', 'Deleted', 'Calculated'),
    },
  });
}

const PROPERTIES: Record<string, Member<Sheet>> = {
  id: property(1, (sheet) => sheet.id),
  name: property(
    1,
    (sheet) => sheet.name,
    (sheet, value) => (sheet.name = text(value)),
  ),
  position: property(
    1,
    (sheet) => sheet.book.sheets.indexOf(sheet),
    (sheet, value) => sheet.book.moveSheet(sheet, whole(value)),
  ),
  visibility: {
    ...property(
      1,
      (sheet: Sheet) => sheet.visibility,
      (sheet, value) => sheet.book.show(sheet, VISIBILITY(value)),
    ),
    setToWrite: 2,
  },
  tabColor: property(
    7,
    (sheet) => sheet.tabColour,
    (sheet, value) => (sheet.tabColour = value === '' ? '' : colour(value)),
  ),
  showGridlines: property(
    8,
    (sheet) => sheet.gridlines,
    (sheet, value) => (sheet.gridlines = flag(value)),
  ),
  showHeadings: property(
    8,
    (sheet) => sheet.headings,
    (sheet, value) => (sheet.headings = flag(value)),
  ),
  standardHeight: property(7, () => 15),
};

const PARTS: Record<string, Member<Sheet>> = {
  tables: part(1, (sheet) => new Tables(sheet.book, sheet)),
  charts: part(1, (sheet) => new Charts(sheet)),
  slicers: part(10, (sheet) => new Slicers(sheet.book, sheet)),
  comments: part(10, (sheet) => new Comments(sheet)),
  notes: part(18, (sheet) => new Notes(sheet)),
  names: part(4, (sheet) => new Names(sheet.book, sheet)),
  protection: part(2, (sheet) => new SheetProtection(sheet)),
  freezePanes: part(7, (sheet) => new FreezePanes(sheet)),
  pageLayout: part(9, (sheet) => new PageLayout(sheet, sheet.page)),
  horizontalPageBreaks: part(9, (sheet) => new PageBreaks(sheet, 'rows')),
  verticalPageBreaks: part(9, (sheet) => new PageBreaks(sheet, 'columns')),
  autoFilter: part(9, (sheet) => new AutoFilters(sheet)),
};

const METHODS: Record<string, Member<Sheet>> = {
  activate: method(1, (sheet) => sheet.book.activate(sheet)),
  delete: method(1, (sheet) => sheet.book.deleteSheet(sheet)),
  calculate: method(6, (sheet) => sheet.book.calculator.calculate(sheet.book)),
  getRange: method(1, (sheet, address) => rangeOf(sheet, optionalText(address))),
  getRanges: method(9, (sheet, address) => areasArgument(optionalText(address) ?? new Range(sheet, WHOLE_SHEET), sheet)),
  getCell: method(1, (sheet, row, column) => sheetPart(sheet, whole(row), whole(column), 1, 1)),
  getRangeByIndexes: method(7, (sheet, row, column, rows, columns) =>
    sheetPart(sheet, whole(row), whole(column), whole(rows), whole(columns)),
  ),
  getUsedRange: method(1, (sheet, valuesOnly) => used(sheet, valuesOnly) ?? sheetPart(sheet, 0, 0, 1, 1)),
  getUsedRangeOrNullObject: method(4, (sheet, valuesOnly) => used(sheet, valuesOnly)),
  getNext: method(5, (sheet, visibleOnly) => found(neighbour(sheet, 1, visibleOnly))),
  getNextOrNullObject: method(5, (sheet, visibleOnly) => neighbour(sheet, 1, visibleOnly)),
  getPrevious: method(5, (sheet, visibleOnly) => found(neighbour(sheet, -1, visibleOnly))),
  getPreviousOrNullObject: method(5, (sheet, visibleOnly) => neighbour(sheet, -1, visibleOnly)),
  _GetSheetById: internal((sheet, id) => sheet.book.sheet(text(id))),
};

/** Cells of this sheet: an address that names another one is refused. */
function rangeOf(sheet: Sheet, address: string | undefined): Range {
  if (address === undefined || address === '') return new Range(sheet, WHOLE_SHEET);
  const range = sheet.book.rangeAt(address, sheet);
  if (range.sheet !== sheet) throw new Failure('InvalidArgument');
  return range;
}

const sheetPart = (sheet: Sheet, row: number, column: number, rows: number, columns: number): Range =>
  new Range(sheet, { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 });

function used(sheet: Sheet, valuesOnly: unknown): Range | null {
  const area = sheet.usedArea(valuesOnly === true);
  return area ? new Range(sheet, area) : null;
}

const shown = (sheets: readonly Sheet[], visibleOnly: unknown): readonly Sheet[] =>
  visibleOnly === true ? sheets.filter((sheet) => sheet.visibility === 'Visible') : sheets;

function neighbour(sheet: Sheet, step: 1 | -1, visibleOnly: unknown): Sheet | null {
  const { sheets } = sheet.book;
  for (let at = sheets.indexOf(sheet) + step; at >= 0 && at < sheets.length; at += step) {
    const next = sheets[at];
    if (next && (visibleOnly !== true || next.visibility === 'Visible')) return next;
  }
  return null;
}

import { AutoFilters, FreezePanes, PageBreak, PageBreaks, SheetProtection } from '../model/collections';
import { ListFilter, readCriteria } from '../model/filter';
import { LAST_COLUMN, LAST_ROW } from '../model/area';
import { PROTECTION_DEFAULTS } from '../model/protection';
import { Range } from '../model/range';
import { number, onlyKeys, optionalText, record, whole } from '../protocol/arguments';
import { method, property, type ApiSurface } from '../protocol/describe';
import { Failure, refuseArgument } from '../protocol/failure';
import { found, itemAt } from './collections';
import { rangeArgument } from './ranges';

/** Protection, frozen panes, filters and page breaks of a sheet. */
export function describeSheetParts(surface: ApiSurface): void {
  describeProtection(surface);
  describeFreezePanes(surface);
  describeAutoFilter(surface);
  describePageBreaks(surface);
}

function describeProtection(surface: ApiSurface): void {
  surface.describe(SheetProtection, {
    name: 'WorksheetProtection',
    members: {
      protected: property(2, ({ sheet }) => sheet.protection.isOn),
      options: property(2, ({ sheet }) => sheet.protection.options),
      protect: method(2, ({ sheet }, options, password) =>
        sheet.protection.protect(onlyKeys(options ?? {}, Object.keys(PROTECTION_DEFAULTS)), optionalText(password)),
      ),
      unprotect: method(7, ({ sheet }, password) => sheet.protection.unprotect(optionalText(password))),
    },
  });
}

function describeFreezePanes(surface: ApiSurface): void {
  const location = ({ sheet }: FreezePanes): Range | null => (sheet.frozen ? new Range(sheet, sheet.frozen) : null);
  const count = (value: unknown): number => (value === undefined || value === null ? 1 : whole(value));
  surface.describe(FreezePanes, {
    name: 'WorksheetFreezePanes',
    members: {
      freezeRows: method(
        7,
        ({ sheet }, rows) => (sheet.frozen = new Range(sheet, { top: 0, left: 0, bottom: count(rows) - 1, right: LAST_COLUMN }).area),
      ),
      freezeColumns: method(
        7,
        ({ sheet }, columns) => (sheet.frozen = new Range(sheet, { top: 0, left: 0, bottom: LAST_ROW, right: count(columns) - 1 }).area),
      ),
      freezeAt: method(7, ({ sheet }, range) => (sheet.frozen = { ...rangeArgument(range, sheet).area, top: 0, left: 0 })),
      unfreeze: method(7, ({ sheet }) => (sheet.frozen = undefined)),
      getLocation: method(7, (panes) => found(location(panes))),
      getLocationOrNullObject: method(7, location),
    },
  });
}

function describeAutoFilter(surface: ApiSurface): void {
  const filter = ({ sheet, table }: AutoFilters): ListFilter | undefined => table?.filter ?? sheet.autoFilter?.filter;
  const range = (filters: AutoFilters): Range | null => {
    const area = filter(filters)?.area();
    return area ? new Range(filters.sheet, area) : null;
  };
  surface.describe(AutoFilters, {
    name: 'AutoFilter',
    members: {
      enabled: property(9, (filters) => (filters.table ? filters.table.showFilterButton : filters.sheet.autoFilter !== undefined)),
      isDataFiltered: property(9, (filters) => filter(filters)?.isFiltering ?? false),
      criteria: property(9, (filters) => [...(filter(filters)?.criteria.values() ?? [])]),
      getRange: method(9, (filters) => found(range(filters))),
      getRangeOrNullObject: method(9, range),
      apply: method(9, applyFilter),
      clearCriteria: method(9, (filters) => allowed(filters, () => filter(filters)?.clear())),
      clearColumnCriteria: method(14, (filters, column) => allowed(filters, () => filter(filters)?.clear(whole(column)))),
      reapply: method(9, (filters) => allowed(filters, () => filter(filters)?.reapply())),
      remove: method(9, (filters) => allowed(filters, () => removeFilter(filters))),
    },
  });
}

function allowed({ sheet }: AutoFilters, act: () => void): void {
  sheet.demand('allowAutoFilter');
  act();
}

function removeFilter({ sheet, table }: AutoFilters): void {
  if (table) table.filter.clear();
  else sheet.autoFilter = undefined;
}

function applyFilter(filters: AutoFilters, range: unknown, column?: unknown, criteria?: unknown): void {
  const { sheet, table } = filters;
  sheet.demand('allowAutoFilter');
  const { area } = rangeArgument(range, sheet);
  if (!table) {
    const isSame = sheet.autoFilter !== undefined && JSON.stringify(sheet.autoFilter.area) === JSON.stringify(area);
    if (!isSame) sheet.autoFilter = { area, filter: new ListFilter(sheet, () => area) };
  }
  const filter = table?.filter ?? sheet.autoFilter?.filter ?? refuseArgument();
  if (criteria !== undefined && criteria !== null) filter.apply(whole(column), readCriteria(record(criteria)));
}

function describePageBreaks(surface: ApiSurface): void {
  const all = (breaks: PageBreaks): readonly PageBreak[] =>
    [...breaks.places].sort((one, other) => one - other).map((at) => new PageBreak(breaks, at));
  surface.describe(PageBreaks, {
    name: 'PageBreakCollection',
    items: all,
    item: (breaks, index) => itemAt(all(breaks), index),
    members: {
      add: method(9, (breaks, range) => addBreak(breaks, rangeArgument(range, breaks.sheet))),
      getItem: method(9, (breaks, index) => itemAt(all(breaks), number(index))),
      getCount: method(9, (breaks) => breaks.places.size),
      removePageBreaks: method(9, (breaks) => breaks.places.clear()),
    },
  });
  surface.describe(PageBreak, {
    name: 'PageBreak',
    isGone: ({ breaks, at }) => !breaks.places.has(at),
    members: {
      rowIndex: property(9, ({ breaks, at }) => (breaks.axis === 'rows' ? at : 0)),
      columnIndex: property(9, ({ breaks, at }) => (breaks.axis === 'columns' ? at : 0)),
      delete: method(9, ({ breaks, at }) => void breaks.places.delete(at)),
    },
  });
}

/** A break stands before the range's first row or column; none can stand before the first of the sheet. */
function addBreak(breaks: PageBreaks, { area }: Range): PageBreak {
  const at = breaks.axis === 'rows' ? area.top : area.left;
  if (at === 0) throw new Failure('InvalidArgument');
  breaks.places.add(at);
  return new PageBreak(breaks, at);
}

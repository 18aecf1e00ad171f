import { Slicers } from '../model/collections';
import { Sheet } from '../model/sheet';
import { Slicer } from '../model/slicer';
import { Table } from '../model/table';
import { numberWithin, oneOf, text } from '../protocol/arguments';
import { method, part, property, type ApiSurface, type Member } from '../protocol/describe';
import { Failure, refuseArgument } from '../protocol/failure';
import { found, itemAt } from './collections';

/** Slicers of a workbook and of its sheets. */
export function describeSlicers(surface: ApiSurface): void {
  const named = ({ all }: Slicers, key: unknown): Slicer | null =>
    all.find((slicer) => slicer.id === key || slicer.name.toLowerCase() === text(key).toLowerCase()) ?? null;
  surface.describe(Slicers, {
    name: 'SlicerCollection',
    items: ({ all }) => all,
    item: (slicers, key) => found(named(slicers, key)),
    members: {
      add: method(10, addSlicer),
      getCount: method(10, ({ all }) => all.length),
      getItem: method(10, (slicers, key) => found(named(slicers, key))),
      getItemAt: method(10, ({ all }, index) => itemAt(all, index)),
      getItemOrNullObject: method(10, named),
    },
  });
  surface.describe(Slicer, {
    name: 'Slicer',
    id: (slicer) => slicer.id,
    isGone: (slicer) => slicer.isGone,
    members: { ...PROPERTIES, ...METHODS },
  });
}

function addSlicer({ book, sheet: own }: Slicers, source: unknown, field: unknown, destination?: unknown): Slicer {
  const table = source instanceof Table ? source : found(book.tables.find(({ name }) => name.toLowerCase() === text(source).toLowerCase()));
  const sheet =
    destination === undefined || destination === null ? own : destination instanceof Sheet ? destination : book.sheet(text(destination));
  if (!sheet) throw new Failure('InvalidArgument');
  if (sheet.protection.isOn) throw new Failure('AccessDenied');
  const column = text(field);
  if (!table.columnNames.includes(column)) throw new Failure('InvalidArgument');
  const slicer = new Slicer(sheet, table, column, freeName(book.slicers, column));
  sheet.slicers.push(slicer);
  return slicer;
}

function freeName(slicers: readonly Slicer[], column: string): string {
  const isTaken = (name: string): boolean => slicers.some((slicer) => slicer.name === name);
  for (let index = 0; ; index += 1) {
    const name = index === 0 ? column : `${column} ${index}`;
    if (!isTaken(name)) return name;
  }
}

const side = (name: 'left' | 'top' | 'width' | 'height', least: number): Member<Slicer> =>
  property(
    10,
    ({ box }) => box[name],
    ({ box }, value) => (box[name] = numberWithin(value, least, 1e6)),
  );

const PROPERTIES: Record<string, Member<Slicer>> = {
  id: property(10, (slicer) => slicer.id),
  name: property(
    10,
    (slicer) => slicer.name,
    (slicer, value) => (slicer.name = text(value)),
  ),
  caption: property(
    10,
    (slicer) => slicer.caption,
    (slicer, value) => (slicer.caption = text(value)),
  ),
  style: property(
    10,
    (slicer) => slicer.style,
    (slicer, value) => (slicer.style = text(value)),
  ),
  sortBy: property(
    10,
    (slicer) => slicer.sortBy,
    (slicer, value) => (slicer.sortBy = oneOf(['DataSourceOrder', 'Ascending', 'Descending'])(value)),
  ),
  left: side('left', 0),
  top: side('top', 0),
  width: side('width', 0.01),
  height: side('height', 0.01),
  isFilterCleared: property(10, ({ selected }) => selected.length === 0),
  worksheet: part(10, ({ sheet }) => sheet),
};

const METHODS: Record<string, Member<Slicer>> = {
  delete: method(10, (slicer) => {
    if (slicer.sheet.protection.isOn) throw new Failure('AccessDenied');
    slicer.sheet.slicers = slicer.sheet.slicers.filter((one) => one !== slicer);
  }),
  clearFilters: method(10, (slicer) => slicer.select([])),
  getSelectedItems: method(10, ({ selected }) => selected),
  selectItems: method(10, (slicer, values) => slicer.select(chosen(values))),
};

const chosen = (values: unknown): readonly string[] => {
  if (values === undefined || values === null) return [];
  return Array.isArray(values) ? values.map(text) : refuseArgument();
};

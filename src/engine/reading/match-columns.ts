import type { AnySheet } from '../schema/sheet';
import { a1 } from '../workbook/address';
import { type NamesOfSheet, type Sureness, columnsOf } from './column-names';
import type { Header, HeaderCell } from './find-header';
import { halfOfHeader, isMoment } from './halves';
import { GROUP_FIELDS, type PartGroup, type PlacedMember, groupMember, groupsOf, hasPartGroups, unnumberedMember } from './part-groups';
import type { SheetRemark } from './reading';

/** Which column holds which field. */
export interface ColumnMatch {
  /** 0-based column of each field found; of groups of parts the first. */
  readonly columns: Readonly<Record<string, number>>;
  /** 0-based column of the time of day, of each date-time whose date and time stand apart. */
  readonly times: Readonly<Record<string, number>>;
  /** How each field's header was written. */
  readonly headers: Readonly<Record<string, string>>;
  /** Groups of parts repeated in each row: empty, or at least two. */
  readonly groups: readonly PartGroup[];
  /** Groups of parts that belong to the companion list (用料 on a 维修 sheet). */
  readonly companionGroups: readonly PartGroup[];
  /** S3, S4, S5. */
  readonly remarks: readonly SheetRemark[];
}

interface Candidate {
  readonly cell: HeaderCell;
  readonly by: Sureness;
}

interface Sorted {
  readonly named: Map<string, Candidate[]>;
  readonly members: PlacedMember[];
  readonly companions: PlacedMember[];
}

const SURENESS: readonly Sureness[] = ['title', 'remembered', 'synonym'];

function sortCells(header: Header, sheet: AnySheet, names: NamesOfSheet, companion?: AnySheet): Sorted {
  const sorted: Sorted = { named: new Map(), members: [], companions: [] };
  for (const cell of header.cells) {
    const named = names(cell.forms);
    const member = named ? undefined : groupMember(sheet, cell.forms);
    if (named) sorted.named.set(named.field, [...(sorted.named.get(named.field) ?? []), { cell, by: named.by }]);
    else if (member) sorted.members.push({ ...member, column: cell.column });
    else if (companion) {
      const field = unnumberedMember(companion, cell.forms);
      const other = groupMember(companion, cell.forms) ?? (field === undefined ? undefined : { field, group: 0 });
      if (other) sorted.companions.push({ ...other, column: cell.column });
    }
  }
  return sorted;
}

/** The candidates that name a field most surely, in column order. */
function surest(candidates: readonly Candidate[]): readonly Candidate[] {
  const by = SURENESS.find((sureness) => candidates.some((candidate) => candidate.by === sureness));
  return candidates.filter((candidate) => candidate.by === by);
}

/** The columns of date and time where a date-time stands in two: leaves of one header, or neighbours such as 叫修日期 and 叫修时间. */
function apart(candidates: readonly Candidate[]): { readonly day: Candidate; readonly time: HeaderCell } | undefined {
  const halves = candidates.map((candidate) => {
    const { half, text } = candidate.cell;
    return { candidate, ...(half ? { half, stem: '' } : halfOfHeader(text)) };
  });
  const day = halves.find(({ half }) => half === 'day');
  const time = halves.find(
    ({ half, stem, candidate: { cell } }) =>
      day !== undefined && half === 'time' && stem === day.stem && Math.abs(cell.column - day.candidate.cell.column) === 1,
  );
  return day && time && { day: day.candidate, time: time.candidate.cell };
}

/** Part columns whose headers are repeated without numbers: the first 配件编码 belongs with the first 数量. */
function repeatedMembers(chosen: ReadonlyMap<string, readonly Candidate[]>, numbered: boolean): readonly PlacedMember[] {
  const times = (field: string) => chosen.get(field)?.length ?? 0;
  const repeated = Math.max(times('part'), times('partName')) > 1 && times('quantity') > 1;
  if (!repeated && !numbered) return [];
  return [...chosen]
    .filter(([field]) => GROUP_FIELDS.has(field))
    .flatMap(([field, candidates]) => candidates.map(({ cell }, index) => ({ field, group: index / 100, column: cell.column })));
}

function missing(sheet: AnySheet, header: Header, columns: Readonly<Record<string, number>>): readonly SheetRemark[] {
  const column = header.cells[0]?.column ?? 0;
  return Object.entries(columnsOf(sheet))
    .filter(([field, { required }]) => required && !(field in columns))
    .map(([field, { title }]) => ({ code: 'S3', facts: { field, title: title.zh, titleEn: title.en }, row: header.row, column }));
}

function doubled(
  sheet: AnySheet,
  field: string,
  [first, ...further]: readonly Candidate[],
  used: ReadonlySet<number>,
): readonly SheetRemark[] {
  if (further.length === 0) return [];
  const title = columnsOf(sheet)[field]?.title;
  const firstCell = first ? a1(first.cell.row, first.cell.column) : '';
  return further
    .filter(({ cell }) => !used.has(cell.column))
    .map(({ cell: { row, column, text } }) => ({
      code: 'S4',
      facts: { field, title: title?.zh ?? '', titleEn: title?.en ?? '', header: text, first: firstCell },
      row,
      column,
    }));
}

/** Settles which column of the header holds which field, and says what is missing, doubled or unknown. */
export function matchColumns(sheet: AnySheet, header: Header, names: NamesOfSheet, companion?: AnySheet): ColumnMatch {
  const { named, members, companions } = sortCells(header, sheet, names, companion);
  const times: Record<string, number> = {};
  const chosen = new Map(
    [...named].map(([field, candidates]) => {
      const halves = isMoment(sheet, field) ? apart(candidates) : undefined;
      if (!halves) return [field, surest(candidates)];
      times[field] = halves.time.column;
      return [field, [halves.day]];
    }),
  );
  const groups = hasPartGroups(sheet) ? groupsOf([...repeatedMembers(chosen, members.length > 0), ...members]) : [];
  const companionGroups = groupsOf(companions).filter((group) => 'quantity' in group);
  const columns: Record<string, number> = {};
  for (const [field, [first]] of chosen) if (first) columns[field] = first.cell.column;
  Object.assign(columns, groups[0]);
  const used = new Set([columns, times, ...groups, ...companionGroups].flatMap((placed) => Object.values(placed)));
  const doubles = [...chosen].flatMap(([field, candidates]) => doubled(sheet, field, candidates, used));
  const explained = new Set([...used, ...doubles.map(({ column }) => column ?? -1)]);
  const unknown = header.cells
    .filter(({ column }) => !explained.has(column))
    .map(({ row, column, text }) => ({ code: 'S5', facts: { why: 'column', header: text }, row, column }));
  const texts = new Map(header.cells.map(({ column, text }) => [column, text]));
  const headers = Object.fromEntries(Object.entries(columns).map(([field, column]) => [field, texts.get(column) ?? '']));
  return {
    columns,
    times,
    headers,
    groups: groups.length > 1 ? groups : [],
    companionGroups,
    remarks: [...missing(sheet, header, columns), ...doubles, ...unknown],
  };
}

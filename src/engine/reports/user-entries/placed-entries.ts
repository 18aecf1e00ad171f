import type { CellContent, SheetPlan, TablePlan } from '../../plan/plan';
import type { KeptAside, OwnColumn, UserEntries, UserEntry } from '../../month/user-entries';
import type { MonthOutcome } from '../../month/outcome';
import { dayFromSerial } from '../../values/day';
import { groupBy, keyOf } from '../../values/group';
import type { Language } from '../../values/language';
import { sheetName } from '../../sheets/list-frame';
import { type IdentifiedRow, type RowIdentity, identifiedRow, toldApart } from './identified-rows';
import { withOwnColumns, withUserCells } from './own-columns';

/** A sheet with what the user entered in its rows, and what found no row. */
export interface PlacedEntries {
  readonly plan: SheetPlan;
  readonly lost: readonly KeptAside[];
}

/**
 * Puts what the user entered back beside the rows of a list; what was kept aside goes back too, where its row is there again.
 * In place the user's own columns stand in the open workbook: the plan says where their cells go.
 */
export function placedEntries(list: RowIdentity, plan: SheetPlan, outcome: MonthOutcome, inPlace = false): PlacedEntries {
  const { userEntries, settings } = outcome;
  const table = plan.tables?.[0];
  const mine = entriesOfSheet(list, userEntries);
  if (!table || mine.entries.length + mine.columns.length + mine.aside.length === 0) return { plan, lost: [] };
  const rows = toldApart(list.otherwise?.now(outcome) ?? rowsOf(list, table));
  const back = returned(list, mine.aside, rows, inPlace ? mine.columns : undefined);
  const asked = [
    ...mine.columns,
    ...back.flatMap(({ entry, aside }) => (entry && isOwn(list, entry) ? [{ header: aside.column, isDay: false }] : [])),
  ];
  const own = !inPlace && beside(plan, table) ? [] : newColumns(table, asked);
  const entries = [...back.flatMap(({ entry }) => entry ?? []), ...mine.entries];
  const known = new Set(rows.map(({ key }) => key));
  const columns = new Set([...own.map(({ header }) => header), ...list.userFields.map(({ field }) => field)]);
  const fits = ({ row, column }: UserEntry) => known.has(row) && columns.has(column);
  const name = sheetName(list.title, settings.language);
  const days = new Set(mine.columns.filter(({ isDay }) => isDay).map(({ header }) => header));
  const noted = new Set(entries.filter((entry) => saysSomething(list, entry)).map(({ row }) => row));
  const lost = entries
    .filter((entry) => !fits(entry) && (saysSomething(list, entry) || noted.has(entry.row)))
    .map(({ shown, column, content }) => ({
      sheet: name,
      row: shown,
      column: columnTitle(list, column, settings.language),
      content: days.has(column) ? dayInWords(content) : content,
    }));
  const full = filled(list, plan, rows, entries);
  const keys = rows.map(({ key }) => key);
  const wasAside = back.flatMap(({ entry }) => (entry && isOwn(list, entry) ? [entry] : []));
  return {
    plan: inPlace
      ? withUserCells(full, own, keys, userEntries.places?.get(list.id), wasAside)
      : withOwnColumns(full, own, keys, entries, settings.language),
    lost: [...back.flatMap(({ entry, aside }) => (entry ? [] : [aside])), ...lost],
  };
}

function entriesOfSheet({ id, title }: RowIdentity, { entries, ownColumns, aside }: UserEntries) {
  const names = new Set([sheetName(title, 'zh'), sheetName(title, 'en')]);
  return {
    entries: entries.filter(({ sheet }) => sheet === id),
    columns: ownColumns.get(id) ?? [],
    aside: aside.filter(({ sheet }) => names.has(sheet)),
  };
}

const dayInWords = (content: UserEntry['content']) => (typeof content === 'number' && dayFromSerial(content)) || content;

const contentOf = (cell: CellContent | undefined) => (typeof cell === 'object' && cell !== null ? cell.value : (cell ?? null));

function rowsOf(list: RowIdentity, { rows }: TablePlan): readonly IdentifiedRow[] {
  const places = new Map(Object.keys(list.columns).map((field, index) => [field, index]));
  return rows.map((cells) => identifiedRow(list, (field) => contentOf(cells[places.get(field) ?? -1])));
}

/** What was kept aside, with the entry that it is again where its row is back, and its column, if only some stand. */
function returned(
  list: RowIdentity,
  aside: readonly KeptAside[],
  rows: readonly IdentifiedRow[],
  standing: readonly OwnColumn[] | undefined,
): readonly { readonly aside: KeptAside; readonly entry?: UserEntry }[] {
  const places = new Map(rows.map(({ key, shown }) => [shown, key]));
  return aside.map((kept) => {
    const row = places.get(kept.row);
    const column =
      list.userFields.find(({ field }) => [columnTitle(list, field, 'zh'), columnTitle(list, field, 'en')].includes(kept.column))?.field ??
      kept.column;
    const hasColumn = standing === undefined || column !== kept.column || standing.some(({ header }) => header === column);
    return {
      aside: kept,
      ...(row !== undefined && hasColumn && { entry: { sheet: list.id, row, shown: kept.row, column, content: kept.content } }),
    };
  });
}

/** Where its row is gone, a word such as 待处理 is not worth keeping by itself. */
const saysSomething = ({ userFields }: RowIdentity, { column, content }: UserEntry): boolean =>
  !userFields.some(({ field, unset = [] }) => field === column && unset.includes(String(content)));
const isOwn = ({ userFields }: RowIdentity, { column }: UserEntry): boolean => !userFields.some(({ field }) => field === column);
const columnTitle = ({ columns }: RowIdentity, column: string, language: Language): string => columns[column]?.title[language] ?? column;

/** Columns that are not in the table yet, each once. */
const newColumns = ({ columns }: TablePlan, wanted: readonly OwnColumn[]): readonly OwnColumn[] => {
  const ours = new Set(columns.map(({ header }) => header.toLowerCase()));
  return [...groupBy(wanted, ({ header }) => header.toLowerCase())].flatMap(([header, [first]]) =>
    ours.has(header) || !first ? [] : [first],
  );
};

/** Whether something else of ours stands right of the table, where own columns would run into it. */
const beside = ({ cells, charts = [] }: SheetPlan, { row, columns }: TablePlan): boolean =>
  charts.length > 0 || cells.some((cell) => cell.row >= row && cell.column >= columns.length);

/** The columns of ours that are left to the user, filled in. */
function filled(
  { columns, userFields }: RowIdentity,
  plan: SheetPlan,
  rows: readonly IdentifiedRow[],
  entries: readonly UserEntry[],
): SheetPlan {
  if (userFields.length === 0) return plan;
  const byCell = new Map(entries.map(({ row, column, content }) => [keyOf(row, column), content]));
  const places = new Map(userFields.map(({ field }) => [Object.keys(columns).indexOf(field), field]));
  const body = (table: TablePlan) =>
    table.rows.map((cells, index) =>
      cells.map((cell, at) => (places.has(at) ? (byCell.get(keyOf(rows[index]?.key, places.get(at))) ?? cell) : cell)),
    );
  return { ...plan, tables: (plan.tables ?? []).map((table, index) => (index === 0 ? { ...table, rows: body(table) } : table)) };
}

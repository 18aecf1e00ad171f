import type { CellContent, SheetPlan, TablePlan } from '../../plan/plan';
import type { KeptAside, OwnColumn, UserEntries, UserEntry } from '../../month/user-entries';
import type { MonthOutcome } from '../../month/outcome';
import { dayFromSerial } from '../../values/day';
import { groupBy, keyOf } from '../../values/group';
import type { Language } from '../../values/language';
import { sheetName } from '../../sheets/list-frame';
import { type IdentifiedRow, type RowIdentity, identifiedRow, toldApart } from './identified-rows';
import { withOwnColumns } from './own-columns';

/** A sheet with what the user entered in its rows, and what found no row. */
export interface PlacedEntries {
  readonly plan: SheetPlan;
  readonly lost: readonly KeptAside[];
}

/** Puts what the user entered back beside the rows of a list; what was kept aside goes back too, where its row is there again. */
export function placedEntries(list: RowIdentity, bare: SheetPlan, outcome: MonthOutcome): PlacedEntries {
  const { userEntries, settings } = outcome;
  const plan = keyed(list, bare);
  const table = plan.tables?.[0];
  const mine = entriesOfSheet(list, userEntries);
  if (!table || mine.entries.length + mine.columns.length + mine.aside.length === 0) return { plan, lost: [] };
  const rows = toldApart(list.otherwise?.now(outcome) ?? rowsOf(list, table));
  const back = returned(list, mine.aside, rows);
  const own = beside(plan, table) ? [] : newColumns(table, [...mine.columns, ...back.flatMap(({ entry, aside }) => (entry && isOwn(list, entry) ? [{ header: aside.column, isDay: false }] : []))]);
  const entries = [...back.flatMap(({ entry }) => entry ?? []), ...mine.entries];
  const known = new Set(rows.map(({ key }) => key));
  const columns = new Set([...own.map(({ header }) => header), ...list.userFields.map(({ field }) => field)]);
  const fits = ({ row, column }: UserEntry) => known.has(row) && columns.has(column);
  const name = sheetName(list.title, settings.language);
  const days = new Set(mine.columns.filter(({ isDay }) => isDay).map(({ header }) => header));
  const lost = entries.filter((entry) => !fits(entry) && saysSomething(list, entry)).map(({ shown, column, content }) => ({ sheet: name, row: shown, column: columnTitle(list, column, settings.language), content: days.has(column) ? dayInWords(content) : content }));
  return {
    plan: withOwnColumns(filled(list, plan, rows, entries), own, rows.map(({ key }) => key), entries, settings.language),
    lost: [...back.flatMap(({ entry, aside }) => (entry ? [] : [aside])), ...lost],
  };
}

/** A list whose rows its own fields identify, with the places of these fields: a host that fills it again in place goes by them too. */
function keyed({ key, columns, otherwise }: RowIdentity, plan: SheetPlan): SheetPlan {
  const fields = Object.keys(columns);
  return otherwise ? plan : { ...plan, tables: (plan.tables ?? []).map((table, index) => (index === 0 ? { ...table, key: key.map((field) => fields.indexOf(field)) } : table)) };
}

function entriesOfSheet({ id, title }: RowIdentity, { entries, ownColumns, aside }: UserEntries) {
  const names = new Set([sheetName(title, 'zh'), sheetName(title, 'en')]);
  return { entries: entries.filter(({ sheet }) => sheet === id), columns: ownColumns.get(id) ?? [], aside: aside.filter(({ sheet }) => names.has(sheet)) };
}

const dayInWords = (content: UserEntry['content']) => (typeof content === 'number' && dayFromSerial(content)) || content;

const contentOf = (cell: CellContent | undefined) => (typeof cell === 'object' && cell !== null ? cell.value : (cell ?? null));

function rowsOf(list: RowIdentity, { rows }: TablePlan): readonly IdentifiedRow[] {
  const places = new Map(Object.keys(list.columns).map((field, index) => [field, index]));
  return rows.map((cells) => identifiedRow(list, (field) => contentOf(cells[places.get(field) ?? -1])));
}

/** What was kept aside, with the entry that it is again where its row is back. */
function returned(list: RowIdentity, aside: readonly KeptAside[], rows: readonly IdentifiedRow[]): readonly { readonly aside: KeptAside; readonly entry?: UserEntry }[] {
  const places = new Map(rows.map(({ key, shown }) => [shown, key]));
  return aside.map((kept) => {
    const row = places.get(kept.row);
    const column = list.userFields.find(({ field }) => [columnTitle(list, field, 'zh'), columnTitle(list, field, 'en')].includes(kept.column))?.field ?? kept.column;
    return { aside: kept, ...(row !== undefined && { entry: { sheet: list.id, row, shown: kept.row, column, content: kept.content } }) };
  });
}

/** Where its row is gone, a word such as 待处理 is not worth keeping. */
const saysSomething = ({ userFields }: RowIdentity, { column, content }: UserEntry): boolean => !userFields.some(({ field, unset = [] }) => field === column && unset.includes(String(content)));
const isOwn = ({ userFields }: RowIdentity, { column }: UserEntry): boolean => !userFields.some(({ field }) => field === column);
const columnTitle = ({ columns }: RowIdentity, column: string, language: Language): string => columns[column]?.title[language] ?? column;

/** Columns that are not in the table yet, each once. */
const newColumns = ({ columns }: TablePlan, wanted: readonly OwnColumn[]): readonly OwnColumn[] => {
  const ours = new Set(columns.map(({ header }) => header.toLowerCase()));
  return [...groupBy(wanted, ({ header }) => header.toLowerCase())].flatMap(([header, [first]]) => (ours.has(header) || !first ? [] : [first]));
};

/** Whether something else of ours stands right of the table, where own columns would run into it. */
const beside = ({ cells, charts = [] }: SheetPlan, { row, columns }: TablePlan): boolean =>
  charts.length > 0 || cells.some((cell) => cell.row >= row && cell.column >= columns.length);

/** The columns of ours that are left to the user, filled in. */
function filled({ columns, userFields }: RowIdentity, plan: SheetPlan, rows: readonly IdentifiedRow[], entries: readonly UserEntry[]): SheetPlan {
  if (userFields.length === 0) return plan;
  const byCell = new Map(entries.map(({ row, column, content }) => [keyOf(row, column), content]));
  const places = new Map(userFields.map(({ field }) => [Object.keys(columns).indexOf(field), field]));
  const body = (table: TablePlan) =>
    table.rows.map((cells, index) => cells.map((cell, at) => (places.has(at) ? (byCell.get(keyOf(rows[index]?.key, places.get(at))) ?? cell) : cell)));
  return { ...plan, tables: (plan.tables ?? []).map((table, index) => (index === 0 ? { ...table, rows: body(table) } : table)) };
}

import { ALL_DEALERS, MEASURE, historyBook } from '../../engine/indicators/history-measures';
import { settingsFor } from '../../engine/month/settings';
import { HEAD_OFFICE_LISTS } from '../../engine/records/books';
import type { HistoryEntry } from '../../engine/records/history';
import { isKeptByUser } from '../../engine/reports/in-place';
import { closeRecord } from '../../engine/reports/closing/close-record';
import { ownRows } from '../../engine/reports/own-sheet';
import type { HeadOfficeWorkbook } from '../../engine/reading/workbooks';
import type { Language } from '../../engine/values/language';
import { REPORT_TITLES, SHEETS } from '../../engine/reports/report-plan';
import { sheetName } from '../../engine/sheets/list-frame';
import { monthWords } from '../../engine/sheets/month-words';
import { addToMonth, type Month, monthFrom } from '../../engine/values/month';
import { a1 } from '../../engine/workbook/address';
import type { WorkbookPlan } from '../../engine/plan/plan';
import type { WrittenReport } from '../state/close-progress';
import type { HeadOfficeFacts } from '../state/month-picture';
import type { PlannedEntry } from './desk';
import type { RowsFilter } from '../state/rows-behind';
import type { OpenBook } from './opened-book';
import { writtenSheet } from './prepared-report';

/** What the head-office workbook says before any dealer's file is read. */
export function headOfficeFacts(open: OpenBook, month: Month | undefined): HeadOfficeFacts {
  const { lists } = open.book;
  const active = lists.dealers.rows.filter(({ values }) => values.dealer !== undefined && values.state !== 'inactive');
  const history = lists.history.rows.map(({ values }) => values);
  const received = month && receivedIn(addToMonth(month, -1), history);
  const over = takenOver(open);
  const atClose = month && [...closedMonths(open), ...over].includes(month) ? receivedIn(month, history) : undefined;
  const emptyLists = NEEDED.flatMap((id) => (lists[id].rows.length === 0 ? [lists[id].sheet || HEAD_OFFICE_LISTS[id].title.zh] : []));
  const last = lastClose(open);
  return {
    month,
    closedMonths: closedMonths(open),
    ...(over.length > 0 && { takenOver: over }),
    sheets: { settings: open.book.settings.sheet, dealers: lists.dealers.sheet, partRequests: lists.partRequests.sheet },
    activeDealers: new Set(active.map(({ values }) => values.dealer)).size,
    ...(received !== undefined && { receivedLastMonth: received }),
    ...(atClose !== undefined && { receivedAtClose: atClose }),
    ...(emptyLists.length > 0 && { emptyLists }),
    ...(last && { lastClose: { month: last.month, seconds: last.seconds } }),
  };
}

/** Without dealers no file is recognised, without products no warranty is judged, without prices nothing is charged. */
const NEEDED = ['dealers', 'products', 'prices'] as const;

/** The report that stands in the workbook, by 结账记录 and the names of the sheets. */
export function standingReport(open: OpenBook, names: readonly string[]): WrittenReport | undefined {
  const last = lastClose(open);
  if (!last) return undefined;
  const sheets = names.filter((name) => REPORT_TITLES.has(name) && !KEPT_BY_USER.has(name)).map((name) => writtenSheet({ name }));
  return {
    month: last.month,
    writtenAt: last.finishedAt,
    seconds: last.seconds,
    sheets,
    rows: 0,
    changesSince: correctedSince(open, last),
  };
}

/** Corrections of the month that were made after it was closed: the report does not know them yet. */
const correctedSince = ({ book }: OpenBook, { finishedAt }: LastClose): number =>
  book.lists.corrections.rows.filter(({ values: { at } }) => at !== undefined && at > finishedAt).length;

const LANGUAGES = ['zh', 'en'] as const;
const KEPT_BY_USER = new Set(
  SHEETS.filter(({ id }) => isKeptByUser(id)).flatMap(({ title }) => LANGUAGES.map((language) => sheetName(title, language))),
);

const closedMonths = ({ book }: OpenBook): readonly string[] =>
  settingsFor(book.settings.values.month ?? ('2000-01' as Month), book.settings.values).closedMonths;

/** Months that were closed elsewhere: 历史 has kept them, or 期初 begins where they ended. None is later than what the workbook is for. */
function takenOver({ book: { lists, settings } }: OpenBook): readonly Month[] {
  const { month } = settings.values;
  if (!month) return [];
  const kept = historyBook(lists.history.rows.map(({ values }) => values)).months;
  return [...kept, ...(lists.openingBalance.rows.length > 0 ? [addToMonth(month, -1)] : [])].filter((one) => one < month);
}

interface LastClose {
  readonly month: Month;
  readonly finishedAt: string;
  readonly seconds: number;
}

/** The rows of 结账记录 that say what was closed, and when. */
const SAID = { month: ['报表月份', 'Month'], started: ['开始', 'Started'], finished: ['结束', 'Finished'] } as const;

/** The cell of 结账记录 that says when the close ended: known only once all else is written. */
export function finishedEntry({ sheets }: WorkbookPlan, finishedAt: string): PlannedEntry | undefined {
  const found = sheets.find(({ name }) => CLOSE_RECORD.has(name));
  const [table] = found?.tables ?? [];
  if (!found || !table) return undefined;
  const fields = Object.keys(closeRecord.columns);
  const row = table.rows.findIndex((cells) => (SAID.finished as readonly unknown[]).includes(cells[fields.indexOf('item')]));
  if (row < 0) return undefined;
  const cell = a1(table.row + 1 + row, table.column + fields.indexOf('content'));
  return { sheet: found.name, cell, content: finishedAt.replace('T', ' ') };
}

const CLOSE_RECORD = new Set(LANGUAGES.map((language) => sheetName(closeRecord.title, language)));

function lastClose(open: OpenBook): LastClose | undefined {
  const run = (ownRows(open.cells, closeRecord) ?? []).filter(({ values }) => values.section === 'run').map(({ values }) => values);
  const said = (what: keyof typeof SAID) => run.find(({ item }) => (SAID[what] as readonly string[]).includes(item ?? ''))?.content;
  const month = closedMonths(open)
    .flatMap((text) => monthFrom(text) ?? [])
    .find((known) => LANGUAGES.some((language) => monthWords(known, language) === said('month')));
  const [startedAt, finishedAt] = [said('started'), said('finished')].map((moment) => moment?.replace(' ', 'T'));
  if (!month || startedAt === undefined || finishedAt === undefined) return undefined;
  return { month, finishedAt, seconds: Math.max(0, Math.round((Date.parse(`${finishedAt}Z`) - Date.parse(`${startedAt}Z`)) / 1000)) };
}

/** The rows of 需求 that await a decision from above, by what stands in the column 状态. */
export function requestsAbove({ lists: { partRequests } }: HeadOfficeWorkbook, language: Language): RowsFilter {
  const { title, type } = HEAD_OFFICE_LISTS.partRequests.columns.state;
  const above = partRequests.rows.filter(({ values }) => values.state === 'escalated');
  const shown = above.map(({ written }) => String(written.state ?? type.write('escalated', language)));
  return { sheet: partRequests.sheet, columns: [{ header: title[language], values: [...new Set(shown)] }], others: 0 };
}

/** Dealers received in a month, where 历史 knows it. */
function receivedIn(month: Month, history: readonly HistoryEntry[]): number | undefined {
  const book = historyBook(history);
  if (!book.months.includes(month)) return undefined;
  const dealers = new Set(history.flatMap(({ dealer }) => (dealer === undefined || dealer === ALL_DEALERS ? [] : [dealer])));
  return [...dealers].filter((dealer) => book.value(month, dealer, MEASURE.submission) === 1).length;
}

import type { LedgerRow } from '../../ledgers/ledger';
import type { MonthOutcome } from '../../month/outcome';
import type { SheetPlan } from '../../plan/plan';
import { HEAD_OFFICE_LISTS, type HeadOfficeListId } from '../../records/books';
import type { HistoryEntry } from '../../records/history';
import { sourceCells } from '../../sheets/source-cell';
import type { RowIdentity } from '../user-entries/identified-rows';
import { listFrame } from '../../sheets/list-frame';

/** A list of the head-office workbook carried over as it stands (历史 with this month's figures), so that the report can be the next `--hq`. */
export function masterPlan(id: HeadOfficeListId, outcome: MonthOutcome): SheetPlan {
  const sheet = HEAD_OFFICE_LISTS[id];
  const columns = sheet.columns;
  const rows: readonly LedgerRow<unknown>[] = id === 'history' ? outcome.history.map(asRow) : outcome.headOffice[id];
  const { language } = outcome.settings;
  return listFrame({
    title: sheet.title,
    group: id === 'history' ? 'records' : 'masters',
    columns,
    body: sourceCells(columns, rows, language),
    settings: outcome.settings,
    // Short enough for one line: head office’s own 历史 is laid out so, and must look as before when a close is taken back.
    line: rows.length === 0 ? { zh: '没有记录', en: 'No records' } : { zh: `${rows.length} 行`, en: `${rows.length} rows` },
    frozenColumns: 1,
  });
}

/** How what the user enters beside a row of head office's lists finds it again. */
export function masterRowIdentity(id: HeadOfficeListId): RowIdentity {
  const { title, columns, key } = HEAD_OFFICE_LISTS[id];
  const fields: readonly string[] = Object.keys(columns);
  const withDealer = ['dealer', ...key].filter((field, index, all) => fields.includes(field) && all.indexOf(field) === index);
  return { id, title, columns: columns, key: key.length > 0 ? withDealer : fields, userFields: [] };
}

const asRow = (values: HistoryEntry): LedgerRow<HistoryEntry> => ({
  values,
  written: {},
  row: 0,
  remarks: [],
  dealer: values.dealer ?? '',
  file: '',
  sheet: '',
  columns: {},
  counts: true,
});

import type { Words } from '../../values/language';
import type { LedgerRow } from '../../ledgers/ledger';
import type { MonthOutcome } from '../../month/outcome';
import type { SheetPlan } from '../../plan/plan';
import { HEAD_OFFICE_LISTS, type HeadOfficeListId } from '../../records/books';
import type { HistoryEntry } from '../../records/history';
import { sourceCell } from '../../sheets/source-cell';
import type { RowIdentity } from '../user-entries/identified-rows';
import { listFrame } from '../../sheets/list-frame';

/** A list of the head-office workbook carried over as it stands (历史 with this month's figures), so that the report can be the next `--hq`. */
export function masterPlan(id: HeadOfficeListId, outcome: MonthOutcome): SheetPlan {
  const sheet = HEAD_OFFICE_LISTS[id];
  const columns = sheet.columns;
  const rows: readonly LedgerRow<unknown>[] = id === 'history' ? outcome.history.map(asRow) : outcome.headOffice[id];
  const { language } = outcome.settings;
  const note = id === 'history' ? ONE_NAME : { zh: '', en: '' };
  return listFrame({
    title: sheet.title,
    group: id === 'history' ? 'records' : 'masters',
    columns,
    body: rows.map((row) => Object.entries(columns).map(([field, { type }]) => sourceCell(row, field, type, language))),
    settings: outcome.settings,
    line:
      rows.length === 0 ? { zh: '没有记录', en: 'No records' } : { zh: `${rows.length} 行${note.zh}`, en: `${rows.length} rows${note.en}` },
    frozenColumns: 1,
  });
}

/** Why 历史 does not change its words with the language. */
const ONE_NAME: Words = {
  zh: '；指标名称不随语言改变，中文月报和英文月报的月份接得上；* 为全体经销商',
  en: '; measures keep their Chinese names in every language, so that months closed in Chinese and in English make one trend (Trends shows them in English); * stands for all dealers',
};

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

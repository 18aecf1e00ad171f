import type { Words, Language } from '../../values/language';
import type { CellContent, TablePlan } from '../../plan/plan';
import type { LedgerRow } from '../../ledgers/ledger';
import { sourceCell } from '../../sheets/source-cell';
import { type AnyColumns, type Sheet, column, list } from '../../schema/sheet';
import { dayType } from '../../schema/types-date';
import { count } from '../../schema/types-number';
import { hours } from '../../schema/types-report';
import { choice, code, text, yesNo, yesOrNo } from '../../schema/types-text';
import { stage } from '../../records/choices';
import { DEALER_LISTS, type DealerListId } from '../../records/books';
import type { RowIdentity } from '../user-entries/identified-rows';

/** Why a row does not count, as the ledger says it. */
const notCounted = choice({
  noKey: { zh: '缺单号', en: 'No number' },
  badQuantity: { zh: '数量不可用', en: 'Unusable quantity' },
  badDate: { zh: '日期不可用', en: 'Unusable date' },
  duplicate: { zh: '重复行', en: 'Duplicate row' },
  otherMonth: { zh: '非本月完成', en: 'Finished in another month' },
});

/** 时效结果; the names stay whatever the limits are, 口径说明 shows the limits. */
const timelinessResult = choice({
  within24: { zh: '24小时内', en: 'Within 24 h' },
  within48: { zh: '48小时内', en: 'Within 48 h' },
  late: { zh: '超时', en: 'Late' },
  undecided: { zh: '无法判定', en: 'Undecided' },
  open: { zh: '未完成', en: 'Open' },
});

const BEFORE = { ledgerDealer: column('经销商编号', 'Dealer no.', code) };
const COMPUTED_ON_REPAIRS = {
  judgedStage: column('判定阶段', 'Judged stage', stage),
  warrantyEnd: column('保修截止', 'Warranty end', dayType),
  judgedCharge: column('判定收费', 'To be charged', yesNo),
  basis: column('判定依据', 'Basis', text, { width: 60 }),
  timeliness: column('时效结果', 'Timeliness', timelinessResult),
  hours: column('用时小时', 'Hours taken', hours),
};
const BEHIND = {
  sourceFile: column('来源文件', 'Source file', text, { width: 34 }),
  sourceSheet: column('来源工作表', 'Source sheet', text, { width: 14 }),
  sourceRow: column('来源行', 'Source row', count),
  counts: column('计入', 'Counts', yesNo),
  why: column('不计原因', 'Why not', notCounted, { width: 14 }),
};

const TITLES: Readonly<Record<DealerListId, Words>> = {
  installations: { zh: '安装台账', en: 'Installation ledger' },
  repairs: { zh: '维修台账', en: 'Repair ledger' },
  partsUsed: { zh: '用料台账', en: 'Parts used ledger' },
  partsBorrowed: { zh: '借料台账', en: 'Parts borrowed ledger' },
  partsReturned: { zh: '退料台账', en: 'Parts returned ledger' },
  visits: { zh: '回访台账', en: 'Visit ledger' },
  serviceRequests: { zh: '请求台账', en: 'Request ledger' },
  trainings: { zh: '培训台账', en: 'Training ledger' },
};

function sheetOf(id: DealerListId): Sheet<AnyColumns> {
  const { zh, en } = TITLES[id];
  const columns = { ...BEFORE, ...DEALER_LISTS[id].columns, ...(id === 'repairs' ? COMPUTED_ON_REPAIRS : {}), ...BEHIND };
  return list<AnyColumns>(`${id}Ledger`, zh, en, columns);
}

const SHEETS: ReadonlyMap<DealerListId, Sheet<AnyColumns>> = new Map(
  (Object.keys(DEALER_LISTS) as DealerListId[]).map((id) => [id, sheetOf(id)]),
);

/** The ledger sheet of a dealers' list: dealer in front, the list's columns, what was computed, where the row came from. */
export const ledgerSheet = (id: DealerListId): Sheet<AnyColumns> => SHEETS.get(id) ?? sheetOf(id);

/** How what the user enters beside a ledger row finds it again: dealer and number; without a number, all that the dealer wrote. */
export function ledgerRowIdentity(id: DealerListId): RowIdentity {
  const { columns, title } = ledgerSheet(id);
  const { key, columns: own } = DEALER_LISTS[id];
  return { id: ledgerSheet(id).id, title, columns, key: ['ledgerDealer', ...(key.length > 0 ? key : Object.keys(own))], userFields: [] };
}

type Computed = Readonly<Record<string, unknown>>;

/** The body of a table with the rows of a ledger: what was computed of a row stands in the columns that are not the list's own. */
export function ledgerBody(
  id: DealerListId,
  { columns }: Sheet<AnyColumns>,
  rows: readonly LedgerRow<unknown>[],
  computed: (row: LedgerRow<unknown>) => Computed,
  language: Language,
): TablePlan['rows'] {
  const own = DEALER_LISTS[id].columns;
  const writers = Object.entries(columns).map(([field, { type }]): ((row: LedgerRow<unknown>, more: Computed) => CellContent) => {
    const known = OF_EVERY_ROW[field];
    if (!known && field in own) return sourceCell(field, type, language);
    return (row, more) => {
      const value = known ? known(row) : more[field];
      return value === undefined ? null : type.write(value, language);
    };
  });
  return rows.map((row) => {
    const more = computed(row);
    return writers.map((write) => write(row, more));
  });
}

const OF_EVERY_ROW: Readonly<Record<string, (row: LedgerRow<unknown>) => unknown>> = {
  ledgerDealer: ({ dealer }) => dealer,
  sourceFile: ({ file }) => file,
  sourceSheet: ({ sheet }) => sheet,
  sourceRow: ({ row }) => row,
  counts: ({ counts }) => yesOrNo(counts),
  why: ({ why }) => why,
};

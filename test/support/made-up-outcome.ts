import type { LedgerRow, Ledgers } from '../../src/engine/ledgers/ledger';
import type { Submission } from '../../src/engine/ledgers/submission';
import { indicatorShares } from '../../src/engine/indicators/indicators';
import { judgeStandards } from '../../src/engine/indicators/standard-results';
import { historyBook } from '../../src/engine/indicators/history-measures';
import { historyAfter } from '../../src/engine/indicators/history-entries';
import type { Finding } from '../../src/engine/month/finding';
import type { MonthOutcome } from '../../src/engine/month/outcome';
import { settingsFor } from '../../src/engine/month/settings';
import type { RepairDecision } from '../../src/engine/month/context';
import type { Dealer } from '../../src/engine/records/dealers';
import type { HistoryEntry } from '../../src/engine/records/history';
import type { Installation } from '../../src/engine/records/installations';
import type { Repair } from '../../src/engine/records/repairs';
import type { WrittenSettings } from '../../src/engine/records/settings';
import type { Visit } from '../../src/engine/records/visits';
import type { ChargeLine } from '../../src/engine/reconciliation/charge-line';
import type { CountRow } from '../../src/engine/reconciliation/count';
import type { Lot } from '../../src/engine/reconciliation/lot';
import type { Language } from '../../src/engine/values/language';
import { type Money, yuan } from '../../src/engine/values/money';
import type { Month } from '../../src/engine/values/month';

/** What a made-up dealer did in the month. */
export interface MadeUpDealer {
  readonly name: string;
  readonly finished: number;
  readonly late: number;
  readonly repeats?: number;
  readonly open?: number;
  /** Overdue and charged; overdue in transit; not due. */
  readonly owed?: readonly [number, number, number];
  readonly returned?: number;
  readonly answers?: number;
  readonly satisfiedAnswers?: number;
  readonly wrongRecords?: number;
  readonly installed?: number;
  readonly state?: Submission['state'];
}

/** A month to make up. */
export interface MadeUpMonth {
  readonly month?: Month;
  readonly language?: Language;
  readonly settings?: WrittenSettings;
  readonly dealers: readonly MadeUpDealer[];
  /** Share of each fault category, in the order of the repairs. */
  readonly faults?: Readonly<Record<string, number>>;
  readonly history?: readonly HistoryEntry[];
  /** Fen. */
  readonly issueCharges?: number;
  readonly overdueCharge?: number;
  readonly reversal?: number;
  /** Five means, each reached by whole marks. */
  readonly rater?: readonly [number, number, number, number, number];
}

export const MARCH = '2026-03' as Month;
/** Who every row is about. */
export const CUSTOMER = { customer: '欧阳示例', phone: '13900001111' } as const;
const RATER = ['reliability', 'assurance', 'tangibles', 'empathy', 'responsiveness'] as const;

/** The number of the n-th dealer, from 1: D001. */
export const dealerNumber = (index: number): string => `D${String(index + 1).padStart(3, '0')}`;

/** A closed month with the figures that a test names; what it does not need is empty. */
export function madeUpOutcome(wanted: MadeUpMonth): MonthOutcome {
  const settings = settingsFor(
    wanted.month ?? MARCH,
    { firm: '示例卫浴股份有限公司', department: '售后服务部', ...wanted.settings },
    { language: wanted.language ?? 'zh' },
  );
  const repairs = repairRows(wanted);
  const ledgers = {
    repairs: repairs.map(({ row }) => row),
    installations: wanted.dealers.flatMap((dealer, index) =>
      times(dealer.installed ?? 0, (n) => ledgerRow<Installation>(index, n, { installation: `AZ-${n}`, result: 'passed', ...CUSTOMER })),
    ),
    visits: visitRows(wanted),
    partsUsed: [],
    partsBorrowed: [],
    partsReturned: [],
    serviceRequests: [],
    trainings: [],
  } satisfies Ledgers;
  const findings = wanted.dealers.flatMap((dealer, index) => times(dealer.wrongRecords ?? 0, (n) => finding(index, n)));
  const headOffice = { history: (wanted.history ?? []).map((values) => ({ values })), standards: [], issues: [] };
  const month = {
    settings,
    submissions: { files: [], rows: wanted.dealers.map(submission) },
    dealers: new Map(
      wanted.dealers.map(({ name }, index): [string, Dealer] => [
        dealerNumber(index),
        { dealer: dealerNumber(index), name, region: '华东' },
      ]),
    ),
    ledgers,
    decisions: new Map(repairs.map(({ row, decision }) => [row, decision])),
    reconciliation: { count: countRows(wanted), lots: lotRows(wanted), charges: chargeLines(wanted), revenue: [], closingBalance: [] },
    headOffice,
    standards: judgeStandards({ settings, ledgers, headOffice }),
    findings,
    earlier: [],
  } as unknown as MonthOutcome;
  const { byDealer, overall } = indicatorShares(month);
  const history = historyAfter(month, byDealer, overall);
  return { ...month, shares: byDealer, overall, history, book: historyBook(history) };
}

const times = <T>(count: number, make: (index: number) => T): readonly T[] => Array.from({ length: count }, (_, index) => make(index));

const ledgerRow = <V>(dealer: number, row: number, values: V): LedgerRow<V> => ({
  values,
  row: row + 2,
  written: {},
  remarks: [],
  dealer: dealerNumber(dealer),
  file: `${dealerNumber(dealer)}.xlsx`,
  sheet: '表',
  columns: {},
  counts: true,
});

const submission = ({ name, state }: MadeUpDealer, index: number): Submission => ({
  dealer: dealerNumber(index),
  name,
  region: '华东',
  active: true,
  known: true,
  state: state ?? 'onTime',
  furtherFiles: 0,
  zeroReport: false,
});

const finding = (dealer: number, row: number): Finding => ({
  code: 'C1',
  level: 'error',
  dealer: dealerNumber(dealer),
  file: `${dealerNumber(dealer)}.xlsx`,
  sheet: '表',
  list: 'repairs',
  row: row + 2,
  value: '',
  facts: {},
});

function repairRows({
  dealers,
  faults = { 漏水: 1 },
}: MadeUpMonth): readonly { readonly row: LedgerRow<Repair>; readonly decision: RepairDecision }[] {
  const categories = Object.entries(faults).flatMap(([name, count]) => times(count, () => name));
  let next = 0;
  return dealers.flatMap((dealer, index) =>
    times(dealer.finished + (dealer.open ?? 0), (n) => {
      const at = next++;
      const stage = at % 20 === 0 ? 'unpacking' : at % 10 < 6 ? 'inWarranty' : 'outOfWarranty';
      const faultCategory = categories[at % categories.length];
      const row = ledgerRow<Repair>(index, n, { job: `WX-${n}`, ...CUSTOMER, ...(faultCategory && { faultCategory }) });
      const result = n >= dealer.finished ? 'open' : n < dealer.late ? 'late' : 'within24';
      const decision = {
        stage: { stage },
        charge: { charged: false },
        timeliness: { result },
        ...(n < (dealer.repeats ?? 0) && { repeatOf: row }),
      } as unknown as RepairDecision;
      return { row, decision };
    }),
  );
}

function visitRows({ dealers, rater = [4.5, 4.4, 4.1, 4.3, 3.9] }: MadeUpMonth): readonly LedgerRow<Visit>[] {
  let next = 0;
  return dealers.flatMap((dealer, index) =>
    times(dealer.answers ?? 0, (n) => {
      const at = next++;
      const marks = Object.fromEntries(RATER.map((mark, place) => [mark, Math.floor((rater[place] ?? 4) + ((at * 7) % 10) / 10)]));
      return ledgerRow<Visit>(index, n, {
        visit: `HF-${n}`,
        ...CUSTOMER,
        overall: n < (dealer.satisfiedAnswers ?? dealer.answers ?? 0) ? 5 : 3,
        ...marks,
      });
    }),
  );
}

const countRows = ({ dealers, overdueCharge = 0 }: MadeUpMonth): readonly CountRow[] => {
  const charged = dealers.reduce((sum, { owed }) => sum + (owed?.[0] ?? 0), 0);
  return dealers.flatMap(({ owed }, index) => {
    if (!owed) return [];
    const [overdue, inTransit, notDue] = owed;
    const row: Partial<CountRow> = {
      dealer: dealerNumber(index),
      part: 'P1',
      overdue: overdue + inTransit,
      inTransit,
      notDue,
      amount: Math.round((overdueCharge * overdue) / Math.max(charged, 1)) as Money,
    };
    return [row as CountRow];
  });
};

const lotRows = ({ dealers }: MadeUpMonth): readonly Lot[] =>
  dealers.flatMap(({ owed, returned = 0 }, index) => {
    const outstanding = (owed?.[0] ?? 0) + (owed?.[1] ?? 0);
    const lot = {
      dealer: dealerNumber(index),
      part: 'P1',
      slip: 'L1',
      dueOn: '2026-03-10',
      quantity: returned + outstanding,
      returned,
      outstanding,
    };
    return lot.quantity === 0 ? [] : [lot as unknown as Lot];
  });

const chargeLines = ({ issueCharges = 0, overdueCharge = 0, reversal = 0 }: MadeUpMonth): readonly ChargeLine[] =>
  (
    [
      ['issue', issueCharges],
      ['overdue', overdueCharge],
      ['reversal', -reversal],
    ] as const
  )
    .filter(([, amount]) => amount !== 0)
    .map(
      ([kind, amount]) => ({ kind, dealer: 'D001', slip: 'L1', part: 'P1', quantity: 1, amount: amount as Money }) as unknown as ChargeLine,
    );

/** Yuan of an amount in fen, for what a test expects. */
export const inYuan = (fen: number): number => yuan(fen as Money);

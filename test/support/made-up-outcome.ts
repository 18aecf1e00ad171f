import type { LedgerRow, Ledgers } from '../../src/engine/ledgers/ledger';
import type { Submission } from '../../src/engine/ledgers/submission';
import { indicatorShares } from '../../src/engine/indicators/indicators';
import { historyAfter } from '../../src/engine/indicators/history-entries';
import { ALL_DEALERS, MEASURE, faultMeasure, rateMeasure } from '../../src/engine/indicators/history-measures';
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
import { type Month, addToMonth } from '../../src/engine/values/month';

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
    headOffice: { history: (wanted.history ?? []).map((values) => ({ values })), standards: [], issues: [] },
    findings,
    earlier: [],
  } as unknown as MonthOutcome;
  const { byDealer, overall } = indicatorShares(month);
  return { ...month, shares: byDealer, overall, history: historyAfter(month, byDealer, overall) };
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

const PLACES = [
  '杭州西湖',
  '南京鼓楼',
  '无锡滨湖',
  '上海徐汇',
  '青岛市南',
  '福州台江',
  '宁波江北',
  '绍兴越城',
  '苏州园区',
  '常州新北',
  '温州鹿城',
  '台州椒江',
  '嘉兴南湖',
  '金华婺城',
  '湖州吴兴',
  '厦门思明',
  '合肥蜀山',
  '赣州章贡',
  '南昌东湖',
  '泉州丰泽',
  '烟台芝罘',
  '潍坊奎文',
  '济南历下',
  '徐州云龙',
  '扬州邗江',
  '南通崇川',
  '芜湖镜湖',
  '蚌埠蚌山',
  '九江浔阳',
  '上饶信州',
];
const SLOW: Readonly<Record<string, readonly [number, number]>> = {
  温州鹿城: [38, 8],
  济南历下: [30, 5],
  苏州园区: [20, 2],
  上海徐汇: [23, 2],
  南京鼓楼: [15, 1],
  无锡滨湖: [17, 1],
  宁波江北: [21, 1],
  青岛市南: [24, 1],
  福州台江: [25, 1],
  杭州西湖: [42, 1],
};
const OWED: Readonly<Record<string, readonly [number, number, number]>> = {
  济南历下: [21, 0, 18],
  温州鹿城: [9, 3, 26],
  合肥蜀山: [7, 0, 11],
  苏州园区: [5, 2, 22],
  上海徐汇: [4, 4, 34],
  南京鼓楼: [3, 0, 15],
  宁波江北: [3, 1, 29],
  青岛市南: [2, 0, 17],
  福州台江: [2, 0, 9],
  金华婺城: [2, 0, 7],
  无锡滨湖: [1, 0, 8],
  常州新北: [1, 0, 3],
  烟台芝罘: [1, 0, 4],
  扬州邗江: [1, 0, 5],
  南通崇川: [1, 0, 2],
};

/** The month of the picture in the look: thirty dealers with a year of history. */
export function exampleMonth(options: { readonly language?: Language; readonly months?: number } = {}): MadeUpMonth {
  const missing = ['合肥蜀山', '赣州章贡'];
  return {
    ...options,
    faults: { 漏水: 162, 堵塞: 68, 冲水无力: 57, 感应失灵: 41, 坐圈松动: 32, 外观破损: 22, 温控异常: 17, 遥控失灵: 8, 异响: 5 },
    issueCharges: 39_200_00,
    overdueCharge: 12_486_50,
    reversal: 1_879_50,
    dealers: PLACES.map((place, index) => {
      const [finished, late] = missing.includes(place) ? [0, 0] : (SLOW[place] ?? [8, index % 6 === 0 ? 1 : 0]);
      const owed = OWED[place];
      return {
        name: place,
        finished,
        late,
        open: index % 2,
        repeats: index % 3 === 0 && finished > 0 ? 1 : 0,
        ...(owed && { owed }),
        returned: (owed?.[0] ?? 0) < 5 ? 18 : 12,
        answers: finished > 20 ? 12 : 4,
        satisfiedAnswers: finished > 20 ? 11 : 4 - (index === 8 ? 1 : 0),
        wrongRecords: index % 7 === 3 ? 2 : 0,
        installed: 36,
        state: missing.includes(place) ? ('missing' as const) : index % 10 === 9 ? ('late' as const) : ('onTime' as const),
      };
    }),
    history: exampleHistory(options.months ?? 12),
  };
}

const REPAIRS = [327, 341, 365, 396, 393, 364, 352, 366, 381, 375, 388];
const RATES: Readonly<Record<string, readonly number[]>> = {
  onTime: [0.921, 0.931, 0.935, 0.907, 0.918],
  firstFix: [0.951, 0.947, 0.958, 0.953, 0.956],
  returned: [0.934, 0.932, 0.936, 0.933, 0.925],
  satisfied: [0.912, 0.918, 0.925, 0.921, 0.93],
  clean: [0.962, 0.966, 0.965, 0.97, 0.975],
};
const MONEY = [
  [3.4, 1, -0.09],
  [3.7, 1, -0.08],
  [3.9, 1.1, -0.12],
  [3.2, 0.95, -0.1],
  [3.5, 1.05, -0.12],
] as const;

function exampleHistory(months: number): readonly HistoryEntry[] {
  const entry = (back: number, measure: string, value: number, dealer = ALL_DEALERS): HistoryEntry => ({
    month: addToMonth(MARCH, -back),
    dealer,
    measure,
    value,
  });
  const all = [
    ...REPAIRS.flatMap((repairs, index) => {
      const back = REPAIRS.length - index;
      const [unpacking, outside] = [Math.round(repairs * 0.05), Math.round(repairs * 0.26)];
      return [
        entry(back, MEASURE.repairs, repairs),
        entry(back, MEASURE.stage.unpacking, unpacking),
        entry(back, MEASURE.stage.outOfWarranty, outside),
        entry(back, MEASURE.stage.inWarranty, repairs - unpacking - outside),
      ];
    }),
    ...Object.entries(RATES).flatMap(([id, rates]) => rates.map((rate, index) => entry(rates.length - index, rateMeasure(id), rate))),
    ...MONEY.flatMap(([issue, overdue, reversal], index) => {
      const back = MONEY.length - index;
      return [
        entry(back, MEASURE.chargedIssues, issue * 1e4),
        entry(back, MEASURE.chargedOverdue, overdue * 1e4),
        entry(back, MEASURE.reversals, reversal * 1e4),
        entry(back, MEASURE.revenue, Math.round((issue + overdue + reversal) * 1e4)),
      ];
    }),
    ...Object.values(MEASURE.rater).map((measure, index) => entry(1, measure, [4.4, 4.4, 4.2, 4.3, 4.1][index] ?? 4)),
    ...Object.entries({
      漏水: 145,
      堵塞: 70,
      冲水无力: 60,
      感应失灵: 40,
      坐圈松动: 33,
      外观破损: 21,
      温控异常: 18,
      遥控失灵: 8,
      异响: 6,
    }).map(([name, count]) => entry(1, faultMeasure(name), count)),
    ...[1, 2].map((back) => entry(back, rateMeasure('onTime'), 0.86, 'D011')),
    entry(1, MEASURE.submission, 0, 'D017'),
    entry(1, MEASURE.submission, 1, 'D018'),
    entry(1, rateMeasure('satisfied'), 0.91, 'D009'),
  ];
  return all.filter(({ month }) => month !== undefined && month >= addToMonth(MARCH, 1 - months));
}

/** Yuan of an amount in fen, for what a test expects. */
export const inYuan = (fen: number): number => yuan(fen as Money);

import type { Day } from '../../src/engine/values/day';
import type { Month } from '../../src/engine/values/month';
import type { CollectedFile, DealerStanding } from '../../src/taskpane/state/collected-file';
import type { FindingRow } from '../../src/taskpane/state/finding-row';
import type { MonthPicture } from '../../src/taskpane/state/month-picture';
import { openingState, type PaneState } from '../../src/taskpane/state/pane-state';

const NO_ROWS = {
  installations: 0,
  repairs: 0,
  partsUsed: 0,
  partsBorrowed: 0,
  partsReturned: 0,
  visits: 0,
  serviceRequests: 0,
  trainings: 0,
};

/** A dealer that reported on time, but for what is said. */
export const dealer = (number: string, name: string, change: Partial<DealerStanding> = {}): DealerStanding => ({
  dealer: number,
  name,
  region: '华东',
  active: true,
  known: true,
  state: 'onTime',
  file: `${number}_2026-03.xlsx`,
  contact: '联系人',
  phone: '0574-0000',
  ...change,
});

/** A file that was read and counts, but for what is said. */
export const file = (id: number, number: string, change: Partial<CollectedFile> = {}): CollectedFile => ({
  id,
  name: `${number}_2026-03.xlsx`,
  reading: {
    state: 'read',
    dealer: number,
    month: '2026-03' as Month,
    submittedOn: '2026-04-02' as unknown as Day,
    zeroReport: false,
    rows: { ...NO_ROWS, repairs: 36 },
  },
  judged: { dealer: number, state: 'counts', counts: { error: 0, warning: 0, note: 0 } },
  ...change,
});

/** A finding, but for what is said. */
export const finding = (id: string, change: Partial<FindingRow> = {}): FindingRow => ({
  id,
  code: 'R6',
  level: 'error',
  dealer: 'D032',
  file: 'D032_2026-03.xlsx',
  sheet: '维修',
  cell: 'N18',
  record: 'WX-2603-017',
  field: '产品阶段',
  found: '保修期内',
  expected: '保修期外',
  why: '保修至 2026-02-28，叫修 2026-03-02，超 2 天',
  problem: '填写 保修期内，判定 保修期外',
  ...change,
});

const BALANCE = {
  opening: 1284,
  lent: 642,
  matched: 588,
  released: 6,
  notDue: 1218,
  overdue: 114,
  inTransit: 27,
  charged: 87,
  surplus: 9,
  amount: 6182.4,
};

/** March 2026 put together, but for what is said. */
export const picture = (change: Partial<MonthPicture> = {}): MonthPicture => ({
  month: '2026-03' as Month,
  asOf: '2026-03-31' as unknown as Day,
  dueDate: '2026-04-03' as unknown as Day,
  dealers: [dealer('D002', '杭州滨江'), dealer('D032', '宁波海曙')],
  judged: new Map(),
  rows: { read: 9412, kept: 9398, passedOver: 14 },
  passedOver: [{ file: 'D032_2026-03.xlsx', sheet: '维修', reason: '空行', rows: 14 }],
  counts: { error: 0, warning: 0, note: 0 },
  rules: { R6: { title: '产品阶段与计算不符', why: '阶段决定收不收费。', fix: '核对购买日期；无误就改产品阶段。' } },
  reconciliation: {
    controls: [
      { number: 'K01', equation: '期初未退 + 本期借料 = 匹配退料 + 特批核销 + 在借未到期 + 盘亏', left: 1926, right: 1926, difference: 0 },
    ],
    standIn: { issues: false, receipts: false },
    balance: BALANCE,
    overdue: [{ dealer: 'D041', name: '温州鹿城', pieces: 18, longestDays: 96, amount: 1422 }],
    differences: { borrowed: 0, returned: 0, inTransit: 0, oldParts: 0 },
  },
  requestsAbove: 0,
  reports: [
    { name: '月报总览', group: 'managers' },
    { name: '借料盘点', group: 'reconcile' },
    { name: '维修台账', group: 'details' },
  ],
  preview: [
    {
      title: '维修时效',
      parts: [
        { label: '24小时内', count: 30, look: 'good' },
        { label: '超时', count: 6, look: 'bad' },
      ],
    },
  ],
  ...change,
});

/** A head-office pane at home in March 2026, the day after the due date, with two files read and nothing open; but for what is said. */
export const paneState = (change: Partial<PaneState> = {}): PaneState => ({
  ...openingState('zh', '2026-04-04' as unknown as Day),
  role: 'headOffice',
  workbookName: '总部.xlsx',
  screens: ['home'],
  month: '2026-03' as Month,
  headOffice: { month: '2026-03' as Month, closedMonths: ['2026-02'], activeDealers: 2 },
  files: [file(1, 'D002'), file(2, 'D032')],
  picture: picture(),
  ...change,
});

import type { LedgerRow } from '../ledgers/ledger';
import type { Repair } from '../records/repairs';
import { by, groupBy, keyOf } from '../values/group';
import { hasTime, momentDay } from '../values/moment';
import { folded } from '../values/text';
import { besidePeers } from './peers';
import { monthRule } from './rule';

/** X3: a technician who is at two customers' at the same time. */
export const twoPlacesAtOnce = monthRule({
  code: 'X3',
  level: 'note',
  title: { zh: '同一人同时在两处', en: 'Two places at once' },
  why: {
    zh: '一个人不能同时在两家；要么时间写错，要么有一单没有上门。',
    en: 'Nobody can be in two places: a time is wrong, or one visit did not take place.',
  },
  fix: {
    zh: '对照派工单改正上门或完成时间；几个人一起干的，都写上。',
    en: 'Correct the times from the job slips; where several worked together, name them all.',
  },
  says: {
    peers: {
      zh: '{technician} 在 {other} 那一单（{from}—{until}）还没完；他当天 {jobs} 单，{count} 个人天的中位数 {median} 单，一般相差 {mad} 单',
      en: '{technician} was still at job {other} ({from}–{until}); {jobs} jobs that day, the median of {count} days is {median}, the usual difference {mad}',
    },
    alone: {
      zh: '{technician} 在 {other} 那一单（{from}—{until}）还没完；他当天 {jobs} 单',
      en: '{technician} was still at job {other} ({from}–{until}); {jobs} {jobs|job|jobs} that day',
    },
  },
  examples: {
    accepts: [
      {
        维修: [
          { 维修单号: 'WX-001', 维修人员: '李四', 上门时间: '2026-03-05 10:00', 完成时间: '2026-03-05 11:00' },
          { 维修单号: 'WX-002', 维修人员: '李四', 用户姓名: '王五', 上门时间: '2026-03-05 11:00', 完成时间: '2026-03-05 12:00' },
        ],
      },
      {
        维修: [
          { 维修单号: 'WX-001', 维修人员: '李四', 上门时间: '2026-03-05 10:00', 完成时间: '2026-03-05 11:00' },
          { 维修单号: 'WX-002', 维修人员: '李四', 上门时间: '2026-03-05 10:30', 完成时间: '2026-03-05 12:00' },
        ],
      },
    ],
    rejects: [[], [1, 2, 3, 4, 5, 6, 7]].map((others) => ({
      维修: [
        { 维修单号: 'WX-001', 维修人员: '李四', 上门时间: '2026-03-05 10:00', 完成时间: '2026-03-05 11:00' },
        { 维修单号: 'WX-002', 维修人员: '李四', 用户姓名: '王五', 上门时间: '2026-03-05 10:30', 完成时间: '2026-03-05 12:00' },
        ...others.map((other) => ({
          维修单号: `WX-10${other}`,
          维修人员: `周${other}`,
          上门时间: '2026-03-05 10:00',
          完成时间: '2026-03-05 11:00',
        })),
      ],
    })),
  },
  check: ({ ledgers }) => {
    const visits = ledgers.repairs.filter(
      ({ counts, values: { technician, arrivedAt, finishedAt } }) =>
        counts && technician && arrivedAt && finishedAt && hasTime(arrivedAt) && hasTime(finishedAt) && arrivedAt < finishedAt,
    );
    const days = groupBy(visits, ({ dealer, values }) => keyOf(dealer, folded(values.technician ?? ''), dayOf(values)));
    const peers = besidePeers(
      [...days.values()].map(({ length }) => length),
      Number,
    );
    const full = [...days.values()].filter(({ length }) => length > 1);
    return full.flatMap((jobs) =>
      overlaps(jobs).map(({ row, other }) => ({
        row,
        list: 'repairs' as const,
        field: 'arrivedAt',
        related: other,
        facts: {
          ...peers,
          technician: row.values.technician ?? '',
          other: other.values.job ?? '',
          from: clock(other.values.arrivedAt),
          until: clock(other.values.finishedAt),
          jobs: jobs.length,
        },
      })),
    );
  },
});

const dayOf = ({ arrivedAt }: Repair): string => (arrivedAt ? momentDay(arrivedAt) : '');
const clock = (moment: string | undefined): string => moment?.slice(11, 16) ?? '';
const placeOf = ({ values }: LedgerRow<Repair>): string => keyOf(folded(values.customer ?? ''), folded(values.address ?? ''));

/** Each job that began at another place before the one that ends last was over. */
function overlaps(jobs: readonly LedgerRow<Repair>[]): readonly { readonly row: LedgerRow<Repair>; readonly other: LedgerRow<Repair> }[] {
  const sorted = [...jobs].sort(
    by(
      ({ values }) => values.arrivedAt ?? '',
      ({ row }) => row,
    ),
  );
  const found: { row: LedgerRow<Repair>; other: LedgerRow<Repair> }[] = [];
  let longest = sorted[0];
  for (const row of sorted.slice(1)) {
    if (longest && (row.values.arrivedAt ?? '') < (longest.values.finishedAt ?? '') && placeOf(row) !== placeOf(longest))
      found.push({ row, other: longest });
    if (!longest || (row.values.finishedAt ?? '') > (longest.values.finishedAt ?? '')) longest = row;
  }
  return found;
}

import { daysBetween } from '../values/day';
import { groupBy } from '../values/group';
import { momentDay } from '../values/moment';
import { SEVEN_DEALERS, besidePeers, sharesOf } from './peers';
import { monthRule } from './rule';
import { percent, shownShare } from './share';

/** X1: a unit repaired again within the days of a repeat, beside how often that happens. */
export const repeatRepair = monthRule({
  code: 'X1',
  level: 'note',
  title: { zh: '重复维修', en: 'Repeat repair' },
  why: {
    zh: '刚修好又叫修，可能没有修彻底，也可能一次维修拆成两单。',
    en: 'Called again soon after a repair: it was not cured, or one job was written as two.',
  },
  fix: { zh: '对照两单的故障和用料，需要时回访用户。', en: 'Compare faults and parts of the two jobs; visit the customer if need be.' },
  says: {
    peers: {
      zh: '{days} 天前修过（{job}）；本家重复维修占 {own}，{count} 家的中位数 {median}，一般相差 {mad}',
      en: 'Repaired {days} {days|day|days} before ({job}); repeats are {own} of this dealer’s repairs, the median of {count} dealers is {median}, the usual difference {mad}',
    },
    alone: {
      zh: '{days} 天前修过（{job}）；本家重复维修占 {own}',
      en: 'Repaired {days} {days|day|days} before ({job}); repeats are {own} of this dealer’s repairs',
    },
  },
  examples: {
    accepts: [
      {
        维修: [
          { 维修单号: 'WX-001', 产品编号: 'SN-1' },
          { 维修单号: 'WX-002', 产品编号: 'SN-2', 叫修时间: '2026-03-10 09:00', 完成时间: '2026-03-10 12:00' },
        ],
      },
    ],
    rejects: [{}, SEVEN_DEALERS].map((others) => ({
      ...others,
      维修: [
        { 维修单号: 'WX-001', 产品编号: 'SN-1' },
        { 维修单号: 'WX-002', 产品编号: 'SN-1', 叫修时间: '2026-03-10 09:00', 完成时间: '2026-03-10 12:00' },
      ],
    })),
  },
  check: ({ ledgers, decisions }) => {
    const counted = ledgers.repairs.filter(({ counts }) => counts);
    const repeats = counted.flatMap((row) => {
      const before = decisions.get(row)?.repeatOf;
      return before ? [{ row, before }] : [];
    });
    if (repeats.length === 0) return [];
    const [repeatsOf, countedOf] = [groupBy(repeats, ({ row }) => row.dealer), groupBy(counted, ({ dealer }) => dealer)];
    const peers = besidePeers(sharesOf(repeatsOf, countedOf), percent);
    return repeats.map(({ row, before }) => {
      const own = shownShare(repeatsOf.get(row.dealer)?.length ?? 0, countedOf.get(row.dealer)?.length ?? 0);
      const { finishedAt } = before.values;
      const days = finishedAt && row.values.calledAt ? daysBetween(momentDay(finishedAt), momentDay(row.values.calledAt)) : 0;
      return { row, list: 'repairs' as const, field: 'serial', facts: { ...peers, days, job: before.values.job ?? '', own } };
    });
  },
});

import { daysBetween } from '../values/day';
import { groupBy } from '../values/group';
import { momentDay } from '../values/moment';
import { monthRule } from './rule';
import { shownShare } from './share';

/** X1: a unit repaired again within the days of a repeat, beside how often that happens. */
export const repeatRepair = monthRule({
  code: 'X1',
  level: 'note',
  title: { zh: '重复维修', en: 'Repeat repair' },
  why: { zh: '刚修好又叫修，可能没有修彻底，也可能一次维修拆成两单。', en: 'Called again soon after a repair: it was not cured, or one job was written as two.' },
  fix: { zh: '对照两单的故障和用料，需要时回访用户。', en: 'Compare faults and parts of the two jobs; visit the customer if need be.' },
  says: { zh: '{days} 天前修过（{job}）；本家重复维修占 {own}，各家合计 {all}', en: 'Repaired {days} {days|day|days} before ({job}); repeats are {own} of this dealer’s repairs, {all} of all' },
  examples: {
    accepts: [{ 维修: [{ 维修单号: 'WX-001', 产品编号: 'SN-1' }, { 维修单号: 'WX-002', 产品编号: 'SN-2', 叫修时间: '2026-03-10 09:00', 完成时间: '2026-03-10 12:00' }] }],
    rejects: [{ 维修: [{ 维修单号: 'WX-001', 产品编号: 'SN-1' }, { 维修单号: 'WX-002', 产品编号: 'SN-1', 叫修时间: '2026-03-10 09:00', 完成时间: '2026-03-10 12:00' }] }],
  },
  check: ({ ledgers, decisions }) => {
    const counted = ledgers.repairs.filter(({ counts }) => counts);
    const repeats = counted.flatMap((row) => {
      const before = decisions.get(row)?.repeatOf;
      return before ? [{ row, before }] : [];
    });
    if (repeats.length === 0) return [];
    const all = shownShare(repeats.length, counted.length);
    const [repeatsOf, countedOf] = [groupBy(repeats, ({ row }) => row.dealer), groupBy(counted, ({ dealer }) => dealer)];
    return repeats.map(({ row, before }) => {
      const own = shownShare(repeatsOf.get(row.dealer)?.length ?? 0, countedOf.get(row.dealer)?.length ?? 0);
      const { finishedAt } = before.values;
      const days = finishedAt && row.values.calledAt ? daysBetween(momentDay(finishedAt), momentDay(row.values.calledAt)) : 0;
      return { row, list: 'repairs' as const, field: 'serial', facts: { days, job: before.values.job ?? '', own, all } };
    });
  },
});

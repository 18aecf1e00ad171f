import { daysBetween } from '../values/day';
import { groupBy } from '../values/group';
import { momentDay } from '../values/moment';
import { SEVEN_DEALERS, besidePeers, sharesOf } from './peers';
import { monthRule } from './rule';
import { percent, shownShare } from './share';

/** X4: a repair in the last days of its warranty, beside how often that happens. */
export const justBeforeWarrantyEnd = monthRule({
  code: 'X4',
  level: 'note',
  title: { zh: '保修到期前几天的维修', en: 'Just before the warranty ends' },
  why: {
    zh: '偶尔碰上很平常；一家特别多，可能是把过保的日期改早了。',
    en: 'Now and then it happens; very often at one dealer, dates may have been moved into the warranty.',
  },
  fix: {
    zh: '本家的比例明显高于各家的，抽几单对照派工单和通话记录。',
    en: 'Where the dealer’s share is well above the others’, compare some jobs with slips and calls.',
  },
  says: {
    peers: {
      zh: '离保修到期（{end}）还有 {days} 天叫修；本家这样的占 {own}，{count} 家的中位数 {median}，一般相差 {mad}',
      en: 'Called {days} {days|day|days} before the warranty’s end ({end}); so are {own} of this dealer’s repairs, the median of {count} dealers is {median}, the usual difference {mad}',
    },
    alone: {
      zh: '离保修到期（{end}）还有 {days} 天叫修；本家这样的占 {own}',
      en: 'Called {days} {days|day|days} before the warranty’s end ({end}); so are {own} of this dealer’s repairs',
    },
  },
  examples: {
    accepts: [{ 维修: [{ 维修单号: 'WX-001', 购买日期: '2025-03-01', 叫修时间: '2026-03-05 09:30' }] }],
    rejects: [{}, SEVEN_DEALERS].map((others) => ({
      ...others,
      维修: [{ 维修单号: 'WX-001', 购买日期: '2024-03-08', 安装日期: '2024-03-10', 叫修时间: '2026-03-05 09:30' }],
    })),
  },
  check: ({ ledgers, decisions }) => {
    const judged = ledgers.repairs.flatMap((row) => {
      const stage = decisions.get(row)?.stage;
      const { calledAt } = row.values;
      return row.counts && stage?.warrantyEnd && stage.stage === 'inWarranty' && calledAt
        ? [{ row, end: stage.warrantyEnd, days: daysBetween(momentDay(calledAt), stage.warrantyEnd) }]
        : [];
    });
    const last = judged.filter(({ days }) => days >= 0 && days <= LAST_DAYS);
    if (last.length === 0) return [];
    const [lastOf, judgedOf] = [groupBy(last, ({ row }) => row.dealer), groupBy(judged, ({ row }) => row.dealer)];
    const peers = besidePeers(sharesOf(lastOf, judgedOf), percent);
    return last.map(({ row, end, days }) => {
      const own = shownShare(lastOf.get(row.dealer)?.length ?? 0, judgedOf.get(row.dealer)?.length ?? 0);
      return { row, list: 'repairs' as const, field: 'calledAt', facts: { ...peers, end, days, own } };
    });
  },
});

/** So near its end is a warranty where a call is worth a look. */
const LAST_DAYS = 7;

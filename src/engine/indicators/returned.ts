import type { Share } from './shares';
import { indicator } from './indicator';

/** 退回率: what came back of the lots that were due by the as-of date. */
export const returned = indicator({
  id: 'returned',
  title: { zh: '退回率', en: 'Returns' },
  formula: { zh: '匹配退料 ÷ 截至盘点日期应退数量', en: 'Matched returns ÷ quantity due by the as-of date' },
  meaning: {
    zh: '应退日期不晚于盘点日期的各批借料；{returnPlace}清点到的才算退回，在途、错件和超退的不算。',
    en: 'Lots due by the as-of date; only what {returnPlace} has counted came back: not what is in transit, wrong or more than lent.',
  },
  target: 'targetReturned',
  shares: ({ reconciliation, settings }) => {
    const shares = new Map<string, Share>();
    for (const lot of reconciliation.lots) {
      if (lot.dueOn > settings.asOf) continue;
      const { part, whole } = shares.get(lot.dealer) ?? { part: 0, whole: 0 };
      shares.set(lot.dealer, { part: part + lot.returned, whole: whole + lot.quantity });
    }
    return shares;
  },
});

import { indicator, shareByDealer } from './indicator';

/** 及时率: repairs solved in time among the finished ones that can be judged. */
export const onTime = indicator({
  id: 'onTime',
  title: { zh: '及时率', en: 'On-time' },
  formula: { zh: '（24小时内 + 48小时内）÷ 可判定的完成维修', en: '(within 24 h + within 48 h) ÷ finished repairs that can be judged' },
  target: 'targetOnTime',
  shares: ({ ledgers, decisions }) => {
    const result = (row: (typeof ledgers.repairs)[number]) => decisions.get(row)?.timeliness.result;
    const judged = ledgers.repairs.filter((row) => row.counts && ['within24', 'within48', 'late'].includes(result(row) ?? ''));
    return shareByDealer(judged, (row) => result(row) !== 'late');
  },
});

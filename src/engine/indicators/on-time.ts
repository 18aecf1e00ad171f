import { indicator, shareByDealer } from './indicator';

/** 及时率: repairs solved in time among the finished ones that can be judged. */
export const onTime = indicator({
  id: 'onTime',
  title: { zh: '及时率', en: 'On-time' },
  formula: { zh: '（24小时内 + 48小时内）÷ 可判定的完成维修', en: '(within 24 h + within 48 h) ÷ finished repairs that can be judged' },
  meaning: {
    zh: '从叫修到完成按自然小时算，{hours} 小时内及时，写了特殊情况说明的 {specialHours} 小时内及时，正好到点也算；未完成和无法判定的不计。',
    en: 'Calendar hours from call to completion: within {hours} h, with a special case within {specialHours} h, the limit included; open and undecided repairs are left out.',
  },
  target: 'targetOnTime',
  shares: ({ ledgers, decisions }) => {
    const result = (row: (typeof ledgers.repairs)[number]) => decisions.get(row)?.timeliness.result;
    const judged = ledgers.repairs.filter((row) => row.counts && ['within24', 'within48', 'late'].includes(result(row) ?? ''));
    return shareByDealer(judged, (row) => result(row) !== 'late');
  },
});

import { isReported } from '../ledgers/submission';
import { indicator, shareByDealer } from './indicator';

/** 上报完整率: active dealers whose workbook was received. */
export const received = indicator({
  id: 'received',
  title: { zh: '上报完整率', en: 'Received' },
  formula: { zh: '已上报经销商 ÷ 启用经销商', en: 'Dealers received ÷ active dealers' },
  meaning: {
    zh: '状态为启用的经销商；零报告算已上报，读不出来的和报错月份的不算。',
    en: 'Active dealers; a zero report is received, an unreadable file or one of another month is not.',
  },
  shares: ({ submissions }) =>
    shareByDealer(
      submissions.rows.filter(({ active }) => active),
      isReported,
    ),
});

/** 上报及时率: active dealers whose workbook came by the due date (A2). */
export const submittedOnTime = indicator({
  id: 'submittedOnTime',
  title: { zh: '上报及时率', en: 'Submitted on time' },
  formula: { zh: '按时上报 ÷ 启用经销商', en: 'On time ÷ active dealers' },
  meaning: {
    zh: '填报日期不晚于次月 {dueDay} 日，当天也算；填报日期读不出来的算迟报。',
    en: 'Filled in by day {dueDay} of the following month, that day included; without a readable date it is late.',
  },
  shares: ({ submissions }) =>
    shareByDealer(
      submissions.rows.filter(({ active }) => active),
      ({ state }) => state === 'onTime',
    ),
});

import { indicator, shareByDealer } from './indicator';

/** 上报完整率: active dealers whose workbook was received. */
export const received = indicator({
  id: 'received',
  title: { zh: '上报完整率', en: 'Received' },
  formula: { zh: '已上报经销商 ÷ 启用经销商', en: 'Dealers received ÷ active dealers' },
  shares: ({ submissions }) =>
    shareByDealer(
      submissions.rows.filter(({ active }) => active),
      ({ state }) => state === 'onTime' || state === 'late',
    ),
});

/** 上报及时率: active dealers whose workbook came by the due date (A2). */
export const submittedOnTime = indicator({
  id: 'submittedOnTime',
  title: { zh: '上报及时率', en: 'Submitted on time' },
  formula: { zh: '按时上报 ÷ 启用经销商', en: 'On time ÷ active dealers' },
  shares: ({ submissions }) =>
    shareByDealer(
      submissions.rows.filter(({ active }) => active),
      ({ state }) => state === 'onTime',
    ),
});

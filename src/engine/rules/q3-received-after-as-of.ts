import { momentDay } from '../values/moment';
import { rowRule } from './rule';

/** Q3: a request that came after the as-of date. */
export const receivedAfterAsOf = rowRule({
  code: 'Q3',
  level: 'note',
  title: { zh: '盘点日期以后受理的请求', en: 'Request received after the as-of date' },
  why: {
    zh: '月报算到盘点日期，以后受理的归下个月统计和考核。',
    en: 'The month counts up to the as-of date; later requests belong to the next one.',
  },
  fix: { zh: '不用改，下个月再报；日期写错的改正。', en: 'Report it next month, or correct the date.' },
  says: {
    zh: '{found} 受理，在盘点日期 {limit} 以后，本月不计',
    en: 'Received {found}, after the as-of date {limit}: not counted this month',
  },
  examples: {
    accepts: [{ 服务请求: [{ 请求编号: 'QQ-001', 受理时间: '2026-03-31 17:00', 首次答复时间: '', 完成时间: '' }] }],
    rejects: [{ 服务请求: [{ 请求编号: 'QQ-001', 受理时间: '2026-04-01 09:00', 首次答复时间: '', 完成时间: '' }] }],
  },
  checks: {
    serviceRequests: ({ values: { receivedAt } }, { settings: { asOf } }) =>
      receivedAt !== undefined && momentDay(receivedAt) > asOf
        ? { field: 'receivedAt', facts: { found: momentDay(receivedAt), limit: asOf } }
        : undefined,
  },
});

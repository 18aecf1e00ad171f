import { yuan } from '../values/money';
import { rowRule } from './rule';

/** R13: a service fee on a follow-up visit. */
export const feeOnVisit = rowRule({
  code: 'R13',
  level: 'error',
  title: { zh: '回访服务收了服务费', en: 'Service fee on a follow-up visit' },
  why: { zh: '回访是厂家的服务，配件可以收费，服务费一律不收。', en: 'On a follow-up visit parts may be charged, the service never.' },
  fix: { zh: '清掉服务费并退给用户；其实是上门维修的，改服务方式。', en: 'Clear the fee and refund it, or correct the service mode.' },
  says: { zh: '服务方式是回访服务，却收了服务费 {fee} 元', en: 'A service fee of {fee} yuan on a follow-up visit' },
  examples: {
    accepts: [
      { 维修: [{ 维修单号: 'WX-001', 服务方式: '上门维修', 服务费: 80 }] },
      { 维修: [{ 维修单号: 'WX-001', 服务方式: '回访服务', 服务费: 0 }] },
    ],
    rejects: [{ 维修: [{ 维修单号: 'WX-001', 服务方式: '回访服务', 服务费: 80 }] }],
  },
  checks: {
    repairs: ({ values: { mode, serviceFee } }) =>
      mode === 'followUp' && serviceFee !== undefined && serviceFee > 0
        ? { field: 'serviceFee', facts: { fee: yuan(serviceFee).toFixed(2) } }
        : undefined,
  },
});

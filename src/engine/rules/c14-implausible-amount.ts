import type { LedgerRow } from '../ledgers/ledger';
import { type Money, yuan } from '../values/money';
import { type Hit, rowRule } from './rule';

/** C14: an amount below zero, or larger than any such amount can be. */
export const implausibleAmount = rowRule({
  code: 'C14',
  level: 'warning',
  title: { zh: '金额是负数或大得不合常理', en: 'Amount below zero or beyond reason' },
  why: {
    zh: '负数会把合计冲少，多写几位会把合计撑大；退款、冲销有自己的办法，不写成负数。',
    en: 'A negative amount hides others in a total, a few digits too many swell it; refunds and reversals have ways of their own.',
  },
  fix: {
    negative: {
      zh: '改成实际收的金额，没收就留空；要冲销已收的费用，由总部登记“特批”红冲。',
      en: 'Write what was really charged, or leave it blank; a reversal is entered by head office in Special approvals.',
    },
    large: {
      zh: '对照收费凭证，看是不是多写了几位，或填进了编号、电话。',
      en: 'Compare with the receipt: a digit too many, or a number that is no amount.',
    },
  },
  says: {
    negative: { zh: '“{field}”是负数：{amount} 元', en: '{field} is below zero: {amount}' },
    large: { zh: '“{field}”是 {amount} 元，超过 {most} 元，不合常理', en: '{field} is {amount}, more than {most}: beyond reason' },
  },
  examples: {
    accepts: [{ 维修: [{ 维修单号: 'WX-001', 服务费: 0 }] }, { 发料: [{ 领料单号: 'LL-001', 金额: 500_000 }] }],
    rejects: [
      { 维修: [{ 维修单号: 'WX-001', 服务费: -50 }] },
      { 维修: [{ 维修单号: 'WX-001', 材料费: 13_800_000_000 }] },
      { 用料: [{ 维修单号: 'WX-001', 金额: -5 }] },
      { 服务请求: [{ 请求编号: 'QQ-001', 赔付金额: 200_000 }] },
      { 发料: [{ 领料单号: 'LL-001', 金额: -35 }] },
    ],
  },
  checks: {
    repairs: amountsWithin(100_000, ['materialFee', 'serviceFee']),
    partsUsed: amountsWithin(1_000_000, ['amount']),
    serviceRequests: amountsWithin(100_000, ['compensation']),
    issues: amountsWithin(1_000_000, ['amount']),
  },
});

/** The most is in yuan. */
function amountsWithin<Field extends string>(most: number, fields: readonly Field[]) {
  return ({ values }: LedgerRow<{ readonly [F in Field]?: Money }>): readonly Hit[] =>
    fields.flatMap((field) => {
      const amount = values[field];
      if (amount === undefined || (amount >= 0 && yuan(amount) <= most)) return [];
      return [{ field, facts: { why: amount < 0 ? 'negative' : 'large', amount: yuan(amount), most } }];
    });
}

import { yuan } from '../values/money';
import { chargeReason } from '../charging/charge-decision';
import { rowRule } from './rule';

/** R12: a fee for parts on a repair that is free. */
export const feeOnFreeRepair = rowRule({
  code: 'R12',
  level: 'warning',
  needsHeadOffice: true,
  title: { zh: '免费维修收了材料费', en: 'Parts fee on a free repair' },
  why: {
    zh: '保修期内又不属用户原因的，配件免费；收了材料费可能要退。',
    en: 'In warranty and without fault of the user parts are free; a fee may have to be refunded.',
  },
  fix: {
    zh: '核对收费原因：该收的补上原因，不该收的清掉材料费并退给用户。',
    en: 'Give the cause if it is to be charged, else clear the fee and refund it.',
  },
  says: { zh: '收了材料费 {fee} 元，判定免费：{reason}', en: 'A parts fee of {fee} yuan, but judged free: {reasonEn}' },
  examples: {
    accepts: [
      { 维修: [{ 维修单号: 'WX-001', 购买日期: '2025-03-01', 材料费: '' }] },
      { 维修: [{ 维修单号: 'WX-001', 购买日期: '2025-03-01', 收费原因: '使用不当', 材料费: 50 }] },
    ],
    rejects: [{ 维修: [{ 维修单号: 'WX-001', 购买日期: '2025-03-01', 材料费: 50 }] }],
  },
  checks: {
    repairs: (row, { decisions }) => {
      const decision = decisions.get(row);
      const fee = row.values.materialFee;
      if (!decision || decision.charge.charged || fee === undefined || fee <= 0) return undefined;
      const { zh, en } = chargeReason(decision.charge, decision.stage);
      return { field: 'materialFee', facts: { fee: yuan(fee).toFixed(2), reason: zh, reasonEn: en } };
    },
  },
});

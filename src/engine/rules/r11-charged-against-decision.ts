import { chargeReason } from '../charging/charge-decision';
import { rowRule } from './rule';

/** R11: a part charged that is free, or free that is charged. */
export const chargedAgainstDecision = rowRule({
  code: 'R11',
  level: 'error',
  needsHeadOffice: true,
  title: { zh: '是否收费与判定不符', en: 'Charged against the decision' },
  why: {
    zh: '免费的收了钱，用户会投诉；该收的没收，总部要倒贴。先看原因，再看保修。',
    en: 'Charging what is free brings complaints, giving away what is charged costs money. Cause goes before warranty.',
  },
  fix: {
    zh: '核对收费原因和购买日期；判定没错的，改“是否收费”，多收的退给用户。',
    en: 'Check cause and purchase date; if the decision is right, correct the line and refund what was overcharged.',
  },
  says: {
    shouldBeFree: { zh: '填写收费，判定免费：{reason}', en: 'Charged, but judged free: {reasonEn}' },
    shouldBeCharged: { zh: '填写不收费，判定收费：{reason}', en: 'Not charged, but judged to be charged: {reasonEn}' },
  },
  examples: {
    accepts: [
      { 维修: [{ 维修单号: 'WX-001', 购买日期: '2025-03-01' }], 用料: [{ 维修单号: 'WX-001', 是否收费: '否' }] },
      { 维修: [{ 维修单号: 'WX-001', 购买日期: '2025-03-01' }], 用料: [{ 维修单号: 'WX-001', 是否收费: '' }] },
    ],
    rejects: [
      { 维修: [{ 维修单号: 'WX-001', 购买日期: '2025-03-01' }], 用料: [{ 维修单号: 'WX-001', 是否收费: '是' }] },
      { 维修: [{ 维修单号: 'WX-001', 购买日期: '2025-03-01', 收费原因: '使用不当' }], 用料: [{ 维修单号: 'WX-001', 是否收费: '否' }] },
    ],
  },
  checks: {
    partsUsed: ({ dealer, values: { job, charged } }, { jobs, decisions }) => {
      const repair = job === undefined || charged === undefined ? undefined : jobs.of(dealer, job);
      const decision = repair && decisions.get(repair);
      if (!repair || !decision || (charged === 'yes') === decision.charge.charged) return undefined;
      const { zh, en } = chargeReason(decision.charge, decision.stage);
      const why = decision.charge.charged ? 'shouldBeCharged' : 'shouldBeFree';
      return { field: 'charged', facts: { why, reason: zh, reasonEn: en }, related: repair, relatedField: 'job' };
    },
  },
});

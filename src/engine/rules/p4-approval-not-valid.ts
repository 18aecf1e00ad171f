import { remarkRule } from './remark-rule';

/** P4: a special approval that is unknown or does not hold. */
export const approvalNotValid = remarkRule({
  code: 'P4',
  level: 'error',
  needsHeadOffice: true,
  title: { zh: '特批编号无效', en: 'Approval unknown or lapsed' },
  why: {
    zh: '特批决定免退、延期和减免；编号不成立，就按没有特批处理。',
    en: 'Approvals release, extend and reduce; one that does not hold has no effect.',
  },
  fix: {
    zh: '对照“特批”登记改正编号；确有批准的，先补登记。',
    en: 'Correct the number from the register, or enter the approval there first.',
  },
  says: {
    blank: { zh: '物料性质是特批，却没有特批编号', en: 'Issued on special approval, without its number' },
    unknown: { zh: '“特批”里没有 {approval}', en: 'There is no approval {approval}' },
    otherDealer: { zh: '{approval} 是别的经销商的特批', en: '{approval} belongs to another dealer' },
    otherSlip: { zh: '{approval} 批的是别的领料单或配件', en: '{approval} is for another slip or part' },
    notYet: { zh: '{approval} 于 {approvedOn} 批准，在盘点日期之后', en: '{approval} was approved {approvedOn}, after the as-of date' },
    lapsed: { zh: '{approval} 有效期至 {validTo}，{day} 已失效', en: '{approval} was valid to {validTo}, it had lapsed on {day}' },
  },
  examples: {
    accepts: [
      {
        发料: [{ 领料单号: 'LL-001', 物料性质: '特批', 特批编号: 'TP-001' }],
        特批: [{ 特批编号: 'TP-001', 效果: '延期', 延期至: '2026-06-30' }],
      },
    ],
    rejects: [
      { 发料: [{ 领料单号: 'LL-001', 物料性质: '特批', 特批编号: 'TP-999' }] },
      {
        发料: [{ 领料单号: 'LL-001', 发料日期: '2026-03-05', 物料性质: '特批', 特批编号: 'TP-001' }],
        特批: [{ 特批编号: 'TP-001', 效果: '延期', 延期至: '2026-06-30', 有效期至: '2026-03-01' }],
      },
    ],
  },
});

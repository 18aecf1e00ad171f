import { remarkRule } from './remark-rule';

/** P15: an approval that found nothing to apply to. */
export const approvalNotUsedUp = remarkRule({
  code: 'P15',
  level: 'warning',
  needsHeadOffice: true,
  title: { zh: '特批没有用完', en: 'Approval not used up' },
  why: {
    zh: '本月批的只在本月有效；没用上，多半是领料单号、配件或数量写错。',
    en: 'It holds only this month; unused, its slip, part or quantity is probably wrong.',
  },
  fix: { zh: '核对特批上的领料单号、配件编码和数量。', en: 'Check slip, part and quantity of the approval.' },
  says: {
    left: {
      zh: '{approval} 批了 {quantity} 件，只用上 {used} 件，余 {left} 件作废',
      en: '{approval} is for {quantity}, {used} were used, {left} lapse',
    },
    nothing: { zh: '{approval} 没有可以红冲的收费', en: '{approval} found no charge to reverse' },
  },
  examples: {
    accepts: [{ 期初: [{ 领料单号: 'LL-001', 未退数量: 2 }], 特批: [{ 特批编号: 'TP-001', 领料单号: 'LL-001', 效果: '免退', 数量: 2 }] }],
    rejects: [{ 期初: [{ 领料单号: 'LL-001', 未退数量: 2 }], 特批: [{ 特批编号: 'TP-001', 领料单号: 'LL-001', 效果: '免退', 数量: 5 }] }],
  },
});

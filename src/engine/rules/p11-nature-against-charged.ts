import { remarkRule } from './remark-rule';

/** P11: nature and 是否收费 contradict each other. */
export const natureAgainstCharged = remarkRule({
  code: 'P11',
  level: 'warning',
  needsHeadOffice: true,
  title: { zh: '物料性质与是否收费矛盾', en: 'Nature and charge contradict' },
  why: {
    zh: '性质说收费、另一栏说不收，钱就可能漏收或重复收。',
    en: 'One column says charged, the other free: money may be lost or taken twice.',
  },
  fix: { zh: '两栏改成一致：收费的性质填“已收费”，借用、赠送等不收费。', en: 'Make them agree: what is charged has the nature Charged.' },
  says: {
    charged: { zh: '按物料性质或特批应收费，是否收费却是“{value}”', en: 'To be charged by nature or approval, but Charged is “{value}”' },
    free: { zh: '按物料性质或特批不收费，是否收费却是“{value}”', en: 'Free by nature or approval, but Charged is “{value}”' },
  },
  examples: {
    accepts: [{ 发料: [{ 领料单号: 'LL-001', 物料性质: '借用', 是否收费: '否' }] }],
    rejects: [
      { 发料: [{ 领料单号: 'LL-001', 物料性质: '借用', 是否收费: '是', 付款日期: '2026-03-02' }] },
      { 发料: [{ 领料单号: 'LL-001', 物料性质: '已收费', 是否收费: '否', 付款日期: '2026-03-02' }] },
    ],
  },
});

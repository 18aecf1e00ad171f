import { rowRule } from './rule';

/** R20: a unit that was installed only after its warranty had ended. */
export const installedAfterWarranty = rowRule({
  code: 'R20',
  level: 'note',
  needsHeadOffice: true,
  title: { zh: '过保后才安装', en: 'Installed after the warranty' },
  why: {
    zh: '保修从购买日起算；买了很久才装，用户往往以为还在保修期。',
    en: 'The warranty runs from the purchase; customers who install late often expect it still to hold.',
  },
  fix: {
    zh: '核对购买日期；确实如此的，向用户说明保修已到期。',
    en: 'Check the purchase date; if it is right, explain it to the customer.',
  },
  says: { zh: '购买 {bought}，保修至 {end}，安装时已过保', en: 'Bought {bought}, warranty to {end}: over when it was installed' },
  examples: {
    accepts: [{ 维修: [{ 维修单号: 'WX-001', 产品型号: 'ZN-300', 购买日期: '2023-03-01', 安装日期: '2025-02-28', 产品阶段: '保修期外' }] }],
    rejects: [{ 维修: [{ 维修单号: 'WX-001', 产品型号: 'ZN-300', 购买日期: '2023-03-01', 安装日期: '2025-06-01', 产品阶段: '保修期外' }] }],
  },
  checks: {
    repairs: (row, { decisions }) => {
      const stage = decisions.get(row)?.stage;
      if (!stage?.installedAfterWarranty) return undefined;
      return { field: 'boughtOn', facts: { bought: row.values.boughtOn ?? '—', end: stage.warrantyEnd ?? '—' } };
    },
  },
});

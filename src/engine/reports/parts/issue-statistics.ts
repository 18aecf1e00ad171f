import { column, list, required } from '../../schema/sheet';
import { count, money } from '../../schema/types-number';
import { code } from '../../schema/types-text';
import { report } from '../report';

/** 发料统计: what was issued, by dealer, part and nature. */
export const issueStatistics = list('issueStatistics', '发料统计', 'Issue statistics', {
  dealer: required('经销商编号', 'Dealer no.', code),
  part: required('配件编码', 'Part no.', code),
  issued: column('发料数量', 'Issued', count),
  charged: column('收费数量', 'Charged', count),
  free: column('不收费数量', 'Free', count, { width: 11 }),
  loan: column('其中借用', 'Loan', count),
  gift: column('其中赠送品', 'Gift', count, { width: 11 }),
  officeSupplies: column('其中办公用品', 'Office supplies', count, { width: 13 }),
  brochures: column('其中宣传资料', 'Brochures', count, { width: 13 }),
  chargedNature: column('其中已收费', 'Nature charged', count, { width: 11 }),
  approved: column('其中特批', 'Approval', count),
  amount: column('收费金额', 'Amount', money),
});

/** The sheet 发料统计. */
export const issueStatisticsReport = report({
  sheet: issueStatistics,
  group: 'parts',
  freezeAfter: 'part',
  empty: { zh: '本月没有发料', en: 'Nothing was issued' },
  subtitle: () => ({ zh: '发料数量 = 收费 + 不收费 = 各物料性质之和', en: 'Issued = charged + free = the sum of its natures' }),
  rows: ({ reconciliation }) => reconciliation.issueStatistics,
  totals: {
    dealer: 'label',
    issued: 'sum',
    charged: 'sum',
    free: 'sum',
    loan: 'sum',
    gift: 'sum',
    officeSupplies: 'sum',
    brochures: 'sum',
    chargedNature: 'sum',
    approved: 'sum',
    amount: 'sum',
  },
});

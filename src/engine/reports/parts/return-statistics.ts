import { column, list, required } from '../../schema/sheet';
import { count } from '../../schema/types-number';
import { share } from '../../schema/types-report';
import { code } from '../../schema/types-text';
import { report } from '../report';

/** 退料统计: what was due back and what came, by dealer and part. */
export const returnStatistics = list('returnStatistics', '退料统计', 'Return statistics', {
  dealer: required('经销商编号', 'Dealer no.', code),
  part: required('配件编码', 'Part no.', code),
  due: column('应退数量', 'Due', count),
  returned: column('实退数量', 'Returned', count),
  oldParts: column('其中旧件', 'Old parts', count),
  unusedParts: column('其中未用新件', 'Unused parts', count, { width: 13 }),
  onTime: column('按期退回', 'In time', count),
  late: column('逾期退回', 'Late', count),
  outstanding: column('未退数量', 'Outstanding', count),
  rate: column('退回率', 'Return rate', share),
});

/** The sheet 退料统计. */
export const returnStatisticsReport = report({
  sheet: returnStatistics,
  group: 'parts',
  freezeAfter: 'part',
  empty: { zh: '本月没有退料', en: 'Nothing was due or returned' },
  subtitle: () => ({
    zh: '应退 = 应退日期不晚于盘点日期的借料；退回率 = 其中已退 ÷ 应退；未退含未到期',
    en: 'Due = lots due by the as-of date; rate = returned of those ÷ due; outstanding includes lots not due',
  }),
  rows: ({ reconciliation }) => reconciliation.returnStatistics,
  totals: {
    dealer: 'label',
    due: 'sum',
    returned: 'sum',
    oldParts: 'sum',
    unusedParts: 'sum',
    onTime: 'sum',
    late: 'sum',
    outstanding: 'sum',
    rate: { mean: { by: 'due' } },
  },
});

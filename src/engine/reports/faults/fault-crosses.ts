import { groupBy, keyOf, sumOf } from '../../values/group';
import { column, list } from '../../schema/sheet';
import { count } from '../../schema/types-number';
import { share } from '../../schema/types-report';
import { code, text } from '../../schema/types-text';
import { ranked } from '../../indicators/ranked';
import { causeKey, faultRepairs } from './fault-repairs';
import { report } from '../report';
import { badCounts, classFormats } from '../signal-column';

/** 故障交叉: stage × category × cause × model, the most frequent first (F1, B6). */
const faultCrosses = list('faultCrosses', '故障交叉', 'Fault combinations', {
  stage: column('产品阶段', 'Stage', text, { width: 13 }),
  category: column('故障类别', 'Fault category', text, { width: 16 }),
  cause: column('故障原因', 'Cause', text, { width: 34 }),
  model: column('产品型号', 'Model', code, { width: 14 }),
  count: column('数量', 'Count', count),
  share: column('占比', 'Share', share),
  cumulative: column('累计占比', 'Cumulative share', share, { width: 12 }),
  class: column('分类', 'Class', text, { width: 8 }),
  repeats: column('重复维修', 'Repeats', count),
  charged: column('收费维修', 'Charged', count),
  dealers: column('经销商数', 'Dealers', count),
});

/** The sheet 故障交叉. */
export const faultCrossesReport = report({
  sheet: faultCrosses,
  group: 'summaries',
  freezeAfter: 'model',
  empty: { zh: '本月没有维修', en: 'No repairs this month' },
  subtitle: () => ({
    zh: '阶段 × 类别 × 原因 × 型号，数量从多到少；阶段按判定；多家经销商都有的，多半是产品问题',
    en: 'Stage × category × cause × model, most frequent first; judged stages; what many dealers see is mostly the product',
  }),
  rows: (outcome) =>
    ranked(
      [
        ...groupBy(faultRepairs(outcome), ({ stageName, category, cause, model }) =>
          keyOf(stageName, category, causeKey(cause), model),
        ).values(),
      ].map((own) => ({
        stage: own[0]?.stageName ?? '',
        category: own[0]?.category ?? '',
        cause: own[0]?.cause ?? '',
        model: own[0]?.model ?? '',
        count: own.length,
        repeats: sumOf(own, ({ isRepeat }) => (isRepeat ? 1 : 0)),
        charged: sumOf(own, ({ isCharged }) => (isCharged ? 1 : 0)),
        dealers: new Set(own.map(({ dealer }) => dealer)).size,
      })),
      (row) => row.stage,
      (row) => row.model,
      (row) => row.category,
      (row) => row.cause,
    ),
  totals: { stage: 'label', count: 'sum', repeats: 'sum', charged: 'sum' },
  draw: (area) => ({
    conditionalFormats: [classFormats(area, 'class'), badCounts(area, 'repeats')],
  }),
});

import { groupBy, keyOf } from '../values/group';
import { type Month } from '../values/month';
import type { Stage } from '../warranty/stage';
import type { HistoryEntry } from '../records/history';
import { INDICATORS } from './indicators';

/** Stands for all dealers in 历史. */
export const ALL_DEALERS = '*';

/** Measures of 历史 beside the indicators' own: names as they stand in the sheet. Money in yuan. */
export const MEASURE = {
  repairs: '维修数',
  finished: '完成维修',
  installations: '安装数',
  stage: { unpacking: '维修数-开箱期', inWarranty: '维修数-保修期内', outOfWarranty: '维修数-保修期外' } satisfies Record<Stage, string>,
  late: '超时维修',
  overdue: '盘亏数量',
  closingQuantity: '期末结转数量',
  closingAmount: '期末结转金额',
  chargedIssues: '收入-发料收费',
  chargedOverdue: '收入-逾期未退',
  reversals: '收入-红冲',
  revenue: '收入合计',
  answers: '回访份数',
  rater: { reliability: '信赖度', assurance: '专业度', tangibles: '有形度', empathy: '同理度', responsiveness: '反应度' },
  overallMark: '总体满意度',
  complaints: '投诉数',
  score: '得分',
  submission: '上报状态',
} as const;

/** The measure of a fault category's count. */
export const faultMeasure = (category: string): string => `故障-${category}`;

/** The measure of a model's repairs. */
export const modelMeasure = (model: string): string => `型号维修-${model}`;

/** What the measures of fault categories' counts on a model begin with. */
export const MODEL_FAULTS = '型号故障-';

/** The measure of a fault category's count on one model. */
export const modelFaultMeasure = (model: string, category: string): string => `${MODEL_FAULTS}${model}-${category}`;

/** The measure of upheld complaints against one person of a dealer. */
export const personMeasure = (person: string): string => `责任人投诉-${person}`;

/** The measure of what stands below the line of an indicator's rate: months are put together by it. */
export const wholeMeasure = (id: string): string => `分母-${rateMeasure(id)}`;

/** The measure of an indicator's rate, by its Chinese name whatever the language of the workbook. */
export const rateMeasure = (id: string): string => INDICATORS.find((indicator) => indicator.id === id)?.title.zh ?? id;

/** Figures of closed months. */
export interface HistoryBook {
  readonly months: readonly Month[];
  value(month: Month, dealer: string, measure: string): number | undefined;
}

/** What is counted in the workbooks that dealers send: nothing is known of it where none came. */
const REPORTED: ReadonlySet<string> = new Set([
  MEASURE.repairs,
  MEASURE.finished,
  MEASURE.installations,
  ...Object.values(MEASURE.stage),
  MEASURE.late,
  MEASURE.answers,
  MEASURE.complaints,
]);

/** 历史 where a month without a dealer's workbook has no counts of its work, rather than counts of zero. */
export const reportedOnly = (book: HistoryBook): HistoryBook => ({
  months: book.months,
  value: (month, dealer, measure) =>
    REPORTED.has(measure) && book.value(month, dealer, MEASURE.submission) === 0 ? undefined : book.value(month, dealer, measure),
});

/** Makes 历史 easy to ask. */
export function historyBook(entries: readonly HistoryEntry[]): HistoryBook {
  const byMonth = groupBy(
    entries.filter((entry) => entry.month !== undefined),
    (entry) => entry.month as Month,
  );
  const values = new Map(
    [...byMonth].map(([month, rows]) => [month, new Map(rows.map((row) => [keyOf(row.dealer, row.measure), row.value]))]),
  );
  return {
    months: [...byMonth.keys()].sort(),
    value: (month, dealer, measure) => values.get(month)?.get(keyOf(dealer, measure)),
  };
}

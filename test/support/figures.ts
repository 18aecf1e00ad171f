import type { Finding } from '../../src/engine/month/finding';
import type { MonthOutcome } from '../../src/engine/month/outcome';
import { identityOf } from '../../src/engine/handling/identity';
import { reportPlan } from '../../src/engine/reports/report-plan';
import { keyOf } from '../../src/engine/values/group';
import { shownTable } from './plan-text';

/** Sheets whose every figure must come out the same, whatever the order and the look of what was sent. */
const SHEETS = [
  '上报情况',
  '催退清单',
  '未完成维修',
  '往来差异',
  '借料盘点',
  '借料明细',
  '匹配明细',
  '收费清单',
  '发料统计',
  '退料统计',
  '收入统计',
  '勾稽核对',
  '期末结转',
  '维修汇总',
  '安装汇总',
  '故障分析',
  '历史',
] as const;
/** Columns that say where something stood, not how much it was. */
const PLACES = new Set(['文件', '来源行', '提示数']);

/** The figures of a closed month: table rows by sheet, without the places that rows came from. */
export function figuresOf(outcome: MonthOutcome, without: readonly string[] = []): Readonly<Record<string, readonly string[]>> {
  const plan = reportPlan(outcome);
  return Object.fromEntries(
    SHEETS.map((title) => {
      const sheet = plan.sheets.find(({ name }) => name === title);
      if (!sheet) throw new Error(`no sheet ${title}`);
      const { headers, rows } = shownTable(sheet);
      return [
        title,
        rows.map((row) =>
          row.filter((_, index) => !PLACES.has(headers[index] ?? '') && !without.includes(headers[index] ?? '')).join(' | '),
        ),
      ];
    }),
  );
}

/** The errors and warnings of a month by rule, dealer, list, record and field: what stays when rows change their place. */
export const faultsOf = ({ findings }: MonthOutcome): readonly string[] =>
  findings
    .filter(({ level }) => level !== 'note')
    .map(({ code, dealer, list, record, field }) => keyOf(code, dealer, list, record, field))
    .sort();

/** The findings of a month with what the user notes about them. */
export const handlingOf = (outcome: MonthOutcome): readonly string[] => {
  const sheet = reportPlan(outcome).sheets.find(({ name }) => name === '校验结果' || name === 'Findings');
  if (!sheet) throw new Error('no findings');
  return shownTable(sheet)
    .rows.map((row, index) => [identityOf(outcome.findings[index] as Finding), ...row.slice(-2)].join(' | '))
    .sort();
};

import { sumOf } from '../../values/group';
import type { Month } from '../../values/month';
import { MEASURE } from '../../indicators/history-measures';
import type { CellContent } from '../../plan/plan';
import { type Reach, stackedAmounts } from '../charts/stacked-columns';
import { COLOUR, LABEL_FORMAT } from '../../sheets/look';
import { sumOfColumn } from '../../sheets/table-formula';
import { revenue } from '../lists/revenue';
import { revenueNow } from './card-figures';
import type { ChartSection } from './chart-section';
import { TEXT_FORMAT, numberText, sentence } from './number-text';
import type { OverviewMonth } from './overview-month';

const MONTHS = 6;
/** Fields of 收入统计 and measures of 历史, in the order of the columns. */
const KINDS = [
  { field: 'issues', measure: MEASURE.chargedIssues },
  { field: 'overdue', measure: MEASURE.chargedOverdue },
  { field: 'reversals', measure: MEASURE.reversals },
] as const;

/** Chart 5: revenue by month and kind in 万元 (English: thousands). */
export function revenueSection(page: OverviewMonth): ChartSection {
  const { say } = page;
  const unit = page.language === 'zh' ? 10_000 : 1_000;
  const months = page.monthsBack(MONTHS);
  const net = (month: Month) => page.figureOf(month, MEASURE.revenue);
  const [now, before] = [revenueNow(page), page.figureOf(page.lastMonth, MEASURE.revenue)];
  const isKnown = before !== undefined && before > 0;
  const change = isKnown ? now / before - 1 : 0;
  const subject = say({ zh: '收入', en: 'Revenue' });
  const names = [say({ zh: '发料收费', en: 'Charged issues' }), say({ zh: '逾期未退', en: 'Overdue' }), say({ zh: '红冲', en: 'Reversals' })];
  const labels = Math.max(...months.map((month) => net(month) ?? 0)) < unit ? LABEL_FORMAT.hundredths : LABEL_FORMAT.tenths;
  const hasAny = page.outcome.reconciliation.charges.length > 0 || months.some((month) => (net(month) ?? 0) !== 0);
  return {
    subject,
    empty: say({ zh: '没有收费记录', en: 'No charges' }),
    data: {
      title: say({ zh: '图 5 收入（万元）', en: 'Chart 5 Revenue (thousand CNY)' }),
      headers: [say({ zh: '月份', en: 'Month' }), ...names],
      formats: [undefined, '0.00', '0.00', '0.00'],
      rows: months.map((month) => () => {
        const total = net(month);
        const name = page.monthName(month);
        return [total === undefined ? name : `${name}\n${numberText(total / unit, TEXT_FORMAT.hundredths)}`, ...amounts(page, month, unit)];
      }),
      facts: [
        { id: 'total', title: say({ zh: '本月合计', en: 'Total this month' }), content: { formula: `${sumOfColumn(revenue, 'total', page.language)}/${unit}`, value: now / unit }, format: '0.00' },
        ...(isKnown ? [{ id: 'change', title: say({ zh: '较上月', en: 'vs last month' }), content: change, format: TEXT_FORMAT.rateChange }] : []),
      ],
    },
    ...(hasAny && {
      show: (placed, place) => ({
        title: sentence(
          `${subject}${say({ zh: '：', en: ': ' })}`,
          { cell: placed.fact('total'), value: now / unit, format: TEXT_FORMAT.hundredths },
          say({ zh: ' 万元', en: ' thousand CNY' }),
          ...(isKnown ? [say({ zh: '，较上月 ', en: ', ' }), { cell: placed.fact('change'), value: change, format: TEXT_FORMAT.rateChange }] : []),
        ),
        aside: say({ zh: '万元 · 月份下为合计', en: 'thousand CNY · net below' }),
        chart: stackedAmounts(
          { name: subject, altText: say({ zh: '柱形图：近 6 个月收入，按类型，单位万元', en: 'Columns: revenue of 6 months by kind, thousand CNY' }), ...place },
          placed.column(0).values,
          [
            { data: placed.column(1), colour: COLOUR.blue, labels },
            { data: placed.column(2), colour: COLOUR.copper, labels },
            { data: placed.column(3), colour: COLOUR.slate },
          ],
          reach(page, months, unit),
        ),
      }),
    }),
  };
}

function reach(page: OverviewMonth, months: readonly Month[], unit: number): Reach {
  const sums = (counts: (amount: number) => boolean) => months.map((month) => sumOf(KINDS, ({ measure }) => [page.figureOf(month, measure) ?? 0].filter(counts)[0] ?? 0) / unit);
  return { above: Math.max(...sums((amount) => amount > 0)), below: Math.min(...sums((amount) => amount < 0)) };
}

function amounts(page: OverviewMonth, month: Month, unit: number): readonly CellContent[] {
  return KINDS.map(({ field, measure }) => {
    const amount = page.figureOf(month, measure);
    if (amount === undefined) return null;
    return month === page.month ? { formula: `${sumOfColumn(revenue, field, page.language)}/${unit}`, value: amount / unit } : amount / unit;
  });
}

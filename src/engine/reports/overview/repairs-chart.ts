import type { Month } from '../../values/month';
import { MEASURE } from '../../indicators/history-measures';
import type { CellContent } from '../../plan/plan';
import { stackedColumns } from '../charts/stacked-columns';
import { COLOUR, FORMAT } from '../../sheets/look';
import { sumOfColumn } from '../../sheets/table-formula';
import { repairSummary } from '../lists/repair-summary';
import type { ChartSection } from './chart-section';
import { TEXT_FORMAT, sentence } from './number-text';
import type { OverviewMonth } from './overview-month';

const MONTHS = 12;
/** Fields of 维修汇总 and measures of 历史, in the order of the columns; the total is the last. */
const COUNTS = [
  { field: 'inWarranty', measure: MEASURE.stage.inWarranty },
  { field: 'outOfWarranty', measure: MEASURE.stage.outOfWarranty },
  { field: 'unpacking', measure: MEASURE.stage.unpacking },
  { field: 'repairs', measure: MEASURE.repairs },
] as const;
const TOTAL = COUNTS.length;

/** The repairs that count this month. */
export const repairsNow = ({ outcome }: OverviewMonth): number => outcome.ledgers.repairs.filter((row) => row.counts).length;

/** Chart 2: repairs by month and stage. */
export function repairsSection(page: OverviewMonth): ChartSection {
  const { say } = page;
  const now = repairsNow(page);
  const before = page.figureOf(page.lastMonth, MEASURE.repairs);
  const totals = page.monthsBack(MONTHS).map((month) => page.figureOf(month, MEASURE.repairs) ?? 0);
  const highest = Math.max(...totals);
  const subject = say({ zh: '维修量', en: 'Repairs' });
  const [inWarranty, outOfWarranty, unpacking] = [
    say({ zh: '保修期内', en: 'In warranty' }),
    say({ zh: '保修期外', en: 'Out of warranty' }),
    say({ zh: '开箱期', en: 'Unpacking' }),
  ];
  return {
    subject,
    empty: say({ zh: '没有维修记录', en: 'No repairs' }),
    data: {
      title: say({ zh: '图 2 维修量', en: 'Chart 2 Repairs' }),
      headers: [say({ zh: '月份', en: 'Month' }), inWarranty, outOfWarranty, unpacking, say({ zh: '合计', en: 'Total' })],
      formats: [undefined, FORMAT.quantity, FORMAT.quantity, FORMAT.quantity, FORMAT.quantity],
      rows: page.monthsBack(MONTHS).map((month) => () => [page.monthName(month), ...monthRow(page, month)]),
      facts:
        before === undefined
          ? []
          : [{ id: 'change', title: say({ zh: '较上月', en: 'vs last month' }), content: now - before, format: TEXT_FORMAT.countChange }],
    },
    ...(highest > 0 && {
      show: (placed, place) => ({
        title: sentence(
          `${subject}${say({ zh: `：${page.thisMonth} `, en: `: ${page.thisMonth} ` })}`,
          { cell: placed.cell(MONTHS - 1, TOTAL), value: now, format: TEXT_FORMAT.count },
          say({ zh: ' 件', en: '' }),
          ...(before === undefined
            ? []
            : [
                say({ zh: '，较上月 ', en: ', vs last month ' }),
                { cell: placed.fact('change'), value: now - before, format: TEXT_FORMAT.countChange },
              ]),
        ),
        aside: say({ zh: '件，按产品阶段', en: 'repairs by stage' }),
        chart: stackedColumns(
          {
            name: subject,
            altText: say({ zh: '柱形图：近 12 个月维修量，按产品阶段', en: 'Columns: repairs of 12 months by stage' }),
            ...place,
          },
          placed.column(0).values,
          [
            { data: placed.column(1), colour: COLOUR.blue },
            { data: placed.column(2), colour: COLOUR.blue3 },
            { data: placed.column(3), colour: COLOUR.copper },
          ],
          placed.column(TOTAL),
          highest,
        ),
      }),
    }),
  };
}

const monthRow = (page: OverviewMonth, month: Month): readonly CellContent[] =>
  COUNTS.map(({ field, measure }) => {
    const value = page.figureOf(month, measure) ?? null;
    return month === page.month ? { formula: sumOfColumn(repairSummary, field, page.language), value } : value;
  });

import { sumOf } from '../../values/group';
import type { Month } from '../../values/month';
import { MEASURE } from '../../indicators/history-measures';
import type { CellContent, ChartPlan } from '../../plan/plan';
import type { ChartPlace } from '../charts/chart-parts';
import { stackedColumns } from '../charts/stacked-columns';
import { COLOUR, FORMAT } from '../../sheets/look';
import { sumOfColumn } from '../../sheets/table-formula';
import { repairSummary } from '../repairs/repair-summary';
import type { ChartSection } from './chart-section';
import type { Fact, PlacedBlock } from './helper-data';
import { TEXT_FORMAT, sentence } from '../../sheets/number-text';
import { COMPARED, type Figure, counted } from './figure';
import type { OverviewMonth } from './overview-month';

const MONTHS = 12;
/** Fields of 维修汇总 and measures of 历史, in the order of the columns; the total is the last. */
const STAGES = [
  { field: 'inWarranty', measure: MEASURE.stage.inWarranty },
  { field: 'outOfWarranty', measure: MEASURE.stage.outOfWarranty },
  { field: 'unpacking', measure: MEASURE.stage.unpacking },
] as const;
const ALL = { field: 'repairs', measure: MEASURE.repairs } as const;
const COUNTS = [...STAGES, ALL] as const;
const TOTAL = COUNTS.length;
const UNSTAGED = TOTAL + 1;

/** The repairs that count this month. */
export const repairsNow = ({ outcome }: OverviewMonth): number => outcome.ledgers.repairs.filter((row) => row.counts).length;

/** Chart 2: repairs by month and stage. */
export function repairsSection(page: OverviewMonth): ChartSection {
  const { say } = page;
  const now = repairsNow(page);
  const before = page.figureOf(page.lastMonth, MEASURE.repairs);
  const totals = page.monthsBack(MONTHS).map((month) => page.figureOf(month, MEASURE.repairs) ?? 0);
  const highest = Math.max(...totals);
  // Units without a date of purchase, and months that were closed elsewhere, have repairs without a stage.
  const isUnstaged = page.monthsBack(MONTHS).some((month) => unstaged(page, month) > 0);
  const noStage = say({ zh: '未分阶段', en: 'No stage' });
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
      headers: [
        say({ zh: '月份', en: 'Month' }),
        inWarranty,
        outOfWarranty,
        unpacking,
        say({ zh: '合计', en: 'Total' }),
        ...(isUnstaged ? [noStage] : []),
      ],
      formats: [undefined, ...COUNTS.map(() => FORMAT.quantity), FORMAT.quantity],
      rows: page
        .monthsBack(MONTHS)
        .map((month) => () => [page.monthName(month), ...monthRow(page, month), ...(isUnstaged ? [unstagedCell(page, month)] : [])]),
      figures: page.monthsBack(MONTHS).map((month) => [undefined, ...figuresOf(page, month)]),
      facts: factsOf(page, now, before),
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
        about: { row: MONTHS - 1, column: TOTAL },
        aside: say({ zh: '件，按产品阶段', en: 'repairs by stage' }),
        chart: columnsOf(placed, place, { subject, highest, isUnstaged, say }),
      }),
    }),
  };
}

/** The change against last month, where that is known. */
const factsOf = ({ say }: OverviewMonth, now: number, before: number | undefined): readonly Fact[] =>
  before === undefined
    ? []
    : [
        {
          id: 'change',
          title: say({ zh: '较上月', en: 'vs last month' }),
          content: now - before,
          format: TEXT_FORMAT.countChange,
          figure: COMPARED,
        },
      ];

/** This month is counted, earlier ones are kept; what has no stage is what the stages leave. */
const figuresOf = (page: OverviewMonth, month: Month): readonly Figure[] => [
  ...COUNTS.map(({ field, measure }): Figure => (month === page.month ? counted(field) : { kept: measure, month })),
  { instead: 'difference' },
];

/** What the chart is drawn by. */
interface Drawing extends Pick<OverviewMonth, 'say'> {
  readonly subject: string;
  readonly highest: number;
  readonly isUnstaged: boolean;
}

const columnsOf = (
  placed: PlacedBlock,
  place: Pick<ChartPlace, 'from' | 'to'>,
  { subject, highest, isUnstaged, say }: Drawing,
): ChartPlan =>
  stackedColumns(
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
      ...(isUnstaged ? [{ data: placed.column(UNSTAGED), colour: COLOUR.slate }] : []),
    ],
    placed.column(TOTAL),
    highest,
  );

const monthRow = (page: OverviewMonth, month: Month): readonly CellContent[] =>
  COUNTS.map(({ field, measure }) => {
    const value = page.figureOf(month, measure) ?? null;
    return month === page.month ? { formula: sumOfColumn(repairSummary, field, page.language), value } : value;
  });

/** Repairs of a month of which no stage is known. */
const unstaged = (page: OverviewMonth, month: Month): number =>
  Math.max(0, (page.figureOf(month, ALL.measure) ?? 0) - sumOf(STAGES, ({ measure }) => page.figureOf(month, measure) ?? 0));

function unstagedCell(page: OverviewMonth, month: Month): CellContent {
  const value = unstaged(page, month) || null;
  if (month !== page.month) return value;
  const all = sumOfColumn(repairSummary, ALL.field, page.language);
  const staged = STAGES.map(({ field }) => sumOfColumn(repairSummary, field, page.language));
  return { formula: [all, ...staged].join('-'), value: value ?? 0 };
}

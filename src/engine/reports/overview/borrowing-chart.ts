import { by, groupBy, sumOf } from '../../values/group';
import { type Money, sumMoney } from '../../values/money';
import type { Words } from '../../values/language';
import type { CellContent, ChartPlan } from '../../plan/plan';
import type { ChartPlace } from '../charts/chart-parts';
import { stackedBars } from '../charts/stacked-bars';
import { COLOUR, FORMAT, LABEL_FORMAT } from '../../sheets/look';
import type { ChartSection } from './chart-section';
import { counted } from './figure';
import type { HelperBlock, PlacedBlock } from './helper-data';
import { TEXT_FORMAT, sentence } from '../../sheets/number-text';
import type { OverviewMonth } from './overview-month';
import { namePixels } from '../../sheets/text-width';

const MOST = 8;

/** What a dealer still owes at the as-of date. */
export interface Owing {
  readonly dealer: string;
  /** Overdue and charged. */
  readonly charged: number;
  readonly inTransit: number;
  readonly notDue: number;
  readonly amount: Money;
}

/** The dealers that owe parts, most overdue first. */
export function owingDealers({ outcome }: OverviewMonth): readonly Owing[] {
  return [...groupBy(outcome.reconciliation.count, ({ dealer }) => dealer)]
    .map(([dealer, rows]) => ({
      dealer,
      charged: sumOf(rows, (row) => row.overdue - row.inTransit),
      inTransit: sumOf(rows, (row) => row.inTransit),
      notDue: sumOf(rows, (row) => row.notDue),
      amount: sumMoney(rows.map((row) => row.amount)),
    }))
    .filter(({ charged, inTransit, notDue }) => charged + inTransit + notDue > 0)
    .sort(
      by(
        (row) => -row.charged,
        (row) => -row.inTransit,
        (row) => -row.notDue,
        (row) => row.dealer,
      ),
    );
}

/** Chart 4: parts owed by the dealers that are most overdue. */
export function borrowingSection(page: OverviewMonth): ChartSection {
  const { say } = page;
  const shown = owingDealers(page).slice(0, MOST);
  return {
    subject: say(SUBJECT),
    empty: say({ zh: '没有未退的借料', en: 'No parts are owed' }),
    data: borrowingData(page, shown),
    ...(shown.length > 0 && {
      show: (placed, place) => ({
        title: finding(page, figuresOf(page), placed),
        about: figuresOf(page).charged === 0 ? 'notDue' : 'charged',
        aside: say({ zh: '件 · 按逾期排序', en: 'pieces · by overdue' }),
        chart: borrowingBars(page, shown, placed, place),
      }),
    }),
  };
}

const SUBJECT: Words = { zh: '借料', en: 'Parts lent' };

/** What the title says: pieces of all dealers and of those in the chart. */
function figuresOf(page: OverviewMonth) {
  const all = owingDealers(page);
  const shown = all.slice(0, MOST);
  return {
    charged: sumOf(all, (row) => row.charged),
    behind: shown.filter((row) => row.charged > 0).length,
    chargedShown: sumOf(shown, (row) => row.charged),
    notDue: sumOf(all, (row) => row.notDue),
  };
}

type Figures = ReturnType<typeof figuresOf>;

function borrowingData(page: OverviewMonth, shown: readonly Owing[]): HelperBlock {
  const { say } = page;
  const { charged, behind, chargedShown, notDue } = figuresOf(page);
  return {
    title: say({ zh: '图 4 借料', en: 'Chart 4 Parts lent' }),
    headers: [
      say({ zh: '经销商', en: 'Dealer' }),
      say({ zh: '逾期（计收）', en: 'Overdue, charged' }),
      say({ zh: '逾期在途', en: 'Overdue, in transit' }),
      say({ zh: '在借未到期', en: 'Not due' }),
    ],
    formats: [undefined, FORMAT.quantity, FORMAT.quantity, FORMAT.quantity],
    rows: shown.map((row) => () => [chartName(page, row.dealer), row.charged, row.inTransit, row.notDue]),
    figures: shown.map(({ dealer }) => [
      undefined,
      ...(['charged', 'inTransit', 'notDue'] as const).map((counts) => counted(counts, { dealers: [dealer] })),
    ]),
    facts: [
      { id: 'charged', title: say({ zh: '全体逾期计收', en: 'Overdue, charged: all' }), content: charged, figure: counted('charged') },
      { id: 'behind', title: say({ zh: '图中家数', en: 'Dealers shown' }), content: behind, figure: { instead: 'shown' } },
      {
        id: 'chargedShown',
        title: say({ zh: '图中逾期计收', en: 'Overdue, charged: shown' }),
        content: chargedShown,
        figure: counted('charged', { dealers: shown.map(({ dealer }) => dealer) }),
      },
      { id: 'notDue', title: say({ zh: '全体在借未到期', en: 'Not due, all' }), content: notDue, figure: counted('notDue') },
    ],
  };
}

/** A number that head office does not know is no name. */
const chartName = (page: OverviewMonth, dealer: string): string =>
  page.outcome.dealers.has(dealer) ? page.dealerName(dealer) : page.dealerName('');

/** 借料：逾期计收 136 件，8 家占 77 件 */
function finding({ say }: OverviewMonth, figures: Figures, placed: PlacedBlock): CellContent {
  const number = (id: keyof Figures) => ({ cell: placed.fact(id), value: figures[id], format: TEXT_FORMAT.count });
  if (figures.charged === 0)
    return sentence(
      say({ zh: '借料：无逾期计收，在借 ', en: 'Parts lent: none charged, ' }),
      number('notDue'),
      say({ zh: ' 件', en: ' not due' }),
    );
  const dealers =
    figures.charged === figures.chargedShown
      ? [
          say({ zh: ' 件，共 ', en: ' overdue at ' }),
          number('behind'),
          say({ zh: ' 家', en: figures.behind === 1 ? ' dealer' : ' dealers' }),
        ]
      : [
          say({ zh: ' 件，', en: ' overdue, ' }),
          number('behind'),
          say({ zh: ' 家占 ', en: ' dealers owe ' }),
          number('chargedShown'),
          say({ zh: ' 件', en: '' }),
        ];
  return sentence(say({ zh: '借料：逾期计收 ', en: 'Parts lent: ' }), number('charged'), ...dealers);
}

function borrowingBars(
  page: OverviewMonth,
  shown: readonly Owing[],
  placed: PlacedBlock,
  place: Pick<ChartPlace, 'from' | 'to'>,
): ChartPlan {
  const { say } = page;
  return stackedBars(
    {
      name: say(SUBJECT),
      altText: say({
        zh: `条形图：逾期最多的 ${shown.length} 家经销商的未退借料`,
        en: `Bars: parts owed by the ${shown.length} dealers most overdue`,
      }),
      ...place,
    },
    placed.column(0).values,
    [
      { data: placed.column(1), colour: COLOUR.copper, labels: LABEL_FORMAT.count, boldLabels: true },
      { data: placed.column(2), colour: COLOUR.copper2, labels: LABEL_FORMAT.count },
      { data: placed.column(3), colour: COLOUR.blue3, labels: LABEL_FORMAT.count },
    ],
    namePixels(shown.map(({ dealer }) => chartName(page, dealer))),
  );
}

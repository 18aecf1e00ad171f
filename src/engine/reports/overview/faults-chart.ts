import { by, groupBy, sumOf } from '../../values/group';
import { faultMeasure } from '../../indicators/history-measures';
import { type ParetoBar, pareto, paretoBars } from '../charts/pareto';
import { FORMAT } from '../../sheets/look';
import type { ChartSection } from './chart-section';
import { TEXT_FORMAT, numberText, sentence } from '../../sheets/number-text';
import { counted } from './figure';
import type { HelperBlock } from './helper-data';
import type { OverviewMonth } from './overview-month';

const MOST = 8;
const CLASSES = ['A', 'B', 'C'] as const;

/** A fault category with its count this month and the month before, where 历史 knows that. */
export interface FaultCount {
  readonly name: string;
  readonly count: number;
  readonly growth?: number;
}

/** Growth from which a fault is named: fewer cases, or a smaller share, come and go by chance. */
const GROWTH = { cases: 5, share: 0.1 };

/** Whether a fault has clearly more cases than last month. */
export const hasGrown = ({ count, growth = 0 }: Pick<FaultCount, 'count' | 'growth'>): boolean =>
  growth >= GROWTH.cases && growth >= (count - growth) * GROWTH.share;

/** The fault categories of the month's repairs, the most frequent first. */
export function faultCounts(page: OverviewMonth): readonly FaultCount[] {
  const counted = page.outcome.ledgers.repairs.filter((row) => row.counts);
  const named = groupBy(counted, ({ values }) => values.faultCategory);
  return [...named]
    .map(([category, rows]) => ({
      name: category ?? page.say({ zh: '未分类', en: 'Unclassified' }),
      count: rows.length,
      ...(page.hasLastMonth &&
        category !== undefined && { growth: rows.length - (page.figureOf(page.lastMonth, faultMeasure(category)) ?? 0) }),
    }))
    .sort(
      by(
        ({ count }) => -count,
        ({ name }) => name,
      ),
    );
}

/** Chart 3: the Pareto of fault categories. */
export function faultsSection(page: OverviewMonth): ChartSection {
  const { say } = page;
  const counts = faultCounts(page);
  const bars = paretoBars(counts, MOST, say({ zh: '其他', en: 'Other' }));
  const a = classA(counts.length > MOST ? bars.slice(0, -1) : bars);
  const total = sumOf(bars, ({ count }) => count);
  const subject = say({ zh: '故障', en: 'Faults' });
  return {
    subject,
    empty: say({ zh: '本月没有故障记录', en: 'No faults this month' }),
    data: faultsData(page, counts, bars, a),
    ...(bars.length > 0 && {
      show: (placed, place) => ({
        title:
          bars.length === 1
            ? say({ zh: `${subject}：均为${bars[0]?.name}`, en: `${subject}: all ${bars[0]?.name}` })
            : sentence(
                `${subject}${say({ zh: '：前 ', en: ': top ' })}`,
                { cell: placed.fact('kinds'), value: a.kinds, format: TEXT_FORMAT.count },
                say({ zh: ' 类占 ', en: a.kinds === 1 ? ' makes ' : ' make ' }),
                { cell: placed.fact('share'), value: a.share, format: TEXT_FORMAT.share },
                say({ zh: `，${bars[0]?.name}居首`, en: `, ${bars[0]?.name} first` }),
              ),
        about: 'share',
        aside: say({ zh: '件 · 线为累计', en: 'cases · line: cumulative' }),
        chart: pareto(
          {
            name: subject,
            altText: say({ zh: '柱形图：各类故障件数，折线为累计占比', en: 'Columns: cases by fault; line: cumulative share' }),
            ...place,
          },
          placed.column(0).values,
          { A: placed.column(1), B: placed.column(2), C: placed.column(3) },
          placed.column(4),
          total,
        ),
      }),
    }),
  };
}

/** The bars by class with what they are counted by. */
function faultsData(page: OverviewMonth, counts: readonly FaultCount[], bars: readonly ParetoBar[], a: ClassA): HelperBlock {
  const { say } = page;
  // The last bar holds all categories that have none of their own.
  const named = (index: number): readonly string[] =>
    (index === bars.length - 1 ? counts.slice(index) : counts.slice(index, index + 1)).map(({ name }) => name);
  return {
    title: say({ zh: '图 3 故障', en: 'Chart 3 Faults' }),
    headers: [
      say({ zh: '故障', en: 'Fault' }),
      ...CLASSES.map((name) => say({ zh: `${name} 类`, en: `Class ${name}` })),
      say({ zh: '累计占比', en: 'Cumulative' }),
    ],
    formats: [undefined, FORMAT.quantity, FORMAT.quantity, FORMAT.quantity, FORMAT.rate],
    rows: bars.map((bar) => () => [
      `${bar.name}\n${numberText(bar.count, TEXT_FORMAT.count)}`,
      ...CLASSES.map((name) => (bar.of === name ? bar.count : null)),
      bar.cumulative,
    ]),
    figures: bars.map((_bar, index) => {
      const count = counted('faults', { items: named(index) });
      return [
        undefined,
        ...CLASSES.map(() => count),
        counted('faultShare', { items: bars.slice(0, index + 1).flatMap((_, at) => named(at)) }),
      ];
    }),
    facts: [
      { id: 'kinds', title: say({ zh: 'A 类数', en: 'Kinds of class A' }), content: a.kinds, figure: { instead: 'shown' } },
      {
        id: 'share',
        title: say({ zh: 'A 类占比', en: 'Share of class A' }),
        content: a.share,
        format: FORMAT.rate,
        figure: counted('faultShare', { items: bars.slice(0, a.kinds).map(({ name }) => name) }),
      },
    ],
  };
}

/** How many of the categories that are named are of class A, and their share in all. */
interface ClassA {
  readonly kinds: number;
  readonly share: number;
}

function classA(named: readonly ParetoBar[]): ClassA {
  const leading = named.filter((bar) => bar.of === 'A');
  return { kinds: leading.length, share: leading.at(-1)?.cumulative ?? 0 };
}

import { sumOf } from '../../values/group';
import { abcClass } from '../../indicators/abc';
import type { ChartPlan, RangeReference } from '../../plan/plan';
import { COLOUR, LABEL_FORMAT } from '../../sheets/look';
import { type ChartPlace, CHART_TEXT, type NamedRange, NAMES_AXIS, NO_LABELS, PLOT, barSeries, gapFor, lengthOf } from './chart-parts';

/** A class of the 80/20 rule. */
export type ParetoClass = ReturnType<typeof abcClass>;

/** A bar of a Pareto: its count, the share up to and with it, its class. */
export interface ParetoBar {
  readonly name: string;
  readonly count: number;
  readonly cumulative: number;
  readonly of: ParetoClass;
}

const MADE_FOR = 8;
/** Room above the line's end for its label; the same on both axes, so that the line starts on the first bar. */
const HEADROOM = 1.15;

/** Counts in descending order as bars; where there are more than `most`, the last bar holds the rest, drawn as class C, under the name `others`. */
export function paretoBars(
  counts: readonly { readonly name: string; readonly count: number }[],
  most: number,
  others: string,
): readonly ParetoBar[] {
  const total = sumOf(counts, ({ count }) => count);
  const kept = counts.length > most ? counts.slice(0, most - 1) : counts;
  const rest = total - sumOf(kept, ({ count }) => count);
  let before = 0;
  return [...kept, ...(rest > 0 ? [{ name: others, count: rest }] : [])].map(({ name, count }, index) => {
    const of = index < kept.length ? abcClass(before, total) : 'C';
    before += count;
    return { name, count, cumulative: before / total, of };
  });
}

/** Counts as columns by class, one column of data each, with the cumulative share as a line over them. */
export function pareto(
  place: ChartPlace,
  names: RangeReference,
  classes: Readonly<Record<ParetoClass, NamedRange>>,
  cumulative: NamedRange,
  total: number,
): ChartPlan {
  return {
    ...place,
    ...CHART_TEXT,
    type: 'column',
    stacked: true,
    gap: gapFor(35, MADE_FOR, lengthOf(names)),
    categories: names,
    series: [
      barSeries({ data: classes.A, colour: COLOUR.blue }),
      barSeries({ data: classes.B, colour: COLOUR.blue2 }),
      barSeries({ data: classes.C, colour: COLOUR.blue3 }),
      {
        ...cumulative,
        asLine: true,
        secondary: true,
        colour: COLOUR.copper,
        lineWidth: 2,
        marker: { size: 5, fill: COLOUR.white, line: COLOUR.copper },
        labels: { position: 'above', format: LABEL_FORMAT.share, colour: COLOUR.copperText },
      },
    ],
    legend: 'top',
    categoryAxis: NAMES_AXIS,
    valueAxis: { ...NO_LABELS, minimum: 0, maximum: total * HEADROOM },
    secondaryAxis: { ...NO_LABELS, minimum: 0, maximum: HEADROOM },
    plot: PLOT.columnsTwoLines,
  };
}

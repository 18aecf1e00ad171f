import type { ChartPlan, RangeReference } from '../../plan/plan';
import { COLOUR, LABEL_FORMAT } from '../../sheets/look';
import { type ChartPlace, CHART_TEXT, type NamedRange, NAMES_AXIS, NO_LABELS, barSeries, barsPlot, gapFor, lengthOf } from './chart-parts';

/** The signals in the order of their bars. */
export const SIGNALS = ['good', 'near', 'bad'] as const;

const MADE_FOR = 10;

/** Rates as bars in signal colours, the first category on top: each name fills one of the three columns, the others are blank. */
export function signalBars(
  place: ChartPlace,
  names: RangeReference,
  rates: { readonly good: NamedRange; readonly near: NamedRange; readonly bad: NamedRange },
  longestName = 0,
): ChartPlan {
  return {
    ...place,
    ...CHART_TEXT,
    type: 'bar',
    stacked: true,
    gap: gapFor(45, MADE_FOR, lengthOf(names)),
    categories: names,
    series: SIGNALS.map((signal) =>
      barSeries({ data: rates[signal], colour: COLOUR[signal], labels: LABEL_FORMAT.rate, boldLabels: true }, 'insideEnd'),
    ),
    legend: 'top',
    categoryAxis: { ...NAMES_AXIS, reverse: true },
    valueAxis: { ...NO_LABELS, minimum: 0, maximum: 1 },
    plot: barsPlot(longestName),
  };
}

import type { ChartPlan, RangeReference } from '../../plan/plan';
import { type BarPart, type ChartPlace, CHART_TEXT, NAMES_AXIS, NO_LABELS, barSeries, barsPlot, gapFor, lengthOf } from './chart-parts';

const MADE_FOR = 8;

/** Quantities as stacked bars from 0, the first category on top. */
export const stackedBars = (place: ChartPlace, names: RangeReference, parts: readonly BarPart[], longestName = 0): ChartPlan => ({
  ...place,
  ...CHART_TEXT,
  type: 'bar',
  stacked: true,
  gap: gapFor(40, MADE_FOR, lengthOf(names)),
  categories: names,
  series: parts.map((part) => barSeries(part)),
  legend: 'top',
  categoryAxis: { ...NAMES_AXIS, reverse: true },
  valueAxis: { ...NO_LABELS, minimum: 0 },
  plot: barsPlot(longestName),
});

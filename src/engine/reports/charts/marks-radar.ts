import type { ChartPlan, RangeReference } from '../../plan/plan';
import { COLOUR } from '../../sheets/look';
import { type ChartPlace, CHART_TEXT, type NamedRange, NAMES_AXIS, PLOT } from './chart-parts';

/** The lowest mark that the radar shows: 3, unless a mean lies below it. */
export const lowestMarkShown = (means: readonly number[]): 1 | 3 => (means.some((mean) => mean < 3) ? 1 : 3);

/** Mean marks as a radar: last month dashed below, this month solid. */
export const marksRadar = (
  place: ChartPlace,
  names: RangeReference,
  now: NamedRange,
  last: NamedRange | undefined,
  from: 1 | 3,
): ChartPlan => ({
  ...place,
  ...CHART_TEXT,
  type: 'radar',
  categories: names,
  series: [
    ...(last ? [{ ...last, colour: COLOUR.faint, lineWidth: 1.25, dash: true }] : []),
    { ...now, colour: COLOUR.blue, lineWidth: 2.25 },
  ],
  legend: 'none',
  categoryAxis: NAMES_AXIS,
  valueAxis: {
    minimum: from,
    maximum: 5,
    step: from === 3 ? 0.5 : 1,
    labels: 'nextTo',
    labelColour: COLOUR.faint,
    labelSize: 7,
    gridlines: COLOUR.grid,
    format: '0.0',
  },
  plot: PLOT.radar,
});

import type { ChartPlan, RangeReference } from '../../plan/plan';
import { COLOUR } from '../../sheets/look';
import { type ChartPlace, CHART_TEXT, type NamedRange, NO_LABELS } from './chart-parts';

/** The small line of a card: no axes, the last month as a point of a series of its own. */
export function trendLine(
  place: ChartPlace,
  months: RangeReference,
  line: NamedRange,
  last: NamedRange,
  values: readonly number[],
): ChartPlan {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = (high - low) / 4 || Math.abs(high) / 10 || 1;
  return {
    ...place,
    ...CHART_TEXT,
    type: 'line',
    categories: months,
    series: [
      { ...line, colour: COLOUR.blue2, lineWidth: 1.5 },
      { ...last, marker: { size: 5, fill: COLOUR.navy, line: COLOUR.navy } },
    ],
    legend: 'none',
    categoryAxis: NO_LABELS,
    valueAxis: { ...NO_LABELS, minimum: low - room, maximum: high + room },
    plot: { x: 0.06, y: 0.1, w: 0.88, h: 0.8 },
  };
}

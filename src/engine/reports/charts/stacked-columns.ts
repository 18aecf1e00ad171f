import type { ChartPlan, RangeReference } from '../../plan/plan';
import { COLOUR, LABEL_FORMAT } from '../../sheets/look';
import { type BarPart, type ChartPlace, CHART_TEXT, MONTHS_AXIS, type NamedRange, NO_LABELS, PLOT, barSeries } from './chart-parts';

/** Room above the tallest column for its total. */
const HEADROOM = 1.17;
/** Room around amounts, whose net is told below. */
const ROOM = 1.06;

/** Quantities by month as stacked columns from 0 with the total above each; `highest` is the largest total. */
export const stackedColumns = (
  place: ChartPlace,
  months: RangeReference,
  parts: readonly BarPart[],
  total: NamedRange,
  highest: number,
): ChartPlan => ({
  ...place,
  ...CHART_TEXT,
  type: 'column',
  stacked: true,
  gap: 40,
  categories: months,
  series: [
    ...parts.map((part) => barSeries(part)),
    { ...total, asLine: true, labels: { position: 'above', format: LABEL_FORMAT.total, colour: COLOUR.ink } },
  ],
  legend: 'top',
  legendWithout: [parts.length],
  categoryAxis: MONTHS_AXIS,
  valueAxis: { ...NO_LABELS, minimum: 0, maximum: Math.max(1, Math.round(highest * HEADROOM)) },
  plot: PLOT.columns,
});

/** The heights that the columns reach above and below the line. */
export interface Reach {
  readonly above: number;
  /** Not positive. */
  readonly below: number;
}

/**
 * Amounts by month as stacked columns, reversals below the line; the net amount stands in the second line of each month's name. The
 * axis is given, since one that a reader chooses itself may not begin at 0.
 */
export const stackedAmounts = (
  place: ChartPlace,
  months: RangeReference,
  parts: readonly BarPart[],
  { above, below }: Reach,
): ChartPlan => ({
  ...place,
  ...CHART_TEXT,
  type: 'column',
  stacked: true,
  gap: 55,
  categories: months,
  series: parts.map((part) => barSeries(part)),
  legend: 'top',
  categoryAxis: { ...MONTHS_AXIS, labels: 'low' },
  valueAxis: { ...NO_LABELS, minimum: below * ROOM, maximum: above > 0 ? above * ROOM : 1 },
  plot: PLOT.columnsTwoLines,
});

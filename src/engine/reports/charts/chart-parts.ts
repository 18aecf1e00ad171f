import type { Anchor, AxisPlan, ChartPlan, Colour, RangeReference, SeriesPlan } from '../../plan/plan';
import { COLOUR, inkOn } from '../../sheets/look';

/** What a chart is called, what it says to who cannot see it, and where it lies. */
export interface ChartPlace {
  readonly name: string;
  readonly altText: string;
  readonly from: Anchor;
  readonly to: Anchor;
}

/** A column of data with the cell that names it. */
export interface NamedRange {
  readonly name: RangeReference;
  readonly values: RangeReference;
}

/** A series of bars. */
export interface BarPart {
  readonly data: NamedRange;
  readonly colour: Colour;
  /** Number format of labels inside the bars; none without. */
  readonly labels?: string;
  readonly boldLabels?: boolean;
}

/** A value axis that is there for the scale only. */
export const NO_LABELS: AxisPlan = { labels: 'none' };

/** The axis of months or names below columns. */
export const MONTHS_AXIS: AxisPlan = { labels: 'nextTo', labelColour: COLOUR.mute, line: COLOUR.axis };

/** The axis of names beside bars or below columns that are read by name. */
export const NAMES_AXIS: AxisPlan = { labels: 'nextTo', labelColour: COLOUR.ink, line: COLOUR.axis };

/** Inner plot areas (fractions of the chart): columns with labels of one line and of two, and the radar. */
export const PLOT = {
  columns: { x: 0.02, y: 0.15, w: 0.96, h: 0.73 },
  columnsTwoLines: { x: 0.02, y: 0.15, w: 0.96, h: 0.65 },
  radar: { x: 0.15, y: 0.12, w: 0.7, h: 0.8 },
} as const;

const BARS = { y: 0.15, h: 0.84, right: 0.98 };

/** The plot of bars: room on the left for names of so many pixels, in a chart so many pixels wide. */
export function barsPlot(longestName = 0, chartWidth = 400): NonNullable<ChartPlan['plot']> {
  const x = Math.min(Math.max(0.17, Math.ceil(((longestName + 8) / chartWidth) * 100) / 100), 0.4);
  return { x, y: BARS.y, w: Math.round((BARS.right - x) * 100) / 100, h: BARS.h };
}

const WIDEST_GAP = 500;

/** The gap between bars: where there are fewer than the chart is made for they keep about their thickness. */
export const gapFor = (gap: number, madeFor: number, count: number): number =>
  Math.min(WIDEST_GAP, Math.max(gap, Math.round((((1 + gap / 100) * madeFor) / Math.max(count, 1) / 1.5 - 1) * 100)));

/** Rows of a range: the number of its categories. */
export const lengthOf = ({ range }: RangeReference): number => range.bottom - range.top + 1;

/** Text size and legend of every chart. */
export const CHART_TEXT = { textSize: 8, legendColour: COLOUR.mute } as const;

/** A labelled or plain series of bars. */
export const barSeries = ({ data, colour, labels, boldLabels }: BarPart, position: 'center' | 'insideEnd' = 'center'): SeriesPlan => ({
  ...data,
  colour,
  ...(labels !== undefined && { labels: { position, format: labels, colour: inkOn(colour), ...(boldLabels && { bold: true }) } }),
});

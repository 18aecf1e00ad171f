import type { AxisPlan, ChartPlan } from '../../../engine/plan/plan';
import { quotedFormat } from './number-format';

const AXIS_LINE = 0.75;
const GRID_LINE = 0.5;
const LABELS = { none: 'None', nextTo: 'NextToAxis', low: 'Low' } as const;

/** Draws the axes of a chart; the secondary one only where a series needs it. */
export function drawAxes(chart: Excel.Chart, plan: ChartPlan): void {
  const category = chart.axes.getItem('Category', 'Primary');
  const value = chart.axes.getItem('Value', 'Primary');
  drawAxis(category, plan.categoryAxis, plan);
  category.multiLevel = false;
  category.tickLabelSpacing = 1;
  drawAxis(value, plan.valueAxis, plan);
  drawScale(value, plan.valueAxis);
  // On reversed categories the value axis would change sides; crossing at the far end keeps it in its place.
  if (plan.categoryAxis.reverse) category.position = 'Maximum';
  if (!plan.series.some(({ secondary }) => secondary)) return;
  const second = chart.axes.getItem('Value', 'Secondary');
  const secondPlan = plan.secondaryAxis ?? { labels: 'none' };
  drawAxis(second, secondPlan, plan);
  drawScale(second, secondPlan);
}

function drawAxis(axis: Excel.ChartAxis, plan: AxisPlan, { textSize }: ChartPlan): void {
  axis.tickLabelPosition = LABELS[plan.labels];
  axis.majorTickMark = 'None';
  axis.minorTickMark = 'None';
  axis.format.font.size = plan.labelSize ?? textSize;
  if (plan.labelColour) axis.format.font.color = plan.labelColour;
  if (plan.reverse) axis.reversePlotOrder = true;
  if (plan.format !== undefined) axis.numberFormat = quotedFormat(plan.format);
  if (plan.line) {
    axis.format.line.color = plan.line;
    axis.format.line.weight = AXIS_LINE;
  } else axis.format.line.clear();
  axis.majorGridlines.visible = plan.gridlines !== undefined;
  if (!plan.gridlines) return;
  axis.majorGridlines.format.line.color = plan.gridlines;
  axis.majorGridlines.format.line.weight = GRID_LINE;
}

function drawScale(axis: Excel.ChartAxis, { minimum, maximum, step }: AxisPlan): void {
  if (minimum !== undefined) axis.minimum = minimum;
  if (maximum !== undefined) axis.maximum = maximum;
  if (step !== undefined) axis.majorUnit = step;
}

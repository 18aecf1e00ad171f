import type { ChartPlan, RangeReference, SeriesPlan } from '../../../engine/plan/plan';
import { addressOf } from '../areas';
import { quotedFormat } from './number-format';

const DEFAULT_GAP = 100;
const DEFAULT_LINE = 1.5;

/** The cells of a reference. */
export const rangeOf = (context: Excel.RequestContext, { sheet, range }: RangeReference): Excel.Range =>
  context.workbook.worksheets.getItem(sheet).getRange(addressOf(range));

/** Whether a series is drawn as a line. */
const isLine = (chart: ChartPlan, series: SeriesPlan): boolean => chart.type === 'line' || series.asLine === true;

/** Draws one series: its cells, its kind, how it looks and its labels. */
export function drawSeries(context: Excel.RequestContext, series: Excel.ChartSeries, chart: ChartPlan, plan: SeriesPlan): void {
  series.setValues(rangeOf(context, plan.values));
  series.setXAxisValues(rangeOf(context, chart.categories));
  series.name = typeof plan.name === 'string' ? plan.name : `=${reference(plan.name)}`;
  if (plan.asLine) series.chartType = 'LineMarkers';
  if (isLine(chart, plan) || chart.type === 'radar') drawLine(series, plan);
  else drawBars(series, chart, plan);
  if (plan.labels) drawLabels(series, chart, plan.labels);
}

/** Puts the series of the second pair of axes there, once all series stand. */
export function parted(drawn: readonly Excel.ChartSeries[], chart: ChartPlan): void {
  chart.series.forEach((plan, index) => {
    const series = drawn[index];
    if (plan.secondary && series) series.axisGroup = 'Secondary';
  });
}

function reference({ sheet, range }: RangeReference): string {
  return `'${sheet.replace(/'/g, "''")}'!${addressOf(range).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
}

function drawBars(series: Excel.ChartSeries, chart: ChartPlan, { colour }: SeriesPlan): void {
  series.gapWidth = chart.gap ?? DEFAULT_GAP;
  series.overlap = chart.stacked ? 100 : 0;
  series.invertIfNegative = false;
  series.varyByCategories = false;
  series.format.line.clear();
  if (colour) series.format.fill.setSolidColor(colour);
  else series.format.fill.clear();
}

function drawLine(series: Excel.ChartSeries, { colour, lineWidth, dash, marker }: SeriesPlan): void {
  series.smooth = false;
  if (colour) {
    series.format.line.color = colour;
    series.format.line.weight = lineWidth ?? DEFAULT_LINE;
    series.format.line.lineStyle = dash ? 'Dash' : 'Continuous';
  } else series.format.line.clear();
  series.markerStyle = marker ? 'Circle' : 'None';
  if (!marker) return;
  series.markerSize = Math.max(2, Math.round(marker.size));
  series.markerBackgroundColor = marker.fill;
  series.markerForegroundColor = marker.line;
}

const POSITION = { center: 'Center', insideEnd: 'InsideEnd', outsideEnd: 'OutsideEnd', above: 'Top', right: 'Right' } as const;

function drawLabels(series: Excel.ChartSeries, chart: ChartPlan, labels: NonNullable<SeriesPlan['labels']>): void {
  series.hasDataLabels = true;
  const drawn = series.dataLabels;
  drawn.showValue = true;
  drawn.showSeriesName = false;
  drawn.showCategoryName = false;
  drawn.showLegendKey = false;
  drawn.position = POSITION[labels.position];
  drawn.numberFormat = quotedFormat(labels.format);
  drawn.format.font.color = labels.colour;
  drawn.format.font.size = labels.size ?? chart.textSize;
  drawn.format.font.bold = labels.bold ?? false;
}

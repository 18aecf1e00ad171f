import type { ChartPlan, SheetPlan, WorkbookPlan } from '../../../engine/plan/plan';
import { chartFont } from '../../../engine/plan/styles';
import { addressOf } from '../areas';
import { cellsUnder, plannedBox } from './chart-box';
import { drawAxes } from './chart-axes';
import { drawSeries, parted, rangeOf } from './chart-series';
import { BYTES_OF_CALL, type Step } from './steps';

type Language = WorkbookPlan['language'];

/** The steps that draw a sheet's charts; `isNew`: its columns and rows have the plan's sizes. */
export function chartSteps(sheet: SheetPlan, language: Language, isNew: boolean): readonly Step[] {
  return (sheet.charts ?? []).map((plan) => ({
    bytes: (50 + plan.series.length * 30) * BYTES_OF_CALL,
    draw: (context) => drawChart(context, sheet, plan, language, isNew),
  }));
}

function drawChart(context: Excel.RequestContext, sheet: SheetPlan, plan: ChartPlan, language: Language, isNew: boolean): void {
  const on = context.workbook.worksheets.getItem(sheet.name);
  const chart = on.charts.add(typeOf(plan), ...firstCells(context, plan));
  chart.name = plan.name;
  chart.title.visible = false;
  chart.format.fill.clear();
  chart.format.border.lineStyle = 'None';
  chart.format.font.name = chartFont(language);
  chart.format.font.size = plan.textSize;
  lay(chart, on, sheet, plan, isNew);
  parted(drawAllSeries(context, chart, plan), plan);
  drawAxes(chart, plan);
  drawLegend(chart, plan);
  drawPlot(chart, sheet, plan);
}

function typeOf({
  type,
  stacked,
}: ChartPlan): 'BarStacked' | 'BarClustered' | 'ColumnStacked' | 'ColumnClustered' | 'LineMarkers' | 'RadarMarkers' {
  if (type === 'bar') return stacked ? 'BarStacked' : 'BarClustered';
  if (type === 'column') return stacked ? 'ColumnStacked' : 'ColumnClustered';
  return type === 'line' ? 'LineMarkers' : 'RadarMarkers';
}

/** Excel guesses series from cells: one row or column of them gives just one, which is then told its cells like the others. */
function firstCells(context: Excel.RequestContext, plan: ChartPlan): [Excel.Range, 'Rows' | 'Columns'] {
  const values = plan.series[0]?.values;
  if (values === undefined) throw new Error(`the chart ${plan.name} has no series`);
  return [rangeOf(context, values), values.range.bottom > values.range.top ? 'Columns' : 'Rows'];
}

function drawAllSeries(context: Excel.RequestContext, chart: Excel.Chart, plan: ChartPlan): readonly Excel.ChartSeries[] {
  return plan.series.map((series, index) => {
    const drawn = index === 0 ? chart.series.getItemAt(0) : chart.series.add();
    drawSeries(context, drawn, plan, series);
    return drawn;
  });
}

function lay(chart: Excel.Chart, on: Excel.Worksheet, sheet: SheetPlan, plan: ChartPlan, isNew: boolean): void {
  if (isNew) Object.assign(chart, plannedBox(sheet, plan));
  else chart.setPosition(on.getRange(addressOf(cellsUnder(plan))).getCell(0, 0), on.getRange(addressOf(cellsUnder(plan))).getLastCell());
}

function drawLegend(chart: Excel.Chart, plan: ChartPlan): void {
  chart.legend.visible = plan.legend === 'top';
  if (plan.legend !== 'top') return;
  chart.legend.position = 'Top';
  chart.legend.overlay = false;
  chart.legend.format.font.size = plan.textSize;
  const colour = plan.legendColour ?? plan.categoryAxis.labelColour;
  if (colour) chart.legend.format.font.color = colour;
  for (const series of plan.legendWithout ?? []) chart.legend.legendEntries.getItemAt(series).visible = false;
}

function drawPlot(chart: Excel.Chart, sheet: SheetPlan, plan: ChartPlan): void {
  chart.plotArea.format.fill.clear();
  if (!plan.plot) return;
  const { width, height } = plannedBox(sheet, plan);
  chart.plotArea.insideLeft = plan.plot.x * width;
  chart.plotArea.insideTop = plan.plot.y * height;
  chart.plotArea.insideWidth = plan.plot.w * width;
  chart.plotArea.insideHeight = plan.plot.h * height;
}

import type { Worksheet } from '@cj-tech-master/excelts';
import type { AddChartRange, ChartLegend, ChartModel, PlotArea } from '@cj-tech-master/excelts/chart';
import type { Anchor, ChartPlan, WorkbookPlan } from '../../../engine/plan/plan';
import { chartAxes } from './chart-axes';
import type { PlannedValues } from './chart-data';
import { chartGroups } from './chart-series';
import { chartText, INVISIBLE } from './chart-text';

type Language = WorkbookPlan['language'];

const EMU_PER_PIXEL = 9525;

/** Draws a sheet's charts. Their names and alternative texts are put in afterwards (`streaming/corrections.ts`). */
export function drawCharts(worksheet: Worksheet, charts: readonly ChartPlan[], values: PlannedValues, language: Language): void {
  for (const chart of charts) {
    // The library's own options say less than its model: it gets a stand-in, which the model then replaces.
    const number = worksheet.addChart({ type: 'bar', series: [{ values: 'A1' }] }, anchorRange(chart));
    const drawn = worksheet.getCharts().find((candidate) => candidate.chartNumber === number);
    drawn?.mutate((model) => Object.assign(model, chartModel(chart, values, language)));
  }
}

function chartModel(chart: ChartPlan, values: PlannedValues, language: Language): ChartModel {
  const area = plotArea(chart, values, language);
  return {
    lang: language === 'zh' ? 'zh-CN' : 'en-US',
    roundedCorners: false,
    chart: {
      autoTitleDeleted: true,
      plotArea: area,
      ...(chart.legend === 'top' && { legend: legendOf(chart, area, language) }),
      plotVisOnly: true,
      dispBlanksAs: 'gap',
    },
    spPr: INVISIBLE,
    txPr: chartText(language, { size: chart.textSize }),
  };
}

function plotArea(chart: ChartPlan, values: PlannedValues, language: Language): PlotArea {
  return {
    ...(chart.plot && {
      layout: { manualLayout: { layoutTarget: 'inner', xMode: 'edge', yMode: 'edge', ...chart.plot } },
    }),
    chartTypes: chartGroups(chart, values, language),
    axes: chartAxes(chart, language),
    spPr: INVISIBLE,
  };
}

function legendOf(chart: ChartPlan, area: PlotArea, language: Language): ChartLegend {
  // Entries are counted in the order in which the legend shows them: group by group.
  const order = area.chartTypes.flatMap((group) => group.series.map((series) => series.index));
  return {
    legendPos: 't',
    legendEntries: (chart.legendWithout ?? []).map((series) => ({ index: order.indexOf(series), delete: true })),
    overlay: false,
    txPr: chartText(language, { size: chart.textSize, colour: chart.legendColour ?? chart.categoryAxis.labelColour }),
  };
}

const anchorRange = (chart: ChartPlan): AddChartRange => ({ tl: corner(chart.from), br: corner(chart.to), editAs: 'twoCell' });

/** The library takes offsets as they are only in this longer form. */
const corner = ({ row, column, dx = 0, dy = 0 }: Anchor): { row: number; col: number } => ({
  row,
  col: column,
  ...{ nativeRow: row, nativeCol: column, nativeRowOff: Math.round(dy * EMU_PER_PIXEL), nativeColOff: Math.round(dx * EMU_PER_PIXEL) },
});

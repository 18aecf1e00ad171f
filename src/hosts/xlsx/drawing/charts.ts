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
    const number = worksheet.addChart({ type: 'bar', series: [] }, anchorRange(chart));
    const drawn = worksheet.getCharts().find((candidate) => candidate.chartNumber === number);
    drawn?.mutate((model) => Object.assign(model, chartModel(chart, values, language)));
  }
}

function chartModel(chart: ChartPlan, values: PlannedValues, language: Language): ChartModel {
  return {
    roundedCorners: false,
    chart: {
      autoTitleDeleted: true,
      plotArea: plotArea(chart, values, language),
      ...(chart.legend === 'top' && { legend: legendOf(chart, language) }),
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

const legendOf = (chart: ChartPlan, language: Language): ChartLegend => ({
  legendPos: 't',
  legendEntries: (chart.legendWithout ?? []).map((index) => ({ index, delete: true })),
  overlay: false,
  txPr: chartText(language, { size: chart.textSize, colour: chart.categoryAxis.labelColour }),
});

const anchorRange = (chart: ChartPlan): AddChartRange => ({ tl: corner(chart.from), br: corner(chart.to), editAs: 'twoCell' });

/** The library takes offsets as they are only in this longer form. */
const corner = ({ row, column, dx = 0, dy = 0 }: Anchor): { row: number; col: number } => ({
  row,
  col: column,
  ...{ nativeRow: row, nativeCol: column, nativeRowOff: Math.round(dy * EMU_PER_PIXEL), nativeColOff: Math.round(dx * EMU_PER_PIXEL) },
});

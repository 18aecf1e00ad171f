import type { AxisBase, AxisPosition, CategoryAxis, ChartAxis, ValueAxis } from '@cj-tech-master/excelts/chart';
import type { AxisPlan, ChartPlan, WorkbookPlan } from '../../../engine/plan/plan';
import { chartText, drawnLine, INVISIBLE } from './chart-text';

type Language = WorkbookPlan['language'];

/** Ids of a chart's category and value axis. */
export const PRIMARY: readonly [number, number] = [10, 20];
export const SECONDARY: readonly [number, number] = [30, 40];

const AXIS_LINE = 0.75;
const GRID_LINE = 0.5;

/** The axes of a chart; the secondary pair only where a series needs it. */
export function chartAxes(chart: ChartPlan, language: Language): ChartAxis[] {
  const [along, across]: [AxisPosition, AxisPosition] = chart.type === 'bar' ? ['l', 'b'] : ['b', 'l'];
  const reversed = chart.categoryAxis.reverse ?? false;
  const primary: ChartAxis[] = [
    categoryAxis(chart, along, language),
    // On reversed categories the value axis would change sides; crossing at the far end keeps it in its place.
    { ...valueAxis(chart, chart.valueAxis, PRIMARY, across, language), crosses: reversed ? 'max' : 'autoZero' },
  ];
  return chart.series.some((series) => series.secondary) ? [...primary, ...secondaryAxes(chart, along, language)] : primary;
}

function secondaryAxes(chart: ChartPlan, along: AxisPosition, language: Language): ChartAxis[] {
  const axis = chart.secondaryAxis ?? { labels: 'none' };
  const across: AxisPosition = chart.type === 'bar' ? 't' : 'r';
  const [category, value] = SECONDARY;
  return [
    {
      axisType: 'cat',
      axId: category,
      scaling: { orientation: 'minMax' },
      delete: true,
      axPos: along,
      crossAx: value,
      crosses: 'autoZero',
    },
    { ...valueAxis(chart, axis, SECONDARY, across, language), crosses: 'max' },
  ];
}

function categoryAxis(chart: ChartPlan, position: AxisPosition, language: Language): CategoryAxis {
  const [own, other] = PRIMARY;
  return {
    axisType: 'cat',
    ...axisLooks(chart, chart.categoryAxis, language),
    axId: own,
    axPos: position,
    crossAx: other,
    crosses: 'autoZero',
    auto: false,
    lblAlgn: 'ctr',
    lblOffset: 100,
    tickLblSkip: 1,
    noMultiLvlLbl: true,
  };
}

function valueAxis(
  chart: ChartPlan,
  axis: AxisPlan,
  ids: readonly [number, number],
  position: AxisPosition,
  language: Language,
): ValueAxis {
  return {
    axisType: 'val',
    ...axisLooks(chart, axis, language),
    axId: ids[1],
    axPos: position,
    crossAx: ids[0],
    crossBetween: 'between',
    ...(axis.step !== undefined && { majorUnit: axis.step }),
  };
}

function axisLooks(chart: ChartPlan, axis: AxisPlan, language: Language): Omit<AxisBase, 'axId' | 'axPos' | 'crossAx'> {
  const text = { size: axis.labelSize ?? chart.textSize, colour: axis.labelColour };
  return {
    scaling: {
      orientation: axis.reverse ? 'maxMin' : 'minMax',
      ...(axis.maximum !== undefined && { max: axis.maximum }),
      ...(axis.minimum !== undefined && { min: axis.minimum }),
    },
    delete: false,
    ...(axis.gridlines && { majorGridlines: drawnLine(axis.gridlines, GRID_LINE) }),
    numFmt: { formatCode: axis.format ?? 'General', sourceLinked: false },
    majorTickMark: 'none',
    minorTickMark: 'none',
    tickLblPos: axis.labels,
    spPr: axis.line ? { fill: { noFill: true }, ...drawnLine(axis.line, AXIS_LINE) } : INVISIBLE,
    txPr: chartText(language, text),
  };
}

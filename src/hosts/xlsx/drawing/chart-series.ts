import type { ChartTypeGroup, DataLabelPosition, DataLabels, LineSeries, SeriesBase } from '@cj-tech-master/excelts/chart';
import type { ChartPlan, SeriesPlan, WorkbookPlan } from '../../../engine/plan/plan';
import { PRIMARY, SECONDARY } from './chart-axes';
import { names, numbers, textReference, type PlannedValues } from './chart-data';
import { chartText, drawnLine, filled, INVISIBLE, rgb } from './chart-text';

type Language = WorkbookPlan['language'];

/** What every series of a chart is drawn from. */
interface Context {
  readonly chart: ChartPlan;
  readonly values: PlannedValues;
  readonly language: Language;
}

/** A series and its place in the chart's order. */
interface Placed {
  readonly series: SeriesPlan;
  readonly index: number;
}

const DEFAULT_GAP = 100;
const DEFAULT_LINE = 1.5;

/** The series of a chart in groups of one type and one pair of axes, bars before the lines that lie over them. */
export function chartGroups(chart: ChartPlan, values: PlannedValues, language: Language): ChartTypeGroup[] {
  const context = { chart, values, language };
  const placed = chart.series.map((series, index) => ({ series, index }));
  return [false, true].flatMap((secondary) => {
    const here = placed.filter(({ series }) => (series.secondary ?? false) === secondary);
    const axisIds = [...(secondary ? SECONDARY : PRIMARY)];
    const lines = here.filter(({ series }) => chart.type === 'line' || series.asLine);
    const others = here.filter((one) => !lines.includes(one));
    return [
      ...(others.length > 0 ? [chart.type === 'radar' ? radarGroup(context, others, axisIds) : barGroup(context, others, axisIds)] : []),
      ...(lines.length > 0 ? [lineGroup(context, lines, axisIds)] : []),
    ];
  });
}

function barGroup(context: Context, placed: readonly Placed[], axisIds: number[]): ChartTypeGroup {
  const { chart } = context;
  return {
    type: 'bar',
    barDir: chart.type === 'bar' ? 'bar' : 'col',
    grouping: chart.stacked ? 'stacked' : 'clustered',
    varyColors: false,
    gapWidth: chart.gap ?? DEFAULT_GAP,
    overlap: chart.stacked ? 100 : 0,
    axisIds,
    series: placed.map((one) => ({
      ...seriesBase(context, one),
      spPr: one.series.colour ? filled(one.series.colour) : INVISIBLE,
      invertIfNegative: false,
      ...labelsOf(context, one.series, barLabelPositions(chart)),
    })),
  };
}

function lineGroup(context: Context, placed: readonly Placed[], axisIds: number[]): ChartTypeGroup {
  const stacked = context.chart.type === 'line' && context.chart.stacked;
  return {
    type: 'line',
    grouping: stacked ? 'stacked' : 'standard',
    varyColors: false,
    marker: true,
    axisIds,
    series: placed.map((one) => ({
      ...lineSeries(context, one),
      smooth: false,
      ...labelsOf(context, one.series, LINE_POSITIONS),
    })),
  };
}

function radarGroup(context: Context, placed: readonly Placed[], axisIds: number[]): ChartTypeGroup {
  return {
    type: 'radar',
    radarStyle: 'marker',
    varyColors: false,
    axisIds,
    series: placed.map((one) => ({ ...lineSeries(context, one), ...labelsOf(context, one.series, RADAR_POSITIONS) })),
  };
}

function lineSeries(context: Context, placed: Placed): LineSeries {
  const { colour, lineWidth, dash, marker } = placed.series;
  return {
    ...seriesBase(context, placed),
    spPr: colour ? drawnLine(colour, lineWidth ?? DEFAULT_LINE, dash) : { line: { noFill: true } },
    marker: marker
      ? { symbol: 'circle', size: marker.size, spPr: { fill: { solid: rgb(marker.fill) }, ...drawnLine(marker.line, 1) } }
      : { symbol: 'none' },
  };
}

function seriesBase({ chart, values }: Context, { series, index }: Placed): SeriesBase & Pick<LineSeries, 'cat' | 'val'> {
  return {
    index,
    order: index,
    tx: typeof series.name === 'string' ? { value: series.name } : { strRef: textReference(series.name, values) },
    cat: names(chart.categories, values),
    val: numbers(series.values, values),
  };
}

type Position = NonNullable<SeriesPlan['labels']>['position'];
type Positions = Partial<Record<Position, DataLabelPosition>>;

const LINE_POSITIONS: Positions = { center: 'ctr', above: 't', right: 'r' };
const RADAR_POSITIONS: Positions = { outsideEnd: 'outEnd' };

/** Excel calls a file damaged that puts labels outside the end of stacked bars. */
const barLabelPositions = (chart: ChartPlan): Positions => ({
  center: 'ctr',
  insideEnd: 'inEnd',
  ...(!chart.stacked && { outsideEnd: 'outEnd' as const }),
});

function labelsOf({ chart, language }: Context, { labels }: SeriesPlan, positions: Positions): { dataLabels?: DataLabels } {
  if (labels === undefined) return {};
  const position = positions[labels.position];
  if (position === undefined) throw new Error(`the chart ${chart.name} cannot have labels at ${labels.position}`);
  const text = { size: labels.size ?? chart.textSize, colour: labels.colour, bold: labels.bold };
  return {
    dataLabels: {
      numFmt: { formatCode: labels.format, sourceLinked: false },
      spPr: INVISIBLE,
      txPr: chartText(language, text),
      position,
      showLegendKey: false,
      showVal: true,
      showCatName: false,
      showSerName: false,
      showPercent: false,
      showBubbleSize: false,
    },
  };
}

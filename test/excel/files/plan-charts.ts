import type { Anchor, AxisPlan, ChartPlan, Colour, RangeReference, SeriesPlan } from '../../../src/engine/plan/plan';
import type { Axis } from '../model/chart-axis';
import type { Chart } from '../model/chart';
import type { ChartSeries } from '../model/chart-series';
import type { Lengths } from '../model/dimensions';
import type { Range } from '../model/range';

const POINTS_PER_PIXEL = 0.75;

/** A chart as a plan has it; undefined where a plan has none of its kind. */
export function chartPlan(chart: Chart): ChartPlan | undefined {
  const [first] = chart.series;
  const type = ({ Bar: 'bar', Column: 'column', Line: 'line', Radar: 'radar' } as const)[
    /^(Bar|Column|Line|Radar)/.exec(chart.type)?.[1] as 'Bar'
  ];
  if (!type || !first?.categories || chart.series.some(({ values }) => !values) || /100/.test(chart.type)) return undefined;
  const { box, legend } = chart;
  const hasSecond = chart.series.some(({ group }) => group === 'Secondary');
  const left = chart.series.flatMap(({ isInLegend }, index) => (isInLegend ? [] : [index]));
  return {
    name: chart.name,
    altText: chart.name,
    from: anchorAt(chart, box.left, box.top),
    to: anchorAt(chart, box.left + box.width, box.top + box.height),
    type,
    ...(/Stacked/.test(chart.type) && { stacked: true }),
    gap: first.gapWidth,
    categories: reference(first.categories),
    series: chart.series.map((series) => seriesPlan(chart, series, type)),
    legend: legend.isVisible ? 'top' : 'none',
    legendColour: legend.look.font.colour as Colour,
    ...(left.length > 0 && { legendWithout: left }),
    textSize: legend.isVisible ? legend.look.font.size : chart.look.font.size,
    categoryAxis: axisPlan(chart.axis('Category')),
    valueAxis: axisPlan(chart.axis('Value')),
    ...(hasSecond && { secondaryAxis: axisPlan(chart.axis('Value', 'Secondary')) }),
    ...(chart.plot.position === 'Custom' && {
      plot: {
        x: chart.plot.inside.left / box.width,
        y: chart.plot.inside.top / box.height,
        w: chart.plot.inside.width / box.width,
        h: chart.plot.inside.height / box.height,
      },
    }),
  };
}

function anchorAt({ sheet }: Chart, left: number, top: number): Anchor {
  const [column, dx] = lineAt(sheet.widths, left);
  const [row, dy] = lineAt(sheet.heights, top);
  return { row, column, dx, dy };
}

/** The line at a distance in points, and the pixels into it. */
function lineAt(lengths: Lengths, distance: number): readonly [number, number] {
  let [index, rest] = [0, distance];
  // A hair less than a whole line belongs to the next: sums of points are not exact.
  while (rest >= lengths.at(index) - 0.01 && index < 16_383) {
    rest -= lengths.at(index);
    index += 1;
  }
  return [index, Math.max(0, Math.round(rest / POINTS_PER_PIXEL))];
}

const reference = ({ sheet, area }: Range): RangeReference => ({ sheet: sheet.name, range: area });

function seriesPlan(chart: Chart, series: ChartSeries, type: ChartPlan['type']): SeriesPlan {
  const isLine = /^(Line|Radar)/.test(series.type);
  const { look, labels } = series;
  const colour = isLine ? (look.line.isCleared ? '' : look.line.colour) : look.fill.colour;
  const hasMarker = isLine && series.markerStyle !== 'None' && series.markerFill !== '';
  if (!series.values) throw new Error(`the series ${series.name} has no cells`);
  return {
    name: nameOf(chart, series),
    values: reference(series.values),
    ...(isLine && type !== 'line' && type !== 'radar' && { asLine: true }),
    ...(series.group === 'Secondary' && { secondary: true }),
    ...(colour && { colour: colour as Colour }),
    ...(isLine && { lineWidth: look.line.weight, dash: /Dash|Dot/.test(look.line.style) }),
    ...(hasMarker && {
      marker: { size: series.markerSize, fill: series.markerFill as Colour, line: (series.markerLine || series.markerFill) as Colour },
    }),
    ...(series.hasLabels && {
      labels: {
        position: POSITIONS[labels.position] ?? 'outsideEnd',
        format: labels.numberFormat,
        colour: labels.look.font.colour as Colour,
        bold: labels.look.font.bold,
        size: labels.look.font.size,
      },
    }),
  };
}

const POSITIONS: Readonly<Record<string, NonNullable<SeriesPlan['labels']>['position']>> = {
  Center: 'center',
  InsideEnd: 'insideEnd',
  OutsideEnd: 'outsideEnd',
  Top: 'above',
  Right: 'right',
};

function nameOf({ sheet }: Chart, { name }: ChartSeries): RangeReference | string {
  if (!name.startsWith('=')) return name;
  return reference(sheet.book.rangeAt(name.slice(1), sheet));
}

const LABELS = { None: 'none', Low: 'low' } as const;

function axisPlan(axis: Axis): AxisPlan {
  const { minimum, maximum, majorUnit, look } = axis;
  return {
    ...(minimum !== '' && { minimum }),
    ...(maximum !== '' && { maximum }),
    ...(majorUnit !== '' && { step: majorUnit }),
    ...(axis.reverse && { reverse: true }),
    labels: axis.isVisible ? (LABELS[axis.tickLabels as keyof typeof LABELS] ?? 'nextTo') : 'none',
    labelColour: look.font.colour as Colour,
    labelSize: look.font.size,
    ...(!look.line.isCleared && look.line.colour && { line: look.line.colour as Colour }),
    ...(axis.major.isVisible && { gridlines: (axis.major.line.colour || '#D9D9D9') as Colour }),
    ...(axis.numberFormat !== 'General' && { format: axis.numberFormat }),
  };
}

import { Points, SeriesCollection } from '../model/collections';
import { ChartPoint, ChartSeries, DataLabels } from '../model/chart-series';
import { CHART_TYPES, hasBars, LABEL_POSITIONS, MARKER_STYLES } from '../model/chart-types';
import { readTexts } from '../model/contents';
import { told } from '../model/cell';
import { Range } from '../model/range';
import { colour, flag, numberWithin, oneOf, optionalText, text, whole } from '../protocol/arguments';
import { method, part, property, type ApiSurface, type Member } from '../protocol/describe';
import { Failure, refuseArgument } from '../protocol/failure';
import { LabelledLook, PointLook, SeriesLook } from './chart-looks';
import { itemAt } from './collections';

/** The series of a chart with their labels and points. */
export function describeChartSeries(surface: ApiSurface): void {
  surface.describe(SeriesCollection, {
    name: 'ChartSeriesCollection',
    items: ({ chart }) => chart.series,
    item: ({ chart }, index) => itemAt(chart.series, index),
    members: {
      count: property(1, ({ chart }) => chart.series.length),
      add: method(7, ({ chart }, name, index) =>
        chart.addSeries(optionalText(name), index === undefined || index === null ? undefined : whole(index)),
      ),
      getItemAt: method(1, ({ chart }, index) => itemAt(chart.series, index)),
      getCount: method(4, ({ chart }) => chart.series.length),
    },
  });
  surface.describe(ChartSeries, {
    name: 'ChartSeries',
    id: (series) => series.chart.series.indexOf(series),
    isGone: (series) => series.isGone,
    members: { ...DATA, ...BARS, ...MARKERS, ...PARTS },
  });
  describeLabels(surface);
  describePoints(surface);
}

const DATA: Record<string, Member<ChartSeries>> = {
  name: property(
    1,
    (series) => series.name,
    (series, value) => (series.name = nameOf(series, text(value))),
  ),
  chartType: property(
    7,
    (series) => series.type,
    (series, value) => (series.type = oneOf(CHART_TYPES)(value)),
  ),
  axisGroup: property(
    8,
    (series) => series.group,
    (series, value) => (series.group = oneOf(['Primary', 'Secondary'] as const)(value)),
  ),
  plotOrder: property(7, (series) => series.chart.series.indexOf(series) + 1),
  filtered: property(
    7,
    (series) => series.isFiltered,
    (series, value) => (series.isFiltered = flag(value)),
  ),
  hasDataLabels: property(
    7,
    (series) => series.hasLabels,
    (series, value) => (series.hasLabels = flag(value)),
  ),
  setValues: method(7, (series, source) => (series.values = line(source))),
  setXAxisValues: method(7, (series, source) => (series.categories = line(source))),
  getDimensionValues: method(12, (series, dimension) => dimensionValues(series, oneOf(['Categories', 'Values'] as const)(dimension))),
  delete: method(7, (series) => (series.chart.series = series.chart.series.filter((one) => one !== series))),
};

/** A name of the form ='Sheet'!$A$1 is the text of that cell. */
function nameOf(series: ChartSeries, name: string): string {
  if (!name.startsWith('=')) return name;
  const range = series.chart.sheet.book.rangeAt(name.slice(1), series.chart.sheet);
  return readTexts(range.part(0, 0, 1, 1))[0]?.[0] ?? '';
}

/** A series takes one row or one column. */
function line(source: unknown): Range {
  if (!(source instanceof Range) || (source.rowCount > 1 && source.columnCount > 1)) return refuseArgument();
  return source;
}

function dimensionValues(series: ChartSeries, dimension: 'Categories' | 'Values'): readonly string[] {
  const source = dimension === 'Values' ? series.values : series.categories;
  if (!source) return [];
  const { sheet, area } = source;
  return readTexts(source).flatMap((row, down) =>
    row.map((_, right) => String(told(sheet.grid.content(area.top + down, area.left + right).value))),
  );
}

const BARS: Record<string, Member<ChartSeries>> = {
  gapWidth: property(
    7,
    (series) => series.gapWidth,
    (series, value) => (barred(series).gapWidth = numberWithin(value, 0, 500)),
  ),
  overlap: property(
    8,
    (series) => series.overlap,
    (series, value) => (barred(series).overlap = numberWithin(value, -100, 100)),
  ),
  invertIfNegative: property(
    8,
    (series) => series.invertIfNegative,
    (series, value) => (series.invertIfNegative = flag(value)),
  ),
  varyByCategories: property(
    8,
    (series) => series.varyByCategories,
    (series, value) => (series.varyByCategories = flag(value)),
  ),
};

function barred(series: ChartSeries): ChartSeries {
  if (!hasBars(series.type)) throw new Failure('InvalidArgument');
  return series;
}

const MARKERS: Record<string, Member<ChartSeries>> = {
  markerStyle: property(
    7,
    (series) => series.markerStyle,
    (series, value) => (marked(series).markerStyle = oneOf(MARKER_STYLES)(value)),
  ),
  markerSize: property(
    7,
    (series) => series.markerSize,
    (series, value) => (marked(series).markerSize = numberWithin(whole(value), 2, 72)),
  ),
  markerBackgroundColor: property(
    7,
    (series) => series.markerFill,
    (series, value) => (marked(series).markerFill = colour(value)),
  ),
  markerForegroundColor: property(
    7,
    (series) => series.markerLine,
    (series, value) => (marked(series).markerLine = colour(value)),
  ),
  smooth: property(
    7,
    (series) => series.smooth,
    (series, value) => (marked(series).smooth = flag(value)),
  ),
};

function marked(series: ChartSeries): ChartSeries {
  if (!/^(Line|XY|Radar)/.test(series.type)) throw new Failure('InvalidOperation');
  return series;
}

const PARTS: Record<string, Member<ChartSeries>> = {
  format: part(1, (series) => new SeriesLook(series.look)),
  points: part(1, (series) => new Points(series)),
  dataLabels: part(8, (series) => {
    if (!series.hasLabels) throw new Failure('InvalidOperation');
    return series.labels;
  }),
};

function describeLabels(surface: ApiSurface): void {
  const shown = (
    set: number,
    key: 'showValue' | 'showCategoryName' | 'showSeriesName' | 'showPercentage' | 'showLegendKey' | 'showBubbleSize',
  ): Member<DataLabels> =>
    property(
      set,
      (labels) => labels[key],
      (labels, value) => (labels[key] = flag(value)),
    );
  surface.describe(DataLabels, {
    name: 'ChartDataLabels',
    members: {
      position: property(
        1,
        (labels) => labels.position,
        (labels, value) => (labels.position = oneOf(LABEL_POSITIONS)(value)),
      ),
      showValue: shown(1, 'showValue'),
      showCategoryName: shown(1, 'showCategoryName'),
      showSeriesName: shown(1, 'showSeriesName'),
      showPercentage: shown(1, 'showPercentage'),
      showLegendKey: shown(1, 'showLegendKey'),
      showBubbleSize: shown(1, 'showBubbleSize'),
      separator: property(
        1,
        (labels) => labels.separator,
        (labels, value) => (labels.separator = text(value)),
      ),
      numberFormat: property(
        8,
        (labels) => labels.numberFormat,
        (labels, value) => {
          labels.numberFormat = text(value);
          labels.linkNumberFormat = false;
        },
      ),
      linkNumberFormat: property(
        9,
        (labels) => labels.linkNumberFormat,
        (labels, value) => (labels.linkNumberFormat = flag(value)),
      ),
      format: part(1, (labels) => new LabelledLook(labels.look)),
    },
  });
}

function describePoints(surface: ApiSurface): void {
  const count = ({ series }: Points): number => (series.values ? Math.max(series.values.rowCount, series.values.columnCount) : 0);
  surface.describe(Points, {
    name: 'ChartPointsCollection',
    items: (points) => Array.from({ length: count(points) }, (_, index) => points.series.point(index)),
    item: ({ series }, index) => series.point(whole(index)),
    members: {
      count: property(1, count),
      getCount: method(4, count),
      getItemAt: method(1, ({ series }, index) => series.point(whole(index))),
    },
  });
  surface.describe(ChartPoint, {
    name: 'ChartPoint',
    isGone: ({ series }) => series.isGone,
    members: {
      format: part(1, (point) => new PointLook(point.look)),
      hasDataLabel: property(
        7,
        (point) => point.hasLabel,
        (point, value) => (point.hasLabel = flag(value)),
      ),
    },
  });
}

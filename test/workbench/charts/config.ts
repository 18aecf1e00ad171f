import type { ChartConfiguration, ChartDataset, Scale, ScaleOptionsByType } from 'chart.js';
import { formattedText } from '../../excel/model/shown-text';
import { drawLabels } from './labels';
import type { AxisPicture, ChartPicture, SeriesPicture } from './picture';

type Config = ChartConfiguration;
type Dataset = ChartDataset;
type ScaleConfig = Readonly<Record<string, unknown>>;

const FONT = '"Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Segoe UI", sans-serif';
const ROUND = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

/** What Chart.js is told of a chart. */
export function configOf(picture: ChartPicture): Config {
  const { kind } = picture;
  return {
    type: kind,
    data: {
      labels: picture.categories.map((one) => (typeof one === 'string' ? one : [...one])),
      datasets: picture.series.map((one) => dataset(picture, one)),
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      indexAxis: picture.isHorizontal ? 'y' : 'x',
      events: [],
      layout: { autoPadding: false, padding: paddingOf(picture) },
      scales: scalesOf(picture),
      plugins: { legend: { display: false }, title: { display: false }, tooltip: { enabled: false } },
    },
    plugins: [{ id: 'labels', afterDatasetsDraw: (chart) => drawLabels(chart, picture, FONT) }],
  } as Config;
}

const isRound = ({ kind }: ChartPicture): boolean => kind === 'pie' || kind === 'doughnut';

function dataset(picture: ChartPicture, series: SeriesPicture): Dataset {
  const { colour, values } = series;
  if (isRound(picture))
    return {
      data: [...values],
      backgroundColor: values.map((_, index) => series.pointColours[index] ?? ROUND[index % ROUND.length]),
      borderWidth: 1,
    } as Dataset;
  const common = { label: series.name, data: shares(picture, series), ...axisOf(picture, series) };
  return (
    series.isLine || picture.kind === 'line' || picture.kind === 'radar'
      ? { ...common, ...lineLook(series, picture) }
      : {
          ...common,
          ...barLook(series, picture),
          backgroundColor: values.map((_, index) => series.pointColours[index] ?? (colour || 'transparent')),
        }
  ) as Dataset;
}

/** Bars stacked to a whole show their share of it. */
function shares({ series: all }: ChartPicture, { values, stack }: SeriesPicture): (number | null)[] {
  if (stack !== 'percent') return [...values];
  return values.map((value, index) => {
    const sum = all.reduce((total, one) => total + Math.abs(one.values[index] ?? 0), 0);
    return value === null || sum === 0 ? null : value / sum;
  });
}

function axisOf({ kind, isHorizontal }: ChartPicture, { isSecond, isLine, stack }: SeriesPicture): Readonly<Record<string, unknown>> {
  if (kind === 'radar') return {};
  const axis = isSecond ? 'second' : 'value';
  return {
    [isHorizontal ? 'xAxisID' : 'yAxisID']: axis,
    [isHorizontal ? 'yAxisID' : 'xAxisID']: 'category',
    ...(stack !== 'none' && { stack: isLine ? 'lines' : axis }),
  };
}

function lineLook(
  { colour, lineWidth, isDashed, isFilled, marker, pointColours, values }: SeriesPicture,
  { kind }: ChartPicture,
): Readonly<Record<string, unknown>> {
  return {
    type: kind === 'radar' ? 'radar' : 'line',
    borderColor: colour || 'transparent',
    backgroundColor: isFilled && colour ? `${colour}55` : 'transparent',
    fill: isFilled,
    borderWidth: colour ? lineWidth : 0,
    borderDash: isDashed ? [5, 4] : [],
    pointRadius: values.map((_, index) => (marker ? marker.radius : pointColours[index] ? 3 : 0)),
    pointBackgroundColor: values.map((_, index) => pointColours[index] ?? marker?.fill),
    pointBorderColor: values.map((_, index) => pointColours[index] ?? marker?.line),
    order: 0,
  };
}

/** A gap is told in parts of a bar's width. */
function barLook({ stack, gap }: SeriesPicture, { series }: ChartPicture): Readonly<Record<string, unknown>> {
  const bars = stack === 'none' ? series.filter(({ isLine }) => !isLine).length : 1;
  return { type: 'bar', categoryPercentage: bars / (bars + gap), barPercentage: 1, borderWidth: 0, order: 1 };
}

const LEGEND_ROOM = 10;

/** Where the plot area was placed its sides stand: axes with labels lie within them, the rest is left blank. */
function paddingOf(picture: ChartPicture): { left: number; right: number; top: number; bottom: number } {
  const { plot, legend, title, category, value, second, isHorizontal } = picture;
  if (!plot) {
    const [above, below] = [legend?.position === 'Top', legend?.position === 'Bottom'];
    const room = (legend?.size ?? 0) + LEGEND_ROOM;
    return {
      left: 8,
      right: legend && (legend.position === 'Right' || legend.position === 'Corner') ? 90 : 10,
      top: (above ? room : 8) + (title ? 24 : 0),
      bottom: below ? room : 6,
    };
  }
  const [left, bottom] = isHorizontal ? [category, value] : [value, category];
  return { left: left?.hasLabels ? 0 : plot.left, right: second?.hasLabels ? 0 : 0, top: plot.top, bottom: bottom?.hasLabels ? 0 : 0 };
}

function scalesOf(picture: ChartPicture): Readonly<Record<string, ScaleConfig>> {
  const { kind, category, value, second, isHorizontal } = picture;
  if (!category || !value || isRound(picture)) return {};
  if (kind === 'radar') return { r: radarScale(category, value) };
  const isStacked = picture.series.some(({ stack }) => stack !== 'none');
  const [along, across] = isHorizontal ? (['y', 'x'] as const) : (['x', 'y'] as const);
  return {
    category: {
      type: 'category',
      axis: along,
      stacked: isStacked,
      reverse: isHorizontal ? false : category.isReversed,
      offset: true,
      ...axisLook(category),
      ...turned(category, isHorizontal),
      ...fitted(picture, isHorizontal ? 'left' : 'bottom'),
      position: isHorizontal ? 'left' : 'bottom',
    },
    value: {
      ...valueScale(value, across, isStacked),
      ...fitted(picture, isHorizontal ? 'bottom' : 'left'),
      position: isHorizontal ? 'bottom' : 'left',
    },
    ...(second && {
      second: {
        ...valueScale(second, across, false),
        ...fitted(picture, isHorizontal ? 'top' : 'right'),
        position: isHorizontal ? 'top' : 'right',
      },
    }),
  };
}

/** Excel draws bars from the bottom up, Chart.js from the top down. */
const turned = ({ isReversed }: AxisPicture, isHorizontal: boolean): ScaleConfig => (isHorizontal ? { reverse: !isReversed } : {});

function valueScale(axis: AxisPicture, along: 'x' | 'y', isStacked: boolean): ScaleConfig {
  const { minimum, maximum, step, isReversed } = axis;
  const look = axisLook(axis) as { readonly ticks: ScaleConfig };
  return {
    type: 'linear',
    axis: along,
    stacked: isStacked,
    min: minimum,
    max: maximum,
    beginAtZero: true,
    reverse: isReversed,
    ...look,
    ticks: { ...look.ticks, ...(step !== undefined && { stepSize: step }), callback: (value: number) => formattedText(value, axis.format) },
  };
}

function axisLook({ hasLabels, line, gridlines, colour, size }: AxisPicture): ScaleConfig {
  return {
    display: hasLabels || line !== '' || gridlines !== '',
    border: { display: line !== '', color: line },
    grid: { display: gridlines !== '', color: gridlines, drawTicks: false, lineWidth: 1 },
    ticks: { display: hasLabels, color: colour, font: { size, family: FONT }, autoSkip: false, maxRotation: 0, padding: 4 },
  };
}

/** The scale takes exactly the room between the edge of the chart and the plot area. */
function fitted({ plot }: ChartPicture, side: 'left' | 'right' | 'top' | 'bottom'): ScaleConfig {
  if (!plot) return {};
  return {
    afterFit: (scale: Scale) => {
      const { width, height } = scale.chart;
      const room = { left: plot.left, right: width - plot.left - plot.width, top: plot.top, bottom: height - plot.top - plot.height }[side];
      const isShown = scale.options.display !== false;
      if (side === 'left' || side === 'right') scale.width = isShown ? Math.max(0, room) : 0;
      else scale.height = isShown ? Math.max(0, room) : 0;
    },
  };
}

function radarScale(category: AxisPicture, value: AxisPicture): ScaleConfig {
  return {
    min: value.minimum,
    max: value.maximum,
    beginAtZero: value.minimum === undefined,
    grid: { color: value.gridlines || '#D9D9D9' },
    angleLines: { color: value.gridlines || '#D9D9D9' },
    ticks: {
      display: value.hasLabels,
      color: value.colour,
      font: { size: value.size, family: FONT },
      showLabelBackdrop: false,
      ...(value.step !== undefined && { stepSize: value.step }),
      callback: (tick: number) => formattedText(tick, value.format),
    },
    pointLabels: { display: category.hasLabels, color: category.colour, font: { size: category.size, family: FONT } },
  } satisfies Partial<Record<keyof ScaleOptionsByType<'radialLinear'>, unknown>>;
}

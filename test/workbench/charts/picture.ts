import type { Axis } from '../../excel/model/chart-axis';
import type { Chart } from '../../excel/model/chart';
import type { ChartSeries } from '../../excel/model/chart-series';
import { isRound, type ChartType } from '../../excel/model/chart-types';
import { formattedText, shownText } from '../../excel/model/shown-text';
import { told } from '../../excel/model/cell';
import type { Range } from '../../excel/model/range';

/** What of a chart is drawn, as plain data: two pictures that are alike need no new drawing. */
export interface ChartPicture {
  readonly kind: 'bar' | 'line' | 'radar' | 'doughnut' | 'pie' | 'scatter';
  readonly isHorizontal: boolean;
  readonly title: string;
  readonly categories: readonly (string | readonly string[])[];
  readonly series: readonly SeriesPicture[];
  readonly legend: LegendPicture | undefined;
  readonly category: AxisPicture | undefined;
  readonly value: AxisPicture | undefined;
  readonly second: AxisPicture | undefined;
  /** The inner plot area in pixels, where it was placed. */
  readonly plot: { readonly left: number; readonly top: number; readonly width: number; readonly height: number } | undefined;
  readonly ground: string;
}

export interface SeriesPicture {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly isLine: boolean;
  readonly isSecond: boolean;
  readonly stack: 'none' | 'stacked' | 'percent';
  /** '' draws nothing. */
  readonly colour: string;
  readonly pointColours: Readonly<Record<number, string>>;
  readonly lineWidth: number;
  readonly isDashed: boolean;
  readonly isFilled: boolean;
  readonly marker: { readonly radius: number; readonly fill: string; readonly line: string } | undefined;
  /** Pixels between bars in parts of a bar's width. */
  readonly gap: number;
  readonly labels:
    | {
        readonly texts: readonly string[];
        readonly position: string;
        readonly colour: string;
        readonly size: number;
        readonly isBold: boolean;
      }
    | undefined;
}

export interface LegendPicture {
  readonly position: string;
  readonly entries: readonly { readonly name: string; readonly colour: string; readonly isLine: boolean }[];
  readonly colour: string;
  readonly size: number;
}

export interface AxisPicture {
  readonly isShown: boolean;
  readonly hasLabels: boolean;
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
  readonly step: number | undefined;
  readonly isReversed: boolean;
  readonly line: string;
  readonly gridlines: string;
  readonly colour: string;
  readonly size: number;
  readonly format: string;
}

/** Excel's own colours of series without one. */
const AUTOMATIC = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];
const PIXELS = 4 / 3;

/** What is drawn of a chart, from its series' cells and its settings. */
export function pictureOf(chart: Chart): ChartPicture {
  const kind = kindOf(chart.type);
  const round = isRound(chart.type);
  const series = chart.series.filter(({ isFiltered }) => !isFiltered);
  return {
    kind,
    isHorizontal: chart.type.startsWith('Bar'),
    title: chart.title.isVisible ? chart.title.text : '',
    categories: categoriesOf(chart),
    series: series.map((one, index) => seriesPicture(one, index)),
    legend: legendOf(chart, round),
    category: round ? undefined : axisPicture(chart.axis('Category'), chart),
    value: round ? undefined : axisPicture(chart.axis('Value'), chart),
    second: !round && series.some(({ group }) => group === 'Secondary') ? axisPicture(chart.axis('Value', 'Secondary'), chart) : undefined,
    plot: chart.plot.position === 'Custom' ? scaled(chart.plot.inside) : undefined,
    ground: chart.look.fill.colour ?? '#FFFFFF',
  };
}

const scaled = ({
  left,
  top,
  width,
  height,
}: {
  left: number;
  top: number;
  width: number;
  height: number;
}): NonNullable<ChartPicture['plot']> => ({
  left: left * PIXELS,
  top: top * PIXELS,
  width: width * PIXELS,
  height: height * PIXELS,
});

function kindOf(type: ChartType): ChartPicture['kind'] {
  if (type === 'Doughnut' || type === 'Pie') return type === 'Pie' ? 'pie' : 'doughnut';
  if (type.startsWith('Radar')) return 'radar';
  if (type === 'XYScatter') return 'scatter';
  return /^(Line|Area)/.test(type) ? 'line' : 'bar';
}

/** The cells of a range one after another. */
const places = ({ area }: Range): readonly { row: number; column: number }[] =>
  Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
    Array.from({ length: area.right - area.left + 1 }, (__, column) => ({ row: area.top + row, column: area.left + column })),
  ).flat();

function categoriesOf({ series }: Chart): ChartPicture['categories'] {
  const [first] = series;
  const count = Math.max(0, ...series.map(({ values }) => (values ? places(values).length : 0)));
  const cells = first?.categories && places(first.categories);
  return Array.from({ length: count }, (_, index) => {
    const cell = cells?.[index];
    const text = cell && first?.categories ? shownText(first.categories.sheet, cell.row, cell.column) : String(index + 1);
    return text.includes('\n') ? text.split('\n') : text;
  });
}

function numbersOf(range: Range | undefined): readonly (number | null)[] {
  if (!range) return [];
  return places(range).map(({ row, column }) => {
    const value = told(range.sheet.grid.content(row, column).value);
    return typeof value === 'number' ? value : null;
  });
}

function seriesPicture(series: ChartSeries, index: number): SeriesPicture {
  const { type, look } = series;
  const isLine = /^(Line|Radar|XY)/.test(type);
  const values = numbersOf(series.values);
  return {
    name: nameOf(series),
    values,
    isLine,
    isSecond: series.group === 'Secondary',
    stack: /100/.test(type) ? 'percent' : /Stacked/.test(type) ? 'stacked' : 'none',
    colour: colourOf(series, isLine, index),
    pointColours: Object.fromEntries(
      [...series.points].flatMap(([at, point]) => (point.look.fill.colour === undefined ? [] : [[at, point.look.fill.colour]])),
    ),
    lineWidth: look.line.weight * PIXELS,
    isDashed: /Dash|Dot/.test(look.line.style),
    isFilled: /^Area|RadarFilled/.test(type),
    marker: markerOf(series, isLine, colourOf(series, isLine, index)),
    gap: series.gapWidth / 100,
    labels: labelsOf(series, values),
  };
}

function colourOf({ look }: ChartSeries, isLine: boolean, index: number): string {
  const automatic = AUTOMATIC[index % AUTOMATIC.length] ?? '';
  if (isLine) return look.line.isCleared ? '' : look.line.colour || automatic;
  return look.fill.colour ?? automatic;
}

function markerOf(
  { markerStyle, markerSize, markerFill, markerLine, type }: ChartSeries,
  isLine: boolean,
  colour: string,
): SeriesPicture['marker'] {
  const hasNone = markerStyle === 'None' || (markerStyle === 'Automatic' && !/Markers|XY/.test(type));
  if (!isLine || hasNone) return undefined;
  return { radius: (markerSize * PIXELS) / 2, fill: markerFill || colour, line: markerLine || colour };
}

function labelsOf({ hasLabels, labels }: ChartSeries, values: readonly (number | null)[]): SeriesPicture['labels'] {
  if (!hasLabels || !labels.showValue) return undefined;
  const texts = values.map((value) => (value === null ? '' : formattedText(value, labels.numberFormat)));
  return {
    texts,
    position: labels.position,
    colour: labels.look.font.colour,
    size: labels.look.font.size * PIXELS,
    isBold: labels.look.font.bold,
  };
}

/** A name that is a reference stands for its cell. */
function nameOf({ name, chart }: ChartSeries): string {
  if (!name.startsWith('=')) return name;
  try {
    const { sheet, area } = chart.sheet.book.rangeAt(name.slice(1).replace(/\$/g, ''), chart.sheet);
    return shownText(sheet, area.top, area.left);
  } catch {
    return name.slice(1);
  }
}

function legendOf(chart: Chart, round: boolean): LegendPicture | undefined {
  const { legend } = chart;
  if (!legend.isVisible) return undefined;
  const entries = round
    ? categoriesOf(chart).map((name, index) => ({
        name: [name].flat().join(' '),
        colour: AUTOMATIC[index % AUTOMATIC.length] ?? '',
        isLine: false,
      }))
    : chart.series.flatMap((series, index) => {
        const isLine = /^(Line|Radar)/.test(series.type);
        return series.isInLegend ? [{ name: nameOf(series), colour: colourOf(series, isLine, index), isLine }] : [];
      });
  return { position: legend.position, entries, colour: legend.look.font.colour, size: legend.look.font.size * PIXELS };
}

function axisPicture(axis: Axis, chart: Chart): AxisPicture {
  const number = (given: number | ''): number | undefined => (given === '' ? undefined : given);
  return {
    isShown: axis.isVisible,
    hasLabels: axis.tickLabels !== 'None' && axis.isVisible,
    minimum: number(axis.minimum),
    maximum: number(axis.maximum),
    step: number(axis.majorUnit),
    isReversed: axis.reverse,
    line: axis.look.line.isCleared ? '' : axis.look.line.colour || '#D9D9D9',
    gridlines: axis.major.isVisible ? axis.major.line.colour || '#D9D9D9' : '',
    colour: axis.look.font.colour,
    size: axis.look.font.size * PIXELS,
    format: axis.numberFormat === 'General' && axis.kind === 'Value' ? formatOfCells(chart) : axis.numberFormat,
  };
}

/** Excel shows the numbers beside an axis as the cells of the first series are shown. */
function formatOfCells({ series }: Chart): string {
  const [first] = series;
  return first?.values ? first.values.sheet.grid.look(first.values.area.top, first.values.area.left).numberFormat : 'General';
}

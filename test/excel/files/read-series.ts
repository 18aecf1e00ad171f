import type { Chart } from '../model/chart';
import type { AxisGroup } from '../model/chart-axis';
import type { ChartSeries, DataLabels } from '../model/chart-series';
import { hasBars, labelPositions, type ChartType, type LabelPosition } from '../model/chart-types';
import type { Range } from '../model/range';
import { colourIn, readLook, readText } from './read-chart-looks';
import { all, at, isOn, val, type Element } from './xml-tree';

/** Adds a series of a file's chart; `rangeOf` finds the cells that its formulas name. */
export function readSeries(
  chart: Chart,
  group: Element,
  part: Element,
  type: ChartType,
  axes: AxisGroup,
  rangeOf: (formula: string | undefined) => Range | undefined,
): void {
  const series = chart.addSeries(nameOf(part) ?? undefined);
  if (type !== chart.type) series.type = type;
  const values = at(part, 'val') ?? at(part, 'yVal');
  const categories = at(part, 'cat') ?? at(part, 'xVal');
  series.values = rangeOf(formulaIn(values));
  series.categories = rangeOf(formulaIn(categories));
  if (axes === 'Secondary') series.group = 'Secondary';
  if (hasBars(type)) {
    series.gapWidth = Number(val(group, 'gapWidth') ?? 150);
    series.overlap = Number(val(group, 'overlap') ?? 0);
  }
  readLook(series.look, at(part, 'spPr'));
  readMarker(series, at(part, 'marker'));
  for (const point of all(part, 'dPt')) readPoint(series, point);
  readLabels(series, at(part, 'dLbls'));
}

function nameOf(part: Element): string | undefined {
  const formula = at(part, 'tx', 'strRef', 'f')?.text;
  return formula === undefined ? at(part, 'tx', 'v')?.text : `=${formula}`;
}

const formulaIn = (part: Element | undefined): string | undefined =>
  part?.children.flatMap((reference) => at(reference, 'f')?.text ?? []).at(0);

const SYMBOLS: Readonly<Record<string, string>> = {
  none: 'None',
  circle: 'Circle',
  square: 'Square',
  diamond: 'Diamond',
  triangle: 'Triangle',
  x: 'X',
  star: 'Star',
  dot: 'Dot',
  dash: 'Dash',
  plus: 'Plus',
};

function readMarker(series: ChartSeries, marker: Element | undefined): void {
  if (!marker) return;
  series.markerStyle = SYMBOLS[val(marker, 'symbol') ?? ''] ?? 'Automatic';
  series.markerSize = Number(val(marker, 'size') ?? 5);
  series.markerFill = colourIn(at(marker, 'spPr')) ?? '';
  series.markerLine = colourIn(at(marker, 'spPr', 'ln')) ?? '';
}

function readPoint(series: ChartSeries, part: Element): void {
  const index = Number(val(part, 'idx'));
  const count = series.values ? Math.max(series.values.rowCount, series.values.columnCount) : 0;
  if (index < count) readLook(series.point(index).look, at(part, 'spPr') ?? at(part, 'marker', 'spPr'));
}

const POSITIONS: Readonly<Record<string, LabelPosition>> = {
  ctr: 'Center',
  inEnd: 'InsideEnd',
  inBase: 'InsideBase',
  outEnd: 'OutsideEnd',
  l: 'Left',
  r: 'Right',
  t: 'Top',
  b: 'Bottom',
  bestFit: 'BestFit',
};

function readLabels(series: ChartSeries, part: Element | undefined): void {
  if (!part || isOn(val(part, 'delete')) || !isOn(val(part, 'showVal'))) return;
  series.hasLabels = true;
  const { labels } = series;
  readText(labels.look, part);
  place(labels, series.type, POSITIONS[val(part, 'dLblPos') ?? '']);
  const format = at(part, 'numFmt')?.attributes;
  if (format && !isOn(format['sourceLinked'])) labels.numberFormat = format['formatCode'] ?? 'General';
}

function place(labels: DataLabels, type: ChartType, position: LabelPosition | undefined): void {
  if (position && labelPositions(type).includes(position)) labels.position = position;
}

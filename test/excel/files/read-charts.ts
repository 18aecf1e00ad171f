import type { Box } from '../model/chart';
import { Chart } from '../model/chart';
import type { Axis } from '../model/chart-axis';
import type { ChartType } from '../model/chart-types';
import type { Range } from '../model/range';
import type { Sheet } from '../model/sheet';
import type { FileParts } from './file-parts';
import { colourIn, readLook, readText } from './read-chart-looks';
import { readSeries } from './read-series';
import { all, at, isOn, val, type Element } from './xml-tree';

const EMU_PER_POINT = 12_700;

/** Puts the charts of a sheet's part on the sheet; kinds that our Excel does not draw are left out. */
export function readCharts(sheet: Sheet, tree: Element, parts: FileParts, path: string): void {
  const drawing = parts.relations(path).get(at(tree, 'drawing')?.attributes['id'] ?? '');
  if (!drawing) return;
  const relations = parts.relations(drawing.target);
  for (const anchor of parts.tree(drawing.target).children) {
    const frame = at(anchor, 'graphicFrame');
    const target = relations.get(at(frame, 'graphic', 'graphicData', 'chart')?.attributes['id'] ?? '')?.target;
    if (target === undefined) continue;
    const chart = chartOf(
      sheet,
      parts.tree(target),
      at(frame, 'nvGraphicFramePr', 'cNvPr')?.attributes['name'] ?? '',
      boxOf(sheet, anchor),
    );
    if (chart) sheet.charts.push(chart);
  }
}

function boxOf(sheet: Sheet, anchor: Element): Box {
  const corner = (name: string): { left: number; top: number } => {
    const number = (part: string): number => Number(at(anchor, name, part)?.text ?? 0);
    return {
      left: sheet.widths.before(number('col')) + number('colOff') / EMU_PER_POINT,
      top: sheet.heights.before(number('row')) + number('rowOff') / EMU_PER_POINT,
    };
  };
  const from = corner('from');
  const { cx, cy } = at(anchor, 'ext')?.attributes ?? {};
  if (cx !== undefined) return { ...from, width: Number(cx) / EMU_PER_POINT, height: Number(cy) / EMU_PER_POINT };
  const to = corner('to');
  return { ...from, width: to.left - from.left, height: to.top - from.top };
}

function chartOf(sheet: Sheet, space: Element, name: string, box: Box): Chart | undefined {
  const plot = at(space, 'chart', 'plotArea');
  const groups = plot?.children.flatMap((group) => {
    const type = typeOf(group);
    return type ? [{ group, type }] : [];
  });
  const [first] = groups ?? [];
  if (!plot || !groups || !first) return undefined;
  const chart = new Chart(sheet, first.type, name === '' ? `Chart ${sheet.charts.length + 1}` : name);
  Object.assign(chart.box, box);
  const [primary] = groups.map(({ group }) => axesOf(group));
  for (const { group, type } of groups) {
    for (const one of all(group, 'ser'))
      readSeries(chart, group, one, type, axesOf(group) === primary ? 'Primary' : 'Secondary', rangeOf(sheet));
  }
  readTitle(chart, at(space, 'chart'));
  readLegend(chart, at(space, 'chart', 'legend'));
  readPlot(chart, plot);
  readLook(chart.look, at(space, 'spPr'));
  if (first.type !== 'Pie' && first.type !== 'Doughnut')
    readAxes(
      chart,
      plot,
      groups.map(({ group }) => group),
    );
  return chart;
}

/** The axes of a group of series, as one text: groups with the same axes have the same. */
const axesOf = (group: Element): string =>
  all(group, 'axId')
    .map(({ attributes }) => attributes['val'])
    .join(' ');

const rangeOf =
  (sheet: Sheet) =>
  (formula: string | undefined): Range | undefined => {
    if (formula === undefined || formula === '') return undefined;
    try {
      return sheet.book.rangeAt(formula, sheet);
    } catch {
      return undefined;
    }
  };

function typeOf(group: Element): ChartType | undefined {
  const stacked = { stacked: 'Stacked', percentStacked: 'Stacked100' }[val(group, 'grouping') ?? ''] ?? '';
  switch (group.name) {
    case 'barChart':
      return `${val(group, 'barDir') === 'bar' ? 'Bar' : 'Column'}${stacked || 'Clustered'}` as ChartType;
    case 'lineChart':
      return stacked === 'Stacked' ? 'LineMarkersStacked' : 'LineMarkers';
    case 'areaChart':
      return stacked === 'Stacked' ? 'AreaStacked' : 'Area';
    case 'radarChart':
      return val(group, 'radarStyle') === 'filled' ? 'RadarFilled' : 'RadarMarkers';
    case 'pieChart':
      return 'Pie';
    case 'doughnutChart':
      return 'Doughnut';
    case 'scatterChart':
      return 'XYScatter';
    default:
      return undefined;
  }
}

function readTitle(chart: Chart, part: Element | undefined): void {
  const words = textIn(at(part, 'title'));
  chart.title.isVisible = at(part, 'title') !== undefined && !isOn(val(part, 'autoTitleDeleted'));
  if (words !== '') chart.title.text = words;
}

const textIn = (element: Element | undefined): string =>
  element === undefined ? '' : element.name === 't' || element.name === 'v' ? element.text : element.children.map(textIn).join('');

const PLACES: Readonly<Record<string, string>> = { t: 'Top', b: 'Bottom', l: 'Left', r: 'Right', tr: 'Corner' };

function readLegend(chart: Chart, legend: Element | undefined): void {
  chart.legend.isVisible = legend !== undefined;
  if (!legend) return;
  chart.legend.position = PLACES[val(legend, 'legendPos') ?? 'r'] ?? 'Right';
  readText(chart.legend.look, legend);
  for (const entry of all(legend, 'legendEntry')) {
    const series = chart.series[Number(val(entry, 'idx'))];
    if (series && isOn(val(entry, 'delete'))) series.isInLegend = false;
  }
}

function readPlot({ plot, box }: Chart, area: Element): void {
  const layout = at(area, 'layout', 'manualLayout');
  if (!layout) return;
  const [x, y, w, h] = ['x', 'y', 'w', 'h'].map((name) => Number(val(layout, name)));
  plot.position = 'Custom';
  Object.assign(plot.inside, {
    left: (x ?? 0) * box.width,
    top: (y ?? 0) * box.height,
    width: (w ?? 1) * box.width,
    height: (h ?? 1) * box.height,
  });
}

function readAxes(chart: Chart, plot: Element, groups: readonly Element[]): void {
  const axes = plot.children.filter(({ name }) => /Ax$/.test(name));
  const ids = groups.map((group) => all(group, 'axId').map(({ attributes }) => attributes['val']));
  for (const part of axes) {
    const isSecond = !ids[0]?.includes(val(part, 'axId'));
    const kind = part.name === 'valAx' && !(ids[0]?.[0] === val(part, 'axId')) ? 'Value' : 'Category';
    if (isSecond && kind === 'Category') continue;
    readAxis(chart.axis(kind, isSecond ? 'Secondary' : 'Primary'), part);
  }
}

const LABELS: Readonly<Record<string, string>> = { none: 'None', low: 'Low', high: 'High', nextTo: 'NextToAxis' };

function readAxis(axis: Axis, part: Element): void {
  const limit = (name: string): number | '' => {
    const given = val(part, 'scaling', name);
    return given === undefined ? '' : Number(given);
  };
  axis.isVisible = !isOn(val(part, 'delete'));
  axis.minimum = limit('min');
  axis.maximum = limit('max');
  axis.majorUnit = val(part, 'majorUnit') === undefined ? '' : Number(val(part, 'majorUnit'));
  axis.reverse = val(part, 'scaling', 'orientation') === 'maxMin';
  axis.tickLabels = LABELS[val(part, 'tickLblPos') ?? 'nextTo'] ?? 'NextToAxis';
  axis.major.isVisible = at(part, 'majorGridlines') !== undefined;
  axis.major.line.colour = colourIn(at(part, 'majorGridlines', 'spPr', 'ln')) ?? '';
  const format = at(part, 'numFmt')?.attributes;
  if (format && !isOn(format['sourceLinked'])) axis.numberFormat = format['formatCode'] ?? 'General';
  readLook(axis.look, at(part, 'spPr'));
  readText(axis.look, part);
}

import { Book } from '../../excel/model/book';
import { Chart } from '../../excel/model/chart';
import type { ChartType } from '../../excel/model/chart-types';
import type { Scalar } from '../../excel/model/cell';
import { Range } from '../../excel/model/range';
import { configOf } from './config';
import { placed } from './labels';
import { pictureOf } from './picture';

const ROWS: readonly (readonly Scalar[])[] = [
  ['', '件', '累计'],
  ['漏水\n162', 162, 0.39],
  ['堵塞\n68', 68, 0.56],
  ['其他\n57', '', 0.7],
];

/** A chart over four rows: names of faults, counts and their running share. */
function chartOf(type: ChartType): Chart {
  const { active } = new Book();
  ROWS.forEach((row, at) => row.forEach((value, column) => active.grid.setContent(at, column, { value })));
  const chart = new Chart(active, type, '故障');
  const column = (index: number): Range => new Range(active, { top: 1, bottom: 3, left: index, right: index });
  for (const index of [1, 2]) {
    const series = chart.addSeries(`=Sheet1!$${'ABC'[index]}$1`);
    series.values = column(index);
    series.categories = column(0);
  }
  active.charts.push(chart);
  return chart;
}

test('series take names, numbers and categories from their cells; a blank cell is a gap', () => {
  const { categories, series, legend } = pictureOf(chartOf('ColumnClustered'));
  expect(categories).toEqual([
    ['漏水', '162'],
    ['堵塞', '68'],
    ['其他', '57'],
  ]);
  expect(series.map(({ name, values }) => [name, values])).toEqual([
    ['件', [162, 68, null]],
    ['累计', [0.39, 0.56, 0.7]],
  ]);
  expect(legend?.entries.map(({ name }) => name)).toEqual(['件', '累计']);
});

test('a Pareto is bars with a line on a second axis of its own', () => {
  const chart = chartOf('ColumnClustered');
  const [, share] = chart.series;
  if (!share) throw new Error('no series');
  share.type = 'LineMarkers';
  share.group = 'Secondary';
  share.hasLabels = true;
  share.labels.numberFormat = '0%';
  chart.axis('Value', 'Secondary').maximum = 1;
  const picture = pictureOf(chart);
  expect(picture.series[1]?.labels?.texts).toEqual(['39%', '56%', '70%']);
  const { data, options } = configOf(picture);
  expect(data.datasets.map(({ type }) => type)).toEqual(['bar', 'line']);
  expect(data.datasets[1]).toMatchObject({ yAxisID: 'second' });
  expect(options?.scales?.['second']).toMatchObject({ max: 1, position: 'right' });
});

test.each<[ChartType, string, string]>([
  ['ColumnStacked', 'bar', 'x'],
  ['BarClustered', 'bar', 'y'],
  ['LineMarkers', 'line', 'x'],
  ['RadarMarkers', 'radar', 'x'],
  ['Doughnut', 'doughnut', 'x'],
])('%s is drawn as %s along %s', (type, drawn, along) => {
  const { type: kind, options } = configOf(pictureOf(chartOf(type)));
  expect([kind, (options as { indexAxis?: string }).indexAxis]).toEqual([drawn, along]);
});

test('bars begin at the bottom as in Excel, reversed ones at the top', () => {
  const chart = chartOf('BarStacked');
  expect(configOf(pictureOf(chart)).options?.scales?.['category']).toMatchObject({ reverse: true, stacked: true });
  chart.axis('Category').reverse = true;
  expect(configOf(pictureOf(chart)).options?.scales?.['category']).toMatchObject({ reverse: false });
});

test('labels stand where Excel puts them', () => {
  const bar = { x: 100, y: 20, base: 80 };
  expect(placed(bar, 'Center', false, 10)).toMatchObject({ x: 100, y: 50 });
  expect(placed(bar, 'OutsideEnd', false, 10).y).toBeLessThan(20);
  expect(placed(bar, 'InsideEnd', false, 10).y).toBeGreaterThan(20);
  expect(placed({ x: 90, y: 5, base: 10 }, 'InsideEnd', true, 10)).toMatchObject({ align: 'right', y: 5 });
  expect(placed({ x: 50, y: 50 }, 'Top', false, 10).y).toBeLessThan(50);
});

import type { AxisPlan, ChartPlan, Colour, RangeReference, SeriesPlan, SheetPlan } from '../../src/engine/plan/plan';
import { COLOURS, range } from './look';

const DATA = '图表数据';
const data = (column: number, rows: number, from = 1): RangeReference => ({
  sheet: DATA,
  range: range(from, column, from + rows - 1, column),
});
const dataName = (column: number): RangeReference => ({ sheet: DATA, range: range(0, column, 0, column) });

const noLabels: AxisPlan = { labels: 'none' };
const categories: AxisPlan = { labels: 'nextTo', labelColour: COLOURS.ink, line: COLOURS.axis };
const label = (
  position: NonNullable<SeriesPlan['labels']>['position'],
  format: string,
  colour: Colour,
  bold = false,
): NonNullable<SeriesPlan['labels']> => ({ position, format, colour, bold });

/** The six recipes of the overview: stacked bars and columns, a Pareto, a radar. */
export const sampleCharts = (): ChartPlan[] => [timeliness(), repairs(), faults(), borrowing(), revenue(), satisfaction()];

function chartFrame(block: number, line: number): Pick<ChartPlan, 'from' | 'to'> {
  const column = 1 + block * 4;
  const row = line === 0 ? 3 : 14;
  return { from: { row, column, dx: 2, dy: 3 }, to: { row: row + 9, column: column + 3, dx: 0, dy: 0 } };
}

const timeliness = (): ChartPlan => ({
  name: '及时率 最低 10 家',
  altText: '条形图：10 家经销商的"及时率" <最低在上>',
  ...chartFrame(0, 0),
  type: 'bar',
  stacked: true,
  gap: 45,
  categories: data(0, 10),
  series: [
    { name: dataName(1), values: data(1, 10), colour: COLOURS.good, labels: label('insideEnd', '0.0%;;', COLOURS.ink, true) },
    { name: dataName(2), values: data(2, 10), colour: COLOURS.near, labels: label('insideEnd', '0.0%;;', COLOURS.ink, true) },
    { name: dataName(3), values: data(3, 10), colour: COLOURS.bad, labels: label('insideEnd', '0.0%;;', COLOURS.white, true) },
  ],
  legend: 'top',
  textSize: 8,
  categoryAxis: { ...categories, reverse: true },
  valueAxis: { ...noLabels, minimum: 0, maximum: 1 },
  plot: { x: 0.17, y: 0.15, w: 0.81, h: 0.84 },
});

const repairs = (): ChartPlan => ({
  name: '维修量',
  altText: '近 12 个月维修量，按产品阶段',
  ...chartFrame(1, 0),
  type: 'column',
  stacked: true,
  gap: 40,
  categories: data(5, 12),
  series: [
    { name: dataName(6), values: data(6, 12), colour: COLOURS.blue },
    { name: dataName(7), values: data(7, 12), colour: COLOURS.blue3 },
    { name: dataName(8), values: data(8, 12), colour: COLOURS.copper },
    { name: dataName(9), values: data(9, 12), asLine: true, labels: label('above', '0', COLOURS.ink) },
  ],
  legend: 'top',
  legendWithout: [3],
  textSize: 8,
  categoryAxis: categories,
  valueAxis: { ...noLabels, minimum: 0, maximum: 482 },
  plot: { x: 0.02, y: 0.15, w: 0.96, h: 0.73 },
});

const faults = (): ChartPlan => ({
  name: '故障',
  altText: '故障类别与累计占比',
  ...chartFrame(2, 0),
  type: 'column',
  stacked: true,
  gap: 35,
  categories: data(11, 8),
  series: [
    { name: dataName(12), values: data(12, 8), colour: COLOURS.blue },
    { name: dataName(13), values: data(13, 8), colour: COLOURS.blue2 },
    { name: dataName(14), values: data(14, 8), colour: COLOURS.blue3 },
    {
      name: dataName(15),
      values: data(15, 8),
      asLine: true,
      secondary: true,
      colour: COLOURS.copper,
      lineWidth: 2,
      marker: { size: 5, fill: COLOURS.white, line: COLOURS.copper },
      labels: label('above', '0%', '#8A4A1A'),
    },
  ],
  legend: 'top',
  textSize: 8,
  categoryAxis: categories,
  valueAxis: { ...noLabels, minimum: 0, maximum: 476 },
  secondaryAxis: { ...noLabels, minimum: 0, maximum: 1.15 },
  plot: { x: 0.02, y: 0.15, w: 0.96, h: 0.65 },
});

const borrowing = (): ChartPlan => ({
  name: '借料',
  altText: '逾期最多的 8 家',
  ...chartFrame(0, 1),
  type: 'bar',
  stacked: true,
  gap: 40,
  categories: data(17, 8),
  series: [
    { name: dataName(18), values: data(18, 8), colour: COLOURS.copper, labels: label('center', '0;;', COLOURS.ink, true) },
    { name: dataName(19), values: data(19, 8), colour: COLOURS.copper2, labels: label('center', '0;;', COLOURS.ink) },
    { name: dataName(20), values: data(20, 8), colour: COLOURS.blue3, labels: label('center', '0;;', COLOURS.ink) },
  ],
  legend: 'top',
  textSize: 8,
  categoryAxis: { ...categories, reverse: true },
  valueAxis: { ...noLabels, minimum: 0 },
  plot: { x: 0.17, y: 0.15, w: 0.81, h: 0.84 },
});

const revenue = (): ChartPlan => ({
  name: '收入',
  altText: '近 6 个月收入，万元',
  ...chartFrame(1, 1),
  type: 'column',
  stacked: true,
  gap: 55,
  categories: data(22, 6),
  series: [
    { name: dataName(23), values: data(23, 6), colour: COLOURS.blue, labels: label('center', '0.0', COLOURS.white) },
    { name: dataName(24), values: data(24, 6), colour: COLOURS.copper, labels: label('center', '0.0', COLOURS.ink) },
    { name: '红冲', values: data(25, 6), colour: COLOURS.slate },
  ],
  legend: 'top',
  textSize: 8,
  categoryAxis: { ...categories, labels: 'low' },
  valueAxis: noLabels,
  plot: { x: 0.02, y: 0.15, w: 0.96, h: 0.65 },
});

const satisfaction = (): ChartPlan => ({
  name: '满意度',
  altText: '五个维度，实线本月，虚线上月',
  ...chartFrame(2, 1),
  type: 'radar',
  categories: data(27, 5),
  series: [
    { name: dataName(28), values: data(28, 5), colour: COLOURS.faint, lineWidth: 1.25, dash: true },
    { name: dataName(29), values: data(29, 5), colour: COLOURS.blue, lineWidth: 2.25 },
  ],
  legend: 'none',
  textSize: 8,
  categoryAxis: categories,
  valueAxis: {
    minimum: 3,
    maximum: 5,
    step: 0.5,
    labels: 'nextTo',
    labelColour: COLOURS.faint,
    labelSize: 7,
    gridlines: COLOURS.grid,
    format: '0.0',
  },
  plot: { x: 0.15, y: 0.12, w: 0.7, h: 0.8 },
});

/** The sheet that the sample charts take their values from. */
export function chartData(): SheetPlan {
  const columns: Record<number, readonly [string, ...(string | number | null)[]]> = {
    0: ['经销商', '温州鹿城', '济南历下', '苏州园区', '上海徐汇', '南京鼓楼', '无锡滨湖', '宁波江北', '青岛市南', '福州台江', '杭州西湖'],
    1: ['达标', null, null, null, null, null, null, 0.952, 0.958, 0.96, 0.976],
    2: ['接近', null, null, 0.9, 0.913, 0.933, 0.941, null, null, null, null],
    3: ['未达标', 0.789, 0.833, null, null, null, null, null, null, null, null],
    5: ['月份', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月', '1月', '2月', '3月'],
    6: ['保修期内', 210, 218, 230, 250, 247, 231, 225, 230, 240, 238, 246, 260],
    7: ['保修期外', 100, 104, 113, 122, 120, 110, 105, 113, 117, 115, 118, 126],
    8: ['开箱期', 17, 19, 22, 24, 26, 23, 22, 23, 24, 22, 24, 26],
    9: ['合计', 327, 341, 365, 396, 393, 364, 352, 366, 381, 375, 388, 412],
    11: ['故障', '漏水\n162', '堵塞\n68', '冲水无力\n57', '感应失灵\n41', '坐圈松动\n32', '外观破损\n22', '温控异常\n17', '其他\n13'],
    12: ['A 类', 162, 68, 57, 41, 32, null, null, null],
    13: ['B 类', null, null, null, null, null, 22, 17, null],
    14: ['C 类', null, null, null, null, null, null, null, 13],
    15: ['累计占比', 0.393, 0.558, 0.697, 0.796, 0.874, 0.927, 0.968, 1],
    17: ['经销商', '济南历下', '温州鹿城', '合肥蜀山', '苏州园区', '上海徐汇', '南京鼓楼', '宁波江北', '青岛市南'],
    18: ['逾期（计收）', 21, 9, 7, 5, 4, 3, 3, 2],
    19: ['逾期在途', 0, 3, 0, 2, 4, 0, 1, 0],
    20: ['在借未到期', 18, 26, 11, 22, 34, 15, 29, 17],
    22: ['月份', '10月\n4.31', '11月\n4.62', '12月\n4.88', '1月\n4.05', '2月\n4.43', '3月\n4.98'],
    23: ['发料收费', 3.4, 3.7, 3.9, 3.2, 3.5, 3.9],
    24: ['逾期未退', 1, 1, 1.1, 1, 1.1, 1.3],
    25: ['红冲', -0.1, -0.1, -0.1, -0.1, -0.1, -0.2],
    27: ['维度', '信赖度 4.5', '专业度 4.4', '有形度 4.1', '同理度 4.3', '反应度 3.9'],
    28: ['上月', 4.4, 4.4, 4.2, 4.3, 4.1],
    29: ['本月', 4.5, 4.4, 4.1, 4.3, 3.9],
  };
  const cells = Object.entries(columns).flatMap(([column, values]) =>
    values.map((content, row) => ({ row, column: Number(column), content, style: { font: { size: 9, colour: COLOURS.mute } } })),
  );
  return { name: DATA, widths: {}, heights: {}, cells };
}

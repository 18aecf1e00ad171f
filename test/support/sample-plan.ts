import type { CellPlan, SheetPlan, Style, TablePlan, WorkbookPlan } from '../../src/engine/plan/plan';
import { COLOURS, range } from './look';
import { chartData, sampleCharts } from './sample-charts';

const OVERVIEW = '月报总览';
const LIST = '借料盘点';

/** Texts that a careless writer would turn into formulas, break on, or change. */
export const HOSTILE_TEXTS = [
  '=HYPERLINK("http://x")',
  '+1',
  '-1',
  '@SUM(A1)',
  '<b>&amp;</b>',
  '  两头有空格  ',
  '第一行\n第二行',
  '😀 𠮷野家',
  '_x0041_',
  '001',
  '\'单引号"双引号',
  '长'.repeat(32_767),
];

/** A workbook that uses everything a plan can say: an overview with charts, a list with a table, an input sheet, slips, a hidden sheet. */
export function samplePlan(language: WorkbookPlan['language'] = 'zh'): WorkbookPlan {
  return {
    language,
    title: '售后服务月报 2026 年 3 月',
    active: OVERVIEW,
    names: [
      { name: '处理状态', refersTo: "'列表'!$A$1:$A$3" },
      { name: '及时率目标', refersTo: '0.95' },
    ],
    sheets: [overview(), list(), inputSheet(), slips(), hostileTexts(), emptySheet(), chartData(), choices()],
  };
}

const title: Style = {
  font: { name: '微软雅黑', size: 10.5, bold: true, colour: COLOURS.navy },
  border: { bottom: { weight: 'thin', colour: COLOURS.navy } },
  vertical: 'middle',
};
function overview(): SheetPlan {
  const band: Style = { fill: COLOURS.navy, font: { name: '微软雅黑', size: 18, bold: true, colour: COLOURS.white }, vertical: 'middle' };
  const titles: CellPlan[] = ['及时率：最低 10 家', '维修量：3 月 412 件，较上月 +24', '故障：5 类占 87%，漏水居首'].flatMap(
    (content, block) =>
      [0, 1, 2].map((offset) => ({ row: 2, column: 1 + block * 4 + offset, content: offset === 0 ? content : null, style: title })),
  );
  const lowerTitles: CellPlan[] = ['借料：逾期 63 件', '收入：4.98 万元', '满意度：反应度 3.9，最弱'].flatMap((content, block) =>
    [0, 1, 2].map((offset) => ({ row: 13, column: 1 + block * 4 + offset, content: offset === 0 ? content : null, style: title })),
  );
  const bandCells: CellPlan[] = Array.from({ length: 11 }, (_, index) => ({
    row: 0,
    column: 1 + index,
    content: index === 0 ? { formula: '"售后服务月报 "&2026&" 年 3 月"', value: '售后服务月报 2026 年 3 月' } : null,
    style: band,
  }));
  return {
    name: OVERVIEW,
    tabColour: COLOURS.navy,
    gridlines: false,
    zoom: 100,
    widths: { 0: 1, 4: 1, 8: 1, ...Object.fromEntries([1, 2, 3, 5, 6, 7, 9, 10, 11].map((column) => [column, 18.4])) },
    heights: {
      0: 28,
      1: 6,
      2: 16.5,
      12: 6,
      13: 16.5,
      ...Object.fromEntries([3, 4, 5, 6, 7, 8, 9, 10, 11, 14, 15, 16, 17, 18, 19, 20, 21, 22].map((row) => [row, 16.5])),
    },
    cells: [
      ...bandCells,
      ...titles,
      ...lowerTitles,
      { row: 23, column: 1, content: '◆ 未达标', style: { font: { name: '微软雅黑', size: 9, bold: true }, horizontal: 'center' } },
      { row: 23, column: 2, content: -1.8, style: { format: '"较上月 ▲ "0.0" 点";"较上月 ▼ "0.0" 点";"较上月 持平"' } },
    ],
    merges: [range(0, 1, 0, 11)],
    conditionalFormats: [
      {
        kind: 'formula',
        ranges: [range(23, 1, 23, 1), range(23, 3, 23, 3)],
        formula: 'LEFT($B$24,1)="◆"',
        style: { fill: COLOURS.bad, font: { colour: COLOURS.white, bold: true } },
        stop: true,
      },
      { kind: 'formula', ranges: [range(23, 1, 23, 1)], formula: '$B$24<>""', style: { fill: COLOURS.near } },
    ],
    charts: sampleCharts(),
    print: {
      orientation: 'landscape',
      fit: { wide: 1, tall: 1 },
      margins: { top: 10, right: 10, bottom: 10, left: 10 },
      centred: true,
      area: range(0, 1, 23, 11),
      footer: { left: '2026 年 3 月 · A&B 内部资料', right: '第 {page} / {pages} 页', size: 7 },
    },
  };
}

const header: Style = {
  fill: COLOURS.navy,
  font: { name: '微软雅黑', size: 9.5, bold: true, colour: COLOURS.white },
  horizontal: 'center',
  vertical: 'middle',
  wrap: true,
};
const rule: Style = { border: { bottom: { weight: 'thin', colour: COLOURS.rule } }, vertical: 'middle' };
const total: Style = {
  fill: COLOURS.card,
  font: { bold: true },
  border: { top: { weight: 'medium', colour: COLOURS.navy } },
  vertical: 'middle',
};

/** The ledger table of the sample: text, numbers, dates, a yes/no and a formula column, with totals. */
export function sampleTable(rows = 12): TablePlan {
  return {
    name: '借料盘点',
    row: 3,
    column: 0,
    headerStyle: header,
    headerHeight: 34,
    rowHeight: 25,
    totalStyle: total,
    totalHeight: 27,
    columns: [
      { header: '经销商', style: { ...rule, horizontal: 'left', indent: 1 }, total: { label: '合计' } },
      { header: '配件\n编码', style: { ...rule, format: '@', horizontal: 'center' } },
      {
        header: '在借未到期',
        style: { ...rule, format: '#,##0_);−#,##0_);"–"_)' },
        total: { function: 'sum', value: (rows * (rows - 1)) / 2 },
      },
      { header: "应收'金额[元]#", style: { ...rule, format: '#,##0.00' }, total: { function: 'average', value: rows === 0 ? 0 : 12.5 } },
      { header: '借出日期', style: { ...rule, format: 'yyyy-mm-dd', horizontal: 'center' }, total: { function: 'count', value: rows } },
      { header: '在途', style: { ...rule, horizontal: 'center' } },
      {
        header: '占比',
        style: { ...rule, format: '0.0%' },
        total: { function: 'custom', formula: '借料盘点[[#Totals],[在借未到期]]/2', value: (rows * (rows - 1)) / 4 },
        totalStyle: { font: { colour: COLOURS.bad } },
      },
    ],
    rows: Array.from({ length: rows }, (_, index) => [
      `D${String(index + 1).padStart(3, '0')} 经销商`,
      `00${100 + index}`,
      index,
      12.5,
      46_000 + index,
      index % 2 === 0,
      { formula: `C${index + 5}/10`, value: index / 10 },
    ]),
  };
}

function list(): SheetPlan {
  const table = sampleTable();
  return {
    name: LIST,
    gridlines: false,
    zoom: 90,
    freeze: { rows: 4, columns: 1 },
    widths: { 0: 18, 1: 12, 2: 14, 3: 14, 4: 13, 5: 8, 6: 10, 8: 20 },
    heights: { 0: 22.5, 1: 16.5, 2: 6 },
    cells: [
      {
        row: 0,
        column: 0,
        content: '借料盘点',
        style: { font: { name: '微软雅黑', size: 16, bold: true, colour: COLOURS.navy }, vertical: 'middle' },
      },
      { row: 1, column: 0, content: '2026 年 3 月', style: { font: { name: '微软雅黑', size: 9.5, colour: COLOURS.mute } } },
      { row: 6, column: 8, content: '表右边的单元格' },
      { row: 18, column: 0, content: '表下面的说明', style: { font: { size: 8, italic: true, colour: COLOURS.mute } } },
    ],
    merges: [range(18, 0, 18, 4)],
    tables: [table],
    conditionalFormats: [
      { kind: 'dataBar', ranges: [range(4, 2, 15, 2)], colour: COLOURS.blue3, maximum: 22 },
      { kind: 'dataBar', ranges: [range(4, 3, 15, 3)], colour: COLOURS.copper2, maximum: 30 },
      {
        kind: 'formula',
        ranges: [range(4, 0, 15, 1)],
        formula: '$C5>=9',
        style: { font: { colour: COLOURS.bad, bold: true }, border: { bottom: { weight: 'thin', colour: COLOURS.bad } }, format: '"◆ "@' },
        stop: true,
      },
    ],
    notes: [
      {
        row: 3,
        column: 1,
        text: '配件编码：按总部物料表填写，共 9 位，前两位是大类。\n不要合并单元格，不要在编码里加空格。\n如果不知道编码，请填配件名称。',
      },
    ],
    print: {
      orientation: 'landscape',
      fit: { wide: 1, tall: 0 },
      margins: { top: 13, right: 10, bottom: 13, left: 10 },
      repeatRows: { from: 3, to: 3 },
      repeatColumns: { from: 0, to: 1 },
      footer: { left: '1 月 · 借料盘点', right: '第 {page} / {pages} 页', size: 7 },
    },
  };
}

function inputSheet(): SheetPlan {
  const refusal = { style: 'stop', title: '填写不对', text: '请从列表里选择。' } as const;
  return {
    name: '填写',
    widths: { 0: 14, 1: 14, 2: 14, 3: 14, 4: 14 },
    heights: {},
    cells: ['状态', '阶段', '日期', '数量', '金额'].map((content, column) => ({ row: 0, column, content, style: header })),
    validations: [
      {
        kind: 'list',
        range: range(1, 0, 500, 0),
        items: ['待处理', '已处理', '忽略'],
        hint: { title: '处理状态', text: '从列表选一项' },
        refusal,
      },
      { kind: 'listFrom', range: range(1, 1, 500, 1), source: '处理状态', refusal: { ...refusal, style: 'warning' } },
      { kind: 'date', range: range(1, 2, 500, 2), minimum: 45_000, maximum: 47_000, refusal },
      { kind: 'whole', range: range(1, 3, 500, 3), minimum: 0, refusal },
      { kind: 'decimal', range: range(1, 4, 500, 4), maximum: 99_999.99, refusal: { ...refusal, style: 'information' } },
    ],
  };
}

function slips(): SheetPlan {
  return {
    name: '收费单',
    gridlines: false,
    widths: { 0: 20, 1: 20 },
    heights: { 0: 30, 20: 30 },
    cells: [0, 20].map((row) => ({ row, column: 0, content: '收费单', style: { font: { size: 20, bold: true, underline: true } } })),
    print: {
      orientation: 'portrait',
      fit: { wide: 1, tall: 0 },
      margins: { top: 10, right: 10, bottom: 10, left: 10 },
      breaksAfter: [19, 39],
    },
  };
}

const hostileTexts = (): SheetPlan => ({
  name: "文字 'n & <x>",
  widths: { 0: 30, 2: 30 },
  heights: {},
  cells: HOSTILE_TEXTS.map((content, row) => ({ row, column: 0, content })),
  tables: [
    {
      name: '文字',
      row: 0,
      column: 2,
      headerStyle: header,
      columns: [{ header: '文字', style: {} }],
      rows: HOSTILE_TEXTS.map((text) => [text]),
    },
  ],
});

const emptySheet = (): SheetPlan => ({
  name: '空表',
  widths: {},
  heights: {},
  cells: [],
  tables: [{ ...sampleTable(0), name: '空表' }].map((table) => ({
    ...table,
    columns: table.columns.map(({ header: name, style }) => ({ header: name, style })),
  })),
});

const choices = (): SheetPlan => ({
  name: '列表',
  hidden: true,
  widths: {},
  heights: {},
  cells: ['待处理', '已处理', '忽略'].map((content, row) => ({ row, column: 0, content })),
});

import { isDeepStrictEqual } from 'node:util';
import type { CellContent, SheetPlan, WorkbookPlan } from '../../../src/engine/plan/plan';
import { WHOLE_SHEET } from '../../excel/model/area';
import type { Book } from '../../excel/model/book';
import type { Cell } from '../../excel/model/cell';
import type { Sheet } from '../../excel/model/sheet';

const bold = { font: { bold: true } } as const;
const line = { border: { bottom: { weight: 'thin', colour: '#CCCCCC' } } } as const;

/** A list as reports have it: a title, a table whose first column is its key, totals and a note below. */
export const listOf = (rows: readonly (readonly CellContent[])[], name = '维修台账'): SheetPlan => ({
  name,
  freeze: { rows: 3, columns: 1 },
  widths: { 0: 14, 1: 20, 2: 10 },
  heights: { 0: 24 },
  cells: [
    { row: 0, column: 0, content: name, style: bold },
    { row: 4 + Math.max(rows.length, 1), column: 0, content: '表下面的说明', style: { font: { italic: true } } },
  ],
  tables: [
    {
      name,
      row: 2,
      column: 0,
      headerStyle: bold,
      columns: [
        { header: '维修单号', style: { ...line, format: '@' }, total: { label: '合计' } },
        { header: '处理措施', style: line },
        { header: '材料费', style: { ...line, format: '#,##0.00' }, total: { function: 'sum', value: 0 } },
      ],
      rows,
    },
  ],
  conditionalFormats: [
    {
      kind: 'formula',
      ranges: [{ top: 3, left: 2, bottom: 2 + Math.max(rows.length, 1), right: 2 }],
      formula: '$C4>100',
      style: { fill: '#FFEEEE' },
    },
  ],
});

/** A small report: an overview with a chart over the list. */
export function smallReport(rows: readonly (readonly CellContent[])[] = ROWS): WorkbookPlan {
  const list = listOf(rows);
  const values = (column: number) => ({
    sheet: list.name,
    range: { top: 3, left: column, bottom: 2 + Math.max(rows.length, 1), right: column },
  });
  const overview: SheetPlan = {
    name: '月报总览',
    widths: { 0: 30 },
    heights: {},
    cells: [
      { row: 0, column: 0, content: '售后服务月报', style: bold },
      { row: 1, column: 0, content: rows.length },
    ],
    charts: [
      {
        name: '材料费',
        altText: '',
        from: { row: 3, column: 0 },
        to: { row: 12, column: 3 },
        type: 'column',
        categories: values(0),
        series: [{ name: '材料费', values: values(2), colour: '#1F3A5F' }],
        legend: 'none',
        textSize: 9,
        categoryAxis: { labels: 'nextTo' },
        valueAxis: { labels: 'nextTo', minimum: 0 },
      },
    ],
  };
  return { language: 'zh', title: '月报', active: overview.name, names: [], sheets: [overview, list] };
}

export const ROWS: readonly (readonly CellContent[])[] = [
  ['WX-001', '更换密封圈', 35],
  ['WX-002', '=1+1', 120],
  ['WX-003', '紧固接头', 0],
];
/** The same a month later: one repair more in between, one gone, another order. */
export const LATER: readonly (readonly CellContent[])[] = [
  ['WX-004', '更换电机', 480],
  ['WX-003', '紧固接头', 12],
  ['WX-005', '清洗', 5],
  ['WX-001', '更换密封圈', 35],
  ['WX-006', '@加急', 7],
];

/** Whether a cell shows nothing that an untouched one would not: a blank in the font of its sheet. */
const isUntouched = (sheet: Sheet, { content, look }: Cell): boolean =>
  content.value === '' && content.formula === undefined && isDeepStrictEqual(look, sheet.grid.look(WHOLE_SHEET.bottom, WHOLE_SHEET.right));

/** All that stands on the sheets of a workbook. */
export const standing = (book: Book) =>
  book.sheets.map((sheet) => ({
    name: sheet.name,
    visibility: sheet.visibility,
    cells: [...sheet.grid.written(WHOLE_SHEET)]
      .filter(({ cell }) => !isUntouched(sheet, cell))
      .map(({ row, column, cell }) => ({ row, column, ...cell.content, look: cell.look }))
      .sort((one, other) => one.row - other.row || one.column - other.column),
    tables: sheet.tables.map(({ name, area, hasTotals }) => ({ name, area, hasTotals })),
    charts: sheet.charts.map(({ name, series }) => ({ name, series: series.map((one) => one.name) })),
    merges: sheet.merges.areas,
    formats: sheet.conditionalFormats.map(({ kind, areas, formula }) => ({ kind, areas, formula })),
    validations: sheet.validations.map(({ areas }) => areas),
  }));

/** Only what the cells hold, and the tables. */
export const contents = (book: Book) =>
  standing(book).map(({ name, cells, tables }) => ({
    name,
    tables,
    cells: cells
      .filter(({ value, formula }) => value !== '' || formula !== undefined)
      .map(({ row, column, value, formula }) => [row, column, formula ?? value]),
  }));

/** Some sheets of a report, so that a test need not draw all of them. */
export const onlySheets = (plan: WorkbookPlan, names: readonly string[]): WorkbookPlan => {
  const sheets = plan.sheets.filter(({ name }) => names.includes(name));
  return { ...plan, sheets, names: [], active: sheets[0]?.name ?? '' };
};

import { drawPlan } from '../../../src/hosts/excel/draw-plan';
import type { Sheet } from '../../excel/model/sheet';
import { startExcel, type RunningExcel } from '../../excel/start-excel';
import { samplePlan } from '../../support/sample-plan';

let excel: RunningExcel;
beforeAll(async () => {
  excel = await startExcel();
  expect(await drawPlan(samplePlan())).toMatchObject({ ok: true });
});
afterAll(() => excel.demandClean());

const sheet = (name: string): Sheet => excel.workbook.sheet(name);
const look = (name: string, row: number, column: number) => sheet(name).grid.look(row, column);

test('columns, rows, panes, gridlines and tab have the plan’s sizes and colours', () => {
  const list = sheet('借料盘点');
  expect([0, 1, 8].map((column) => list.widths.at(column))).toEqual([98.25, 66.75, 108.75]);
  expect([0, 3, 4, 15, 16].map((row) => list.heights.at(row))).toEqual([22.5, 34, 25, 25, 27]);
  expect(list.frozen).toEqual({ top: 0, left: 0, bottom: 3, right: 0 });
  expect([sheet('月报总览').gridlines, sheet('填写').gridlines]).toEqual([false, true]);
  expect(sheet('月报总览').tabColour).toBe('#1F3A5F');
});

test('each column of a table has its format, fonts and lines in every row', () => {
  for (const row of [4, 9, 15]) {
    expect(look('借料盘点', row, 1)).toMatchObject({
      numberFormat: '@',
      horizontal: 'Center',
      vertical: 'Center',
      fontName: '等线',
      fontSize: 10,
    });
    expect(look('借料盘点', row, 4).numberFormat).toBe('yyyy-mm-dd');
    expect(look('借料盘点', row, 0).indent).toBe(1);
  }
  for (const row of [4, 9, 14]) expect(look('借料盘点', row, 0).lines.bottom).toMatchObject({ style: 'Continuous', weight: 'Thin' });
  expect(look('借料盘点', 3, 2)).toMatchObject({ fill: '#1F3A5F', bold: true, wrap: true });
  expect(look('借料盘点', 16, 2)).toMatchObject({
    bold: true,
    numberFormat: '#,##0_);"−"#,##0_);"–"_)',
    lines: { top: { weight: 'Medium' } },
  });
});

test('merged cells look the same all over', () => {
  expect(sheet('月报总览').merges.areas).toEqual([{ top: 0, left: 1, bottom: 0, right: 11 }]);
  expect([1, 5, 11].map((column) => look('月报总览', 0, column).fill)).toEqual(['#1F3A5F', '#1F3A5F', '#1F3A5F']);
});

test('the first conditional format of the plan is the first that Excel looks at, over all its areas', () => {
  const [first, second] = sheet('月报总览').conditionalFormats;
  expect(first).toMatchObject({ formula: '=LEFT($B$24,1)="◆"', stopIfTrue: true, look: { bold: true } });
  expect(first?.areas).toHaveLength(2);
  expect(second).toMatchObject({ formula: '=$B$24<>""', stopIfTrue: false });
  expect(sheet('借料盘点').conditionalFormats[0]?.kind).toBe('DataBar');
});

test('validations have their lists, limits and words', () => {
  const [list, named, date] = sheet('填写').validations;
  expect(list).toMatchObject({
    rule: { list: { source: '待处理,已处理,忽略' } },
    prompt: { title: '处理状态', message: '从列表选一项' },
    errorAlert: { style: 'Stop', message: '请从列表里选择。' },
  });
  expect(named).toMatchObject({ rule: { list: { source: '=处理状态' } }, errorAlert: { style: 'Warning' } });
  expect(date?.rule).toEqual({ date: { formula1: 45_000, formula2: 47_000, operator: 'Between' } });
});

test('a note is the prompt of its cell', () => {
  const [note] = sheet('借料盘点').validations;
  expect(note).toMatchObject({
    areas: [{ top: 3, left: 1, bottom: 3, right: 1 }],
    prompt: { message: expect.stringContaining('按总部物料表填写') as string },
  });
});

test('charts take the plan’s cells, series for series', () => {
  const plan = samplePlan().sheets[0]?.charts ?? [];
  const { charts } = sheet('月报总览');
  expect(charts.map(({ name }) => name)).toEqual(plan.map(({ name }) => name));
  charts.forEach((chart, index) => {
    const series = plan[index]?.series ?? [];
    expect(chart.series.map(({ values }) => values && { sheet: values.sheet.name, range: values.area })).toEqual(
      series.map(({ values }) => values),
    );
    expect(chart.series.map(({ group }) => group)).toEqual(series.map(({ secondary }) => (secondary ? 'Secondary' : 'Primary')));
    expect(chart.series.map(({ categories }) => categories?.area)).toEqual(series.map(() => plan[index]?.categories.range));
    expect(chart.legend.isVisible).toBe(plan[index]?.legend === 'top');
  });
});

test('pages are printed as the plan says', () => {
  expect(sheet('借料盘点').page).toMatchObject({
    orientation: 'Landscape',
    paperSize: 'A4',
    zoom: { horizontalFitToPages: 1 },
    titleRows: { top: 3, bottom: 3 },
  });
  expect(sheet('月报总览').page.headersFooters.defaultForAllPages).toMatchObject({
    leftFooter: '&7 2026 年 3 月 · A&&B 内部资料',
    rightFooter: '&7第 &P / &N 页',
  });
  expect([...sheet('收费单').rowBreaks]).toEqual([20, 40]);
});

test('hidden sheets are hidden, names stand, the active sheet is shown', () => {
  expect(sheet('列表').visibility).toBe('Hidden');
  expect(excel.workbook.names.map(({ name, formula }) => [name, formula])).toEqual([
    ['处理状态', "='列表'!$A$1:$A$3"],
    ['及时率目标', '=0.95'],
  ]);
  expect(excel.workbook.active.name).toBe('月报总览');
});

import type { MonthOutcome } from '../../../../src/engine/month/outcome';
import { readReport } from '../../../../src/engine/reports/read-report';
import { reportPlan } from '../../../../src/engine/reports/report-plan';
import type { Example } from '../../../../src/engine/rules/rule';
import { a1 } from '../../../../src/engine/workbook/address';
import type { CellValue, WorkbookCells } from '../../../../src/engine/workbook/cells';
import { closedMonth } from '../../../support/closed-month';
import { exampleBooks } from '../../../support/example-books';
import { planAsCells } from '../../../support/plan-as-cells';
import { shownTable } from '../../../support/plan-text';

const TWO = [{ 维修单号: 'WX-1' }, { 维修单号: 'WX-2', 用户确认: '否' }];
const month = (rows: Example[string]): Example => ({ 维修: rows });
const closed = (rows: Example[string], earlier?: WorkbookCells): MonthOutcome =>
  closedMonth({ ...exampleBooks(month(rows)), ...(earlier && { userEntries: readReport(earlier).userEntries }) });
const reported = (outcome: MonthOutcome): WorkbookCells => planAsCells(reportPlan(outcome));

/** A report after the user wrote into it: in a table's row (by a text that stands in it), in a column of ours or behind ours. */
function writtenInto(report: WorkbookCells, name: string, row: string, column: string, content: CellValue): WorkbookCells {
  return {
    ...report,
    sheets: report.sheets.map((sheet) => {
      if (sheet.name !== name) return sheet;
      const rows = sheet.rows.map((cells) => [...cells]);
      const headers = rows[3] ?? [];
      const free = [...headers, null].findIndex((header) => (header ?? null) === null);
      if (!headers.includes(column)) headers[free] = column;
      const line = rows.slice(4).find((cells) => cells.includes(row));
      if (!line) throw new Error(`no row ${row} on ${name}`);
      while (line.length < headers.length) line.push(null);
      line[headers.indexOf(column)] = content;
      return { ...sheet, rows };
    }),
  };
}

function table(outcome: MonthOutcome, name: string): readonly Readonly<Record<string, string>>[] {
  const sheet = reportPlan(outcome).sheets.find((one) => one.name === name);
  if (!sheet) return [];
  const { headers, rows } = shownTable(sheet);
  return rows.map((row) => Object.fromEntries(headers.map((header, index) => [header, row[index] ?? ''])));
}

const ownColumn = (outcome: MonthOutcome, name: string, key: string, column: string) =>
  Object.fromEntries(table(outcome, name).map((row) => [row[key], row[column]]));

describe('a column of the user’s own', () => {
  test('follows its rows when others come before them', () => {
    const report = writtenInto(reported(closed(TWO)), '维修台账', 'WX-2', '跟进人', '王五');
    const again = closed([{ 维修单号: 'WX-0' }, ...TWO], report);
    expect(ownColumn(again, '维修台账', '维修单号', '跟进人')).toEqual({ 'WX-0': '', 'WX-1': '', 'WX-2': '王五' });
    expect(table(again, '留存备查')).toEqual([]);
  });

  test('follows a summary’s dealer though its figures change', () => {
    const report = writtenInto(reported(closed(TWO)), '维修汇总', 'D001', '季度目标', 40);
    expect(ownColumn(closed([{ 维修单号: 'WX-9' }], report), '维修汇总', '经销商编号', '季度目标')).toMatchObject({ D001: '40' });
  });

  test('is kept aside where its row is gone, and goes back when the row is there again', () => {
    const report = writtenInto(reported(closed(TWO)), '维修台账', 'WX-2', '跟进人', '王五');
    const without = closed([{ 维修单号: 'WX-1' }], report);
    expect(table(without, '留存备查')).toEqual([{ 工作表: '维修台账', 原来所在的行: 'D001 · WX-2', 列: '跟进人', 填写的内容: '王五' }]);
    const still = closed([{ 维修单号: 'WX-1' }], reported(without));
    expect(table(still, '留存备查')).toEqual(table(without, '留存备查'));
    const back = closed(TWO, reported(still));
    expect(ownColumn(back, '维修台账', '维修单号', '跟进人')).toEqual({ 'WX-1': '', 'WX-2': '王五' });
    expect(table(back, '留存备查')).toEqual([]);
  });

  test('stays text, whatever it looks like', () => {
    const report = writtenInto(reported(closed(TWO)), '维修台账', 'WX-1', '备忘', '=HYPERLINK("http://x")');
    const sheet = reportPlan(closed(TWO, report)).sheets.find(({ name }) => name === '维修台账');
    expect(sheet?.tables?.[0]?.rows[0]?.at(-1)).toBe('=HYPERLINK("http://x")');
  });

  test('that stands beside a chart of ours is kept aside', () => {
    const report = writtenInto(reported(closed(TWO)), '故障分析', 'ZN-300', '责任人', '赵六');
    expect(table(closed(TWO, report), '留存备查')).toEqual([
      expect.objectContaining({ 工作表: '故障分析', 列: '责任人', 填写的内容: '赵六' }),
    ]);
  });
});

describe('the handling of a finding', () => {
  const noted = () =>
    writtenInto(writtenInto(reported(closed(TWO)), '校验结果', 'R15', '处理状态', '已处理'), '校验结果', 'R15', '处理备注', '已补签字');

  test('follows the finding', () => {
    expect(table(closed([{ 维修单号: 'WX-0' }, ...TWO], noted()), '校验结果').find(({ 规则 }) => 规则 === 'R15')).toMatchObject({
      处理状态: '已处理',
      处理备注: '已补签字',
    });
  });

  test('is kept aside when the finding is gone', () => {
    const gone = closed([{ 维修单号: 'WX-1' }], noted());
    expect(table(gone, '留存备查').map(({ 原来所在的行, 列, 填写的内容 }) => [原来所在的行, 列, 填写的内容])).toEqual([
      ['D001 · 维修 · WX-2 · R15 · 用户确认 · 否', '处理状态', '已处理'],
      ['D001 · 维修 · WX-2 · R15 · 用户确认 · 否', '处理备注', '已补签字'],
    ]);
    expect(table(closed(TWO, reported(gone)), '校验结果').find(({ 规则 }) => 规则 === 'R15')).toMatchObject({
      处理状态: '已处理',
      处理备注: '已补签字',
    });
  });

  test('leaves nothing behind where it was only 待处理', () => {
    const open = writtenInto(reported(closed(TWO)), '校验结果', 'R15', '处理状态', '待处理');
    expect(table(closed(TWO, open), '校验结果').find(({ 规则 }) => 规则 === 'R15')).toMatchObject({ 处理状态: '待处理' });
    expect(table(closed([{ 维修单号: 'WX-1' }], open), '留存备查')).toEqual([]);
  });

  test('keeps 待处理 with the note beside it', () => {
    const open = writtenInto(
      writtenInto(reported(closed(TWO)), '校验结果', 'R15', '处理状态', '待处理'),
      '校验结果',
      'R15',
      '处理备注',
      '等用户签字',
    );
    expect(table(closed([{ 维修单号: 'WX-1' }], open), '留存备查').map(({ 填写的内容 }) => 填写的内容)).toEqual(['待处理', '等用户签字']);
  });

  test('follows the finding though a program saved the report without the values of its formulas', () => {
    const bare = withoutFormulaValues(noted());
    expect(table(closed([{ 维修单号: 'WX-0' }, ...TWO], bare), '校验结果').find(({ 规则 }) => 规则 === 'R15')).toMatchObject({
      处理状态: '已处理',
      处理备注: '已补签字',
    });
    expect(table(closed(TWO, bare), '留存备查')).toEqual([]);
  });

  test('follows a finding with a long value, which the list shows cut', () => {
    const LONG: Example[string] = [{ 维修单号: 'WX-1', 备注: '催'.repeat(560) }];
    const report = writtenInto(reported(closed(LONG)), '校验结果', 'C11', '处理状态', '已处理');
    const again = table(closed(LONG, report), '校验结果').find(({ 规则 }) => 规则 === 'C11');
    expect(again).toMatchObject({ 处理状态: '已处理', 值: `${'催'.repeat(40)}…` });
  });
});

/** A report as a program writes it that computes no formulas. */
function withoutFormulaValues(report: WorkbookCells): WorkbookCells {
  const sheets = report.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((cells, row) => cells.map((cell, column) => (a1(row, column) in sheet.formulas ? null : cell))),
  }));
  return { ...report, sheets };
}

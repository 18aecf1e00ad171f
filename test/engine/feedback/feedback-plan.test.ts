import { historyBook } from '../../../src/engine/indicators/history-measures';
import { feedbackOf } from '../../../src/engine/feedback/feedback-plan';
import { feedbackNames } from '../../../src/engine/feedback/file-name';
import type { SheetPlan, WorkbookPlan } from '../../../src/engine/plan/plan';
import type { Month } from '../../../src/engine/values/month';
import { a1 } from '../../../src/engine/workbook/address';
import { writeWorkbook } from '../../../src/hosts/xlsx/write-workbook';
import { closedMonth } from '../../support/closed-month';
import { exampleBooks } from '../../support/example-books';
import { valueOf } from '../../support/plan-cells';
import { shownTable } from '../../support/plan-text';
import { openXmlFaults } from '../../support/xlsx-package';
import { closedSamples, order } from '../samples/closed-samples';

const outcome = closedMonth(
  exampleBooks({
    经销商: [
      { 经销商编号: 'D001', 区域: '华东' },
      { 经销商编号: 'D002', 经销商名称: '二号店', 区域: '华东' },
      { 经销商编号: 'D003', 经销商名称: '没报的店', 区域: '华南' },
    ],
    发料: [{ 领料单号: 'LL-002', 经销商编号: 'D002', 数量: 7, 应退日期: '2026-03-20', 发料日期: '2026-03-01' }],
    维修: [
      { 维修单号: 'WX-1', 用户姓名: '甲用户' },
      { 维修单号: 'WX-2', 用户姓名: '甲用户', 联系电话: '12', 叫修时间: '2026-03-10 09:00', 完成时间: '2026-03-09 09:00' },
    ],
    'D002/封面': [{ 经销商编号: 'D002' }],
    'D002/维修': [{ 维修单号: 'WX-9', 用户姓名: '乙用户' }],
  }),
);

const planOf = (dealer: string, of = outcome): WorkbookPlan => {
  const feedback = feedbackOf(of).find((one) => one.dealer.dealer === dealer);
  if (!feedback) throw new Error(`no feedback for ${dealer}`);
  return feedback.plan();
};
const sheetOf = ({ sheets }: WorkbookPlan, name: string): SheetPlan => {
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};
const rowsOf = (sheet: SheetPlan): readonly Readonly<Record<string, string>>[] => {
  const { headers, rows } = shownTable(sheet);
  return rows.map((row) => Object.fromEntries(headers.map((header, index) => [header, row[index] ?? ''])));
};
const textOf = ({ sheets }: WorkbookPlan): string =>
  sheets
    .flatMap(({ cells, tables = [], notes = [] }) => [
      ...cells.map(({ content }) => valueOf(content)),
      ...tables.flatMap(({ rows }) => rows.flat().map(valueOf)),
      ...notes.map(({ text }) => text),
    ])
    .join('\n');

test('every dealer of 上报情况 gets a workbook, also one that sent nothing', () => {
  expect(feedbackOf(outcome).map(({ dealer }) => dealer.dealer)).toEqual(['D001', 'D002', 'D003']);
  const says = sheetOf(planOf('D003'), '回执').cells.map(({ content }) => valueOf(content));
  expect(says).toContain('没有收到可用的本月月报，请尽快上报。');
  expect(says).toContain('没有您的数据，往来无法核对。');
  expect(says).not.toContain('您的账与总部相符。');
});

test('a row shows its findings in words, the columns that carry them, and a note at each such cell', () => {
  const repairs = sheetOf(planOf('D001'), '维修');
  const [sound, wrong] = rowsOf(repairs);
  expect(sound).toMatchObject({ 维修单号: 'WX-1', 问题: '', 错误栏: '' });
  expect(wrong).toMatchObject({ 维修单号: 'WX-2', 原表行: '3', 错误栏: '完成时间', 警告栏: '联系电话' });
  expect(wrong?.问题).toMatch(/◆.*\n▲/);
  const headers = shownTable(repairs).headers;
  const noteAt = (header: string) => repairs.notes?.find(({ row, column }) => row === 5 && column === headers.indexOf(header))?.text;
  expect(noteAt('完成时间')).toMatch(/^错误 R3：.+\n.+/);
  expect(noteAt('联系电话')).toMatch(/^警告 C6：/);
});

test('the marks colour a cell by its column’s name, so that they follow the row when it is sorted', () => {
  const repairs = sheetOf(planOf('D001'), '维修');
  const errors = repairs.conditionalFormats?.[0];
  const names = `$${a1(4, shownTable(repairs).headers.indexOf('错误栏'))}`;
  expect(errors).toMatchObject({
    kind: 'formula',
    formula: `ISNUMBER(FIND("、"&C$4&"、","、"&${names}&"、"))`,
    ranges: [{ top: 4, left: 2 }],
  });
  expect(shownTable(repairs).headers[2]).toBe('维修单号');
});

test('a listed finding leads to its mark', () => {
  const plan = planOf('D001');
  const listed = sheetOf(plan, '校验结果');
  const headers = shownTable(listed).headers;
  const row = listed.tables?.[0]?.rows.find((cells) => cells[headers.indexOf('规则')] === 'R3');
  const column = shownTable(sheetOf(plan, '维修')).headers.indexOf('完成时间');
  expect(row?.[headers.indexOf('单元格')]).toMatchObject({ formula: expect.stringContaining(`#'维修'!${a1(5, column)}`) });
});

test('a dealer reads nothing of another: neither its rows, nor its parts, nor its name', () => {
  const [one, two] = [textOf(planOf('D001')), textOf(planOf('D002'))];
  expect(one.match(/甲用户|乙用户|WX-9|LL-002|二号店|D002/g)).toEqual(['甲用户', '甲用户']);
  expect(two.match(/.*(?:甲用户|乙用户|WX-2|D001).*/g)).toEqual(['乙用户']);
});

test('its findings are those of its own file; of a cell in another’s file nothing leads there', () => {
  const shared = closedMonth(
    exampleBooks({
      发料: [{ 领料单号: 'LL-003', 经销商编号: 'D002', 配件编码: 'P-没有' }],
      'D001/封面': [{ 经销商编号: 'D001' }],
      'D001/维修': [{ 维修单号: 'WX-2603-77' }],
      'D002/封面': [{ 经销商编号: 'D002' }],
      'D002/维修': [{ 维修单号: 'WX-2603-77', 产品编号: 'SN-77', 联系电话: '34' }],
    }),
  );
  expect(shared.findings.filter(({ file }) => file === '总部.xlsx').map(({ code, dealer }) => [code, dealer])).toContainEqual([
    'P1',
    'D002',
  ]);
  const listed = (dealer: string) =>
    rowsOf(sheetOf(planOf(dealer, shared), '校验结果'))
      .filter(({ 级别 }) => 级别 !== '提示')
      .map(({ 规则, 关联单元格 }) => [规则, 关联单元格]);
  expect(listed('D001')).toEqual([]);
  expect(listed('D002')).toEqual([
    ['R2', ''],
    ['C6', ''],
  ]);
});

test('parts, reminders and the charge slip are the dealer’s own', () => {
  const plan = planOf('D002');
  expect(rowsOf(sheetOf(plan, '借料盘点'))).toMatchObject([{ 经销商编号: 'D002', 盘亏: '7' }]);
  expect(plan.sheets.map(({ name }) => name)).toContain('收费单');
  expect(planOf('D001').sheets.map(({ name }) => name)).not.toContain('收费单');
});

test('its figures stand beside those of its region and of all, against target', () => {
  const clean = rowsOf(sheetOf(planOf('D001'), '指标对比')).find(({ 指标 }) => 指标 === '单证准确率');
  const [own, region, all] = [clean?.本店, clean?.本区域, clean?.全体].map(Number);
  expect(own).toBe(0.5);
  expect(region).toBeCloseTo(2 / 3);
  expect(all).toBeCloseTo(2 / 3);
  expect(clean).toMatchObject({ 目标: '98%', 结果: '未达标' });
});

test('its own last month stands beside it, with the change', () => {
  const history = [
    ...outcome.history,
    { month: '2026-02' as Month, dealer: 'D001', measure: '维修数', value: 4 },
    { month: '2026-02' as Month, dealer: '*', measure: '维修数', value: 99 },
  ];
  const [feedback] = feedbackOf({ ...outcome, book: historyBook(history) });
  const repairs = feedback && rowsOf(sheetOf(feedback.plan(), '指标对比')).find(({ 指标 }) => 指标 === '维修数');
  expect(repairs).toMatchObject({ 本店: '2', 上月: '4', 较上月: '-0.5' });
});

test.each(['zh', 'en'] as const)('in %s no text names what is not known, and the file is sound', async (language) => {
  const months = closedSamples(order(3, 6));
  const [feedback] = feedbackOf({ ...months, settings: { ...months.settings, language } });
  const plan = feedback?.plan();
  if (!plan) throw new Error('no feedback');
  expect(textOf(plan).match(/undefined|NaN|Infinity|\[object/g)).toBeNull();
  expect(openXmlFaults(await writeWorkbook(plan))).toEqual([]);
});

describe('file names', () => {
  const dealer = (number: string, name: string) => ({
    dealer: number,
    name,
    region: '',
    active: true,
    known: true,
    state: 'onTime' as const,
    furtherFiles: 0,
    zeroReport: false,
  });
  const names = (...dealers: readonly ReturnType<typeof dealer>[]) => [
    ...feedbackNames(dealers, { month: '2026-03' as Month, language: 'zh' }).values(),
  ];

  test('are number, name, month and 回执', () => {
    expect(names(dealer('D001', '杭州店'))).toEqual(['D001_杭州店_2026-03_回执.xlsx']);
  });

  test('have nothing that a file system refuses, and nothing that leads out of the folder', () => {
    expect(names(dealer('../D:1', 'a/b\\c*?"<>|\u202e店. '))).toEqual(['.._D_1_a_b_c_______店_2026-03_回执.xlsx'.replace(/^\./, '_')]);
    const [long = ''] = names(dealer('D1', '很'.repeat(300)));
    expect(Buffer.byteLength(long)).toBeLessThan(200);
  });

  test('are given once, also where case is not told apart', () => {
    expect(names(dealer('d1', '店'), dealer('D1', '店'))).toEqual(['d1_店_2026-03_回执.xlsx', 'D1_店_2026-03_回执_2.xlsx']);
  });
});

test('the mark of region and all is the mean of the answers, not of the dealers', () => {
  const visit = (回访单号: string, 总体满意度: number) => ({ 回访单号, 总体满意度 });
  const visited = closedMonth(
    exampleBooks({
      经销商: [
        { 经销商编号: 'D001', 区域: '华东' },
        { 经销商编号: 'D002', 经销商名称: '二号店', 区域: '华东' },
      ],
      回访: [visit('HF-1', 5), visit('HF-2', 5), visit('HF-3', 5)],
      'D002/封面': [{ 经销商编号: 'D002' }],
      'D002/回访': [visit('HF-9', 1)],
    }),
  );
  const mark = rowsOf(sheetOf(planOf('D001', visited), '指标对比')).find(({ 指标 }) => 指标 === '总体满意度');
  expect(mark).toMatchObject({ 本店: '5', 本区域: '4', 全体: '4' });
});

test('a value that fills a page is shortened, as in the report', () => {
  const filled = closedMonth(exampleBooks({ 维修: [{ 维修单号: 'WX-1', 备注: '用户反映使用多年。'.repeat(60) }] }));
  const long = rowsOf(sheetOf(planOf('D001', filled), '校验结果')).find(({ 规则 }) => 规则 === 'C11');
  expect(long?.值?.length).toBeLessThanOrEqual(41);
});

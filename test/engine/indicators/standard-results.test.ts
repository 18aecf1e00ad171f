import type { ExampleRows } from '../../../src/engine/rules/rule';
import { exampleMonth } from '../../support/example-month';

const standard = (row: Readonly<Record<string, string | number>>) => ({
  标准编号: 'T01',
  标准名称: '测试',
  适用类型: '投诉',
  起点: '受理时间',
  终点: '完成时间',
  时限: 24,
  单位: '小时',
  特殊时限: '',
  目标达标率: 0.9,
  启用: '是',
  ...row,
});

/** What becomes of requests under one standard, in their order. */
function resultsOf(row: Readonly<Record<string, string | number>>, requests: ExampleRows, settings = {}): readonly string[] {
  const { month } = exampleMonth({
    设置: [settings],
    服务标准: [standard(row)],
    服务请求: requests.map((request, index) => ({ 请求编号: `Q${index}`, 类型: '投诉', 首次答复时间: '', ...request })),
  });
  return month.standards[0]?.cases.map(({ result, isOpen }) => (isOpen ? `${result}, open` : result)) ?? [];
}

const times = (受理时间: string, 完成时间 = '') => ({ 受理时间, 完成时间 });

test('hours are exact to the limit itself', () => {
  expect(resultsOf({}, [times('2026-03-05 10:00', '2026-03-06 10:00'), times('2026-03-05 10:00', '2026-03-06 10:01')])).toEqual([
    'met',
    'late',
  ]);
});

test('a date without a time is judged by hours only where it can be', () => {
  expect(resultsOf({}, [times('2026-03-05', '2026-03-05'), times('2026-03-05', '2026-03-06'), times('2026-03-05', '2026-03-07')])).toEqual([
    'met',
    'undecided',
    'late',
  ]);
});

test('days compare dates, whatever the time of day', () => {
  expect(
    resultsOf({ 时限: 2, 单位: '天' }, [times('2026-03-05 08:00', '2026-03-07 23:00'), times('2026-03-05 23:00', '2026-03-08 01:00')]),
  ).toEqual(['met', 'late']);
});

test('months are calendar months, clamped to the last day', () => {
  expect(
    resultsOf({ 时限: 1, 单位: '月' }, [
      times('2026-01-31 09:00', '2026-02-28 18:00'),
      times('2026-01-31 09:00', '2026-03-01 08:00'),
      times('2026-02-28', '2026-03-28'),
    ]),
  ).toEqual(['met', 'late', 'met']);
});

test('an open case is out of time once its limit has passed at the end of the as-of date, and not judged before', () => {
  expect(resultsOf({}, [times('2026-03-30 10:00'), times('2026-03-31 00:01')])).toEqual(['late, open', 'undecided, open']);
  expect(resultsOf({ 时限: 2, 单位: '天' }, [times('2026-03-28'), times('2026-03-29')])).toEqual(['late, open', 'undecided, open']);
  expect(resultsOf({ 时限: 1, 单位: '月' }, [times('2026-02-27'), times('2026-02-28'), times('2026-03-01')])).toEqual([
    'late, open',
    'late, open',
    'undecided, open',
  ]);
});

test('the as-of date decides, not the end of the month', () => {
  expect(resultsOf({}, [times('2026-03-18 10:00'), times('2026-03-20 10:00')], { 盘点日期: '2026-03-20' })).toEqual([
    'late, open',
    'undecided, open',
  ]);
});

test('times out of order or unreadable are not judged and not open', () => {
  expect(
    resultsOf({}, [times('2026-03-05 10:00', '2026-03-04 10:00'), times('2026-03-05 10:00', '改天'), times('', '2026-03-05 10:00')]),
  ).toEqual(['undecided', 'undecided', 'undecided']);
});

test('a promise may be kept early; without a promise there is no case', () => {
  const delivery = { 适用类型: '送货', 起点: '承诺时间', 时限: 0, 单位: '天' };
  const request = (承诺时间: string, 完成时间: string) => ({ 类型: '送货', 受理时间: '2026-03-01 09:00', 承诺时间, 完成时间 });
  expect(
    resultsOf(delivery, [
      request('2026-03-05', '2026-03-04'),
      request('2026-03-05 09:00', '2026-03-05 18:00'),
      request('2026-03-05', '2026-03-06'),
      request('', '2026-03-06'),
    ]),
  ).toEqual(['met', 'met', 'late']);
});

test('a standard that names no column of its sheet judges nothing', () => {
  expect(resultsOf({ 终点: '没有这一列' }, [times('2026-03-05 10:00', '2026-03-05 11:00')])).toEqual(['undecided']);
});

test('repairs are judged by the standard’s own limits, the longer one where a special case is given', () => {
  const repair = (hours: string, 特殊情况说明: string) => ({ 叫修时间: '2026-03-05 10:00', 完成时间: hours, 特殊情况说明 });
  const { month } = exampleMonth({
    服务标准: [standard({ 适用类型: '维修', 起点: '叫修时间', 时限: 12, 特殊时限: 36 })],
    维修: [
      repair('2026-03-05 22:00', ''),
      repair('2026-03-05 22:01', ''),
      repair('2026-03-06 22:00', '等配件'),
      repair('2026-03-06 22:01', '等配件'),
    ],
  });
  expect(month.standards[0]?.cases.map(({ result }) => result)).toEqual(['met', 'late', 'met', 'late']);
});

test('issues of the month up to the as-of date are cases where they were paid for', () => {
  const issue = (领料单号: string, 付款日期: string, 发料日期: string) => ({ 领料单号, 付款日期, 发料日期 });
  const { month } = exampleMonth({
    服务标准: [standard({ 适用类型: '发料', 起点: '付款日期', 终点: '发料日期', 时限: 2, 单位: '天' })],
    发料: [
      issue('L1', '2026-03-05', '2026-03-07'),
      issue('L2', '2026-03-05', '2026-03-08'),
      issue('L3', '', '2026-03-08'),
      issue('L4', '2026-02-05', '2026-02-08'),
      issue('L5', '2026-03-09', '2026-03-08'),
    ],
  });
  expect(month.standards[0]?.cases.map(({ number, result }) => `${number} ${result}`)).toEqual(['L1 met', 'L2 late', 'L5 undecided']);
});

test('only enabled standards are asked, and the default ones where head office keeps none', () => {
  expect(exampleMonth({ 服务标准: [standard({ 启用: '否' })] }).month.standards).toEqual([]);
  expect(exampleMonth({ 服务标准: 'missing' }).month.standards.map(({ standard: { standard: number } }) => number)).toEqual([
    'S01',
    'S02',
    'S04',
    'S05',
    'S06',
    'S07',
    'S08',
    'S10',
    'S18',
  ]);
});

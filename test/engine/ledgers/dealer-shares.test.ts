import { findAll } from '../../../src/engine/rules/find';
import { findingWords } from '../../../src/engine/rules/words';
import type { Example } from '../../../src/engine/rules/rule';
import { exampleMonth } from '../../support/example-month';

const MASTERS = [
  { 经销商编号: 'D001', 经销商名称: '杭州顺源卫浴有限公司' },
  { 经销商编号: 'D002', 经销商名称: '广州宏通卫浴有限公司' },
  { 经销商编号: 'D003', 经销商名称: '成都华联电器有限公司' },
];
const COLUMNS = ['培训日期', '培训方式', '培训内容', '人数'];

/** A 培训 whose first column names these dealers; the number of people tells its rows apart. */
const trainings = (named: readonly (string | number)[], header = '经销商编号') => ({
  cells: [[header, ...COLUMNS], ...named.map((one, at) => [one, `2026-03-1${at}`, '集训', '产品安装', at + 1])],
});

const OTHERS = ['安装', '维修', '用料', '借料', '退料', '回访', '服务请求'];
/** These lists of the file, without a row. */
const without = (...sheets: readonly string[]) => Object.fromEntries(sheets.map((sheet) => [`汇总/${sheet}`, []]));

/** Whose the rows of 培训 are, by the number of people. */
function booked(example: Example) {
  const { month } = exampleMonth({ 经销商: MASTERS, ...example });
  return month.ledgers.trainings
    .map(({ dealer, values }) => [values.people, dealer])
    .sort(([one = 0], [other = 0]) => Number(one) - Number(other));
}

/** What S9 says of the files. */
function said(example: Example) {
  return findAll(exampleMonth({ 经销商: MASTERS, ...example }).month)
    .filter(({ code }) => code === 'S9')
    .map((finding) => [finding.level, finding.dealer, finding.cell, findingWords(finding, 'zh').problem]);
}

test('each row of a workbook goes to the dealer it names, by number or name in any spelling', () => {
  const named = ['D001', 'ｄ００２', '广州宏通', '成都华联电器有限公司', 'D003 华联'];
  expect(booked({ '汇总/封面': 'missing', '汇总/培训': trainings(named) })).toEqual([
    [1, 'D001'],
    [2, 'D002'],
    [3, 'D002'],
    [4, 'D003'],
    [5, 'D003'],
  ]);
});

test('a blank cell is the row of the dealer of the cover, a ditto mark that of the dealer above', () => {
  expect(booked({ 'D001/培训': trainings(['', 'D002', '〃', '']) })).toEqual([
    [1, 'D001'],
    [2, 'D002'],
    [3, 'D002'],
    [4, 'D001'],
  ]);
});

test('how many rows each dealer got is told of each alone: without a cover a note at its first row', () => {
  expect(said({ '汇总/封面': 'missing', ...without(...OTHERS), '汇总/培训': trainings(['D001', 'D002', 'D002']) })).toEqual([
    ['note', 'D001', 'A2', '这份文件里 D001 的 1 行已计入 D001：培训 1 行'],
    ['note', 'D002', 'A3', '这份文件里 D002 的 2 行已计入 D002：培训 2 行'],
  ]);
});

test('rows of a dealer that nobody knows, and without a cover those that name none, stand under no dealer, with an error at their first cell', () => {
  const strange = { '汇总/封面': 'missing', '汇总/培训': trainings(['D001', 'D0O9', '', 'D0O9']), ...without(...OTHERS) } as const;
  expect(booked(strange)).toEqual([
    [1, 'D001'],
    [2, ''],
    [3, ''],
    [4, ''],
  ]);
  expect(said(strange)).toEqual([
    ['error', '', 'A3', '“D0O9”对不上总部名单里的哪一家；第 3, 5 行没有记到任何一家名下'],
    ['error', '', 'A4', '第 4 行没写是哪家的，封面和文件名也没说，没有记到任何一家名下'],
    ['note', 'D001', 'A2', '这份文件里 D001 的 1 行已计入 D001：培训 1 行'],
  ]);
});

test('without a cover the rows of a list that does not say whose they are stand under no dealer, with one error', () => {
  const two = {
    '汇总/封面': 'missing',
    '汇总/培训': trainings(['D001', 'D002']),
    ...without(...OTHERS),
    '汇总/安装': [{ 安装单号: 'AZ-1' }],
  } as const;
  expect(said(two)).toEqual([
    ['error', '', 'A2', '这张表没写每行是哪家的，封面和文件名也没说；1 行没有记到任何一家名下'],
    ['note', 'D001', 'A2', '这份文件里 D001 的 1 行已计入 D001：培训 1 行'],
    ['note', 'D002', 'A3', '这份文件里 D002 的 1 行已计入 D002：培训 1 行'],
  ]);
});

test('a file whose rows all name another dealer than its cover is not divided: it contradicts itself, and the cover counts', () => {
  const contrary = { 'D001/培训': trainings(['D002', 'D002']) };
  expect(booked(contrary).map(([, dealer]) => dealer)).toEqual(['D001', 'D001']);
  expect(said(contrary).map(([level]) => level)).toEqual(['error']);
});

test('without a cover one dealer in all rows makes it that dealer’s file', () => {
  const { month } = exampleMonth({ 经销商: MASTERS, '汇总/封面': 'missing', '汇总/培训': trainings(['D002', 'D002']) });
  expect(month.submissions.rows.map(({ dealer, state, file }) => [dealer, state, file])).toEqual([
    ['D001', 'missing', undefined],
    ['D002', 'late', '汇总.xlsx'],
    ['D003', 'missing', undefined],
  ]);
});

describe('a list that does not say whose its rows are', () => {
  const REPAIR = [
    '经销商',
    '维修单号',
    '叫修时间',
    '完成时间',
    '客户姓名',
    '产品型号',
    '产品编号',
    '购买日期',
    '故障现象',
    '故障原因',
    '处理措施',
  ];
  const repairs = (...named: readonly (readonly [dealer: string, job: string])[]) => ({
    cells: [
      REPAIR,
      ...named.map(([dealer, job], at) => [
        dealer,
        job,
        `2026-03-0${at + 1} 09:00`,
        `2026-03-0${at + 1} 12:00`,
        '甲',
        'ZN-300',
        `SN-${at}`,
        '2025-05-05',
        '漏水',
        '密封圈老化',
        '更换密封圈',
      ]),
    ],
  });
  const used = (...jobs: readonly string[]) => jobs.map((维修单号) => ({ 维修单号, 配件编码: 'P-103', 数量: 1 }));
  /** Whose the 用料 is, by job. */
  function partsOf(example: Example) {
    const { month } = exampleMonth({ 经销商: MASTERS, ...example });
    return Object.fromEntries(month.ledgers.partsUsed.map(({ dealer, values: { job = '' } }) => [job, dealer]));
  }

  test('takes the dealer of the repair, else that of the cover', () => {
    const example = { 'D001/维修': repairs(['D001', 'WX-1'], ['D002', 'WX-2']), 'D001/用料': used('WX-2', 'WX-1', 'WX-9') };
    expect(partsOf(example)).toEqual({ 'WX-1': 'D001', 'WX-2': 'D002', 'WX-9': 'D001' });
  });

  test('follows a repair that is nobody’s', () => {
    const named = repairs(['D001', 'WX-1'], ['D002', 'WX-2'], ['某某店', 'WX-3'], ['D001、D002', 'WX-4']);
    expect(partsOf({ 'D001/维修': named, 'D001/用料': used('WX-1', 'WX-2', 'WX-3', 'WX-4') })).toEqual({
      'WX-1': 'D001',
      'WX-2': 'D002',
      'WX-3': '',
      'WX-4': '',
    });
  });

  test('of a number that two dealers’ repairs have takes the dealer of the cover', () => {
    expect(partsOf({ 'D001/维修': repairs(['D002', 'WX-1'], ['D003', 'WX-1'], ['D001', 'WX-2']), 'D001/用料': used('WX-1') })).toEqual({
      'WX-1': 'D001',
    });
  });

  test('without a cover follows a repair that names nobody, though the file names one dealer alone', () => {
    const one = {
      '汇总/封面': 'missing',
      '汇总/维修': repairs(['D002', 'WX-1'], ['', 'WX-2']),
      '汇总/用料': used('WX-1', 'WX-2'),
    } as const;
    expect(partsOf(one)).toEqual({ 'WX-1': 'D002', 'WX-2': '' });
  });

  test('takes for parts the dealer of a repair, not of an installation with the same number', () => {
    const [installation] = [{ cells: [['经销商', '安装单号'], ['D003', 'WX-1']] }]; // prettier-ignore
    const example = { 'D001/安装': installation, 'D001/维修': repairs(['D002', 'WX-1'], ['D001', 'WX-2']), 'D001/用料': used('WX-1') };
    expect(partsOf(example)).toEqual({ 'WX-1': 'D002' });
  });
});

test('what names two dealers, or what a dealer was before, stands under no dealer, with an error', () => {
  const named = { 'D001/培训': trainings(['D001', 'D002/宏通', 'D001、D002', '原D002']) };
  expect(booked(named)).toEqual([
    [1, 'D001'],
    [2, 'D002'],
    [3, ''],
    [4, ''],
  ]);
  expect(said(named).filter(([, dealer]) => dealer === '')).toEqual([
    ['error', '', 'A4', '“D001、D002”对不上总部名单里的哪一家；第 4 行没有记到任何一家名下'],
    ['error', '', 'A5', '“原D002”对不上总部名单里的哪一家；第 5 行没有记到任何一家名下'],
  ]);
});

test('a file of one dealer that names two in one cell is not divided, and says so', () => {
  const two = { 'D001/培训': trainings(['D001', 'D001/D002']) };
  expect(booked(two).map(([, dealer]) => dealer)).toEqual(['D001', 'D001']);
  expect(said(two).map(([level, , , words]) => [level, words])).toEqual([
    ['error', '这一列写了 2 家经销商：D001、D001/D002；都记在了 D001 名下'],
  ]);
});

test('part of the name of the file’s own dealer is that dealer, where no other is called so', () => {
  expect(booked({ 'D001/培训': trainings(['顺源', 'D002', '卫浴有限公司']) })).toEqual([
    [1, 'D001'],
    [2, 'D002'],
    [3, ''],
  ]);
});

test('every dealer in the file has reported with it, on the day of its cover; the dealer of the cover who has no row has not', () => {
  const { month } = exampleMonth({
    经销商: MASTERS,
    'D001/封面': [{ 填报日期: '2026-04-02' }],
    ...Object.fromEntries(['安装', '维修', '用料', '借料', '退料'].map((sheet) => [`D001/${sheet}`, []])),
    'D001/培训': trainings(['D002', 'D003']),
  });
  expect(month.submissions.rows.map(({ dealer, state, submittedOn, file }) => [dealer, state, submittedOn, file])).toEqual([
    ['D001', 'missing', '2026-04-02', 'D001.xlsx'],
    ['D002', 'onTime', '2026-04-02', 'D001.xlsx'],
    ['D003', 'onTime', '2026-04-02', 'D001.xlsx'],
  ]);
});

test('a list in which a dealer has no row does not take the place of that dealer’s own file of the list', () => {
  const { month } = exampleMonth({
    经销商: MASTERS,
    '汇总/封面': 'missing',
    ...without(...OTHERS),
    '汇总/培训': trainings(['D001', 'D002']),
    'D002_安装/封面': 'missing',
    ...Object.fromEntries(
      ['维修', '用料', '借料', '退料', '回访', '服务请求', '培训'].map((sheet) => [`D002_安装/${sheet}`, 'missing'] as const),
    ),
    'D002_安装/安装': [{ 安装单号: 'AZ-1' }],
  });
  const { trainings: people, installations } = month.ledgers;
  expect([people.map(({ dealer }) => dealer), installations.map(({ dealer }) => dealer)]).toEqual([['D001', 'D002'], ['D002']]);
});

test('without head office’s list every number in the column is a dealer', () => {
  const { month } = exampleMonth({ 经销商: 'missing', 'D001/培训': trainings(['D001', 'd 002', '西湖店']) });
  expect(month.ledgers.trainings.map(({ dealer }) => dealer)).toEqual(['', 'D001', 'D002']);
});

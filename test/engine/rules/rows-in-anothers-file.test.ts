import { findAll } from '../../../src/engine/rules/find';
import { findingWords } from '../../../src/engine/rules/words';
import type { Example } from '../../../src/engine/rules/rule';
import { exampleMonth } from '../../support/example-month';

const MASTERS = [
  { 经销商编号: 'D001', 经销商名称: '杭州顺源卫浴有限公司' },
  { 经销商编号: 'D002', 经销商名称: '广州宏通卫浴有限公司' },
];
const COLUMNS = ['培训日期', '培训方式', '培训内容', '人数'];
const trainings = (header: string | undefined, ...named: readonly string[]) => ({
  cells: [
    [...(header === undefined ? [] : [header]), ...COLUMNS],
    ...named.map((one, at) => [...(header === undefined ? [] : [one]), `2026-03-1${at}`, '集训', '产品安装', at + 1]),
  ],
});
const EMPTY = ['安装', '维修', '用料', '借料', '退料', '回访', '服务请求', '培训'];
/** A file with these sheets and no row elsewhere. */
const file = (name: string, sheets: Example): Example => ({
  ...Object.fromEntries(EMPTY.map((sheet) => [`${name}/${sheet}`, []])),
  ...Object.fromEntries(Object.entries(sheets).map(([sheet, content]) => [`${name}/${sheet}`, content])),
});
const monthOf = (example: Example) => exampleMonth({ 经销商: MASTERS, ...example }).month;

/** Level, dealer, place and words of what these rules say. */
const said = (example: Example, ...codes: readonly string[]) =>
  findAll(monthOf(example))
    .filter(({ code }) => codes.includes(code))
    .map((finding) => [
      finding.level,
      finding.dealer,
      `${finding.file}!${finding.sheet}!${finding.cell ?? ''}`,
      findingWords(finding, 'zh').problem,
    ]);

const bookedTo = (example: Example) => monthOf(example).ledgers.trainings.map(({ dealer, file: from }) => [dealer, from]);

const shared = (on: string) => file('D001', { 封面: [{ 填报日期: on }], 培训: trainings('经销商编号', 'D001', 'D002') });
const own = (sheets: Example) => file('D002', { 封面: [{ 经销商编号: 'D002', 填报日期: '2026-04-02' }], ...sheets });

test.each([['2026-04-01'], ['2026-04-03']])(
  'a dealer’s own workbook stands before its rows in another dealer’s file of %s, and a warning at those rows says that it may lack them',
  (on) => {
    const both = { ...shared(on), ...own({ 培训: trainings(undefined, '', '') }) };
    expect(bookedTo(both)).toEqual([
      ['D001', 'D001.xlsx'],
      ['D002', 'D002.xlsx'],
      ['D002', 'D002.xlsx'],
    ]);
    expect(said(both, 'F4', 'S9')).toEqual([
      ['warning', 'D001', 'D001.xlsx!培训!A1', '这份 D001 的文件里有写明是别家的行，没有计入 D001；计入 D001 的：培训 1 行'],
      ['warning', 'D002', 'D001.xlsx!培训!A3', 'D002 以 D002.xlsx（2026-04-02）为准；本文件里 D002 的 1 行不计入，那份里可能没有'],
    ]);
  },
);

test('a zero report of the dealer itself stands before its rows in another’s file, a cover that says nothing does not', () => {
  const cover = (zero: string): Example => ({
    ...Object.fromEntries(EMPTY.map((sheet) => [`D002/${sheet}`, 'missing' as const])),
    'D002/封面': [{ 经销商编号: 'D002', 填报日期: '2026-04-02', 零报告: zero }],
  });
  expect(bookedTo({ ...shared('2026-04-03'), ...cover('是') }).map(([dealer]) => dealer)).toEqual(['D001']);
  expect(bookedTo({ ...shared('2026-04-01'), ...cover('否') }).map(([dealer]) => dealer)).toEqual(['D001', 'D002']);
});

test('of a dealer that sent nothing of its own the rows in another’s file count, with a warning to both that tells neither the other’s count', () => {
  expect(bookedTo(shared('2026-04-02')).map(([dealer]) => dealer)).toEqual(['D001', 'D002']);
  expect(said(shared('2026-04-02'), 'F4', 'S9')).toEqual([
    ['warning', 'D001', 'D001.xlsx!培训!A1', '这份 D001 的文件里有写明是别家的行，没有计入 D001；计入 D001 的：培训 1 行'],
    ['warning', 'D002', 'D001.xlsx!培训!A3', '这份文件是 D001 的，里面 D002 的 1 行已计入 D002：培训 1 行'],
  ]);
});

describe('rows that name nobody in a file of several dealers', () => {
  const errors = (example: Example) => said(example, 'S9').filter(([, , , words]) => String(words).includes('没写'));
  const INSTALLED = [{ 安装单号: 'AZ-1' }];

  test('in a list without the column are an error at its header', () => {
    expect(errors({ ...shared('2026-04-02'), 'D001/安装': INSTALLED })).toEqual([
      ['error', 'D001', 'D001.xlsx!安装!A1', '文件里有几家的记录，这张表却没写每行是哪家的；1 行都按封面或文件名计入了 D001'],
    ]);
  });

  test('that are parts of a repair follow it, others are counted', () => {
    const repairs = { cells: [['经销商', '维修单号'], ['D001', 'WX-1'], ['D002', 'WX-2']] }; // prettier-ignore
    const used = (...jobs: readonly string[]) => ({ 'D001/用料': jobs.map((维修单号) => ({ 维修单号, 配件编码: 'P-103', 数量: 1 })) });
    expect(errors({ ...shared('2026-04-02'), 'D001/维修': repairs, ...used('WX-1', 'WX-2') })).toEqual([]);
    expect(errors({ ...shared('2026-04-02'), 'D001/维修': repairs, ...used('WX-1', 'WX-9') }).map(([level, , at]) => [level, at])).toEqual([
      ['error', 'D001.xlsx!用料!A1'],
    ]);
  });

  test('with a blank cell are a warning at the first of them', () => {
    const blank = file('D001', { 培训: trainings('经销商', 'D002', '', 'D001', '') });
    expect(errors(blank)).toEqual([['warning', 'D001', 'D001.xlsx!培训!A3', '第 3, 5 行没写是哪家的，这 2 行都按封面或文件名计入了 D001']]);
  });
});

describe('a header that may mean any shop', () => {
  test.each([['客户名称'], ['购买商场'], ['4S店'], ['所属经销商'], ['经销商简称']])(
    '%s divides a file where it names known dealers',
    (header) => {
      const named = file('汇总', { 封面: 'missing', 培训: trainings(header, 'D001', '广州宏通') });
      expect(bookedTo(named).map(([dealer]) => dealer)).toEqual(['D001', 'D002']);
      expect(said(named, 'S5')).toEqual([]);
    },
  );

  test('divides nothing where it names shops: silent under a cover, an error where no cover says whose the rows are', () => {
    const shops = trainings('购买商场', '西湖店', '东山店');
    const covered = file('D001', { 培训: shops });
    expect(bookedTo(covered).map(([dealer]) => dealer)).toEqual(['D001', 'D001']);
    expect(said(covered, 'S9', 'S5').map(([level, , , words]) => [level, words])).toEqual([['note', '不认得列“购买商场”，没有读']]);
    const [error] = said(file('汇总', { 封面: 'missing', 培训: shops }), 'S9');
    expect(error?.slice(0, 3)).toEqual(['error', '', '汇总.xlsx!培训!A1']);
  });

  test('gives the rows of unknown shops to the cover’s dealer, not to nobody', () => {
    expect(bookedTo(file('D001', { 培训: trainings('4S店', 'D002', '西湖店') })).map(([dealer]) => dealer)).toEqual(['D001', 'D002']);
  });

  test('is the customer where the list has no other column for the customer', () => {
    const repairs = { cells: [['客户名称', '维修单号', '叫修时间', '完成时间', '产品型号', '故障现象'], ['D002', 'WX-1', '2026-03-05 09:00', '2026-03-05 11:00', 'ZN-300', '漏水']] }; // prettier-ignore
    expect(monthOf(file('汇总', { 封面: 'missing', 维修: repairs })).ledgers.repairs.map(({ dealer }) => dealer)).toEqual(['']);
  });

  test('of any name says whose the rows are once 映射 says so, and such a row has an effect', () => {
    const memory = { 映射: [{ 经销商编号: '*', 工作表: '培训', 表头: '归口单位', 字段: '经销商编号' }] };
    const named = file('汇总', { 封面: 'missing', 培训: trainings('归口单位', 'D001', 'D002') });
    expect(bookedTo(named).map(([dealer]) => dealer)).toEqual(['', '']);
    expect(bookedTo({ ...named, ...memory }).map(([dealer]) => dealer)).toEqual(['D001', 'D002']);
    expect(said({ ...named, ...memory }, 'H2', 'S5')).toEqual([]);
  });
});

test('an unknown number throughout the column is an error as a known one is, an unknown name a note', () => {
  const levels = (name: string) =>
    said(file('D001', { 培训: trainings('经销商编号', name, name) }), 'S9').map(([level, , , words]) => [level, words]);
  expect(levels('D999')).toEqual([['error', '这一列写的都是 D999，总部名单里没有这一家；这份文件是 D001 的，都记在了 D001 名下']]);
  expect(levels('西湖店').map(([level]) => level)).toEqual(['note']);
});

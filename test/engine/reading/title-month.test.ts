import { otherMonthIn, otherMonthInTitle } from '../../../src/engine/reading/title-month';
import { day } from '../../../src/engine/values/day';
import { type Month } from '../../../src/engine/values/month';
import { sheetOf } from './sheet-of';

const MARCH = '2026-03' as Month;
const JANUARY = '2026-01' as Month;

describe('a title or the name of a file names another month than the one reported (15)', () => {
  test.each([
    '2026年4月维修明细表',
    '二〇二六年四月维修明细表',
    '四月份维修明细表',
    '4月维修记录',
    '４ 月 维修',
    'D001_4月',
    'D001-4月',
    'D001_四月',
    '维修（四月）',
    '202604',
  ])('%s is April', (text) => expect(otherMonthIn(text, MARCH)).toBe('2026-04'));

  test('eleven and twelve in words', () => {
    expect(['十月', '十一月', '十二月份'].map((text) => otherMonthIn(text, JANUARY))).toEqual(['2025-10', '2025-11', '2025-12']);
  });

  test('a month without a year is the nearest: December in January is that of last year', () => {
    expect(otherMonthIn('12月维修记录', JANUARY)).toBe('2025-12');
  });

  test('the line above the header is said at its cell', () => {
    const sheet = sheetOf('维修', [['四月份维修明细表'], ['维修单号', '叫修时间']]);
    expect(otherMonthInTitle(sheet, 1, day('2026-03-31'))).toEqual([
      { code: 'S10', facts: { found: '2026-04', month: '2026-03' }, row: 0, column: 0 },
    ]);
  });
});

describe('nothing is said of', () => {
  test.each([
    ['the month reported', '三月份维修明细表'],
    ['the month reported beside the one in which it was sent', '3月维修（4月修订）'],
    ['the day on which a list was made', '4月1日制表'],
    ['the same in words', '四月一日制表'],
    ['the same with blanks', '制表：4 月 1 日'],
    ['the month in which a list was made', '4月填报'],
    ['a point in time', '4月底前交'],
    ['several months', '1-4月维修'],
    ['several months in words', '三、四月维修'],
    ['months that are counted', '近一月维修，两个月内'],
    ['a number of a dealer', 'D0014月'],
  ])('%s: %s', (_what, text) => expect(otherMonthIn(text, MARCH)).toBeUndefined());
});

import fc from 'fast-check';
import { dayType, moment, month } from '../../../src/engine/schema/types-date';
import { type Day, addDays, day, daySerial } from '../../../src/engine/values/day';
import { type Moment, momentOf } from '../../../src/engine/values/moment';

const context = { monthEnd: day('2026-03-31'), serialOffset: 0 };

describe('a date and time is read in every form that dealers write', () => {
  test.each<[string, string | number, string]>([
    ['a serial number in General format (11)', 46084, '2026-03-03'],
    ['a serial number with a time', 46081.43888888889, '2026-02-28T10:32:00'],
    ['a time a hair before the minute', 46081.499999999, '2026-02-28T12:00:00'],
    ['midnight, which is a date without a time (13)', 46082.0, '2026-03-01'],
  ])('%s', (_what, cell, expected) => {
    expect(moment.read(cell, context)).toEqual({ value: expected });
  });

  test.each<[string, string | number, string]>([
    ['ISO text in a date column', '2026-03-01', '2026-03-01'],
    ['ISO text with T and seconds', '2026-03-01T08:05:09', '2026-03-01T08:05:09'],
    ['slashes (12)', '2026/3/1', '2026-03-01'],
    ['dots (17)', '2024.3.5', '2024-03-05'],
    ['year, month and day in Chinese', '2026年3月7日 14时49分', '2026-03-07T14:49:00'],
    ['点 for the hour', '2026年3月7日14点', '2026-03-07T14:00:00'],
    ['an afternoon', '2026/3/7 下午2:30', '2026-03-07T14:30:00'],
    ['an afternoon in English', '2026-3-7 2:30 PM', '2026-03-07T14:30:00'],
    ['midnight in English', '2026-3-7 12:30 am', '2026-03-07T00:30:00'],
    ['noon in Chinese', '2026-3-7 中午12:30', '2026-03-07T12:30:00'],
    ['an evening', '2026年3月7日晚上 9点30分', '2026-03-07T21:30:00'],
    ['full-width digits', '２０２６年３月９日', '2026-03-09'],
    ['full-width dots', '２０２６．３．３', '2026-03-03'],
    ['a full-width colon', '2026-03-03 09：05', '2026-03-03T09:05:00'],
    ['eight digits as text', '20240305', '2024-03-05'],
    ['eight digits as a number', 20240305, '2024-03-05'],
    ['twelve digits', '202603051430', '2026-03-05T14:30:00'],
    ['a two-digit year (18)', '26年3月1日 10:32', '2026-03-01T10:32:00'],
    ['a two-digit year with dashes', '26-3-1', '2026-03-01'],
    ['a month and day before the month’s end', '3月5日', '2026-03-05'],
    ['a month and day that would lie after the month’s end', '12月31号', '2025-12-31'],
    ['a leap day without a year', '2月29日', '2024-02-29'],
    ['a serial number as text', '46082', '2026-03-01'],
    ['a weekday behind the date', '2026年3月5日 星期四', '2026-03-05'],
    ['a weekday in brackets before a time', '2026-03-05（周四）09:30', '2026-03-05T09:30:00'],
    ['an English month', '5-Mar-2026', '2026-03-05'],
    ['an English month first', 'March 5, 2026', '2026-03-05'],
    ['inner spaces', '2026 - 3 - 5', '2026-03-05'],
  ])('%s, with a remark', (_what, cell, expected) => {
    const { value, remark } = moment.read(cell, context);
    expect([value, remark?.code, remark?.facts.read]).toEqual([expected, 'C7', expected.replace('T', ' ')]);
  });

  test('a time of 00:00 written out is a date without a time', () => {
    expect(moment.read('2026-03-05 00:00', context).value).toBe('2026-03-05');
  });
});

test.each<[string, typeof moment | typeof dayType | typeof month]>([
  ['3月5日', moment],
  ['12月31号', dayType],
  ['3月', month],
])('%s says no year, and where no month is known either it is asked', (cell, type) => {
  expect(type.read(cell, { serialOffset: 0 })).toEqual({ remark: { code: 'C2', facts: { found: cell, why: 'noYear' } } });
  expect(type.read('2026年3月5日', { serialOffset: 0 }).value).toMatch(/^2026-03/);
  expect(type.read('26年3月5日', { serialOffset: 0 }).value).toMatch(/^2026-03/);
});

describe('what cannot be known is not guessed', () => {
  test.each<[string, string | number | boolean, string]>([
    ['9.1 as a number (14)', 9.1, 'monthDotDay'],
    ['9.1 as text', '9.1', 'monthDotDay'],
    ['9.10 as text', '9.10', 'monthDotDay'],
    ['12.31 as a number', 12.31, 'monthDotDay'],
    ['a small whole number', 5, 'form'],
    ['a time alone', 0.5, 'form'],
    ['a date before anyone kept these books', 12000, 'form'],
    ['30 February (18)', '2026-02-30', 'impossible'],
    ['the 13th month', '2026-13-01', 'impossible'],
    ['25 o’clock', '2026-03-01 25:10', 'noSuchTime'],
    ['a time alone as text', '9:30', 'timeAlone'],
    ['an afternoon alone', '下午2点30分', 'timeAlone'],
    ['a time that is none alone', '25:10', 'form'],
    ['midnight of which day', '2026-03-05 晚上12点', 'night'],
    ['small hours of which day', '2026-03-05 晚上1点30分', 'night'],
    ['eight digits that are no date', 20240230, 'impossible'],
    ['words', '昨天', 'form'],
    ['two dates in one cell (27)', '2026-03-01/2026-03-02', 'several'],
    ['two dates one below the other', '2026.3.1\n2026.3.2', 'several'],
    ['two dates with times', '2026-03-01 09:00 2026-03-02 10:30', 'several'],
    ['two short dates', '3月1日、3月2日', 'several'],
    ['from one date to another', '2026/3/1-2026/3/2', 'several'],
    ['two of month and day', '3.1、3.2', 'several'],
    ['a date and words', '2026-03-01 改约', 'form'],
    ['a date and a span of time', '2026-03-01 8:00-9:00', 'form'],
    ['a month alone', '2026年3月', 'form'],
    ['day or month first', '3/5/2026', 'form'],
    ['an English word with numbers', 'Foo 5, 2026', 'form'],
    ['a truth value', true, 'form'],
  ])('%s', (_what, cell, why) => {
    expect(moment.read(cell, context)).toEqual({ remark: { code: 'C2', facts: { found: String(cell), why } } });
  });
});

test('a workbook that counts from 1904 has the same days', () => {
  expect(moment.read(46084 - 1462, { ...context, serialOffset: 1462 })).toEqual({ value: '2026-03-03' });
});

test('a day cuts off the time, in the remark too', () => {
  expect(dayType.read(46084.75, context)).toEqual({ value: '2026-03-03' });
  expect(dayType.read('2026.3.3 18:00', context)).toEqual({
    value: '2026-03-03',
    remark: { code: 'C7', facts: { why: 'text', found: '2026.3.3 18:00', read: '2026-03-03', readEn: '2026-03-03' } },
  });
});

describe('a month', () => {
  test.each<[string | number]>([
    ['2026-03'],
    ['2026.03'],
    ['2026/3'],
    ['2026年3月'],
    ['2026年03月份'],
    ['202603'],
    [202603],
    [2026.03],
    [46084],
    ['２０２６－０３'],
  ])('%s is plain', (cell) => {
    expect(month.read(cell, context)).toEqual({ value: '2026-03' });
  });

  test.each<[string, string]>([
    ['3月', '2026-03'],
    ['12月份', '2025-12'],
    ['26年3月', '2026-03'],
    ['2026-03-31', '2026-03'],
  ])('%s is read with a remark', (cell, expected) => {
    const { value, remark } = month.read(cell, context);
    expect([value, remark?.code]).toEqual([expected, 'C7']);
  });

  test.each<[string | number, string]>([
    [2026.1, 'monthDotDay'],
    ['2026-13', 'impossible'],
    ['三月', 'form'],
  ])('%s is not guessed', (cell, why) => {
    expect(month.read(cell, context).remark).toMatchObject({ code: 'C2', facts: { why } });
  });
});

const days = fc.integer({ min: 0, max: 59_000 }).map((offset): Day => addDays(day('1955-01-01'), offset));

test('every day and moment that is written is read back as it was', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 86_399 }), (of, second) => {
      const value: Moment = momentOf(of, second);
      expect(moment.read(moment.write(value, 'zh'), context)).toEqual({ value });
      expect(dayType.read(dayType.write(of, 'zh'), context)).toEqual({ value: of });
      expect(moment.read(value, context).value).toBe(value);
      expect(daySerial(of)).toBe(dayType.write(of, 'zh'));
    }),
  );
});

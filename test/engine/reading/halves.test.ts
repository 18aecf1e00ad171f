import { halfNamed, joinHalves } from '../../../src/engine/reading/halves';
import { readList } from '../../../src/engine/reading/read-list';
import { repairs } from '../../../src/engine/records/repairs';
import { headerForms } from '../../../src/engine/reading/header-name';
import { readTimeText } from '../../../src/engine/schema/date-text';
import type { Moment } from '../../../src/engine/values/moment';
import type { CellValue } from '../../../src/engine/workbook/cells';
import { MARCH, sheetOf } from './sheet-of';

const DAY = '2026-03-05' as Moment;

test.each<[CellValue, string]>([
  [0.5, '2026-03-05T12:00:00'],
  ['14:30', '2026-03-05T14:30:00'],
  ['１４：３０', '2026-03-05T14:30:00'],
  ['下午2点30分', '2026-03-05T14:30:00'],
  ['14点', '2026-03-05T14:00:00'],
  ['2:30 pm', '2026-03-05T14:30:00'],
  ['2026-03-05 14:30', '2026-03-05T14:30:00'],
  [46086.5, '2026-03-05T12:00:00'],
  [0, '2026-03-05'],
  [46086, '2026-03-05'],
  [null, '2026-03-05'],
  ['无', '2026-03-05'],
  [' ', '2026-03-05'],
])('the time %p is put to its day', (cell, value) => {
  expect(joinHalves('calledAt', DAY, cell, MARCH)).toEqual({ value });
});

test.each<[CellValue, string, string]>([
  ['25:00', 'C2', 'time'],
  ['傍晚', 'C2', 'time'],
  [14, 'C2', 'time'],
  [1430, 'C2', 'time'],
  [true, 'C2', 'time'],
  [-0.5, 'C2', 'time'],
  ['〃', 'C2', 'time'],
  ['2026-03-06 14:30', 'C2', 'otherDay'],
])('with %p the day stands without a time, and it is said', (cell, code, why) => {
  expect(joinHalves('calledAt', DAY, cell, MARCH)).toMatchObject({ value: DAY, remark: { code, field: 'calledAt', facts: { why } } });
});

test.each<[CellValue, string]>([
  [1.0486111111111112, '25:10'],
  ['25:10', '25:10'],
  [14, '14'],
])('a time that cannot be is quoted as it is shown: %p', (cell, found) => {
  expect(joinHalves('calledAt', DAY, cell, MARCH)).toMatchObject({ value: DAY, remark: { facts: { why: 'time', found } } });
});

test('an error value is said, a time without a day too, and a whole date-time needs no day', () => {
  expect(joinHalves('calledAt', DAY, { error: '#N/A' }, MARCH)).toMatchObject({ value: DAY, remark: { code: 'C8' } });
  expect(joinHalves('calledAt', undefined, '14:30', MARCH)).toMatchObject({ remark: { facts: { why: 'timeAlone' } } });
  expect(joinHalves('calledAt', undefined, '2026-03-05 14:30', MARCH)).toEqual({ value: '2026-03-05T14:30:00' });
});

test('times of day are read by themselves, nothing else is', () => {
  expect(['14:30', '14:30:15', '上午9时', '', '14', '2026-03-05', '9.1', 'x'.repeat(99)].map(readTimeText)).toEqual([
    52_200,
    52_215,
    32_400,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('date and time are known by what stands under the name', () => {
  expect(['日期', '时刻', '时间（24小时制）', 'Date', 'TIME', '备注'].map((text) => halfNamed(headerForms(text)))).toEqual([
    'day',
    'time',
    'time',
    'day',
    'time',
    undefined,
  ]);
});

describe('head office corrects a date-time of two columns', () => {
  const read = (before: string, after: string) => {
    const correction = { dealer: 'D001', sheet: '维修', record: 'WX-1', field: '叫修时间', before, after };
    const { rows } = readList(
      repairs,
      sheetOf('维修', [
        ['维修单号', '叫修日期', '叫修时间', '完成时间'],
        ['WX-1', '2026-03-05', '25:00', '2026-03-06 10:00'],
      ]),
      { ...MARCH, corrections: [correction] },
    );
    return [
      rows[0]?.values.calledAt,
      rows[0]?.corrected,
      rows[0]?.remarks.some(({ code, field }) => code === 'C2' && field === 'calledAt'),
    ];
  };

  test.each([
    ['the time', '25:00', '15:00', '2026-03-05T15:00:00'],
    ['the day', '2026-03-05', '2026-03-04 15:00', '2026-03-04T15:00:00'],
    ['nothing that was there', '', '2026-03-04 15:00', '2026-03-04T15:00:00'],
  ])('%s', (_what, before, after, value) => {
    expect(read(before, after)).toEqual([value, ['calledAt'], false]);
  });

  test('not where something else stands by now', () => {
    expect(read('26:00', '15:00')).toEqual(['2026-03-05', undefined, true]);
  });
});

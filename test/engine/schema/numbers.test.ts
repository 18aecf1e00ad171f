import fc from 'fast-check';
import { count, money, number, price, quantity, rate, score } from '../../../src/engine/schema/types-number';
import { chineseCapitals } from '../../../src/engine/values/chinese-capitals';
import { type Decimal, type Money, lineAmount, sumMoney } from '../../../src/engine/values/money';

const context = { monthEnd: '2026-03-31' as never, serialOffset: 0 };

describe('a number that is kept as text is read, with a remark', () => {
  test.each<[string, number]>([
    ['5', 500],
    ['1,200.00', 120_000],
    ['¥35', 3_500],
    ['￥ 35.50', 3_550],
    ['35元', 3_500],
    ['-¥35', -3_500],
    ['¥-35', -3_500],
    ['RMB 12', 1_200],
    ['１２', 1_200],
    ['１，２００．５', 120_050],
    ['80%', 80],
    ['+3', 300],
    ['.5', 50],
  ])('%s yuan', (cell, fen) => {
    const read = money.read(cell, context);
    expect([read.value, read.remark?.code]).toEqual([fen, 'C7']);
  });

  test.each<[string, number]>([
    ['3 个', 3],
    ['１', 1],
    ['2个', 2],
    ['4 pcs', 4],
    ['10套', 10],
    ['1,000', 1_000],
    ['5.0', 5],
  ])('a quantity of %s', (cell, expected) => {
    const read = quantity.read(cell, context);
    expect([read.value, read.remark?.code]).toEqual([expected, 'C7']);
  });
});

test('words in a number column are not a number (20)', () => {
  for (const cell of ['若干', '三个', '1/2', '3+2', '1,20', '12个半', '１２。', '', '5 5', '--5', '9'.repeat(60)])
    expect(quantity.read(cell, context).remark?.code).toBe('C3');
  expect(quantity.read(true, context)).toEqual({ remark: { code: 'C3', facts: { why: 'cell', found: 'true' } } });
});

describe('a quantity is a positive whole number', () => {
  test.each<[string | number]>([
    [0],
    [-2],
    [1.5],
    ['-3'],
    ['0'],
    ['2.5 个'],
    [9_007_199_254_740_993],
    [6_901_234_567_890],
    [1_000_001],
    ['6901234567890'],
  ])('%s is refused (22)', (cell) => {
    expect(quantity.read(cell, context)).toEqual({ remark: { code: 'C4', facts: { why: 'cell', found: String(cell) } } });
  });

  test('a count may be 0 but not less', () => {
    expect(count.read(0, context)).toEqual({ value: 0 });
    expect(count.read(-1, context).remark?.code).toBe('C4');
  });

  test('a million is the most that is read', () => {
    expect([quantity, count].map((type) => type.read(1_000_000, context).value)).toEqual([1_000_000, 1_000_000]);
    expect(count.read(1_000_001, context).remark?.code).toBe('C4');
  });
});

describe('money is whole fen, half up', () => {
  test.each<[number, number]>([
    [35, 3_500],
    [1.005, 101],
    [2.675, 268],
    [-1.005, -101],
    [0.1 + 0.2, 30],
    [1234567.891, 123_456_789],
  ])('%s', (cell, fen) => {
    expect(money.read(cell, context)).toEqual({ value: fen });
  });

  test('an amount beyond all sense is not read', () => {
    expect(money.read(1e11, context).remark?.code).toBe('C3');
    expect(money.read('100000000000000', context).remark?.code).toBe('C3');
  });
});

test('a line of the largest price and quantity, and a thousand of them, is still written in capitals', () => {
  expect(price.read(1_000_000.01, context).remark?.code).toBe('C3');
  expect(price.read('6901234567890', context).remark?.code).toBe('C3');
  const line = lineAmount(price.read(1_000_000, context).value as Decimal, quantity.read(1_000_000, context).value as number);
  expect(Number.isSafeInteger(line)).toBe(true);
  expect(chineseCapitals(line)).toBe('壹万亿元整');
  expect(chineseCapitals(sumMoney(Array.from({ length: 1000 }, () => line)))).toBe('壹仟万亿元整');
});

test('a unit price keeps its decimals and is never negative', () => {
  expect(price.read(70.6825, context)).toEqual({ value: '70.6825' });
  expect(price.read(0.1 + 0.2, context)).toEqual({ value: '0.3' });
  expect(price.read(-1, context).remark?.code).toBe('C3');
});

test('80%, ８０％ and 0.8 are the same share, without binary remainders', () => {
  expect([rate.read('80%', context).value, rate.read('８０％', context).value, rate.read(0.8, context).value]).toEqual([
    '0.8',
    '0.8',
    '0.8',
  ]);
  expect(rate.read('56.7%', context).value).toBe('0.567');
});

test('a mark outside 1–5 is still a number, for a rule to judge', () => {
  expect(score.read(9, context)).toEqual({ value: 9 });
  expect(score.read('２', context).value).toBe(2);
});

test('every number that is written is read back as it was', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: -1e10, max: 1e10 }), (whole, fen) => {
      expect(quantity.read(quantity.write(whole, 'zh'), context)).toEqual({ value: whole });
      expect(count.read(count.write(whole - 1, 'zh'), context)).toEqual({ value: whole - 1 });
      expect(money.read(money.write(fen as Money, 'zh'), context)).toEqual({ value: fen });
      const decimal = String(whole / 10_000) as Decimal;
      expect(price.read(price.write(decimal, 'zh'), context)).toEqual({ value: decimal });
      expect(rate.read(rate.write(decimal, 'zh'), context)).toEqual({ value: decimal });
      expect(number.read(number.write(whole / 8, 'zh'), context)).toEqual({ value: whole / 8 });
      expect(score.read(score.write(whole, 'zh'), context)).toEqual({ value: whole });
    }),
  );
});

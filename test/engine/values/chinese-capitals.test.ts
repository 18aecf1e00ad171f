import fc from 'fast-check';
import { chineseCapitals } from '../../../src/engine/values/chinese-capitals';
import { type Money, money } from '../../../src/engine/values/money';

describe('An amount in Chinese capital numerals', () => {
  test.each([
    [0, '零元整'],
    [0.05, '伍分'],
    [0.5, '伍角整'],
    [0.55, '伍角伍分'],
    [1, '壹元整'],
    [1.05, '壹元零伍分'],
    [10, '壹拾元整'],
    [10.1, '壹拾元壹角整'],
    [101, '壹佰零壹元整'],
    [110, '壹佰壹拾元整'],
    [1000.01, '壹仟元零壹分'],
    [1001, '壹仟零壹元整'],
    [1010.1, '壹仟零壹拾元壹角整'],
    [4720, '肆仟柒佰贰拾元整'],
    [9876.54, '玖仟捌佰柒拾陆元伍角肆分'],
    [10000, '壹万元整'],
    [10001, '壹万零壹元整'],
    [100500, '壹拾万零伍佰元整'],
    [105000, '壹拾万伍仟元整'],
    [20034.56, '贰万零叁拾肆元伍角陆分'],
    [10050000, '壹仟零伍万元整'],
    [10000500, '壹仟万零伍佰元整'],
    [100000001, '壹亿零壹元整'],
    [100010000, '壹亿零壹万元整'],
    [110000000, '壹亿壹仟万元整'],
    [1000000000, '壹拾亿元整'],
    [1002003004.05, '壹拾亿零贰佰万叁仟零肆元零伍分'],
    [1000000000000, '壹万亿元整'],
    [1000100000000, '壹万零壹亿元整'],
    [-172, '负壹佰柒拾贰元整'],
    [-0.01, '负壹分'],
    [-10.1, '负壹拾元壹角整'],
  ])('%d is %s', (yuan, capitals) => {
    expect(chineseCapitals(money(yuan))).toBe(capitals);
  });

  test('the largest amount that a number holds exactly is still written out', () => {
    expect(chineseCapitals(Number.MAX_SAFE_INTEGER as Money)).toBe('玖拾万零柒佰壹拾玖亿玖仟贰佰伍拾肆万柒仟肆佰零玖元玖角壹分');
  });

  test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY])('%d is not whole fen and is refused', (amount) => {
    expect(() => chineseCapitals(amount as Money)).toThrow('whole fen');
  });

  test('the amount can be read back from its capitals', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -10_000_000_000_000, max: 10_000_000_000_000 }),
        (fen) => readBack(chineseCapitals(fen as Money)) === fen,
      ),
    );
  });

  test('no two 零 stand together, and none stands before 元, 万 or 亿', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000_000_000 }), (fen) => !/零零|零[元万亿整]/.test(chineseCapitals(fen as Money))),
    );
  });
});

/** Reads capitals the other way round: place by place, knowing nothing of how they were made. */
function readBack(capitals: string): number {
  const places: Readonly<Record<string, number>> = { 拾: 10, 佰: 100, 仟: 1000 };
  let [fen, high, section, digit] = [0, 0, 0, 0];
  for (const letter of capitals.replace('负', '')) {
    if ('零壹贰叁肆伍陆柒捌玖'.includes(letter)) digit = '零壹贰叁肆伍陆柒捌玖'.indexOf(letter);
    else if (letter in places) [section, digit] = [section + digit * (places[letter] ?? 0), 0];
    else if (letter === '万') [high, section, digit] = [high + (section + digit) * 10_000, 0, 0];
    else if (letter === '亿') [high, section, digit] = [(high + section + digit) * 100_000_000, 0, 0];
    else if (letter === '元') [fen, high, section, digit] = [(high + section + digit) * 100, 0, 0, 0];
    else if (letter === '角') [fen, digit] = [fen + digit * 10, 0];
    else if (letter === '分') [fen, digit] = [fen + digit, 0];
  }
  return capitals.startsWith('负') ? -fen : fen;
}

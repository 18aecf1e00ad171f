import fc from 'fast-check';
import * as choices from '../../../src/engine/records/choices';
import type { CellType } from '../../../src/engine/schema/cell-type';
import { code, long, phone, text, yesNo } from '../../../src/engine/schema/types-text';
import { tidy } from '../../../src/engine/values/text';

const context = { monthEnd: '2026-03-31' as never, serialOffset: 0 };

describe('a number or name that identifies something', () => {
  test.each<[string | number | boolean, string]>([
    ['WX-001', 'WX-001'],
    [' WX-001\u3000', 'WX-001'],
    ['死机\u200B', '死机'],
    ['00123', '00123'],
    [20260301, '20260301'],
    [13800000000, '13800000000'],
    [1.5, '1.5'],
    [0.1 + 0.2, '0.3'],
    [true, 'TRUE'],
    ['第一行\n第二行', '第一行\n第二行'],
  ])('%s (25, 26)', (cell, expected) => {
    expect(code.read(cell, context)).toEqual({ value: expected });
  });

  test.each<[string, string | number, string]>([
    ['a number of 16 digits (21)', 1_234_567_890_123_456, '1234567890123460'],
    ['a number of 18 digits (21)', Number('123456789012345678'), '123456789012346000'],
    ['a number of 20 digits (21)', 12_345_678_901_234_567_890, '12345678901234600000'],
    ['a number that became text as 6.22E+18 (21)', '6.22E+18', '6.22E+18'],
  ])('%s has lost digits', (_what, cell, found) => {
    const { value, remark } = code.read(cell, context);
    expect(remark).toMatchObject({ code: 'C10' });
    expect([value, remark?.facts.found]).toEqual([found, found]);
  });

  test('15 digits are whole', () => {
    expect(code.read(123_456_789_012_345, context)).toEqual({ value: '123456789012345' });
    expect(code.read('1234567890123456789', context)).toEqual({ value: '1234567890123456789' });
  });

  test('too long, or with control characters, is said (C11)', () => {
    expect(code.read('x'.repeat(61), context).remark?.facts).toMatchObject({ why: 'long', length: 61 });
    expect(text.read('x'.repeat(61), context).remark).toBeUndefined();
    expect(long.read('x'.repeat(501), context).remark?.code).toBe('C11');
    expect(text.read('a\u0007b', context)).toEqual({ value: 'ab', remark: { code: 'C11', facts: { why: 'control' } } });
  });
});

describe('a phone number', () => {
  test.each([
    ['13800000000'],
    ['138 0000 0000'],
    ['+86 13800000000'],
    ['0571-12345678'],
    ['(0571)12345678'],
    ['（010）87654321'],
    ['87654321'],
    ['400-800-1234'],
    ['+44 20 7946 0958'],
    ['0571-12345678-801'],
    ['0571-8888-0001 转 12'],
    ['0571-88880001转12'],
    ['+86 139 0000 1111'],
    ['0086-13800001111'],
    ['0086 0571-88880001'],
    ['138 0000 1111（王先生）'],
    ['00852-23456789'],
  ])('%s is plausible', (cell) => {
    expect(phone.read(cell, context)).toEqual({ value: cell });
  });

  test.each([
    ['13800000000/13900000000', '138****0000 / 139****0000'],
    ['010-88880001/13900001111', '010-****0001 / 139****1111'],
    ['13800001111 13900001111', '138****1111 / 139****1111'],
    ['138 0000 1111 或 139 0000 1111', '138 **** 1111 / 139 **** 1111'],
    ['88880001\n88880002', '******01 / ******02'],
  ])('%s is several, which is noted with the numbers masked (27)', (cell, found) => {
    expect(phone.read(cell, context)).toEqual({ value: cell, remark: { code: 'C12', facts: { why: 'phones', found, count: 2 } } });
  });

  test('three with blanks between them are several as well', () => {
    const { remark } = phone.read('13800001111 139 0000 1111 0571-88880001', context);
    expect(remark).toEqual({ code: 'C12', facts: { why: 'phones', found: '138****1111 / 139 **** 1111 / 057*-****0001', count: 3 } });
  });

  test('a number is read as its digits', () => {
    expect(phone.read(13800000000, context)).toEqual({ value: '13800000000' });
  });

  test.each([['138****8253'], ['138xxxx8253'], ['0571-****5678'], ['138＊＊＊＊8253']])('%s is masked', (cell) => {
    expect(phone.read(cell, context)).toEqual({ value: cell, remark: { code: 'C6', facts: { found: cell, why: 'masked' } } });
  });

  test.each([
    ['111'],
    ['x'],
    ['1380000000'],
    ['23800000000'],
    ['张三'],
    ['13800000000张三'],
    ['12345678'],
    ['8888888'],
    ['138 0000'],
    ['0086-138000'],
    ['00000000'],
    ['（王先生）'],
    ['、'],
    ['；'],
    ['和'],
    [',,'],
  ])('%s is implausible (31)', (cell) => {
    expect(phone.read(cell, context)).toEqual({ value: cell, remark: { code: 'C6', facts: { found: cell, why: 'form' } } });
  });
});

describe('a word out of a list', () => {
  test.each<[string | number | boolean, string]>([
    ['是', 'yes'],
    ['Yes', 'yes'],
    [' 否　', 'no'],
    ['YES', 'yes'],
  ])('%s is one of its words', (cell, value) => {
    expect(yesNo.read(cell, context)).toEqual({ value });
  });

  test.each<[string | number | boolean, string]>([
    ['Y', 'yes'],
    ['√', 'yes'],
    ['×', 'no'],
    [1, 'yes'],
    [0, 'no'],
    [true, 'yes'],
    ['Ｎ', 'no'],
  ])('%s is a known spelling', (cell, value) => {
    const read = yesNo.read(cell, context);
    expect([read.value, read.remark?.code, read.remark?.facts.readEn]).toEqual([value, 'C7', value === 'yes' ? 'Yes' : 'No']);
  });

  test('another word is refused, with the words that are allowed', () => {
    expect(yesNo.read('可能', context)).toEqual({
      remark: { code: 'C5', facts: { found: '可能', allowed: '是、否', allowedEn: 'Yes, No' } },
    });
  });

  test('无 is a charge cause and an unpacking fault, and elsewhere no value', () => {
    expect(choices.chargeCause.read('无', context)).toEqual({ value: 'none' });
    expect(choices.unpackingFault.read('无', context)).toEqual({ value: 'none' });
    expect(choices.nature.read('无', context)).toEqual({});
  });

  test.each([
    ['保内', 'inWarranty'],
    ['合同保修期', 'inWarranty'],
    ['保外', 'outOfWarranty'],
  ])('%s is a stage', (cell, value) => {
    expect(choices.stage.read(cell, context).value).toBe(value);
  });

  test('every word of every list is read back as it was, in both languages', () => {
    for (const type of Object.values(choices)) {
      for (const value of Object.keys(type.choices)) {
        for (const language of ['zh', 'en'] as const)
          expect((type as CellType<unknown>).read((type as CellType<unknown>).write(value, language), context)).toEqual({ value });
      }
    }
  });
});

test('every text that is tidy is read back as it was', () => {
  const texts = fc.string({ unit: 'grapheme', maxLength: 60 }).map(tidy);
  fc.assert(
    fc.property(texts, (value) => {
      const { value: read, remark } = code.read(code.write(value, 'zh'), context);
      if (!remark) expect(read).toBe(value);
      expect(tidy(value)).toBe(value.replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g, '').trim());
    }),
  );
});

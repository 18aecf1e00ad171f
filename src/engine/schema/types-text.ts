import type { Language } from '../values/language';
import { maskedPhone } from '../values/phone';
import { folded, isNullToken, tidy } from '../values/text';
import { severalCodes } from './listed-codes';
import { readPhoneText } from './phone-text';
import type { CellKind, CellReading, CellType } from './cell-type';

/** The longest text that a cell of a dealer may hold before it is worth a warning (C11). */
export const LONGEST_TEXT = 500;
const LONGEST_CODE = 60;
/** Control characters but tab, line feed and carriage return, and the marks that turn the direction of text. */
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069]/;
const EVERY_CONTROL = new RegExp(CONTROL, 'g');
/** Excel keeps 15 significant digits of a number. */
const SHOWN_DIGITS = 15;
const SAFE_DIGITS = 1e15;
/** A long number that Excel wrote as 6.22E+18 before it became text. */
const LOST_DIGITS = /^\d(\.\d+)?E\+(1[1-9]|[2-9]\d)$/i;

function readNumber(cell: number): CellReading<string> {
  if (Math.abs(cell) < SAFE_DIGITS) return { value: Number.isInteger(cell) ? String(cell) : String(Number(cell.toPrecision(15))) };
  const text = asExcelShows(cell);
  return { value: text, remark: { code: 'C10', facts: { found: text } } };
}

/** A long number as a cell wide enough shows it: 15 digits, then zeros. */
function asExcelShows(cell: number): string {
  const [digits = '', exponent = ''] = cell.toExponential(SHOWN_DIGITS - 1).split('e');
  return digits.replace('.', '') + '0'.repeat(Math.max(Number(exponent) - SHOWN_DIGITS + 1, 0));
}

function readText(cell: string | number | boolean | { error: string }, longest: number): CellReading<string> {
  if (typeof cell === 'number') return readNumber(cell);
  if (typeof cell === 'boolean') return { value: cell ? 'TRUE' : 'FALSE' };
  if (typeof cell === 'object') return {};
  if (CONTROL.test(cell)) return { value: tidy(cell.replace(EVERY_CONTROL, '')), remark: { code: 'C11', facts: { why: 'control' } } };
  const value = tidy(cell);
  if (value.length > longest) return { value, remark: { code: 'C11', facts: { why: 'long', length: value.length, longest } } };
  return LOST_DIGITS.test(value) ? { value, remark: { code: 'C10', facts: { found: value } } } : { value };
}

const textType = (kind: CellKind, longest: number): CellType<string> => ({
  kind,
  read: (cell) => readText(cell, longest),
  write: (value) => value,
});

/** A short text: names, places, remarks of a word or two. */
export const text = textType('text', LONGEST_TEXT);

/** A sentence or more; wrapped where it is shown. */
export const long = textType('long', LONGEST_TEXT);

/** A number or name that identifies something: job, slip, part, serial number, model. Always text, leading zeros kept. */
export const code: CellType<string> = {
  ...textType('code', LONGEST_CODE),
  read(cell) {
    const read = readText(cell, LONGEST_CODE);
    // Two numbers in one cell are neither of the two (27).
    if (typeof cell !== 'string' || (read.remark && read.remark.code !== 'C11')) return read;
    const codes = severalCodes(cell);
    return codes.length === 0 ? read : { ...read, remark: { code: 'C12', facts: { why: 'codes', ...listed(codes) } } };
  },
};

/** The first of several in a cell, and how many there are. */
const listed = (several: readonly string[]) => ({ found: several.slice(0, 3).join(' / '), count: several.length });

/** A phone number, kept as written; an implausible one is said (C6), a masked one and several in one cell are noted. */
export const phone: CellType<string> = {
  kind: 'phone',
  read(cell) {
    const read = readText(cell, LONGEST_CODE);
    if (read.value === undefined || read.remark) return read;
    const { value } = read;
    const judged = readPhoneText(value);
    if (judged.state === 'one') return read;
    return judged.state === 'several'
      ? { value, remark: { code: 'C12', facts: { why: 'phones', ...listed(judged.phones.map(maskedPhone)) } } }
      : { value, remark: { code: 'C6', facts: { found: value, why: judged.state } } };
  },
  write: (value) => value,
};

/** One word of a list: its names in both languages and other spellings of it. */
export interface Choice {
  readonly zh: string;
  readonly en: string;
  readonly also?: readonly string[];
}

/** A value out of a list: read in either language or a known spelling (C7 where otherwise than written), else C5. */
export function choice<const C extends Readonly<Record<string, Choice>>>(choices: C): CellType<keyof C & string> & { readonly choices: C } {
  const names = Object.keys(choices) as (keyof C & string)[];
  const known = new Map<string, { name: keyof C & string; plain: boolean }>();
  for (const name of names) {
    const { zh, en, also = [] } = choices[name] as Choice;
    for (const spelling of also) known.set(folded(spelling), { name, plain: false });
    for (const title of [zh, en]) known.set(folded(title), { name, plain: true });
  }
  const asWritten = new Map(names.flatMap((value) => [choices[value]?.zh, choices[value]?.en].map((word) => [word, { value }] as const)));
  const words = (language: Language) => names.map((name) => (choices[name] as Choice)[language]);
  return {
    kind: 'choice',
    choices,
    words,
    read(cell) {
      if (typeof cell === 'object') return {};
      const plain = typeof cell === 'string' ? asWritten.get(cell) : undefined;
      if (plain) return plain;
      const written = tidy(String(cell));
      const found = known.get(folded(written));
      if (found?.plain) return { value: found.name };
      if (found)
        return {
          value: found.name,
          remark: {
            code: 'C7',
            facts: {
              why: 'otherwise',
              found: written,
              read: (choices[found.name] as Choice).zh,
              readEn: (choices[found.name] as Choice).en,
            },
          },
        };
      if (isNullToken(written)) return {};
      return { remark: { code: 'C5', facts: { found: written, allowed: words('zh').join('、'), allowedEn: words('en').join(', ') } } };
    },
    write: (value, language) => (choices[value] as Choice)[language],
  };
}

/** The values of a choice. */
export type ChoiceOf<T extends { readonly choices: unknown }> = keyof T['choices'] & string;

/** 是 or 否, in all spellings seen. */
export const yesNo = choice({
  yes: { zh: '是', en: 'Yes', also: ['Y', '√', '✓', '✔', '1', 'TRUE', '对', '有', '已'] },
  no: { zh: '否', en: 'No', also: ['N', '×', '✗', '✘', '0', 'FALSE', '错', '没有', '未'] },
});

/** The answer to a yes-or-no question. */
export type YesNo = ChoiceOf<typeof yesNo>;

/** Whether something is so, as a cell says it. */
export const yesOrNo = (isSo: boolean): YesNo => (isSo ? 'yes' : 'no');

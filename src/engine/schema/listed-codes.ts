import { halfWidth, tidy } from '../values/text';

const STROKES = /[、,，;；/|\r\n\t和与及]|\s{2,}/;
const ANY_GAP = /[、,，;；/|\s和与及]+/;
const MAY_BE_LIST = /[、,，;；/|\s~～—至到和与及]/;
/** What is said of each code of a list: 1号机：SN7001 2号机：SN7002. */
const LABEL = /(?:^|[、,，;；/|\s]+)[^\s、,，;；/|:]{0,8}[\u4e00-\u9fff][^\s、,，;；/|:]{0,8}:\s*/g;
const LONGEST_LIST = 5_000;
const NONE: readonly string[] = [];

/**
 * The different codes that one cell lists: SN0001/SN0002, SN0005 SN0006, P-103、P-118, SN0001~SN0010. They are alike, so that a code with strokes or
 * blanks of its own (A/2025-0001, 202603/0001, XQG80 Pro, 6901 2345) stays one; empty where the cell holds one.
 */
export function listedCodes(text: string): readonly string[] {
  if (text.length > LONGEST_LIST || !MAY_BE_LIST.test(text)) return NONE;
  const whole = halfWidth(tidy(text)).replace(LABEL, '、');
  const range = codesBetween(whole);
  if (range.length > 0) return range;
  const parted = partsOf(whole, STROKES);
  if (areCodes(parted) || areNamesAlike(parted)) return parted;
  const words = partsOf(whole, ANY_GAP);
  return areCodes(words) && standApart(words) ? words : NONE;
}

const LONGEST_RANGE = 80;
const MOST_IN_RANGE = 200;
const FROM_TO = /^([\w.-]*?)(\d+)\s*(?:~|—+|至|到)\s*\1(\d+)$/;

/** The codes from one to another; digits alone, unless they are many, are as well an amount, and a very long range is no list of pieces. */
function codesBetween(text: string): readonly string[] {
  const [, begins = '', first = '', last = ''] = (text.length <= LONGEST_RANGE && FROM_TO.exec(text)) || [];
  const count = Number(last) - Number(first) + 1;
  if (!isCode(begins + first) || !(isNamed(begins) || first.length >= LONG_NUMBER) || !(count > 1 && count <= MOST_IN_RANGE)) return NONE;
  return Array.from({ length: count }, (_, at) => begins + String(Number(first) + at).padStart(first.length, '0'));
}

/** Signs that no code has within itself. */
const NEVER_INSIDE = /[、,，;；|\r\n和与及]/;
const SHORTEST_UNLIKE = 5;

/** The codes in a cell that has room for one: a list, or codes that are not alike with a line break or comma between them. */
export function severalCodes(text: string): readonly string[] {
  const alike = listedCodes(text);
  if (alike.length > 0 || text.length > LONGEST_LIST || !NEVER_INSIDE.test(text)) return alike;
  const parts = partsOf(halfWidth(tidy(text)), NEVER_INSIDE);
  return parts.length > 1 && parts.every((part) => part.length >= SHORTEST_UNLIKE && isCode(part) && /^\w.*\w$/.test(part)) ? parts : NONE;
}

const partsOf = (text: string, gap: RegExp): readonly string[] => [
  ...new Set(
    text
      .split(gap)
      .map(tidy)
      .filter((part) => part !== ''),
  ),
];

/** The runs of letters and digits in a code: SN1 and SN10 have the same shape. */
export const shapeOf = (code: string): string => code.replace(/[A-Za-z]+/g, 'A').replace(/\d+/g, '9');

/** The letters with which a code begins. */
export const lettersOf = (code: string): string => (/^[A-Za-z]*/.exec(code)?.[0] ?? '').toUpperCase();

const isCode = (part: string): boolean => /^[\w.-]+$/.test(part) && /\d/.test(part) && (part.length >= 4 || /^[A-Za-z]{2,}\d+$/.test(part));

const isNamed = (begins: string): boolean => /[A-Za-z]/.test(begins);

/** Digits that are too many for an amount, a month or an area code. */
const LONG_NUMBER = 8;
const YEAR_OR_MONTH = /^20\d\d(0[1-9]|1[0-2])?$/;

/** What codes of one list have in common; of digits alone also how many they are, and whether they are a month: 202603/0001 is a number of that month. */
const kindOf = (code: string): string => {
  if (!/^\d+$/.test(code)) return shapeOf(code);
  if (code.length >= LONG_NUMBER) return 'long';
  return `${YEAR_OR_MONTH.test(code) ? 'month' : 'digits'} ${code.length}`;
};

const areCodes = ([first = '', ...others]: readonly string[]): boolean =>
  others.length > 0 && isCode(first) && others.every((other) => isCode(other) && kindOf(other) === kindOf(first));

/** Codes without a digit are told by their capitals, and by being alike but for their end: SNBa, SNBb. */
const areNamesAlike = ([first = '', ...others]: readonly string[]): boolean =>
  others.length > 0 &&
  /^[A-Z]{2}[A-Za-z]{2,}$/.test(first) &&
  others.every((other) => other.length === first.length && other.slice(0, -1) === first.slice(0, -1) && /^[A-Za-z]+$/.test(other));

/** A blank also parts the groups of one long number: what it parts begins alike, has a hyphen of its own, or is long. */
const standApart = (words: readonly string[]): boolean =>
  words.every((word) => (isNamed(word) ? lettersOf(word) === lettersOf(words[0] ?? '') || /\w-\w/.test(word) : word.length >= LONG_NUMBER));

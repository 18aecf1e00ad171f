import { halfWidth, tidy } from '../values/text';

const SEPARATOR = /[、,，;；/\n|]|\s{2,}/;
const SHORTEST = 4;
const LONGEST_LIST = 5_000;
const NONE: readonly string[] = [];

/** Letters and digits of a code as a pattern: SN-1234 and SN-9876 have the same one. */
const shapeOf = (code: string): string => code.replace(/[A-Za-z]/g, 'A').replace(/\d/g, '9');

/**
 * The codes that one cell lists (SN0001/SN0002): different ones of one shape, with letters or longer than a date's parts. Empty where the
 * cell holds one code, however many strokes are in it.
 */
export function listedCodes(text: string): readonly string[] {
  if (text.length > LONGEST_LIST || !SEPARATOR.test(text)) return NONE;
  const codes = tidy(text)
    .split(SEPARATOR)
    .map((part) => halfWidth(tidy(part)))
    .filter((part) => part !== '');
  const [first] = codes;
  if (first === undefined || codes.length < 2 || new Set(codes).size < codes.length) return NONE;
  const isCode = (code: string): boolean =>
    code.length >= SHORTEST && /\d/.test(code) && /^[\w.-]+$/.test(code) && shapeOf(code) === shapeOf(first);
  return codes.every(isCode) ? codes : NONE;
}

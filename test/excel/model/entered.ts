import { Failure } from '../protocol/failure';
import { BLANK, ERROR_CODES, ErrorValue, LONGEST_TEXT, type Content } from './cell';
import { enteredNumber } from './entered-number';

/** What becomes of a value that is put into a cell, and the number format that Excel gives a General cell for it. */
export interface Entered {
  readonly content: Content;
  readonly format?: string;
}

/** Values that an add-in writes: `null` is not among them, it leaves the cell alone. */
export function entered(value: unknown, numberFormat: string): Entered {
  if (typeof value === 'number' || typeof value === 'boolean') return enteredPlain(value, numberFormat);
  if (typeof value !== 'string') throw new Failure('InvalidArgument');
  if (value.length > LONGEST_TEXT) throw new Failure('InvalidArgument');
  if (value === '') return { content: BLANK };
  if (value.startsWith("'")) return { content: { value: value.slice(1) } };
  if (numberFormat === '@') return { content: { value } };
  return readText(value);
}

/** A text cell keeps numbers and truth values as the text that they are written as. */
function enteredPlain(value: number | boolean, numberFormat: string): Entered {
  if (numberFormat !== '@') return { content: { value } };
  return { content: { value: String(value).toUpperCase() } };
}

function readText(value: string): Entered {
  const number = enteredNumber(value);
  if (number) return { content: { value: number.value }, ...(number.format !== undefined && { format: number.format }) };
  if (value.length > 1 && /^[=+\-@]/.test(value)) return { content: { formula: formulaOf(value), value: 0 } };
  if (/^(true|false)$/i.test(value)) return { content: { value: /^true$/i.test(value) } };
  if (ERROR_CODES.includes(value.toUpperCase())) return { content: { value: new ErrorValue(value.toUpperCase()) } };
  return { content: { value } };
}

const LONGEST_FORMULA = 8_192;

function formulaOf(value: string): string {
  const formula = value.startsWith('=') ? value : `=${value}`;
  if (formula.length > LONGEST_FORMULA || !isWellFormed(formula)) throw new Failure('InvalidArgument');
  return formula;
}

/** Excel refuses a formula whose brackets or quotes do not close, that ends in an operator, or has a full-width comma between words. */
function isWellFormed(formula: string): boolean {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '0').replace(/'(?:[^']|'')+'!/g, 'S!');
  if (bare.includes('"')) return false;
  const withoutColumns = bare.replace(/\[(?:[^[\]]|\[(?:[^[\]']|'.)*\]|'.)*\]/g, '');
  let depth = 0;
  for (const sign of withoutColumns) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0 && !/[-+*/^&=<>,(@]\s*$/.test(withoutColumns.slice(1)) && !/[，；。：“”？！]/.test(withoutColumns);
}

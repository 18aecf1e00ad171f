import type { Place } from './parse';
import { isError, isTrue, numberOf, textOf, type Given, type Value } from './values';

/** A function of Excel: its arguments, each with the values of its cells, and the place where it stands. */
type Known = (given: readonly Given[], place: Place) => Value;

const first = (given: readonly Given[], index = 0): Value => given[index]?.[0] ?? '';
const numbers = (given: readonly Given[]): readonly number[] => given.flat().filter((value) => typeof value === 'number');
const firstError = (given: readonly Given[]): Value | undefined => given.flat().find(isError);

/** A function of one number. */
const ofNumber = (reckon: (number: number, other: number) => number): Known => (given) => {
  const [one, other] = [numberOf(first(given)), numberOf(first(given, 1))];
  if (typeof one !== 'number') return one;
  return typeof other === 'number' ? reckon(one, other) : other;
};

/** A function of one text. */
const ofText = (take: (text: string, count: number) => Value): Known => (given) => {
  const value = first(given);
  return isError(value) ? value : take(textOf(value), given[1] ? Number(first(given, 1)) : 1);
};

/** The functions that conditional formats of our sheets use. */
export const FUNCTIONS: Readonly<Record<string, Known>> = {
  AND: (given) => firstError(given) ?? given.flat().every((value) => isTrue(value)),
  OR: (given) => firstError(given) ?? given.flat().some((value) => isTrue(value)),
  NOT: (given) => (isError(first(given)) ? first(given) : !isTrue(first(given))),
  IF: (given) => (isError(first(given)) ? first(given) : isTrue(first(given)) ? first(given, 1) : given[2] ? first(given, 2) : false),
  ISNUMBER: (given) => typeof first(given) === 'number',
  ISTEXT: (given) => typeof first(given) === 'string' && first(given) !== '',
  ISBLANK: (given) => first(given) === '',
  ISERROR: (given) => isError(first(given)),
  IFERROR: (given) => (isError(first(given)) ? first(given, 1) : first(given)),
  ABS: ofNumber((number) => Math.abs(number)),
  INT: ofNumber((number) => Math.floor(number)),
  MOD: ofNumber((number, other) => number - other * Math.floor(number / other)),
  ROUND: ofNumber((number, digits) => Math.round(number * 10 ** digits) / 10 ** digits),
  SUM: (given) => numbers(given).reduce((sum, number) => sum + number, 0),
  MAX: (given) => Math.max(0, ...numbers(given)),
  MIN: (given) => (numbers(given).length === 0 ? 0 : Math.min(...numbers(given))),
  COUNT: (given) => numbers(given).length,
  COUNTA: (given) => given.flat().filter((value) => value !== '').length,
  COUNTIF: ([cells = [], [wanted = ''] = []]) => cells.filter((value) => textOf(value).toLowerCase() === textOf(wanted).toLowerCase()).length,
  LEN: ofText((text) => text.length),
  TRIM: ofText((text) => text.trim().replace(/ +/g, ' ')),
  LEFT: ofText((text, count) => text.slice(0, count)),
  RIGHT: ofText((text, count) => (count > 0 ? text.slice(-count) : '')),
  EXACT: (given) => textOf(first(given)) === textOf(first(given, 1)),
  FIND: (given) => found(textOf(first(given, 1)).indexOf(textOf(first(given)))),
  SEARCH: (given) => found(textOf(first(given, 1)).toLowerCase().indexOf(textOf(first(given)).toLowerCase())),
  ROW: (_, place) => place.row + 1,
  COLUMN: (_, place) => place.column + 1,
};

const found = (at: number): Value => (at < 0 ? { error: '#VALUE!' } : at + 1);

import { formattedText } from '../../excel/model/shown-text';
import { meets } from './criteria';
import type { Place } from './parse';
import { isError, isTrue, numberOf, textOf, type Given, type Value } from './values';

/** A function of Excel: its arguments, each with the values of its cells, and the place where it stands. */
type Known = (given: readonly Given[], place: Place) => Value;

const first = (given: readonly Given[], index = 0): Value => given[index]?.[0] ?? '';
const numbers = (given: readonly Given[]): readonly number[] => given.flat().filter((value) => typeof value === 'number');
const firstError = (given: readonly Given[]): Value | undefined => given.flat().find(isError);

/** A function of one number. */
const ofNumber =
  (reckon: (number: number, other: number) => number): Known =>
  (given) => {
    const [one, other] = [numberOf(first(given)), numberOf(first(given, 1))];
    if (typeof one !== 'number') return one;
    return typeof other === 'number' ? reckon(one, other) : other;
  };

/** A function of one text. */
const ofText =
  (take: (text: string, count: number) => Value): Known =>
  (given) => {
    const value = first(given);
    return isError(value) ? value : take(textOf(value), given[1] ? Number(first(given, 1)) : 1);
  };

/** The functions that our sheets use, each of the values that it is given. */
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
  ROUND: ofNumber(rounded),
  SUM: (given) => firstError(given) ?? sumOf(given.flat()),
  MAX: (given) => Math.max(0, ...numbers(given)),
  MIN: (given) => (numbers(given).length === 0 ? 0 : Math.min(...numbers(given))),
  AVERAGE: (given) =>
    firstError(given) ?? (numbers(given).length === 0 ? { error: '#DIV/0!' } : sumOf(given.flat()) / numbers(given).length),
  COUNT: (given) => numbers(given).length,
  COUNTA: (given) => given.flat().filter((value) => value !== '').length,
  COUNTIF: ([cells = [], [wanted = ''] = []]) => cells.filter((value) => meets(value, wanted)).length,
  SUMIF: ([cells = [], [wanted = ''] = [], added = cells]) => sumOf(added.filter((_, index) => meets(cells[index] ?? '', wanted))),
  SUMIFS: ([added = [], ...conditions]) => sumOf(added.filter((_, index) => meetsAll(conditions, index))),
  SUMPRODUCT: (given) => firstError(given) ?? sumOf((given[0] ?? []).map((_, index) => productAt(given, index))),
  DATE: (given) => Date.UTC(Number(first(given)), Number(first(given, 1)) - 1, Number(first(given, 2))) / 86_400_000 + 25_569,
  TEXT: (given) =>
    isError(first(given)) ? first(given) : formattedText(first(given) as string | number | boolean, textOf(first(given, 1))),
  N: (given) => (typeof first(given) === 'number' ? first(given) : first(given) === true ? 1 : 0),
  HYPERLINK: (given) => (given[1] ? first(given, 1) : first(given)),
  LEN: ofText((text) => text.length),
  TRIM: ofText((text) => text.trim().replace(/ +/g, ' ')),
  LEFT: ofText((text, count) => text.slice(0, count)),
  RIGHT: ofText((text, count) => (count > 0 ? text.slice(-count) : '')),
  EXACT: (given) => textOf(first(given)) === textOf(first(given, 1)),
  FIND: (given) => found(textOf(first(given, 1)).indexOf(textOf(first(given)))),
  SEARCH: (given) =>
    found(
      textOf(first(given, 1))
        .toLowerCase()
        .indexOf(textOf(first(given)).toLowerCase()),
    ),
  COLUMN: (_, place) => place.column + 1,
};

/** Halves go away from zero; a hair below a half is one, as sums of decimals come out. */
function rounded(number: number, digits: number): number {
  const scaled = Number((Math.abs(number) * 10 ** digits).toPrecision(15));
  return (Math.sign(number) * Math.round(scaled)) / 10 ** digits;
}

const sumOf = (values: readonly Value[]): number =>
  values.reduce<number>((sum, value) => (typeof value === 'number' ? sum + value : sum), 0);

/** What is no number counts as 0. */
const productAt = (given: readonly Given[], index: number): number =>
  given.reduce((product, cells) => product * (typeof cells[index] === 'number' ? cells[index] : 0), 1);

/** Cells and criteria come in turns. */
const meetsAll = (conditions: readonly Given[], index: number): boolean =>
  conditions.every((cells, at) => at % 2 === 1 || meets(cells[index] ?? '', conditions[at + 1]?.[0] ?? ''));

const found = (at: number): Value => (at < 0 ? { error: '#VALUE!' } : at + 1);

/** What a formula reckons with: '' is a blank cell. */
export type Value = string | number | boolean | { readonly error: string };

/** What stands in the place of an argument: the values of its cells, or the one value that it gives. */
export type Given = readonly Value[];

/** Cells that a formula refers to. */
export interface Region {
  readonly values: () => Given;
  /** The same, blank where a filter or the user hides the row. */
  readonly shown: () => Given;
  readonly rows: () => readonly number[];
  readonly moved: (down: number, right: number) => Region;
}

export const isError = (value: Value | undefined): value is { readonly error: string } => typeof value === 'object';

const VALUE_ERROR = { error: '#VALUE!' };

/** A value as a number, as Excel takes it in a sum of two; an error where it is none. */
export function numberOf(value: Value): number | { readonly error: string } {
  if (isError(value)) return value;
  if (value === '') return 0;
  const number = Number(value);
  return Number.isFinite(number) ? number : VALUE_ERROR;
}

/** A value as text. */
export const textOf = (value: Value): string =>
  isError(value) ? value.error : typeof value === 'boolean' ? String(value).toUpperCase() : String(value);

/** Whether a value counts as true; numbers but 0 do. */
export const isTrue = (value: Value | undefined): boolean => value === true || (typeof value === 'number' && value !== 0);

/** Joins two values as text. */
export const joined = (left: Value, right: Value): Value => (isError(left) ? left : isError(right) ? right : textOf(left) + textOf(right));

/** Reckons with two values. */
export const addUp =
  (sign: string) =>
  (left: Value, right: Value): Value => {
    const [one, other] = [numberOf(left), numberOf(right)];
    if (typeof one !== 'number') return one;
    if (typeof other !== 'number') return other;
    if (sign === '/' && other === 0) return { error: '#DIV/0!' };
    const result = { '+': one + other, '-': one - other, '*': one * other, '/': one / other }[sign];
    return result ?? one ** other;
  };

/** Compares two values as Excel does: numbers before texts before truth values, texts without regard to case. */
export const compared =
  (sign: string) =>
  (left: Value, right: Value): Value => {
    if (isError(left)) return left;
    if (isError(right)) return right;
    const order = orderOf(left, right);
    if (sign === '=') return order === 0;
    if (sign === '<>') return order !== 0;
    if (sign.startsWith('<')) return order < 0 || (sign === '<=' && order === 0);
    return order > 0 || (sign === '>=' && order === 0);
  };

const RANK = { number: 0, string: 1, boolean: 2 } as const;

function orderOf(left: string | number | boolean, right: string | number | boolean): number {
  const [one, other] = [left === '' && typeof right === 'number' ? 0 : left, right === '' && typeof left === 'number' ? 0 : right];
  const rank = RANK[typeof one as keyof typeof RANK] - RANK[typeof other as keyof typeof RANK];
  if (rank !== 0) return rank;
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return String(one).localeCompare(String(other), undefined, { sensitivity: 'accent' });
}

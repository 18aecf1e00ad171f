import { isError, numberOf, type Given, type Region, type Value } from './values';
import type { Place } from './parse';

/** An expression gives one value, a reference as many as it has cells; what refers to cells also says which. */
export interface Part {
  readonly values: (place: Place) => Given;
  readonly regions?: (place: Place) => readonly Region[];
}

type OfReferences = (given: readonly Part[]) => Part | undefined;

/** The functions that ask where cells are, not only what they hold. */
export const OF_REFERENCES: Readonly<Record<string, OfReferences>> = {
  ROW: ([of]) => {
    const regions = of?.regions;
    if (of && !regions) return undefined;
    return {
      values: (place) =>
        regions?.(place)[0]
          ?.rows()
          .map((row) => row + 1) ?? [place.row + 1],
    };
  },
  // Moved by as many rows as are given: each is a region of its own, as SUBTOTAL over them asks of each row whether it is hidden
  OFFSET: ([of, down, right]) => {
    const regions = of?.regions;
    if (!regions || !down || !right) return undefined;
    const moved = (place: Place): readonly Region[] => {
      const columns = numberOf(right.values(place)[0] ?? '');
      return down.values(place).flatMap((rows) => regions(place).map((one) => one.moved(whole(numberOf(rows)), whole(columns))));
    };
    return { regions: moved, values: (place) => moved(place).flatMap((one) => one.values()) };
  },
  SUBTOTAL: ([code, of]) => {
    const regions = of?.regions;
    if (!code || !regions) return undefined;
    return { values: (place) => regions(place).map((one) => subtotal(Number(code.values(place)[0]), one.shown())) };
  },
};

/** An error leads before the first row, that is nowhere. */
const whole = (number: ReturnType<typeof numberOf>): number => (typeof number === 'number' ? Math.trunc(number) : -Infinity);

/** A kind of total by its number; those from 101 on are the same over what is shown. A blank cell counts in none of them. */
function subtotal(code: number, values: Given): Value {
  const total = TOTALS[code % 100];
  return values.find(isError) ?? (total ? total(values) : { error: '#VALUE!' });
}

const numbers = (values: Given): readonly number[] => values.filter((value) => typeof value === 'number');
const sum = (values: Given): number => numbers(values).reduce((one, other) => one + other, 0);

const TOTALS: Readonly<Record<number, (values: Given) => Value>> = {
  1: (values) => (numbers(values).length === 0 ? { error: '#DIV/0!' } : sum(values) / numbers(values).length),
  2: (values) => numbers(values).length,
  3: (values) => values.filter((value) => value !== '').length,
  9: sum,
};

import type { Decimal } from '../values/money';

/** A rate with the two numbers it is made of; nothing below the line means no rate, neither 0 nor 100 %. */
export interface Share {
  readonly part: number;
  readonly whole: number;
}

/** The rate of a share. */
export const rateOf = ({ part, whole }: Share): number | undefined => (whole === 0 ? undefined : part / whole);

/** Two shares taken together. */
export const together = (shares: readonly Share[]): Share => ({
  part: shares.reduce((sum, { part }) => sum + part, 0),
  whole: shares.reduce((sum, { whole }) => sum + whole, 0),
});

/** 达标, 接近 (within the gap), 未达标, or nothing to judge. */
export type Signal = 'good' | 'near' | 'bad' | 'none';

/** Judges a rate against its target; rates are compared after rounding away binary remainders. */
export function signalOf(rate: number | undefined, target: Decimal, gap: Decimal): Signal {
  if (rate === undefined) return 'none';
  const rounded = Math.round(rate * 1e9);
  if (rounded >= Math.round(Number(target) * 1e9)) return 'good';
  return rounded >= Math.round((Number(target) - Number(gap)) * 1e9) ? 'near' : 'bad';
}

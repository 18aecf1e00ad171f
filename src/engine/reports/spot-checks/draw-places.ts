import type { Month } from '../../values/month';

const MODULUS = 2_147_483_647;
const MULTIPLIER = 16_807;

/**
 * Draws so many places of 1…`size` at random, in the order drawn, so that anyone can draw them again with a pocket calculator: x begins as
 * seed × YYYYMM; then x = 16807 × x mod 2147483647 (Park and Miller 1988), and x mod `size` + 1 is drawn unless it was drawn before.
 */
export function drawPlaces(size: number, wanted: number, seed: number, month: Month): readonly number[] {
  const drawn = new Set<number>();
  let x = (seed * Number(month.replace('-', ''))) % MODULUS || 1;
  while (drawn.size < Math.min(wanted, size)) {
    x = (x * MULTIPLIER) % MODULUS;
    drawn.add((x % size) + 1);
  }
  return [...drawn];
}

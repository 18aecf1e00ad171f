/** Class of a row in an order by size: A while what comes before is below 80 % of the whole, B below 95 %, else C (I2). */
export function abcClass(before: number, whole: number): 'A' | 'B' | 'C' {
  if (before * 100 < whole * 80) return 'A';
  return before * 100 < whole * 95 ? 'B' : 'C';
}

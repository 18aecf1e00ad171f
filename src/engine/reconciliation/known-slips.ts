import { keyOf } from '../values/group';
import type { ReconciliationInput } from './input';
import { counting } from './source-row';

/** The issue slips that stand in a ledger. */
export interface KnownSlips {
  has(dealer: string, slip: string): boolean;
  hasPart(dealer: string, slip: string, part: string): boolean;
}

/** The slips of 期初, 前期收费 and 发料 of any date; of 借料 where it stands in, or where a dealer's own rows are judged. */
export function knownSlips(
  { issues, opening, earlierCharges, borrowed, hasIssues }: ReconciliationInput,
  withBorrowed = !hasIssues,
): KnownSlips {
  const slips = new Set<string>();
  const rows = [
    ...(hasIssues ? counting(issues) : []),
    ...counting(opening),
    ...counting(earlierCharges),
    ...(withBorrowed ? counting(borrowed) : []),
  ];
  for (const { dealer, values } of rows) {
    slips.add(keyOf(dealer, values.slip));
    slips.add(keyOf(dealer, values.slip, values.part));
  }
  return { has: (dealer, slip) => slips.has(keyOf(dealer, slip)), hasPart: (dealer, slip, part) => slips.has(keyOf(dealer, slip, part)) };
}

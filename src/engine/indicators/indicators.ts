import { cleanRecords } from './clean-records';
import { firstFix } from './first-fix';
import type { CheckedMonth, Indicator } from './indicator';
import { onTime } from './on-time';
import { returned } from './returned';
import { satisfied } from './satisfied';
import { type Share, together } from './shares';
import { received, submittedOnTime } from './submitted';
import { visitCoverage } from './visit-coverage';

/** Every indicator, in the order in which it is shown. */
export const INDICATORS = [
  onTime,
  firstFix,
  returned,
  satisfied,
  cleanRecords,
  received,
  submittedOnTime,
  visitCoverage,
] as const satisfies readonly Indicator[];

/** The shares of every indicator, by dealer and overall. */
export function indicatorShares(month: CheckedMonth): {
  readonly byDealer: ReadonlyMap<string, Readonly<Record<string, Share>>>;
  readonly overall: Readonly<Record<string, Share>>;
} {
  const byDealer = new Map<string, Record<string, Share>>(month.submissions.rows.map(({ dealer }) => [dealer, {}]));
  const overall: Record<string, Share> = {};
  for (const { id, shares } of INDICATORS) {
    const ofDealers = shares(month);
    for (const [dealer, share] of ofDealers) byDealer.set(dealer, { ...byDealer.get(dealer), [id]: share });
    overall[id] = together([...ofDealers.values()]);
  }
  return { byDealer, overall };
}

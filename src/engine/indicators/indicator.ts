import type { Words } from '../values/language';
import type { MonthContext } from '../month/context';
import type { Finding } from '../month/finding';
import type { Share } from './shares';

/** A month with its findings: what an indicator is computed from. */
export interface CheckedMonth extends MonthContext {
  readonly findings: readonly Finding[];
}

/** The settings that hold targets. */
export type TargetSetting = 'targetOnTime' | 'targetClean' | 'targetReturned' | 'targetSatisfied' | 'targetFirstFix';

/** An indicator of service: what it means, how it is computed, for every dealer. */
export interface Indicator {
  readonly id: string;
  readonly title: Words;
  /** The formula in words, beside the numbers (I5). */
  readonly formula: Words;
  /** What is counted and what is left out, in a sentence or two; `{name}` is a limit in force (`limitsOf`). */
  readonly meaning: Words;
  readonly target?: TargetSetting;
  /** Parts and wholes by dealer; a dealer without anything below the line may be absent. */
  readonly shares: (month: CheckedMonth) => ReadonlyMap<string, Share>;
}

/** Declares an indicator; its type keeps its id, and whether it has a target. */
export const indicator = <const Declared extends Indicator>(definition: Declared): Declared => definition;

/** Counts items by dealer: how many there are, and how many of them fulfil the condition. */
export function shareByDealer<T extends { readonly dealer: string }>(
  items: Iterable<T>,
  fulfils: (item: T) => boolean,
  weight: (item: T) => number = () => 1,
): ReadonlyMap<string, Share> {
  const shares = new Map<string, { part: number; whole: number }>();
  for (const item of items) {
    const share = shares.get(item.dealer) ?? { part: 0, whole: 0 };
    share.whole += weight(item);
    if (fulfils(item)) share.part += weight(item);
    shares.set(item.dealer, share);
  }
  return shares;
}

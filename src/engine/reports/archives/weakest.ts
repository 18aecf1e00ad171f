import { INDICATORS } from '../../indicators/indicators';
import { rateOf } from '../../indicators/shares';
import type { IndicatorShares } from '../../month/outcome';
import type { Words } from '../../values/language';

/** What a dealer is weakest at against all dealers, with both figures (E1). */
export interface Weakness {
  readonly title: Words;
  readonly own: number;
  readonly all: number;
  /** Percentage points, below 0. */
  readonly gap: number;
}

/** Fewer cases than this say nothing of a dealer. */
export const LEAST_CASES = 5;

/** The indicator with a target that lies furthest below all dealers together; nothing where none does. */
export function weakestOf(own: IndicatorShares, overall: IndicatorShares): Weakness | undefined {
  const gaps = INDICATORS.flatMap((indicator): readonly Weakness[] => {
    const [share, all] = [own[indicator.id], overall[indicator.id]];
    if (!('target' in indicator) || !share || !all || share.whole < LEAST_CASES) return [];
    const [rate, overallRate] = [rateOf(share), rateOf(all)];
    return rate === undefined || overallRate === undefined
      ? []
      : [{ title: indicator.title, own: rate, all: overallRate, gap: Math.round((rate - overallRate) * 1000) / 10 }];
  });
  const [worst] = gaps.filter(({ gap }) => gap < 0).sort((a, b) => a.gap - b.gap);
  return worst;
}

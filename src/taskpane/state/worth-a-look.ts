import type { PaneState } from './pane-state';
import { daysLeft, missingDealers } from './standings';

/** A line of 需要留意: what it is about, and how many. */
export interface WorthALook {
  readonly about: 'missing' | 'differences' | 'requestsAbove';
  readonly count: number;
}

/** What deserves a look although no step says it: at most three lines. */
export function worthALook(state: PaneState): readonly WorthALook[] {
  const { picture } = state;
  if (!picture || state.files.length === 0) return [];
  const missing = (daysLeft(state) ?? 0) < 0 ? missingDealers(state).length : 0;
  const differences = Object.values(picture.reconciliation.differences).reduce((sum, count) => sum + count, 0);
  const lines: readonly WorthALook[] = [
    { about: 'missing', count: missing },
    { about: 'differences', count: differences },
    { about: 'requestsAbove', count: picture.requestsAbove },
  ];
  return lines.filter(({ count }) => count > 0);
}

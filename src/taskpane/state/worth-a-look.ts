import type { PaneState } from './pane-state';
import { awaitsFirstCheck, daysLeft, missingDealers } from './standings';

/** A line of 需要留意: what it is about, and how many. */
export interface WorthALook {
  readonly about: 'emptyLists' | 'missing' | 'differences' | 'requestsAbove';
  readonly count: number;
}

const MOST = 3;

/** What deserves a look although no step says it: at most three lines. */
export function worthALook(state: PaneState): readonly WorthALook[] {
  const { picture, headOffice } = state;
  const empty = { about: 'emptyLists', count: headOffice?.emptyLists?.length ?? 0 } as const;
  if (!picture || state.files.length === 0 || awaitsFirstCheck(state)) return empty.count > 0 ? [empty] : [];
  const missing = (daysLeft(state) ?? 0) < 0 ? missingDealers(state).length : 0;
  const differences = Object.values(picture.reconciliation.differences).reduce((sum, count) => sum + count, 0);
  const lines: readonly WorthALook[] = [
    empty,
    { about: 'missing', count: missing },
    { about: 'differences', count: differences },
    { about: 'requestsAbove', count: picture.requestsAbove },
  ];
  return lines.filter(({ count }) => count > 0).slice(0, MOST);
}

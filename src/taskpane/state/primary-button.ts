import { allClosed } from './month-choices';
import { openCounts } from './open-findings';
import type { PaneState } from './pane-state';
import { awaitingFiles, daysLeft, differingControls, missingDealers, readingProgress, standings } from './standings';
import type { Facts } from '../../engine/values/language';

/** The situations of 总览, in the order in which the first that applies has the button. */
const SITUATIONS = [
  'noFiles',
  'reading',
  'checking',
  'openErrors',
  'controlDiffers',
  'dealersMissing',
  'closedUnchanged',
  'closedChanged',
  'ready',
] as const;

/** Where the month stands, as its primary button sees it. */
export type Situation = (typeof SITUATIONS)[number];

/** Whether each situation applies, with what its button and note say; ready applies when no other does. */
const APPLIES: Readonly<Record<Situation, (state: PaneState) => Facts | undefined>> = {
  noFiles: (state) => (state.files.length === 0 && !isClosed(state) ? { all: standings(state).all } : undefined),
  reading: (state) => {
    const progress = readingProgress(state);
    return progress && { ...progress };
  },
  checking: ({ isChecking }) => (isChecking ? {} : undefined),
  openErrors: (state) => some(openCounts(state).error),
  controlDiffers: (state) => {
    const differing = differingControls(state);
    return differing.length === 0 ? undefined : { count: differing.length, difference: Math.abs(differing[0]?.difference ?? 0) };
  },
  dealersMissing: (state) => {
    const days = daysLeft(state);
    const missing = missingDealers(state).length;
    return missing > 0 && days !== undefined && days >= 0 && !isClosed(state) ? { count: missing, days } : undefined;
  },
  closedUnchanged: (state) => (isClosed(state) && state.written?.changesSince === 0 ? { at: state.written.writtenAt } : undefined),
  closedChanged: (state) =>
    isClosed(state) && (state.written?.changesSince ?? 0) > 0 ? { count: state.written?.changesSince ?? 0 } : undefined,
  ready: () => ({}),
};

const some = (count: number): Facts | undefined => (count === 0 ? undefined : { count });

const isClosed = ({ written, month }: PaneState): boolean => written !== undefined && written.month === month;

/** Where the month stands: the first situation that applies (pane.md section 3). */
export function situationOf(state: PaneState): { readonly situation: Situation; readonly facts: Facts } {
  for (const situation of SITUATIONS) {
    const facts = APPLIES[situation](state);
    if (facts) return { situation, facts };
  }
  throw new Error('ready always applies');
}

/** Why a close asks once before it begins, and how many files or errors that is about. */
export interface CloseQuestion {
  readonly why: 'reading' | 'awaiting' | 'openErrors' | 'closedMonth' | 'closedWithErrors';
  readonly count: number;
}

/** The first question to ask before a close; nothing where it need not ask. Who closes while files are read is asked the next one. */
export function closeQuestion(state: PaneState, { readsOn = false } = {}): CloseQuestion | undefined {
  const progress = readingProgress(state);
  if (progress && !readsOn) return { why: 'reading', count: progress.all - progress.done };
  const awaiting = awaitingFiles(state).length;
  if (awaiting > 0) return { why: 'awaiting', count: awaiting };
  const count = openCounts(state).error;
  const isAgain = state.month !== undefined && allClosed(state.headOffice).includes(state.month);
  if (count > 0) return { why: isAgain ? 'closedWithErrors' : 'openErrors', count };
  return isAgain ? { why: 'closedMonth', count } : undefined;
}

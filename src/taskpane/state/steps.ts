import { strangeFiles } from './collect-rows';
import { openCounts } from './open-findings';
import type { PaneState } from './pane-state';
import type { Situation } from './primary-button';
import { awaitsFirstCheck, differingControls, hasReadableFiles, readingProgress, standings } from './standings';

/** The four steps of a month, in order: each is a tab. */
export const STEPS = ['collect', 'findings', 'reconcile', 'report'] as const;

/** A step of the month. */
export type Step = (typeof STEPS)[number];

/** What the icon of a step says. */
export type StepState = 'notBegun' | 'underWay' | 'done' | 'warning' | 'error';

/** How each step stands. */
export const STEP_STATES: Readonly<Record<Step, (state: PaneState) => StepState>> = {
  collect: (state) => {
    const { all, received, unreadable } = standings(state);
    if (state.files.length === 0) return 'notBegun';
    if (readingProgress(state)) return 'underWay';
    if (all === 0) return 'warning';
    if (received < all) return 'underWay';
    return unreadable > 0 ? 'error' : strangeFiles(state) > 0 ? 'warning' : 'done';
  },
  findings: (state) => {
    const { error, warning } = openCounts(state);
    if (!state.picture) return 'notBegun';
    if (state.isChecking) return 'underWay';
    if (awaitsFirstCheck(state)) return 'notBegun';
    // Head office's own sheets are checked before any file has come.
    return error > 0 ? 'error' : warning > 0 ? 'warning' : hasReadableFiles(state) ? 'done' : 'notBegun';
  },
  reconcile: (state) => {
    if (!state.picture || !hasReadableFiles(state) || awaitsFirstCheck(state)) return 'notBegun';
    return differingControls(state).length > 0 ? 'error' : 'done';
  },
  report: ({ written, month }) => (!written || written.month !== month ? 'notBegun' : written.changesSince > 0 ? 'warning' : 'done'),
};

const NEXT: Readonly<Record<Situation, Step | undefined>> = {
  noFiles: 'collect',
  reading: 'collect',
  checking: 'findings',
  openErrors: 'findings',
  controlDiffers: 'reconcile',
  dealersMissing: 'collect',
  closedUnchanged: undefined,
  closedChanged: 'report',
  ready: 'report',
};

/** The step that comes next in a situation; none when all is done. */
export const nextStep = (situation: Situation): Step | undefined => NEXT[situation];

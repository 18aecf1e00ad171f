import { daysBetween } from '../../engine/values/day';
import type { PaneState } from './pane-state';
import type { DealerStanding } from './collected-file';

/** How many active dealers stand how; the four add up to all. */
export interface Standings {
  readonly all: number;
  readonly onTime: number;
  readonly late: number;
  readonly unreadable: number;
  readonly missing: number;
  /** On time or late. */
  readonly received: number;
}

/** How the active dealers stand; before any file was read all of them are missing. */
export function standings({ picture, headOffice }: Pick<PaneState, 'picture' | 'headOffice'>): Standings {
  const active = picture?.dealers.filter((dealer) => dealer.active) ?? [];
  const all = picture ? active.length : (headOffice?.activeDealers ?? 0);
  const of = (state: DealerStanding['state']) => active.filter((dealer) => dealer.state === state).length;
  const [onTime, late, unreadable] = [of('onTime'), of('late'), of('unreadable')];
  return { all, onTime, late, unreadable, missing: all - onTime - late - unreadable, received: onTime + late };
}

/** Days that are left until the due date; negative when it has passed. */
export const daysLeft = ({ picture, today }: Pick<PaneState, 'picture' | 'today'>): number | undefined =>
  picture && daysBetween(today, picture.dueDate);

/** Who gets a 回执: every dealer that has a number, those that have not reported, too. */
export const feedbackDealers = ({ picture }: Pick<PaneState, 'picture'>): readonly DealerStanding[] =>
  picture?.dealers.filter(({ dealer }) => dealer !== '') ?? [];

/** How far the reading of files is; nothing while no file is being read. */
export function readingProgress({ files }: Pick<PaneState, 'files'>): { readonly done: number; readonly all: number } | undefined {
  const waiting = files.filter(({ reading }) => reading.state === 'waiting').length;
  return waiting === 0 ? undefined : { done: files.length - waiting, all: files.length };
}

/** Files have come and none has a part in the month yet: what is known of the month is still that of no files. */
export const awaitsFirstCheck = ({ files, isChecking }: Pick<PaneState, 'files' | 'isChecking'>): boolean =>
  (isChecking || readingProgress({ files }) !== undefined) && files.every(({ judged }) => judged === undefined);

/** Whether any file can be counted: what a close needs. */
export const hasReadableFiles = ({ files }: Pick<PaneState, 'files'>): boolean => files.some(({ reading }) => reading.state === 'read');

/** Files that would change a closed month and await the user's consent. */
export const awaitingFiles = ({ files }: Pick<PaneState, 'files'>) => files.filter(({ judged }) => judged?.state === 'awaitsConsent');

/** Controls whose two sides differ. */
export const differingControls = ({ picture }: Pick<PaneState, 'picture'>) =>
  picture?.reconciliation.controls.filter(({ difference }) => difference !== 0) ?? [];

/** Active dealers whose workbook has not come, as the list that is copied: number, name, contact, phone. */
export const missingDealers = ({ picture }: Pick<PaneState, 'picture'>): readonly DealerStanding[] =>
  picture?.dealers.filter(({ active, state }) => active && state === 'missing') ?? [];

import type { Month } from '../../engine/values/month';
import type { PaneActions } from '../state/pane-actions';
import type { PaneState } from '../state/pane-state';
import { asking } from './asking';
import { collecting } from './collecting';
import { closing } from './closing';
import { followingNumbers } from './followed-number';
import { following } from './following';
import { making } from './making';
import { mapping } from './mapping';
import { noting } from './noting';
import { openWorkbook, readAgain } from './opening';
import { givingReports } from './report-files';
import { checkMonth } from './checking';
import { unsayingBefore } from './saying';
import { sentence } from './session-words';
import { walking } from './walking';
import { type Session, sessionOf, type SessionParts } from './session-context';

/** A session under way: what screens can ask for, and the end of it, which hears Excel no more. */
export interface RunningSession {
  readonly actions: PaneActions;
  readonly leave: () => void;
  /** Shows a mistake of ours that nobody else has caught. */
  readonly mistaken: (error: unknown) => Promise<void>;
}

/** Joins the pane's state to Excel and to the desk. */
export function startSession(parts: SessionParts): RunningSession {
  const session = sessionOf(parts);
  const { get, set } = session;
  const collects = collecting(session);
  const closes = closing(session);
  const { follow, leave } = following(session);
  const open = (): Promise<void> =>
    session.inTurn('open', async () => {
      await openWorkbook(session);
      await follow();
    });
  const actions: PaneActions = {
    ...collects,
    ...closes,
    ...followingNumbers(session),
    ...walking(session),
    ...noting(session),
    ...mapping(session),
    ...making(session, collects.collect),
    ...givingReports(session),
    openWorkbook: open,
    ...asking(session, closes.close),
    copy: (text, said) =>
      session.guarded('look', async () => {
        await parts.copyText(text);
        if (said !== '') session.say(sentence('done', said));
      }),
    chooseMonth: (month) => session.inTurn('open', () => chosen(session, month)),
    retry: async () => {
      const retry = get().failure?.retry;
      set(withoutFailure(get()));
      if (retry === 'resume') await open();
      else if (retry === 'again') await session.again();
    },
    leaveUnfinished: async () => {
      set(withoutFailure(get()));
      await session.inTurn('resume', async () => void (await session.did('resume', session.workbook.leaveUnfinished())));
      if (!get().failure) await open();
    },
  };
  return {
    actions: unsayingBefore(actions, parts.store),
    leave,
    mistaken: (error) => session.guarded('look', () => Promise.reject(error)),
  };
}

/** Another month in the same workbook: what stands in it decides whether the month is closed. */
async function chosen(session: Session, month: Month): Promise<void> {
  const { get, set } = session;
  set({ month });
  const opened = await readAgain(session);
  if (!opened) return;
  set({ written: [get().written, opened.written].find((report) => report?.month === month) });
  await checkMonth(session);
}

const withoutFailure = ({ screens }: PaneState): Partial<PaneState> => ({
  failure: undefined,
  screens: screens.filter((screen) => screen !== 'failure'),
});

import type { PaneActions } from '../state/pane-actions';
import { asking } from './asking';
import { collecting } from './collecting';
import { closing } from './closing';
import { followingNumbers } from './followed-number';
import { following } from './following';
import { making } from './making';
import { mapping } from './mapping';
import { noting } from './noting';
import { openWorkbook } from './opening';
import { givingReports } from './report-files';
import { checkMonth } from './checking';
import { changed } from './changes';
import { walking } from './walking';
import { sessionOf, type SessionParts } from './session-context';

/** A session under way: what screens can ask for, and the end of it, which hears Excel no more. */
export interface RunningSession {
  readonly actions: PaneActions;
  readonly leave: () => void;
}

/** Joins the pane's state to Excel and to the desk. */
export function startSession(parts: SessionParts): RunningSession {
  const session = sessionOf(parts);
  const { get, set } = session;
  const collects = collecting(session);
  const { retryWriting, ...closes } = closing(session);
  const { follow, leave } = following(session);
  const open = async (): Promise<void> => {
    await openWorkbook(session);
    await session.guarded('open', follow);
  };
  const retries = {
    open,
    resume: open,
    close: retryWriting,
    write: retryWriting,
    setUp: async () => session.show('firstRun'),
    none: async () => undefined,
  } as const;
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
    copy: async (text, said) => {
      await parts.copyText(text);
      if (said !== '') session.say(said);
    },
    chooseMonth: async (month) => {
      set({ month, written: get().written?.month === month ? get().written : undefined });
      await session.guarded('open', async () => {
        const opened = await parts.desk.openHeadOffice(get().workbookName, month);
        set({ headOffice: opened.facts, written: opened.written?.month === month ? opened.written : undefined });
        await parts.desk.reread();
        await checkMonth(session);
        changed(session);
      });
    },
    retry: async () => {
      const retry = get().failure?.retry ?? 'none';
      set({ failure: undefined, screens: get().screens.filter((screen) => screen !== 'failure') });
      await retries[retry]();
    },
  };
  return { actions, leave };
}

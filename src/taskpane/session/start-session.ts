import type { PaneActions } from '../state/pane-actions';
import { collecting } from './collecting';
import { closing } from './closing';
import { following } from './following';
import { making } from './making';
import { mapping } from './mapping';
import { noting } from './noting';
import { openWorkbook } from './opening';
import { checkMonth } from './checking';
import { changed } from './changes';
import { closeQuestion } from '../state/primary-button';
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
  const { follow, leave, ...follows } = following(session);
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
    ...follows,
    ...noting(session),
    ...mapping(session),
    ...making(session, collects.collect),
    openWorkbook: open,
    askToClose: () => (closeQuestion(get()) ? set({ isAskingToClose: true }) : void closes.close()),
    answerClosing: (isWanted) => {
      set({ isAskingToClose: false });
      if (isWanted) void closes.close();
    },
    show: session.show,
    back: () => {
      const { screens, role } = get();
      set({
        failure: undefined,
        screens: screens.length > 1 ? screens.slice(0, -1) : [role === 'dealer' ? 'dealer' : role === 'headOffice' ? 'home' : 'firstRun'],
      });
    },
    changeView: (name, change) => set({ views: { ...get().views, [name]: { ...get().views[name], ...change } } }),
    dismissNotice: () => set({ notice: undefined }),
    leaveStopped: () => set({ stopped: undefined }),
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
    skipFirstRun: () => set({ screens: [get().role === 'headOffice' ? 'home' : 'firstRun'] }),
    retry: async () => {
      const retry = get().failure?.retry ?? 'none';
      set({ failure: undefined, screens: get().screens.filter((screen) => screen !== 'failure') });
      await retries[retry]();
    },
  };
  return { actions, leave };
}

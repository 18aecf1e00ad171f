import type { Failure, Result } from '../../engine/values/result';
import type { ExcelReason } from '../../hosts/excel/failures';
import type { PaneFailure } from '../state/pane-failure';
import { type Notice, type PaneState, screenOf } from '../state/pane-state';
import type { Screen } from '../state/screen';
import type { PaneStore } from '../state/store';
import type { Desk } from '../worker/desk';
import type { Clock } from './clock';
import { mistakeFailure, paneFailure, type Undertaking } from './failures';
import type { OpenWorkbook } from './open-workbook';

/** What the session works with. */
export interface SessionParts {
  readonly store: PaneStore;
  readonly workbook: OpenWorkbook;
  readonly desk: Desk;
  readonly clock: Clock;
  /** Puts text on the clipboard. */
  readonly copyText: (text: string) => Promise<void>;
}

/** The parts of a session with what all of its actions need. */
export interface Session extends SessionParts {
  get(): PaneState;
  set(change: Partial<PaneState>): void;
  show(screen: Screen): void;
  say(text: string, undo?: Notice['undo']): void;
  /** What Excel told; a refusal is shown as the failure of an undertaking, and nothing is given back. */
  told<T>(of: Undertaking, answer: Promise<Result<T, ExcelReason>>): Promise<T | undefined>;
  /** The same of what gives nothing back: whether it was done. */
  did(of: Undertaking, answer: Promise<Result<void, ExcelReason>>): Promise<boolean>;
  refused(of: Undertaking, failure: Failure<ExcelReason>): Promise<void>;
  /** Does something; a mistake of ours is shown whole. */
  guarded(of: Undertaking, work: () => Promise<void>): Promise<void>;
  /** The same with Excel: one thing at a time, with the pane marked busy. */
  busily(of: Undertaking, work: () => Promise<void>): Promise<void>;
}

/** Joins the parts of a session. */
export function sessionOf(parts: SessionParts): Session {
  const { store, workbook } = parts;
  let notices = 0;
  const fail = (failure: PaneFailure): void => {
    const { screens } = store.getState();
    store.setState({
      failure,
      closing: undefined,
      screens: [...screens.filter((screen) => screen !== 'closing' && screen !== 'failure'), 'failure'],
    });
  };
  const session: Session = {
    ...parts,
    get: store.getState,
    set: (change) => store.setState(change),
    show: (screen) => store.setState(shown(store.getState(), screen)),
    say: (text, undo) => store.setState({ notice: { number: (notices += 1), text, ...(undo && { undo }) } }),
    told: async (of, answer) => {
      const result = await answer;
      if (result.ok) return result.value;
      await session.refused(of, result.failure);
      return undefined;
    },
    did: async (of, answer) => {
      const result = await answer;
      if (!result.ok) await session.refused(of, result.failure);
      return result.ok;
    },
    refused: async (of, failure) => {
      const left = await workbook.isUnfinished();
      const hasBegun = store.getState().closing?.rows !== undefined;
      fail(paneFailure(of, failure, { hasBegun, isUnfinished: left.ok ? left.value : undefined }));
    },
    guarded: async (of, work) => {
      try {
        await work();
      } catch (error) {
        fail(mistakeFailure(of, error));
      }
    },
    busily: async (of, work) => {
      if (store.getState().isBusy) return;
      store.setState({ isBusy: true });
      await session.guarded(of, work);
      store.setState({ isBusy: false });
    },
  };
  return session;
}

/** A tab takes the place of what was shown; a page lies over it until Back. */
function shown(state: PaneState, screen: Screen): Partial<PaneState> {
  if (screenOf(state) === screen) return {};
  const isOver = OVER.has(screen);
  return {
    screens: isOver ? [...state.screens.filter((one) => one !== screen), screen] : [screen],
    ...(isOver ? {} : { stopped: undefined, failure: undefined }),
  };
}

/** Pages with a way back. */
const OVER: ReadonlySet<Screen> = new Set<Screen>([
  'rows',
  'settings',
  'openingBalance',
  'nextMonth',
  'template',
  'export',
  'earlier',
  'period',
  'firstRun',
  'closing',
  'failure',
]);

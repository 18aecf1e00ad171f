import type { Failure, Result } from '../../engine/values/result';
import type { ExcelReason } from '../../hosts/excel/failures';
import type { PaneFailure } from '../state/pane-failure';
import { type PaneState, screenOf, type Undo } from '../state/pane-state';
import type { Screen } from '../state/screen';
import type { PaneStore } from '../state/store';
import type { Desk } from '../worker/desk';
import type { Clock } from './clock';
import { mistakeFailure, paneFailure, type Undertaking } from './failures';
import type { OpenWorkbook } from './open-workbook';
import { watched, type WatchedWorkbook } from './own-writing';
import { saying } from './saying';
import { type Sentence, sentence, type Wording } from './session-words';
import { Turns } from './turns';

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
export interface Session extends Omit<SessionParts, 'workbook'> {
  readonly workbook: WatchedWorkbook;
  get(): PaneState;
  set(change: Partial<PaneState>): void;
  show(screen: Screen): void;
  /** Says what came of the action, on the screen that is shown. */
  say<Given extends readonly unknown[]>(what: Sentence<Given>, ...given: Given): void;
  /** Offers to undo what was done, with what that was. */
  offerUndo<Given extends readonly unknown[]>(undo: Undo, what: Wording<Given>, ...given: Given): void;
  /** What Excel told; a refusal is shown as the failure of an undertaking, and nothing is given back. */
  told<T>(of: Undertaking, answer: Promise<Result<T, ExcelReason>>): Promise<T | undefined>;
  /** The same of what gives nothing back: whether it was done. */
  did(of: Undertaking, answer: Promise<Result<void, ExcelReason>>): Promise<boolean>;
  refused(of: Undertaking, failure: Failure<ExcelReason>): Promise<void>;
  /** Does something that waits for nothing else; a mistake of ours is shown whole. */
  guarded(of: Undertaking, work: () => Promise<void>): Promise<void>;
  /** An answer to a screen; where a mistake of ours stands in the way, that is shown, and the screen has `instead`. */
  answered<T>(instead: T, work: () => Promise<T>): Promise<T>;
  /**
   * Does something when it is its turn: for all that touches the desk's month or the workbook, and never from within another turn.
   * What Retry does where it is refused is the same again, unless `again` is another way to ask for it.
   */
  inTurn(of: Undertaking, work: () => Promise<void>, again?: () => Promise<void>): Promise<void>;
  /** The same with the pane marked busy until it is done: buttons wait. */
  busily(of: Undertaking, work: () => Promise<void>, again?: () => Promise<void>): Promise<void>;
  /** Does again what was refused last. */
  again(): Promise<void>;
}

/** Joins the parts of a session. */
export function sessionOf(parts: SessionParts): Session {
  const { store, clock } = parts;
  const workbook = watched(parts.workbook, clock);
  const turns = new Turns();
  let pressed = 0;
  /** How to ask again for what is done in this turn, and for what was refused last. */
  let running: (() => Promise<void>) | undefined;
  let refused: (() => Promise<void>) | undefined;
  const fail = (failure: PaneFailure): void => {
    refused = failure.retry === 'again' ? running : undefined;
    store.setState(failed(store.getState(), refused || failure.retry !== 'again' ? failure : { ...failure, retry: 'none' }));
  };
  const session: Session = {
    ...parts,
    workbook,
    get: store.getState,
    set: (change) => store.setState(change),
    show: (screen) => store.setState(shown(store.getState(), screen)),
    ...saying(store),
    ...telling((of, failure) => session.refused(of, failure)),
    refused: async (of, failure) => {
      const left = await workbook.isUnfinished();
      const { closing, language } = store.getState();
      const shownAs = paneFailure(of, failure, { hasBegun: closing?.rows !== undefined, isUnfinished: left.ok ? left.value : undefined });
      // A close that goes on is not hidden by something that could not be shown meanwhile.
      if (of === 'look' && closing) session.say(sentence('error', shownAs.cause[language]));
      else fail(shownAs);
    },
    guarded: async (of, work) => {
      try {
        await work();
      } catch (error) {
        fail(mistakeFailure(of, error));
      }
    },
    answered: async (instead, work) => {
      let answer = instead;
      await session.guarded('look', async () => void (answer = await work()));
      return answer;
    },
    inTurn: (of, work, again) =>
      turns.take(async () => {
        running = again ?? (() => session.inTurn(of, work));
        await session.guarded(of, work);
        running = undefined;
      }),
    busily: async (of, work, again) => {
      pressed += 1;
      store.setState({ isBusy: true });
      await session.inTurn(of, work, again ?? (() => session.busily(of, work)));
      pressed -= 1;
      store.setState({ isBusy: pressed > 0 });
    },
    again: async () => refused?.(),
  };
  return session;
}

/** What Excel answers, with its refusals shown. */
const telling = (refused: Session['refused']): Pick<Session, 'told' | 'did'> => ({
  told: async (of, answer) => {
    const result = await answer;
    if (result.ok) return result.value;
    await refused(of, result.failure);
    return undefined;
  },
  did: async (of, answer) => {
    const result = await answer;
    if (!result.ok) await refused(of, result.failure);
    return result.ok;
  },
});

/** A failure lies over what was shown, but for the close that it has ended. */
const failed = ({ screens }: PaneState, failure: PaneFailure): Partial<PaneState> => ({
  failure,
  closing: undefined,
  screens: [...screens.filter((screen) => screen !== 'closing' && screen !== 'failure'), 'failure'],
});

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

import { byName } from '../../engine/values/group';
import type { PaneActions } from '../state/pane-actions';
import { type Said, screenOf } from '../state/pane-state';
import type { PaneStore } from '../state/store';
import type { Session } from './session-context';

/** What came of an action, in the pane's language; it goes with the screen on which it is said. */
export function saying(store: PaneStore): Pick<Session, 'say' | 'offerUndo'> {
  store.subscribe((now, before) => {
    if (screenOf(now) === screenOf(before)) return;
    // What was said while the screen changed belongs to the new one.
    if (before.said.length > 0 && now.said === before.said) store.setState({ said: [] });
    if (before.undo && now.undo === before.undo) store.setState({ undo: undefined });
  });
  return {
    say: ({ zh, en, ...what }, ...given) => {
      const { said, language } = store.getState();
      const one: Said = { ...what, text: { zh, en }[language](...given) };
      store.setState({ said: [...said.filter(({ text }) => text !== one.text), one] });
    },
    offerUndo: (undo, what, ...given) => store.setState({ undo: { undo, text: what[store.getState().language](...given) } }),
  };
}

/** Looking, and what a screen does by itself, is no action: what was said before it stays. */
const LOOKING: ReadonlySet<keyof PaneActions> = new Set<keyof PaneActions>([
  'changeView',
  'dismissUndo',
  'settleCorrections',
  'stripOf',
  'lotsOf',
  'differences',
  'understand',
  'previewOpeningBalance',
  'lookAtMonths',
]);

/** The same actions, each of which begins with a clean slate: what was said of the one before is gone. */
export function unsayingBefore(actions: PaneActions, store: PaneStore): PaneActions {
  const begun = <Act extends (...given: never[]) => unknown>(act: Act): Act =>
    ((...given) => {
      if (store.getState().said.length > 0) store.setState({ said: [] });
      return act(...given);
    }) as Act;
  return byName<PaneActions>(Object.keys(actions) as (keyof PaneActions)[], (name) =>
    LOOKING.has(name) ? actions[name] : begun(actions[name]),
  );
}

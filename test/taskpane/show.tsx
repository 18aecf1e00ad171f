import { configure, render, type RenderResult } from '@testing-library/react';
import { App } from '../../src/taskpane/shell/App';
import type { PaneActions } from '../../src/taskpane/state/pane-actions';
import type { PaneState } from '../../src/taskpane/state/pane-state';
import { paneStore, type PaneStore } from '../../src/taskpane/state/store';

// A screen is loaded when it is first shown, which takes as long as the machine is busy.
configure({ asyncUtilTimeout: 20_000 });

/** What a screen asked for: the action's name and what came with it. */
export type Asked = readonly [name: keyof PaneActions, ...given: readonly unknown[]];

/** A pane that is shown with a made-up state. */
export interface ShownPane extends RenderResult {
  readonly store: PaneStore;
  readonly asked: Asked[];
}

/** Shows the pane with a state; actions only note what they were asked, but `answers` answer. Screens come lazily: use findBy first. */
export function show(state: PaneState, answers: Partial<PaneActions> = {}): ShownPane {
  const store = paneStore(state);
  const asked: Asked[] = [];
  // The same function each time, as in the pane: effects depend on them.
  const known = new Map<keyof PaneActions, (...given: readonly unknown[]) => unknown>();
  const noting =
    (name: keyof PaneActions) =>
    (...given: readonly unknown[]) => {
      asked.push([name, ...given]);
      const answer = answers[name] as ((...of: readonly unknown[]) => unknown) | undefined;
      if (name === 'changeView') changeView(store, given);
      return answer ? answer(...given) : Promise.resolve();
    };
  const actions = new Proxy({} as PaneActions, {
    get: (_, name: keyof PaneActions) => {
      if (!known.has(name)) known.set(name, noting(name));
      return known.get(name);
    },
  });
  const surroundings = { isDark: () => false, onThemeChange: () => () => undefined };
  return { ...render(<App store={store} actions={actions} surroundings={surroundings} />), store, asked };
}

/** Views change as they do in the pane, so that what a chip or a search does can be seen. */
function changeView(store: PaneStore, [name, change]: readonly unknown[]): void {
  const { views } = store.getState();
  const view = name as keyof typeof views;
  store.setState({ views: { ...views, [view]: { ...views[view], ...(change as object) } } });
}

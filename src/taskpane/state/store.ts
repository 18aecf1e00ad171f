import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PaneState } from './pane-state';

/** The one place that holds the pane's state; only the session writes to it. */
export type PaneStore = StoreApi<PaneState>;

/** A store that begins with what is known, or with a pane just opened. */
export const paneStore = (state: PaneState): PaneStore => createStore<PaneState>(() => state);

import { createContext, useContext, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { PaneActions } from '../state/pane-actions';
import type { PaneState } from '../state/pane-state';
import type { PaneStore } from '../state/store';

interface Pane {
  readonly store: PaneStore;
  readonly actions: PaneActions;
}

const PaneContext = createContext<Pane | undefined>(undefined);

/** Gives screens the state and what they can ask for. */
export const PaneProvider = ({ store, actions, children }: Pane & { readonly children: ReactNode }) => (
  <PaneContext value={{ store, actions }}>{children}</PaneContext>
);

function usePaneContext(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('a screen outside the pane');
  return pane;
}

/** What a screen needs of the state; it is drawn again when that changes. Select fields, not new objects. */
export const usePane = <T,>(select: (state: PaneState) => T): T => useStore(usePaneContext().store, select);

/** What a screen can ask for. */
export const useActions = (): PaneActions => usePaneContext().actions;

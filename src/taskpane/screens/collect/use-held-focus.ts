import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from 'react';
import type { CollectRow } from '../../state/collect-rows';

/** Where the focus is in the list of files, and which row went away with it; outlives the list, which goes with its last file. */
export interface HeldFocus {
  key?: string | undefined;
  index: number;
  isInList: boolean;
  /** The row that had the focus and is gone: taken back, it has the focus again. */
  gone?: string | undefined;
}

interface Held {
  readonly held: RefObject<HeldFocus>;
  readonly rows: readonly CollectRow[];
  readonly focusRow: (index: number) => void;
}

/** Keeps the focus in the list where the row that has it goes elsewhere or away: it goes along, or to the row that takes its place. */
export function useHeldFocus({ held, rows, focusRow }: Held) {
  const shown = useRef<readonly CollectRow[]>(undefined);
  useLayoutEffect(() => {
    const haveChanged = shown.current !== rows;
    shown.current = rows;
    if (!isLost()) return;
    const { key, index, isInList, gone } = held.current;
    const place = (wanted: string | undefined) => rows.findIndex((row) => row.key === wanted);
    const back = gone === undefined ? -1 : place(gone);
    // A row that was scrolled out of sight has taken the focus with it: nothing else may draw the list back there.
    held.current.isInList = isInList && haveChanged;
    if (back >= 0) {
      held.current.gone = undefined;
      focusRow(back);
    } else if (held.current.isInList) {
      const now = place(key);
      if (now < 0) held.current.gone = key;
      if (rows.length === 0) focusTool();
      else focusRow(now >= 0 ? now : Math.min(index, rows.length - 1));
    }
  });
  useLayoutEffect(
    () => () => {
      const { isInList, key } = held.current;
      if (!isInList) return;
      held.current = { ...held.current, isInList: false, gone: key };
      requestAnimationFrame(() => isLost() && focusTool());
    },
    [held],
  );
  return {
    onFocus: ({ target }: FocusEvent) => {
      const index = Number(target.closest<HTMLElement>('[data-index]')?.dataset['index'] ?? -1);
      const row = rows[index];
      if (row) held.current = { ...held.current, key: row.key, index, isInList: true };
    },
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => {
      if (!currentTarget.contains(relatedTarget)) held.current.isInList = false;
    },
  };
}

const isLost = (): boolean => document.activeElement === null || document.activeElement === document.body;

/** The first tool of the screen that is there: its search, else what takes files. */
function focusTool(): void {
  document.querySelector<HTMLElement>('main [role="searchbox"], main input[type="search"], main button')?.focus();
}

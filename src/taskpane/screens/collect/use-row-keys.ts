import type { KeyboardEvent } from 'react';
import { useActions } from '../../shell/pane-context';
import type { CollectRow } from '../../state/collect-rows';

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8, Home: -Infinity, End: Infinity };

/** The keys of the list of files: arrows go from row to row, Delete takes the focused file out. */
export function useRowKeys(
  rows: readonly CollectRow[],
  focused: number,
  focusRow: (index: number) => void,
): (event: KeyboardEvent) => void {
  const { removeFile } = useActions();
  return (event) => {
    // A choice within a row has keys of its own.
    if (event.target instanceof HTMLSelectElement) return;
    const step = STEPS[event.key];
    const row = rows[focused];
    if (step !== undefined) focusRow(Math.max(0, Math.min(rows.length - 1, focused + step)));
    else if (event.key === 'Delete' && row?.file) void removeFile(row.file.id);
    else return;
    event.preventDefault();
  };
}

import { useActions, usePane } from '../../shell/pane-context';
import { focusSearch, isTyping, useKeys } from '../../shell/use-keys';
import type { ListedFindings } from './use-findings';

/** The keys of 校验: F8 to the next finding, Ctrl+Z takes the last correction back, Escape clears the search or closes what is open. */
export function useFindingsKeys({
  step,
  focusOn,
  reopen,
  open,
  lines,
}: Pick<ListedFindings, 'step' | 'focusOn' | 'reopen' | 'open' | 'lines'>): void {
  const { changeView, undoCorrection } = useActions();
  const { corrected, views } = usePane((state) => state);
  useKeys({
    F8: () => step(1),
    'Shift+F8': () => step(-1),
    'Ctrl+Z': (event) => {
      const last = corrected.at(-1);
      if (!last || isTyping(event)) return false;
      void undoCorrection(last.row.id).then(() => reopen(last.row.id));
    },
    Escape: (event) => {
      const { search, opened } = views.findings;
      if (search !== '') {
        changeView('findings', { search: '', openGroups: undefined });
        // Lines go with the search: only that of the opened finding is sure to stay.
        if (opened !== undefined && !isTyping(event) && lines.some(({ key }) => key === opened)) focusOn(opened);
        else focusSearch();
        return;
      }
      if (opened === undefined) return false;
      open(undefined);
      focusOn(opened);
    },
  });
}

import { useActions, usePane } from '../../shell/pane-context';
import { isTyping, useKeys } from '../../shell/use-keys';
import type { ListedFindings } from './use-findings';

/** The keys of 校验: F8 to the next finding, Ctrl+Z takes the last correction back, Escape clears the search or closes what is open. */
export function useFindingsKeys({ step, focusOn }: Pick<ListedFindings, 'step' | 'focusOn'>): void {
  const { changeView, undoCorrection } = useActions();
  const { corrected, views } = usePane((state) => state);
  useKeys({
    F8: () => step(1),
    'Shift+F8': () => step(-1),
    'Ctrl+Z': (event) => {
      const last = corrected.at(-1);
      if (!last || isTyping(event)) return false;
      void undoCorrection(last.row.id).then(() => focusOn(last.row.id));
    },
    Escape: () => {
      const { search, opened } = views.findings;
      if (search !== '') return changeView('findings', { search: '', openGroups: undefined });
      if (opened === undefined) return false;
      changeView('findings', { opened: undefined });
      focusOn(opened);
    },
  });
}

import { missingDealers } from '../state/standings';
import { SHARED_WORDS } from '../words/shared-words';
import { useWords } from '../words/use-words';
import { useActions, usePane } from './pane-context';

/** Copies the dealers whose workbook is missing: number, name, contact and phone, a line each. */
export function useCopyMissing(): () => void {
  const say = useWords(SHARED_WORDS);
  const { copy } = useActions();
  const picture = usePane((state) => state.picture);
  return () => {
    const missing = missingDealers({ picture });
    const text = missing.map(({ dealer, name, contact = '', phone = '' }) => [dealer, name, contact, phone].join('\t')).join('\n');
    void copy(text, say('copiedMissing', { count: missing.length }));
  };
}

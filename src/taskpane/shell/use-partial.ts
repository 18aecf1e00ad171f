import { readingProgress } from '../state/standings';
import { SHARED_WORDS } from '../words/shared-words';
import { useWords } from '../words/use-words';
import { usePane } from './pane-context';

/** Why figures are not the last word yet, said beside them: files are still read, or what was read is still checked. */
export function usePartial(): string | undefined {
  const say = useWords(SHARED_WORDS);
  const files = usePane((state) => state.files);
  const isChecking = usePane((state) => state.isChecking);
  const progress = readingProgress({ files });
  return progress ? say('partial', progress) : isChecking ? say('checking') : undefined;
}

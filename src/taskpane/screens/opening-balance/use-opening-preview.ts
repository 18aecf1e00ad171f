import { useEffect, useState } from 'react';
import { useActions } from '../../shell/pane-context';
import type { OpeningPreview } from '../../state/pane-actions';
import { pastedCells } from '../../state/pasted-cells';

/** What is typed is looked at once it rests. */
const AFTER_MS = 250;

/** The rows that a text would write, with what is wrong with them; nothing while there is no text. */
export function useOpeningPreview(text: string): OpeningPreview | undefined {
  const { previewOpeningBalance } = useActions();
  const [preview, setPreview] = useState<OpeningPreview>();
  useEffect(() => {
    if (text.trim() === '') {
      setPreview(undefined);
      return undefined;
    }
    let isCurrent = true;
    const timer = setTimeout(() => void previewOpeningBalance(pastedCells(text)).then((found) => isCurrent && setPreview(found)), AFTER_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [text, previewOpeningBalance]);
  return preview;
}

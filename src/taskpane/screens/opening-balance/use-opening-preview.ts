import { useEffect, useState } from 'react';
import { useActions } from '../../shell/pane-context';
import type { OpeningPreview, OpeningSource } from '../../state/opening-balance';

/** What is typed is looked at once it rests. */
const AFTER_MS = 250;

interface Previewed {
  readonly source: OpeningSource;
  readonly preview: OpeningPreview;
}

/** The rows that would be written, and those that would not; nothing while there is no source, or another one than was looked at. */
export function useOpeningPreview(source: OpeningSource | undefined): OpeningPreview | undefined {
  const { previewOpeningBalance } = useActions();
  const [previewed, setPreviewed] = useState<Previewed>();
  useEffect(() => {
    if (!source) return undefined;
    let isCurrent = true;
    const look = async (): Promise<void> => {
      const preview = await previewOpeningBalance(source);
      if (isCurrent) setPreviewed({ source, preview });
    };
    const timer = setTimeout(() => void look(), AFTER_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [source, previewOpeningBalance]);
  return previewed && previewed.source === source ? previewed.preview : undefined;
}

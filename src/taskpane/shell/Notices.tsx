import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Notice, Undo } from '../state/pane-state';
import { SHARED_WORDS } from '../words/shared-words';
import { useWords } from '../words/use-words';
import { useActions, usePane } from './pane-context';

const useStyles = makeStyles({
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  // A band of its own above the footer: it covers neither a button nor the field that is being filled in.
  toast: {
    flexShrink: 0,
    margin: '4px 12px 8px',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    padding: '6px 12px',
    borderRadius: '6px',
    backgroundColor: tokens.colorNeutralBackgroundInverted,
    color: tokens.colorNeutralForegroundInverted,
    fontSize: '12px',
    lineHeight: '16px',
  },
  undo: { color: tokens.colorNeutralForegroundInvertedLink, minWidth: 'auto' },
});

const SHOWN_MS = { plain: 4_000, undo: 10_000 } as const;

/** The one short message above the footer: said politely, gone by itself, with Undo where something can be undone. */
export function Notices() {
  const styles = useStyles();
  const say = useWords(SHARED_WORDS);
  const { dismissNotice, undoRemove, undoCorrection, undoMapping } = useActions();
  const notice = useSaid(usePane((state) => state.notice));
  const band = useRef<HTMLDivElement>(null);
  const undone = (undo: Undo): Promise<void> => {
    dismissNotice();
    return undo.of === 'correction' ? undoCorrection(undo.id) : undo.of === 'mapping' ? undoMapping() : undoRemove();
  };
  const undo = notice?.undo;
  useEffect(() => {
    if (!notice) return undefined;
    const timer = setTimeout(dismissNotice, notice.undo ? SHOWN_MS.undo : SHOWN_MS.plain);
    return () => clearTimeout(timer);
  }, [notice, dismissNotice]);
  useEffect(() => {
    const { activeElement } = document;
    // The list above has become shorter by the message: what has the focus stays in sight.
    if (notice && band.current?.parentElement?.contains(activeElement)) activeElement?.scrollIntoView?.({ block: 'nearest' });
  }, [notice]);
  return (
    <div ref={band} role="status" className={notice ? styles.toast : styles.hidden}>
      {notice && <span>{notice.text}</span>}
      {undo && (
        <Button size="small" appearance="transparent" className={styles.undo} onClick={() => void undone(undo)}>
          {say('undo')}
        </Button>
      )}
    </div>
  );
}

/** What is to be said, once the place where it is said stands: readers do not say what a place was born with. */
function useSaid(notice: Notice | undefined): Notice | undefined {
  const [stands, setStands] = useState(false);
  useEffect(() => setStands(true), []);
  return stands ? notice : undefined;
}

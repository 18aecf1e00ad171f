import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { Undo } from '../state/pane-state';
import { SHARED_WORDS } from '../words/shared-words';
import { useWords } from '../words/use-words';
import { useActions, usePane } from './pane-context';

const useStyles = makeStyles({
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  toast: {
    position: 'fixed',
    left: '12px',
    right: '12px',
    bottom: '84px',
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
    zIndex: 3,
  },
  undo: { color: tokens.colorNeutralForegroundInvertedLink, minWidth: 'auto' },
});

const SHOWN_MS = { plain: 4_000, undo: 10_000 } as const;

/** The one short message at the bottom: said politely, gone by itself, with Undo where something can be undone. */
export function Notices() {
  const styles = useStyles();
  const say = useWords(SHARED_WORDS);
  const { dismissNotice, undoRemove, undoCorrection, undoMapping } = useActions();
  const notice = usePane((state) => state.notice);
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
  return (
    <div role="status" className={notice ? styles.toast : styles.hidden}>
      {notice && <span>{notice.text}</span>}
      {undo && (
        <Button size="small" appearance="transparent" className={styles.undo} onClick={() => void undone(undo)}>
          {say('undo')}
        </Button>
      )}
    </div>
  );
}

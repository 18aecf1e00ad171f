import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { PaneActions } from '../state/pane-actions';
import type { Undo } from '../state/pane-state';
import { SHARED_WORDS } from '../words/shared-words';
import { useWords } from '../words/use-words';
import { useActions, usePane } from './pane-context';
import { useStands } from './use-stands';

const INK = { color: tokens.colorNeutralForegroundInverted } as const;

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
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  // Fluent's own link colour for inverted grounds is white on white in dark.
  undo: {
    minWidth: 'auto',
    textDecoration: 'underline',
    ...INK,
    ':hover': INK,
    ':hover:active': INK,
  },
});

const OFFERED_MS = 10_000;

/** What can be undone, above the footer for ten seconds: the only message that goes by itself, since it says nothing that matters. */
export function UndoToast() {
  const styles = useStyles();
  const say = useWords(SHARED_WORDS);
  const actions = useActions();
  const { dismissUndo } = actions;
  const offered = usePane((state) => state.undo);
  const offer = useStands() ? offered : undefined;
  const band = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!offer) return undefined;
    const timer = setTimeout(dismissUndo, OFFERED_MS);
    return () => clearTimeout(timer);
  }, [offer, dismissUndo]);
  useEffect(() => {
    const { activeElement } = document;
    // The list above has become shorter by the message: what has the focus stays in sight.
    if (offer && band.current?.parentElement?.contains(activeElement)) activeElement?.scrollIntoView?.({ block: 'nearest' });
  }, [offer]);
  return (
    <div ref={band} role="status" className={offer ? styles.toast : styles.hidden}>
      {offer && (
        <>
          <span>{offer.text}</span>
          <Button
            size="small"
            appearance="transparent"
            className={styles.undo}
            onClick={() => {
              dismissUndo();
              void undone(offer.undo, actions);
            }}
          >
            {say('undo')}
          </Button>
        </>
      )}
    </div>
  );
}

const undone = (undo: Undo, { undoRemove, undoMapping, undoHandling, undoCorrection }: PaneActions): Promise<void> =>
  undo.of === 'correction' ? undoCorrection(undo.id) : { removeFile: undoRemove, mapping: undoMapping, handling: undoHandling }[undo.of]();

import { makeStyles, tokens } from '@fluentui/react-components';
import { type DragEvent, type ReactNode, useEffect, useState } from 'react';
import { isTab, takesReports } from '../state/screen';
import { screenOf } from '../state/pane-state';
import { useWords } from '../words/use-words';
import { droppedFiles } from './dropped-files';
import { useActions, usePane } from './pane-context';
import { SHELL_WORDS } from './shell-words';

const useStyles = makeStyles({
  over: {
    position: 'fixed',
    inset: 0,
    zIndex: 4,
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    border: `2px solid ${tokens.colorBrandStroke1}`,
    pointerEvents: 'none',
  },
  words: {
    padding: '8px 16px',
    borderRadius: '6px',
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Head office's pane takes dropped files wherever they fall: on every tab, and shows 收件; on the pages of earlier months as reports. */
export function DropArea({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const say = useWords(SHELL_WORDS);
  const { collect, giveReports, show } = useActions();
  const isForReports = usePane((state) => takesReports(screenOf(state)));
  const takes = usePane((state) => state.role === 'headOffice' && isTab(screenOf(state))) || isForReports;
  const [isOver, setOver] = useState(false);
  useNothingOpenedInstead();
  const hovers = (event: DragEvent): void => {
    event.preventDefault();
    setOver(true);
  };
  const dropped = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    if (!isForReports) show('collect');
    void droppedFiles(event.dataTransfer).then(isForReports ? giveReports : collect);
  };
  const leaves = ({ currentTarget, relatedTarget }: DragEvent): void => {
    if (!currentTarget.contains(relatedTarget as Node | null)) setOver(false);
  };
  return (
    <div {...(takes && { onDragOver: hovers, onDragLeave: leaves, onDrop: dropped })}>
      {children}
      {takes && isOver && (
        <div className={styles.over}>
          <span className={styles.words}>{say('release')}</span>
        </div>
      )}
    </div>
  );
}

/** A file that falls where none is taken would be opened by the browser in the pane's place, with all that it holds: it falls into nothing. */
function useNothingOpenedInstead(): void {
  useEffect(() => {
    const refused = (event: globalThis.DragEvent): void => {
      if (event.defaultPrevented) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'none';
    };
    document.addEventListener('dragover', refused);
    document.addEventListener('drop', refused);
    return () => {
      document.removeEventListener('dragover', refused);
      document.removeEventListener('drop', refused);
    };
  }, []);
}

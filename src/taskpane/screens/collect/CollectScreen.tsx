import { makeStyles } from '@fluentui/react-components';
import { useDeferredValue, useRef } from 'react';
import { Footer } from '../../shell/Footer';
import { Frame } from '../../shell/Frame';
import { useActions, usePane } from '../../shell/pane-context';
import { SelectedNumberNote } from '../../shell/parts/SelectedNumberNote';
import { useCopyMissing } from '../../shell/use-copy-missing';
import { openCounts } from '../../state/open-findings';
import { missingDealers, readingProgress } from '../../state/standings';
import { countText } from '../../words/numbers';
import { SHARED_WORDS } from '../../words/shared-words';
import { useWords } from '../../words/use-words';
import { CollectTools } from './CollectTools';
import { DropLine } from './DropLine';
import { EarlierLine } from './EarlierLine';
import { FileList } from './FileList';
import { NothingCollected } from './NothingCollected';
import { ReadingLine } from './ReadingLine';
import type { HeldFocus } from './use-held-focus';
import { COLLECT_WORDS } from './words';

const useStyles = makeStyles({
  screen: { minHeight: '100%', display: 'flex', flexDirection: 'column', gap: '8px' },
});

/** 收件: files in, how each stands, what to do about it. */
export function CollectScreen() {
  const styles = useStyles();
  const say = useWords(COLLECT_WORDS);
  const held = useRef<HeldFocus>({ index: 0, isInList: false });
  // The first rows are drawn in slices after the drop has been answered: together they would hold up a frame.
  const hasFiles = useDeferredValue(usePane((state) => state.files.length > 0));
  return (
    <Frame heading={say('heading')} isEdgeToEdge footer={hasFiles && <CollectFooter />}>
      <div className={styles.screen}>
        <DropLine />
        <EarlierLine />
        {hasFiles ? (
          <>
            <ReadingLine />
            <CollectTools />
            <FileList held={held} />
          </>
        ) : (
          <NothingCollected />
        )}
      </div>
    </Frame>
  );
}

/** The next thing: errors if there are any, else the reconciliation; and the dealers that are missing. */
function CollectFooter() {
  const say = useWords(COLLECT_WORDS);
  const sayShared = useWords(SHARED_WORDS);
  const { show } = useActions();
  const copyMissing = useCopyMissing();
  const errors = usePane((state) => openCounts(state).error);
  const missing = usePane((state) => missingDealers(state).length);
  const hasSelected = usePane((state) => state.selected !== undefined);
  const isReading = usePane((state) => readingProgress(state) !== undefined);
  return (
    <Footer
      note={hasSelected && <SelectedNumberNote />}
      primary={
        errors > 0
          ? { label: say('findErrors', { count: countText(errors) }), onClick: () => show('findings') }
          : { label: say('reconcile'), onClick: () => show('reconcile') }
      }
      secondary={missing > 0 && !isReading ? { label: sayShared('copyMissing'), onClick: copyMissing } : undefined}
    />
  );
}

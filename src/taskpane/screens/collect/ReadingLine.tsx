import { Link, makeStyles, ProgressBar } from '@fluentui/react-components';
import { useActions, usePane } from '../../shell/pane-context';
import { readingProgress } from '../../state/standings';
import { countText } from '../../words/numbers';
import { SHARED_WORDS } from '../../words/shared-words';
import { useWords } from '../../words/use-words';
import { COLLECT_WORDS } from './words';

const useStyles = makeStyles({
  line: { padding: '0 12px' },
  words: { display: 'flex', justifyContent: 'space-between', gap: '8px', marginBottom: '4px' },
});

/** How many files are read, and Stop; then that they are checked; gone when all are. */
export function ReadingLine() {
  const styles = useStyles();
  const say = useWords(COLLECT_WORDS);
  const sayShared = useWords(SHARED_WORDS);
  const { stopReading } = useActions();
  const files = usePane((state) => state.files);
  const isChecking = usePane((state) => state.isChecking);
  const progress = readingProgress({ files });
  if (!progress && !isChecking) return null;
  const words = progress
    ? say('reading', { done: countText(progress.done), all: countText(progress.all) })
    : say('checking', { count: countText(files.length) });
  return (
    <div className={styles.line}>
      <div className={styles.words}>
        <span>{words}</span>
        {progress && (
          <Link as="button" onClick={stopReading}>
            {sayShared('stop')}
          </Link>
        )}
      </div>
      <ProgressBar {...(progress && { value: progress.done, max: progress.all })} thickness="medium" aria-label={words} />
    </div>
  );
}

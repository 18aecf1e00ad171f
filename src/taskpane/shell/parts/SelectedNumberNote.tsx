import { Link, makeStyles } from '@fluentui/react-components';
import { figureText } from '../../words/numbers';
import { useWords } from '../../words/use-words';
import { useActions, usePane } from '../pane-context';
import { SHELL_WORDS } from '../shell-words';

const useStyles = makeStyles({
  note: { display: 'flex', justifyContent: 'space-between', gap: '8px' },
  link: { flexShrink: 0, fontSize: '12px', lineHeight: '16px' },
});

/** The selected number of a summary, and the way to its rows, or why there is none: a footer note of any screen. */
export function SelectedNumberNote() {
  const styles = useStyles();
  const say = useWords(SHELL_WORDS);
  const { showRowsBehind } = useActions();
  const selected = usePane((state) => state.selected);
  if (!selected) return null;
  if ('why' in selected) return <span>{`${selected.sheet}!${selected.cell} ${selected.why}`}</span>;
  const { sheet, cell, title, value, kind } = selected;
  return (
    <span className={styles.note}>
      <span>{say('selectedNumber', { cell: `${sheet}!${cell}`, title, value: figureText(value, kind) })}</span>
      <Link as="button" className={styles.link} onClick={() => void showRowsBehind()}>
        {say('showRows')}
      </Link>
    </span>
  );
}

import { makeStyles } from '@fluentui/react-components';
import { countText } from '../../words/numbers';
import { SHARED_WORDS } from '../../words/shared-words';
import { useWords } from '../../words/use-words';

/** Sentences that are listed; the rest is counted. */
const LISTED = 8;

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: '16px', overflowWrap: 'anywhere' } });

/** What is wrong, a line each. */
export function Sentences({ of }: { readonly of: readonly string[] }) {
  const styles = useStyles();
  const say = useWords(SHARED_WORDS);
  return (
    <ul className={styles.list}>
      {of.slice(0, LISTED).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
      {of.length > LISTED && <li>{say('more', { count: countText(of.length - LISTED) })}</li>}
    </ul>
  );
}

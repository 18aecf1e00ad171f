import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useActions } from '../../shell/pane-context';
import type { CollectedFile } from '../../state/collected-file';
import { useWords } from '../../words/use-words';
import { ROW_WORDS } from './words';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginBottom: '8px' },
  button: { minWidth: 'auto' },
  same: { marginBottom: '8px' },
  list: {
    margin: '0 0 8px',
    padding: 0,
    listStyleType: 'none',
    fontSize: '12px',
    lineHeight: '16px',
    fontVariantNumeric: 'tabular-nums',
    userSelect: 'text',
  },
  item: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: '8px',
    padding: '4px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  what: { minWidth: 0, overflowWrap: 'anywhere' },
  figures: { flexShrink: 0, maxWidth: '55%', textAlign: 'right', overflowWrap: 'anywhere' },
});

/** What a file would change in a closed month, and the consent to it; of a superseded one, what the file that counts has changed. */
export function ClosedChanges({ file: { id, judged } }: { readonly file: CollectedFile }) {
  const styles = useStyles();
  const say = useWords(ROW_WORDS);
  const { takeIntoClosed } = useActions();
  const [isShown, setShown] = useState(false);
  const isAwaiting = judged?.state === 'awaitsConsent';
  if (judged?.changes?.length === 0) return <div className={styles.same}>{say('noChanges')}</div>;
  return (
    <>
      <div className={styles.buttons}>
        <Button size="small" appearance="outline" className={styles.button} aria-expanded={isShown} onClick={() => setShown(!isShown)}>
          {say('seeChanges')}
        </Button>
        {isAwaiting && (
          <Button
            size="small"
            appearance="primary"
            className={styles.button}
            data-primary="opened"
            onClick={() => void takeIntoClosed([id])}
          >
            {say('take')}
          </Button>
        )}
      </div>
      {isShown && (
        <ul aria-label={say(isAwaiting ? 'changes' : 'changesOfNewer')} className={styles.list}>
          {judged?.changes?.map(({ sheet, record, field, before, after }) => (
            <li key={`${sheet} ${record} ${field}`} className={styles.item}>
              <span className={styles.what}>{[sheet, record, field].filter((part) => part !== '').join(' · ')}</span>
              <span className={styles.figures}>
                {before ?? say('none')} → {after ?? say('none')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

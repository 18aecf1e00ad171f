import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useActions } from '../../shell/pane-context';
import type { CollectedFile } from '../../state/collected-file';
import type { FileUnderstanding } from '../../state/file-understanding';
import { useWords } from '../../words/use-words';
import { Suggestions } from './Suggestions';
import { ROW_WORDS } from './words';

const useStyles = makeStyles({
  button: { minWidth: 'auto' },
  sheets: { margin: '4px 0 0', padding: 0, listStyleType: 'none', fontSize: '12px', lineHeight: '16px', userSelect: 'text' },
  sheet: { padding: '4px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: 'anywhere' },
  line: { color: tokens.colorNeutralForeground2, paddingLeft: '8px' },
});

/** How a file was read: what was not recognised with what it may be, and on demand every sheet with its columns and the rows passed over. */
export function HowRead({ file }: { readonly file: CollectedFile }) {
  const styles = useStyles();
  const say = useWords(ROW_WORDS);
  const understanding = useUnderstanding(file);
  const [isShown, setShown] = useState(false);
  if (!understanding) return null;
  return (
    <>
      <Suggestions suggestions={understanding.suggestions} />
      <Button size="small" appearance="transparent" className={styles.button} aria-expanded={isShown} onClick={() => setShown(!isShown)}>
        {say('howRead')}
      </Button>
      {isShown && (
        <ul aria-label={say('howRead')} className={styles.sheets}>
          {understanding.sheets.map(({ sheet, lines: [first, ...further] }) => (
            <li key={sheet} className={styles.sheet}>
              {first}
              {further.map((line) => (
                <div key={line} className={styles.line}>
                  {line}
                </div>
              ))}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Asked for when the row is opened and whenever the file is read again. */
function useUnderstanding({ id, reading }: CollectedFile): FileUnderstanding | undefined {
  const { understand } = useActions();
  const [understanding, setUnderstanding] = useState<FileUnderstanding>();
  useEffect(() => {
    let isWanted = reading.state === 'read';
    if (isWanted) void understand(id).then((told) => isWanted && setUnderstanding(told));
    return () => {
      isWanted = false;
    };
  }, [id, reading, understand]);
  return understanding;
}

import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
import { useActions, usePane } from '../../shell/pane-context';
import type { ShownFinding } from '../../state/finding-groups';
import { SHARED_WORDS } from '../../words/shared-words';
import { useWords } from '../../words/use-words';
import { addressOf, findingLine, joined, recordOrFile, recordText } from './finding-text';
import { FINDINGS_WORDS } from './words';

const useStyles = makeStyles({
  line: { minHeight: '48px', boxSizing: 'border-box', padding: '5px 12px 5px 32px' },
  part: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: '8px' },
  text: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  struck: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground3 },
  settled: { color: tokens.colorNeutralForeground3 },
  facts: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: '12px',
    lineHeight: '16px',
    color: tokens.colorNeutralForeground3,
  },
  source: { display: 'none', '@media (min-width: 401px)': { display: 'block' } },
  corrected: { display: 'inline-flex', alignItems: 'baseline', gap: '2px', color: tokens.colorPaletteGreenForeground1 },
  right: { display: 'inline-flex', alignItems: 'baseline', gap: '8px', flexShrink: 0, whiteSpace: 'nowrap' },
});

interface FindingLineProps {
  readonly shown: ShownFinding;
  /** The dealer's name; absent where all are one dealer's. */
  readonly name: string | undefined;
  readonly onAddress: () => void;
}

/** A finding in two lines: what is found and should be, its cell, a link where it leads; its dealer and number. */
export function FindingLine({ shown: { row, state }, name, onAddress }: FindingLineProps) {
  const styles = useStyles();
  const say = useWords(FINDINGS_WORDS);
  const language = usePane((pane) => pane.language);
  const text = findingLine(row, language);
  const isNumbered = /\D/.test(row.record);
  return (
    <div className={styles.line}>
      <div className={styles.part}>
        <span
          className={mergeClasses(
            styles.text,
            state === 'corrected' && styles.struck,
            (state === 'handled' || state === 'ignored') && styles.settled,
          )}
          title={text}
        >
          {text}
        </span>
        {state === 'corrected' ? (
          <Corrected id={row.id} />
        ) : state === 'open' && row.target ? (
          <Link as="button" tabIndex={-1} className={styles.right} onClick={onAddress}>
            {addressOf(row)}
          </Link>
        ) : (
          <span className={mergeClasses(styles.facts, styles.right)}>{state === 'open' ? addressOf(row) : say(state)}</span>
        )}
      </div>
      <div className={styles.part}>
        <span className={styles.facts}>
          {name === undefined || row.dealer === ''
            ? recordOrFile(row, language)
            : joined(`${row.dealer} ${name}`, isNumbered ? row.record : recordText(row, language))}
        </span>
        <span className={mergeClasses(styles.facts, styles.source)}>{name === undefined || row.dealer === '' ? '' : row.file}</span>
      </div>
    </div>
  );
}

/** 已修正 with 撤销, until the screen is left. */
function Corrected({ id }: { readonly id: string }) {
  const styles = useStyles();
  const say = useWords(FINDINGS_WORDS);
  const shared = useWords(SHARED_WORDS);
  const { undoCorrection } = useActions();
  return (
    <span className={styles.right}>
      <span className={styles.corrected}>
        <Checkmark16Regular aria-hidden />
        {say('corrected')}
      </span>
      <Link as="button" tabIndex={-1} onClick={() => void undoCorrection(id)}>
        {shared('undo')}
      </Link>
    </span>
  );
}

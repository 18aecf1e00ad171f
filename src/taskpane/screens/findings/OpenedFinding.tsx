import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane } from '../../shell/pane-context';
import type { ShownFinding } from '../../state/finding-groups';
import type { RuleInWords } from '../../state/finding-row';
import { useWords } from '../../words/use-words';
import { FindingActions } from './FindingActions';
import { FindingNote } from './FindingNote';
import { addressOf, joined, recordText } from './finding-text';
import { StripOfFile } from './StripOfFile';
import { OPENED_WORDS } from './words';

const useStyles = makeStyles({
  opened: { padding: '6px 12px 10px 32px' },
  top: { display: 'flex', justifyContent: 'space-between', gap: '8px' },
  address: { flexShrink: 0, whiteSpace: 'nowrap' },
  title: { fontWeight: tokens.fontWeightSemibold, minWidth: 0, overflowWrap: 'anywhere' },
  facts: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  table: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: '12px', rowGap: '2px', margin: '6px 0 0' },
  term: { color: tokens.colorNeutralForeground2, fontSize: '13px' },
  said: { margin: 0, overflowWrap: 'anywhere', fontSize: '13px' },
  pair: { margin: 0, display: 'flex', flexWrap: 'wrap', columnGap: '24px', fontSize: '13px' },
  expected: { fontWeight: tokens.fontWeightSemibold, marginLeft: '12px' },
});

interface OpenedFindingProps {
  readonly shown: ShownFinding;
  readonly name: string | undefined;
  readonly rule: RuleInWords | undefined;
  readonly onAddress: () => void;
  readonly onCorrect: () => void;
  /** Absent where findings are not handled: in a dealer's own workbook. */
  readonly onHandle?: (state: 'handled' | 'ignored' | 'open') => void;
}

/** An opened finding: whose it is, what was found and should be, why, what to do, and what can be done here. */
export function OpenedFinding({ shown, name, rule, onAddress, onCorrect, onHandle }: OpenedFindingProps) {
  const { row } = shown;
  const styles = useStyles();
  const say = useWords(OPENED_WORDS);
  const language = usePane((state) => state.language);
  const isHeadOffice = usePane((state) => state.role === 'headOffice');
  const note = usePane((state) => state.handling.get(row.id)?.note);
  const [isNoting, setNoting] = useState(false);
  const ownTitle = name === undefined || row.dealer === '' ? row.record || (row.dealer === '' ? row.file : '') : `${row.dealer} ${name}`;
  const facts = name === undefined || row.dealer === '' ? row.field : joined(recordText(row, language), row.field);
  const lines = [
    ['related', row.related],
    ['why', row.why ?? rule?.why],
    ['fix', row.advice ?? rule?.fix],
  ] as const;
  return (
    <div className={styles.opened}>
      <div className={styles.top}>
        <span className={styles.title}>{ownTitle}</span>
        {row.cell !== undefined && row.target ? (
          <Link as="button" tabIndex={-1} className={styles.address} onClick={onAddress}>
            {addressOf(row)}
          </Link>
        ) : (
          <span className={mergeClasses(styles.facts, styles.address)}>{addressOf(row)}</span>
        )}
      </div>
      <div className={styles.facts}>{facts}</div>
      <dl className={styles.table}>
        {row.expected === undefined && <Term word={say('problem')} said={row.problem} />}
        {(row.expected !== undefined || row.found !== '') && (
          <>
            <dt className={styles.term}>{say('found')}</dt>
            <dd className={styles.pair}>
              <span>{row.found || say('blank')}</span>
              {row.expected !== undefined && (
                <span>
                  <span className={styles.term}>{say('expected')}</span>
                  <span className={styles.expected}>{row.expected}</span>
                </span>
              )}
            </dd>
          </>
        )}
        {lines.map(([word, said]) => (said ? <Term key={word} word={say(word)} said={said} /> : null))}
        {note !== undefined && !isNoting && <Term word={say('note')} said={note} />}
      </dl>
      {isHeadOffice && !row.target && row.cell !== undefined && <StripOfFile row={row} />}
      {isNoting && <FindingNote row={row} onDone={() => setNoting(false)} />}
      <FindingActions
        shown={shown}
        onAddress={onAddress}
        onCorrect={onCorrect}
        onNote={() => setNoting(true)}
        {...(onHandle && { onHandle })}
      />
    </div>
  );
}

function Term({ word, said }: { readonly word: string; readonly said: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{word}</dt>
      <dd className={styles.said}>{said}</dd>
    </>
  );
}

import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useActions, usePane } from '../../shell/pane-context';
import { Section } from '../../shell/parts/Section';
import { StateIcon, type Meaning } from '../../shell/parts/StateIcon';
import { type ReportFile, type UseInClose, usesInClose } from '../../state/report-file';
import { monthTitle } from '../../words/numbers';
import { type Say, useWords } from '../../words/use-words';
import { EARLIER_WORDS } from './words';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr) auto',
    columnGap: '8px',
    alignItems: 'center',
    minHeight: '48px',
    boxSizing: 'border-box',
    padding: '5px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  fact: { gridColumn: '2 / -1', fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground2 },
});

/** The reports that were given: which month each is of, and what the close makes of it. */
export function ReportFileList() {
  const styles = useStyles();
  const say = useWords(EARLIER_WORDS);
  const { removeReport } = useActions();
  const language = usePane((state) => state.language);
  const files = usePane((state) => state.reportFiles);
  const month = usePane((state) => state.month);
  const uses = usesInClose({ reportFiles: files, month });
  if (files.length === 0) return null;
  return (
    <Section title={say('given')}>
      <ul className={styles.list} aria-label={say('given')}>
        {files.map((file) => {
          const { id, name, reading } = file;
          const use = uses.get(id) ?? 'none';
          return (
            <li key={id} className={styles.row}>
              <StateIcon means={meaningOf(file, use)} />
              <span className={styles.name} title={name}>
                {reading.state === 'read' ? monthTitle(reading.month, language) : name}
              </span>
              <Link as="button" aria-label={say('removeNamed', { name })} onClick={() => void removeReport(id)}>
                {say('remove')}
              </Link>
              <span className={styles.fact}>{[...(reading.state === 'read' ? [name] : []), standing(file, use, say)].join(' · ')}</span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function meaningOf({ reading }: ReportFile, use: UseInClose): Meaning {
  if (reading.state === 'waiting') return 'underWay';
  if (reading.state !== 'read') return 'unreadable';
  return use === 'used' ? 'done' : 'notBegun';
}

function standing({ reading }: ReportFile, use: UseInClose, say: Say<typeof EARLIER_WORDS>): string {
  if (reading.state === 'waiting') return say('reading');
  if (reading.state === 'notAReport') return say('notAReport');
  if (reading.state === 'unreadable') return say('unreadable', { why: say(reading.reason) });
  return use === 'none' ? '' : say(use);
}

import { makeStyles, tokens } from '@fluentui/react-components';
import { Section } from '../../shell/parts/Section';
import { Verdict } from '../../shell/parts/Verdict';
import type { OpeningPreview } from '../../state/pane-actions';
import { countText } from '../../words/numbers';
import { useWords } from '../../words/use-words';
import { OPENING_BALANCE_WORDS } from './words';

/** The first columns tell which lot it is; the others are its facts. */
const NAMING = 3;
/** Problems that are listed; the rest is counted. */
const LISTED = 8;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: { padding: '4px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: 'anywhere' },
  facts: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
  problems: { margin: 0, paddingLeft: '16px' },
});

/** The first rows as they would be written, and what is wrong with the cells. */
export function OpeningPreviewRows({ preview: { headers, rows, count, problems } }: { readonly preview: OpeningPreview }) {
  const styles = useStyles();
  const say = useWords(OPENING_BALANCE_WORDS);
  const factsOf = (cells: readonly string[]) =>
    cells.flatMap((cell, index) => (index >= NAMING && cell !== '' ? [`${headers[index] ?? ''} ${cell}`] : [])).join(' · ');
  return (
    <>
      {problems.length > 0 && (
        <Verdict
          means="warning"
          title={say('problems', { count: countText(problems.length) })}
          detail={
            <ul className={styles.problems}>
              {problems.slice(0, LISTED).map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
              {problems.length > LISTED && <li>{say('more', { count: countText(problems.length - LISTED) })}</li>}
            </ul>
          }
        />
      )}
      <Section title={say('preview', { shown: rows.length, count: countText(count) })}>
        <ul className={styles.list}>
          {rows.map((cells, index) => (
            <li key={index} className={styles.row}>
              {cells
                .slice(0, NAMING)
                .filter((cell) => cell !== '')
                .join(' · ')}
              <div className={styles.facts}>{factsOf(cells)}</div>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

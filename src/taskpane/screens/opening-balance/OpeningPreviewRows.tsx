import { makeStyles, tokens } from '@fluentui/react-components';
import { Section } from '../../shell/parts/Section';
import { Sentences } from '../../shell/parts/Sentences';
import { Verdict } from '../../shell/parts/Verdict';
import type { OpeningPreview } from '../../state/opening-balance';
import { countText } from '../../words/numbers';
import { useWords } from '../../words/use-words';
import { OPENING_BALANCE_WORDS } from './words';

/** The first columns tell which lot it is; the others are its facts. */
const NAMING = 3;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: { padding: '4px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: 'anywhere' },
  // A date is not broken at its hyphens
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '12px',
    fontSize: '12px',
    lineHeight: '16px',
    color: tokens.colorNeutralForeground3,
  },
  verdicts: { display: 'flex', flexDirection: 'column', gap: '8px' },
});

/** The rows that are not written, what is odd about the others, and the first of them as they would be written. */
export function OpeningPreviewRows({
  preview: { headers, rows, count, refused, standing, problems },
}: {
  readonly preview: OpeningPreview;
}) {
  const styles = useStyles();
  const say = useWords(OPENING_BALANCE_WORDS);
  const factsOf = (cells: readonly string[]) =>
    cells.flatMap((cell, index) => (index >= NAMING && cell !== '' ? [`${headers[index] ?? ''} ${cell}`] : []));
  return (
    <>
      <div className={styles.verdicts}>
        {refused.length > 0 && (
          <Verdict means="error" title={say('refused', { count: countText(refused.length) })} detail={<Sentences of={refused} />} />
        )}
        {standing.length > 0 && (
          <Verdict means="note" title={say('standing', { count: countText(standing.length) })} detail={<Sentences of={standing} />} />
        )}
        {problems.length > 0 && (
          <Verdict means="warning" title={say('problems', { count: countText(problems.length) })} detail={<Sentences of={problems} />} />
        )}
      </div>
      {count > 0 && (
        <Section title={say('preview', { shown: rows.length, count: countText(count) })}>
          <ul className={styles.list}>
            {rows.map((cells, index) => (
              <li key={index} className={styles.row}>
                {cells
                  .slice(0, NAMING)
                  .filter((cell) => cell !== '')
                  .join(' · ')}
                <div className={styles.facts}>
                  {factsOf(cells).map((fact) => (
                    <span key={fact}>{fact}</span>
                  ))}
                </div>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

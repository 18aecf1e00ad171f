import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { DealerCheck } from '../../state/dealer-check';
import { countText } from '../../words/numbers';
import { useWords } from '../../words/use-words';
import { DEALER_WORDS } from './words';

const useStyles = makeStyles({
  rows: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(44px, 1fr))',
    rowGap: '4px',
    margin: 0,
    '@media (max-width: 299px)': { gridTemplateColumns: 'repeat(3, 1fr)' },
  },
  // More than six would stand too close for their names
  many: { gridTemplateColumns: 'repeat(4, 1fr)' },
  sheet: {
    display: 'flex',
    flexDirection: 'column-reverse',
    alignItems: 'center',
    borderRight: `1px solid ${tokens.colorNeutralStroke3}`,
    ':last-child': { borderRight: 'none' },
  },
  name: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground2 },
  count: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontSize: '16px', lineHeight: '20px' },
});

const ALWAYS = ['installations', 'repairs', 'partsUsed', 'partsBorrowed', 'partsReturned', 'visits'] as const;
const SELDOM = ['serviceRequests', 'trainings'] as const;

/** How many rows each sheet has: the six of every month, others where there are any. */
export function RowsBySheet({ rows }: Pick<DealerCheck, 'rows'>) {
  const styles = useStyles();
  const say = useWords(DEALER_WORDS);
  const sheets = [...ALWAYS, ...SELDOM.filter((sheet) => rows[sheet] > 0)];
  return (
    <dl className={mergeClasses(styles.rows, sheets.length > ALWAYS.length && styles.many)} aria-label={say('rows')}>
      {sheets.map((sheet) => (
        <div key={sheet} className={styles.sheet}>
          <dt className={styles.name}>{say(sheet)}</dt>
          <dd className={styles.count}>{countText(rows[sheet])}</dd>
        </div>
      ))}
    </dl>
  );
}

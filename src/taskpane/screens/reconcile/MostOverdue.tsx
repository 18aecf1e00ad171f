import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment, useState } from 'react';
import { usePane } from '../../shell/pane-context';
import { Section } from '../../shell/parts/Section';
import type { OverdueDealer } from '../../state/reconciliation-figures';
import { countText } from '../../words/numbers';
import { useWords } from '../../words/use-words';
import { LotsOfDealer } from './LotsOfDealer';
import { RECONCILE_WORDS } from './words';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: '13px', tableLayout: 'auto' },
  head: {
    fontSize: '12px',
    lineHeight: '16px',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    textAlign: 'right',
    padding: '4px 0 4px 8px',
    whiteSpace: 'nowrap',
  },
  first: { textAlign: 'left', paddingLeft: 0, width: '100%', maxWidth: 0 },
  row: {
    cursor: 'pointer',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
  },
  cell: { textAlign: 'right', padding: '4px 0 4px 8px', whiteSpace: 'nowrap' },
  name: {
    display: 'block',
    width: '100%',
    minHeight: '24px',
    textAlign: 'left',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  days: { '@media (max-width: 299px)': { display: 'none' } },
});

const SHOWN = 5;

/** 逾期最多: five dealers or all; a row opens the dealer's lots. */
export function MostOverdue() {
  const styles = useStyles();
  const say = useWords(RECONCILE_WORDS);
  const overdue = usePane((state) => state.picture?.reconciliation.overdue) ?? [];
  const [showsAll, setShowsAll] = useState(false);
  const [opened, setOpened] = useState<string>();
  if (overdue.length === 0) return null;
  const link = overdue.length > SHOWN && (
    <Link as="button" onClick={() => setShowsAll(!showsAll)}>
      {showsAll ? say('topFive') : say('allDealers', { count: countText(overdue.length) })}
    </Link>
  );
  return (
    <Section title={say('mostOverdue')} link={link}>
      <table className={styles.table} aria-label={say('mostOverdue')}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.first)}>
              {say('dealer')}
            </th>
            <th scope="col" className={styles.head}>
              {say('pieces')}
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.days)}>
              {say('longest')}
            </th>
            <th scope="col" className={styles.head}>
              {say('receivable')}
            </th>
          </tr>
        </thead>
        <tbody>
          {overdue.slice(0, showsAll ? undefined : SHOWN).map((dealer) => (
            <Fragment key={dealer.dealer}>
              <DealerRow
                dealer={dealer}
                isOpen={dealer.dealer === opened}
                onToggle={() => setOpened(dealer.dealer === opened ? undefined : dealer.dealer)}
              />
              {dealer.dealer === opened && (
                <tr>
                  <td colSpan={4}>
                    <LotsOfDealer dealer={dealer} />
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function DealerRow({
  dealer: { dealer, name, pieces, longestDays, amount },
  isOpen,
  onToggle,
}: {
  readonly dealer: OverdueDealer;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}) {
  const styles = useStyles();
  return (
    <tr className={styles.row} onClick={onToggle}>
      <td className={mergeClasses(styles.cell, styles.first)}>
        <Link as="button" className={styles.name} title={`${dealer} ${name}`} aria-expanded={isOpen}>
          {dealer} {name}
        </Link>
      </td>
      <td className={styles.cell}>{countText(pieces)}</td>
      <td className={mergeClasses(styles.cell, styles.days)}>{countText(longestDays)}</td>
      <td className={styles.cell}>{amount.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}</td>
    </tr>
  );
}

import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useActions, usePane } from '../../shell/pane-context';
import type { LotLine, OverdueDealer } from '../../state/reconciliation-figures';
import { countText, dayName, yuanText } from '../../words/numbers';
import { useWords } from '../../words/use-words';
import { RECONCILE_WORDS } from './words';

const useStyles = makeStyles({
  lots: {
    listStyleType: 'none',
    margin: '0 0 6px',
    padding: '2px 10px',
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    '@media (forced-colors: active)': { borderLeftColor: 'Highlight' },
  },
  lot: { padding: '4px 0', ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke3}` } },
  top: { display: 'flex', justifyContent: 'space-between', gap: '8px', overflowWrap: 'anywhere' },
  amount: { flexShrink: 0 },
  facts: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground2 },
});

/** The lots of a dealer that still owe something, the longest overdue first. */
export function LotsOfDealer({ dealer: { dealer, name } }: { readonly dealer: OverdueDealer }) {
  const styles = useStyles();
  const say = useWords(RECONCILE_WORDS);
  const { lotsOf, goTo } = useActions();
  const language = usePane((state) => state.language);
  const picture = usePane((state) => state.picture);
  const [lots, setLots] = useState<readonly LotLine[]>();
  useEffect(() => {
    let isCurrent = true;
    void lotsOf(dealer).then((found) => isCurrent && setLots(found));
    return () => {
      isCurrent = false;
    };
  }, [dealer, lotsOf, picture]);
  if (!lots) return null;
  return (
    <ul className={styles.lots} aria-label={say('lotsOf', { dealer: `${dealer} ${name}` })}>
      {lots.length === 0 && <li className={styles.facts}>{say('noLots')}</li>}
      {lots.map(({ slip, part, dueOn, outstanding, daysOverdue, amount, target }) => {
        const facts = { outstanding: countText(outstanding), due: dayName(dueOn, language), days: countText(daysOverdue) };
        const title = say('lot', { slip, part });
        return (
          <li key={`${slip} ${part}`} className={styles.lot}>
            <div className={styles.top}>
              {target ? (
                <Link as="button" onClick={() => void goTo(target)}>
                  {title}
                </Link>
              ) : (
                <span>{title}</span>
              )}
              <span className={styles.amount}>{amount > 0 && yuanText(amount)}</span>
            </div>
            <div className={styles.facts}>{say(daysOverdue > 0 ? 'lotFacts' : 'lotInTime', facts)}</div>
          </li>
        );
      })}
    </ul>
  );
}

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../../shell/pane-context';
import { Section } from '../../shell/parts/Section';
import { countText, yuanText } from '../../words/numbers';
import { useWords } from '../../words/use-words';
import { RECONCILE_WORDS } from './words';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: '13px', lineHeight: '20px' },
  sign: { width: '18px', textAlign: 'left', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  name: { textAlign: 'left', fontWeight: tokens.fontWeightRegular },
  number: { textAlign: 'right' },
  total: { fontWeight: tokens.fontWeightSemibold, borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: '12px',
    fontSize: '12px',
    lineHeight: '16px',
    color: tokens.colorNeutralForeground2,
    padding: '2px 0 0 18px',
  },
  fact: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
});

const LINES = [
  ['opening', ''],
  ['lent', '+'],
  ['matched', '−'],
  ['released', '−'],
  ['notDue', '−'],
] as const;

/** 余额（件） as a sum that can be added up. */
export function Balance({ link }: { readonly link: ReactNode }) {
  const styles = useStyles();
  const say = useWords(RECONCILE_WORDS);
  const balance = usePane((state) => state.picture?.reconciliation.balance);
  if (!balance) return null;
  const facts = [
    ['inTransit', countText(balance.inTransit)],
    ['charged', countText(balance.charged)],
    ['surplus', countText(balance.surplus)],
    ['amount', yuanText(balance.amount)],
  ] as const;
  return (
    <Section title={say('balance')} link={link}>
      <table className={styles.table} aria-label={say('balance')}>
        <tbody>
          {LINES.map(([name, sign]) => (
            <tr key={name}>
              <td className={styles.sign}>{sign}</td>
              <th scope="row" className={styles.name}>
                {say(name)}
              </th>
              <td className={styles.number}>{countText(balance[name])}</td>
            </tr>
          ))}
          <tr>
            <td className={mergeClasses(styles.sign, styles.total)}>=</td>
            <th scope="row" className={mergeClasses(styles.name, styles.total)}>
              {say('overdue')}
            </th>
            <td className={mergeClasses(styles.number, styles.total)}>{countText(balance.overdue)}</td>
          </tr>
        </tbody>
      </table>
      <div className={styles.facts}>
        {facts.map(([name, figure]) => (
          <span key={name}>
            {say(name)} <span className={styles.fact}>{figure}</span>
          </span>
        ))}
      </div>
    </Section>
  );
}

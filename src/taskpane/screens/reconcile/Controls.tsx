import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../../shell/pane-context';
import { Section } from '../../shell/parts/Section';
import { namedControls } from '../../state/named-controls';
import { countText } from '../../words/numbers';
import { useWords } from '../../words/use-words';
import { RECONCILE_WORDS } from './words';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: '12px', lineHeight: '16px' },
  row: { ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke3}` } },
  name: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    padding: '3px 0',
    width: '100%',
    maxWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    // Cut any shorter two names would read the same.
    '@media (max-width: 299px)': { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  },
  whole: { whiteSpace: 'normal', fontWeight: tokens.fontWeightSemibold },
  number: { textAlign: 'right', padding: '3px 0 3px 8px', whiteSpace: 'nowrap' },
  good: { color: tokens.colorPaletteGreenForeground1 },
  bad: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** 勾稽核对: left, right, 平 or 不平; those that differ come first, with their whole equation. */
export function Controls({ link }: { readonly link: ReactNode }) {
  const styles = useStyles();
  const say = useWords(RECONCILE_WORDS);
  const controls = usePane((state) => state.picture?.reconciliation.controls) ?? [];
  return (
    <Section title={say('controls')} link={link}>
      <table className={styles.table} aria-label={say('controls')}>
        <tbody>
          {namedControls(controls).map(({ number, name, equation, left, right, difference }) => (
            <tr key={number} className={styles.row}>
              <th scope="row" className={mergeClasses(styles.name, difference !== 0 && styles.whole)} title={equation}>
                {difference === 0 ? name : equation}
              </th>
              <td className={styles.number}>{countText(left)}</td>
              <td className={styles.number}>{countText(right)}</td>
              <td className={mergeClasses(styles.number, difference === 0 ? styles.good : styles.bad)}>
                {say(difference === 0 ? 'balanced' : 'notBalanced')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

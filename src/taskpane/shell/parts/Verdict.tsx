import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { type Meaning, StateIcon } from './StateIcon';

const useStyles = makeStyles({
  verdict: {
    display: 'flex',
    gap: '10px',
    alignItems: 'flex-start',
    padding: '10px',
    borderRadius: '6px',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  bad: { backgroundColor: tokens.colorPaletteRedBackground1 },
  amber: { backgroundColor: tokens.colorPaletteDarkOrangeBackground1 },
  good: { backgroundColor: tokens.colorPaletteGreenBackground1 },
  plain: { backgroundColor: tokens.colorNeutralBackground3 },
  icon: { marginTop: '2px' },
  text: { flexGrow: 1, minWidth: 0 },
  title: { fontWeight: tokens.fontWeightSemibold, display: 'flex', justifyContent: 'space-between', gap: '8px' },
  detail: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground2 },
});

const GROUND: Partial<Record<Meaning, 'bad' | 'amber' | 'good'>> = {
  error: 'bad',
  unreadable: 'bad',
  wrongMonth: 'bad',
  locked: 'bad',
  warning: 'amber',
  late: 'amber',
  done: 'good',
};

interface VerdictProps {
  readonly means: Meaning;
  readonly title: string;
  readonly detail?: ReactNode;
  /** At the right of the title. */
  readonly link?: ReactNode;
}

const groundOf = (means: Meaning) => GROUND[means] ?? 'plain';

/** What a screen comes to, in a sentence; failures are said at once, anything else politely. */
export const Verdict = (props: VerdictProps) => (
  <div role={groundOf(props.means) === 'bad' ? 'alert' : 'status'}>
    <VerdictBlock {...props} />
  </div>
);

/** How a verdict looks, where something around it has readers say it. */
export function VerdictBlock({ means, title, detail, link }: VerdictProps) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.verdict, styles[groundOf(means)])}>
      <StateIcon means={means} className={styles.icon} />
      <div className={styles.text}>
        <div className={styles.title}>
          <span>{title}</span>
          {link}
        </div>
        {detail !== undefined && <div className={styles.detail}>{detail}</div>}
      </div>
    </div>
  );
}

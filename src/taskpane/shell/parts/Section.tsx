import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  section: { marginTop: '12px' },
  top: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    gap: '8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingBottom: '2px',
  },
  title: { margin: 0, fontSize: '12px', lineHeight: '16px', fontWeight: tokens.fontWeightSemibold },
  row: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    gap: '8px',
    minHeight: '32px',
    boxSizing: 'border-box',
    padding: '6px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  label: { minWidth: 0 },
  link: { flexShrink: 0, whiteSpace: 'nowrap' },
  fact: { flexShrink: 0, maxWidth: '60%', textAlign: 'right', fontSize: '12px', lineHeight: '20px', color: tokens.colorNeutralForeground3 },
});

interface SectionProps {
  readonly title: string;
  /** A link at the right. */
  readonly link?: ReactNode;
  readonly children: ReactNode;
}

/** A titled part of a screen. */
export function Section({ title, link, children }: SectionProps) {
  const styles = useStyles();
  return (
    <section className={styles.section} aria-label={title}>
      <div className={styles.top}>
        <h2 className={styles.title}>{title}</h2>
        {link}
      </div>
      {children}
    </section>
  );
}

interface LineProps {
  readonly children: ReactNode;
  /** At the right: a link, or a fact in grey. */
  readonly right?: ReactNode;
}

/** A line of a section: words at the left, a link or a fact at the right. */
export function Line({ children, right }: LineProps) {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <span className={styles.label}>{children}</span>
      {typeof right === 'string' ? <span className={styles.fact}>{right}</span> : <span className={styles.link}>{right}</span>}
    </div>
  );
}

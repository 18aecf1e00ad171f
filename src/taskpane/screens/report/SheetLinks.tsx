import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useActions } from '../../shell/pane-context';
import { Section } from '../../shell/parts/Section';
import type { WrittenSheet } from '../../state/close-progress';
import { countText } from '../../words/numbers';
import { useWords } from '../../words/use-words';
import { REPORT_WORDS } from './words';

const GROUPS = ['managers', 'reconcile', 'details'] as const satisfies readonly WrittenSheet['group'][];
/** Links of a group that are shown at once. */
const SHOWN = 6;

const useStyles = makeStyles({
  links: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    columnGap: '20px',
    '@media (max-width: 299px)': { gridTemplateColumns: '1fr' },
  },
  link: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    gap: '6px',
    minHeight: '28px',
    minWidth: 0,
    padding: '3px 0',
    boxSizing: 'border-box',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', textAlign: 'left' },
  fact: { flexShrink: 0, fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
});

/** Links to the written sheets, in groups, each with its size. */
export function SheetLinks({ sheets }: { readonly sheets: readonly WrittenSheet[] }) {
  const say = useWords(REPORT_WORDS);
  const groups = GROUPS.map((group) => ({ group, own: sheets.filter((sheet) => sheet.group === group) }));
  return groups.map(
    ({ group, own }) =>
      own.length > 0 && (
        <Section key={group} title={say(group)}>
          <Links sheets={own} />
        </Section>
      ),
  );
}

function Links({ sheets }: { readonly sheets: readonly WrittenSheet[] }) {
  const styles = useStyles();
  const say = useWords(REPORT_WORDS);
  const { openSheet } = useActions();
  const [showsAll, setShowsAll] = useState(false);
  const isLong = sheets.length > SHOWN;
  const shown = isLong && !showsAll ? sheets.slice(0, SHOWN - 1) : sheets;
  return (
    <div className={styles.links}>
      {shown.map(({ id, name, rows }) => (
        <div key={id} className={styles.link}>
          <Link as="button" className={styles.name} title={name} onClick={() => void openSheet(name)}>
            {name}
          </Link>
          <span className={styles.fact}>{rows !== undefined && rows > 0 ? say('rows', { count: countText(rows) }) : ''}</span>
        </div>
      ))}
      {isLong && (
        <div className={styles.link}>
          <Link as="button" className={styles.name} aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
            {showsAll ? say('fewer') : say('further', { count: sheets.length - shown.length })}
          </Link>
        </div>
      )}
    </div>
  );
}

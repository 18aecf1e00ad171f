import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { Footer } from '../../shell/Footer';
import { Frame } from '../../shell/Frame';
import { useActions, usePane } from '../../shell/pane-context';
import { Verdict } from '../../shell/parts/Verdict';
import type { RowsBehind } from '../../state/rows-behind';
import { countText, figureText } from '../../words/numbers';
import { SHARED_WORDS } from '../../words/shared-words';
import { useWords } from '../../words/use-words';
import { ROWS_WORDS } from './words';

const useStyles = makeStyles({
  verdict: { padding: '0 12px 10px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  bad: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: '8px',
    alignItems: 'baseline',
    minHeight: '48px',
    boxSizing: 'border-box',
    padding: '5px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 48px',
  },
  record: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  fact: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
  right: { textAlign: 'right' },
  empty: { padding: '24px 12px', textAlign: 'center', color: tokens.colorNeutralForeground2 },
});

/** 明细: the rows that a number of a summary counts, each with its place in the ledger. */
export function RowsScreen() {
  const styles = useStyles();
  const say = useWords(ROWS_WORDS);
  const shared = useWords(SHARED_WORDS);
  const { filterLedger, copy } = useActions();
  const behind = usePane((state) => state.rowsBehind);
  if (!behind)
    return (
      <Frame heading={say('heading')} header="back">
        <p className={styles.empty}>{say('none')}</p>
      </Frame>
    );
  const { rows, filter } = behind;
  const copyRows = (): void => {
    const text = rows
      .map(({ record, detail, fact, target, report = '' }) =>
        [record, detail, fact, target ? `${target.sheet}!${target.cell}` : report].join('\t'),
      )
      .join('\n');
    void copy(text, say('copied', { rows: rows.length }));
  };
  return (
    <Frame
      heading={say('heading')}
      header="back"
      isEdgeToEdge
      footer={
        <Footer
          primary={filter && { label: say('filter', { ledger: filter.sheet }), onClick: () => void filterLedger() }}
          secondary={{ label: shared('copy'), onClick: copyRows }}
        />
      }
    >
      <div className={styles.verdict}>
        <NumberVerdict behind={behind} />
      </div>
      <RowList rows={rows} />
    </Frame>
  );
}

/** The number, where it stands, and whether its rows come to it. */
function NumberVerdict({ behind: { number, rows, total, share, left = 0 } }: { readonly behind: RowsBehind }) {
  const styles = useStyles();
  const say = useWords(ROWS_WORDS);
  const name = usePane((state) => state.picture?.dealers.find(({ dealer }) => dealer === number.dealer)?.name);
  const agrees = total === number.value;
  const where = [`${number.sheet}!${number.cell}`, [number.dealer, name].filter((part) => part).join(' ')]
    .filter((part) => part !== '')
    .join(' · ');
  const facts = { rows: countText(rows.length), total: figureText(total, number.kind) };
  return (
    <Verdict
      means={agrees ? 'note' : 'error'}
      title={say('number', { title: number.title, value: figureText(number.value, number.kind) })}
      detail={
        <>
          {where} · {share && `${say('share', { part: countText(share.part), whole: countText(share.whole) })} · `}
          <span className={agrees ? '' : styles.bad}>{say(agrees ? 'agrees' : 'differs', facts)}</span>
          {left > 0 && ` · ${say('left', { left: countText(left) })}`}
        </>
      }
    />
  );
}

/** The rows: one stop for Tab, arrows from one address to the next, Enter goes to the cell. */
function RowList({ rows }: Pick<RowsBehind, 'rows'>) {
  const styles = useStyles();
  const say = useWords(ROWS_WORDS);
  const { goTo } = useActions();
  const first = rows.findIndex(({ target }) => target !== undefined);
  return (
    <ul className={styles.list} aria-label={say('list')} onKeyDown={moved}>
      {rows.map(({ record, detail, fact, target, report = '' }, index) => (
        <li key={target ? `${target.sheet}!${target.cell}` : `${report} ${index}`} className={styles.row}>
          <span className={styles.record} title={record}>
            {record}
          </span>
          {target ? (
            <Link
              as="button"
              className={styles.right}
              tabIndex={index === first ? 0 : -1}
              aria-label={`${record} ${target.sheet}!${target.cell}`}
              onClick={() => void goTo(target)}
            >
              {target.sheet}!{target.cell}
            </Link>
          ) : (
            <span className={`${styles.fact} ${styles.right}`}>{say('inReport', { report })}</span>
          )}
          <span className={styles.fact}>{detail}</span>
          <span className={`${styles.fact} ${styles.right}`}>{fact}</span>
        </li>
      ))}
    </ul>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8, Home: -Infinity, End: Infinity };

function moved(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  const links = [...event.currentTarget.querySelectorAll('button')];
  const at = links.indexOf(document.activeElement as HTMLButtonElement);
  if (step === undefined || at < 0) return;
  event.preventDefault();
  links[Math.min(Math.max(at + step, 0), links.length - 1)]?.focus();
}

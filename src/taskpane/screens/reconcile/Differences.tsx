import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { useActions, usePane } from '../../shell/pane-context';
import { Line } from '../../shell/parts/Section';
import type { DifferenceLine, ReconciliationFigures } from '../../state/reconciliation-figures';
import { countText } from '../../words/numbers';
import { SHARED_WORDS } from '../../words/shared-words';
import { useWords } from '../../words/use-words';
import { SheetLink } from './SheetLink';
import { RECONCILE_WORDS } from './words';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { padding: '6px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: 'anywhere' },
  facts: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground2 },
});

const KINDS = [
  ['borrowed', 'borrowed'],
  ['returned', 'returned'],
  ['inTransit', 'transit'],
  ['oldParts', 'oldParts'],
] as const;
const SHEET = ['往来差异', 'Differences'];

/** 往来差异: how many of each kind, and on demand line by line, also before any report is written. */
export function Differences({ differences }: Pick<ReconciliationFigures, 'differences'>) {
  const say = useWords(RECONCILE_WORDS);
  const shared = useWords(SHARED_WORDS);
  const { changeView } = useActions();
  const language = usePane((state) => state.language);
  const isOpen = usePane((state) => state.views.reconcile.showsDifferences);
  const isWritten = usePane((state) => state.written?.sheets.some(({ name }) => SHEET.includes(name)) ?? false);
  const begin = useRef<HTMLDivElement>(null);
  // Who comes from 总览 for the differences need not look for them.
  useEffect(() => {
    if (isOpen) begin.current?.scrollIntoView?.({ block: 'start' });
  }, [isOpen]);
  const parts = KINDS.flatMap(([kind, word]) => (differences[kind] > 0 ? [say(word, { count: countText(differences[kind]) })] : []));
  const count = Object.values(differences).reduce((sum, one) => sum + one, 0);
  if (count === 0) return <Line>{say('noDifferences')}</Line>;
  const toggle = (
    <Link as="button" aria-expanded={isOpen} onClick={() => changeView('reconcile', { showsDifferences: !isOpen })}>
      {isOpen ? say('hideLines') : shared('show')}
    </Link>
  );
  return (
    <div ref={begin}>
      <Line right={isWritten && !isOpen ? <SheetLink sheets={SHEET} label={shared('show')} /> : toggle}>
        {say('differences', { count: countText(count), parts: parts.join(language === 'zh' ? '、' : ', ') })}
      </Line>
      {isOpen && <DifferenceLines count={count} />}
    </div>
  );
}

function DifferenceLines({ count }: { readonly count: number }) {
  const styles = useStyles();
  const say = useWords(RECONCILE_WORDS);
  const lines = useDifferences();
  if (!lines) return null;
  return (
    <>
      <ul className={styles.list} aria-label={say('differenceLines')}>
        {lines.map((line, index) => (
          <li key={index} className={styles.item}>
            <div>{[`${line.dealer} ${line.name}`.trim(), line.number, line.part].filter((part) => part !== '').join(' · ')}</div>
            <div className={styles.facts}>
              {say('differenceFacts', {
                dealer: countText(line.dealerQuantity),
                office: countText(line.headOfficeQuantity),
                says: line.says,
              })}
            </div>
          </li>
        ))}
      </ul>
      <Line right={<SheetLink sheets={SHEET} label={say('openSheet')} />}>
        {count > lines.length
          ? say('furtherLines', { count: countText(count - lines.length) })
          : say('allLines', { count: countText(count) })}
      </Line>
    </>
  );
}

/** Asked for when they are shown, and again whenever the month is another. */
function useDifferences(): readonly DifferenceLine[] | undefined {
  const { differences } = useActions();
  const picture = usePane((state) => state.picture);
  const [lines, setLines] = useState<readonly DifferenceLine[]>();
  useEffect(() => {
    let isCurrent = true;
    void differences().then((found) => isCurrent && setLines(found));
    return () => {
      isCurrent = false;
    };
  }, [differences, picture]);
  return lines;
}

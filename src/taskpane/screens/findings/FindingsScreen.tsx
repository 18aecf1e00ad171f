import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { Footer } from '../../shell/Footer';
import { Frame } from '../../shell/Frame';
import { useActions, usePane } from '../../shell/pane-context';
import { usePartial } from '../../shell/use-partial';
import { SelectedNumberNote } from '../../shell/parts/SelectedNumberNote';
import { openCounts } from '../../state/open-findings';
import { hasReadableFiles } from '../../state/standings';
import { FIRST_VIEWS } from '../../state/views';
import { countText } from '../../words/numbers';
import { useWords } from '../../words/use-words';
import { FindingsFooter } from './FindingsFooter';
import { FindingsList } from './FindingsList';
import { FindingsTools } from './FindingsTools';
import { NothingOpen } from './NothingOpen';
import { NothingRead } from './NothingRead';
import { useFindings } from './use-findings';
import { useFindingsKeys } from './use-findings-keys';
import { useHeldFindings } from './use-held-findings';
import { FINDINGS_WORDS } from './words';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: '8px',
    padding: '6px 12px',
    fontSize: '12px',
    lineHeight: '16px',
    color: tokens.colorNeutralForeground3,
  },
  empty: { padding: '24px 12px', textAlign: 'center', color: tokens.colorNeutralForeground2 },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** 校验: every finding of the month, one click from its cell. */
export function FindingsScreen() {
  const styles = useStyles();
  const say = useWords(FINDINGS_WORDS);
  const { changeView, show, settleCorrections } = useActions();
  const state = usePane((whole) => whole);
  const verdict = useRef<HTMLDivElement>(null);
  const held = useHeldFindings();
  const listed = useFindings(held.findings, () => setTimeout(() => verdict.current?.focus()));
  useEffect(() => settleCorrections, [settleCorrections]);
  useFindingsKeys(listed);

  const { error, warning } = openCounts(state);
  const isClean = error + warning === 0 && hasReadableFiles(state);
  const isBefore = !hasReadableFiles(state) && state.findings.length === 0;
  const partial = usePartial();
  const shown = listed.groups.reduce((sum, { findings }) => sum + findings.length, 0);
  if (isBefore) return <NothingRead />;
  return (
    <Frame
      heading={say('heading')}
      isEdgeToEdge
      footer={
        isClean ? (
          <Footer primary={{ label: say('toReconcile'), onClick: () => show('reconcile') }} />
        ) : (
          <FindingsFooter listed={listed} note={state.selected && <SelectedNumberNote />} />
        )
      }
    >
      {isClean ? <NothingOpen verdictRef={verdict} /> : <FindingsTools />}
      <div role="status" className={styles.hidden}>
        {say('shown', { count: countText(shown) })}
      </div>
      {partial && <div className={styles.line}>{partial}</div>}
      {held.fresh !== undefined && (
        <div className={styles.line}>
          <span>{held.fresh > 0 ? say('fresh', { count: countText(held.fresh) }) : say('freshChanged')}</span>
          <Link as="button" onClick={held.take}>
            {say('showFresh')}
          </Link>
        </div>
      )}
      {shown > 0 ? (
        <FindingsList listed={listed} isHeadOffice />
      ) : (
        !isClean && (
          <p className={styles.empty}>
            {say('nothingMatches')}{' '}
            <Link as="button" onClick={() => changeView('findings', FIRST_VIEWS.findings)}>
              {say('clearFilters')}
            </Link>
          </p>
        )
      )}
    </Frame>
  );
}

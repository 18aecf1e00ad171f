import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { Frame } from '../../shell/Frame';
import { useActions, usePane } from '../../shell/pane-context';
import { openCounts } from '../../state/open-findings';
import { useWords } from '../../words/use-words';
import { FindingsList } from '../findings/FindingsList';
import { LevelChips } from '../findings/LevelChips';
import { useFindings } from '../findings/use-findings';
import { useFindingsKeys } from '../findings/use-findings-keys';
import { DealerFooter } from './DealerFooter';
import { DealerVerdict } from './DealerVerdict';
import { RowsBySheet } from './RowsBySheet';
import { DEALER_WORDS } from './words';

const useStyles = makeStyles({
  top: {
    padding: '0 12px 10px',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
  empty: { padding: '16px 12px', textAlign: 'center', color: tokens.colorNeutralForeground2 },
});

/** A dealer's own workbook: whether it can be sent, and what is still wrong with it, as it is typed. */
export function DealerScreen() {
  const styles = useStyles();
  const say = useWords(DEALER_WORDS);
  const { settleCorrections } = useActions();
  const state = usePane((whole) => whole);
  const listed = useFindings(state.findings, () => undefined);
  useEffect(() => settleCorrections, [settleCorrections]);
  useFindingsKeys(listed);
  const { dealerCheck } = state;
  if (!dealerCheck) return <Frame heading={say('heading')}>{null}</Frame>;
  const { error, warning } = openCounts(state);
  const isReady = error === 0;
  return (
    <Frame heading={say('heading')} isEdgeToEdge footer={<DealerFooter listed={listed} isReady={isReady} />}>
      <div className={styles.top}>
        <span className={styles.line}>{say('whose', { who: `${dealerCheck.dealer} ${dealerCheck.name}`.trim() })}</span>
        <DealerVerdict check={dealerCheck} errors={error} />
        <RowsBySheet rows={dealerCheck.rows} />
        <LevelChips />
        {isReady && warning > 0 && <span className={styles.line}>{say('warningsAllowed')}</span>}
      </div>
      {listed.lines.length > 0 ? (
        <FindingsList listed={listed} isHeadOffice={false} />
      ) : (
        state.findings.length > 0 && <p className={styles.empty}>{say('nothingShown')}</p>
      )}
    </Frame>
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { Footer } from '../../shell/Footer';
import { useActions, usePane } from '../../shell/pane-context';
import { findingsAsText } from '../../state/findings-as-text';
import { openCounts } from '../../state/open-findings';
import { monthTitle } from '../../words/numbers';
import { useWords } from '../../words/use-words';
import { FindingsFooter } from '../findings/FindingsFooter';
import type { ListedFindings } from '../findings/use-findings';
import { verdictText } from './DealerVerdict';
import { DEALER_WORDS } from './words';

const MINUTE = 60_000;

const useStyles = makeStyles({
  live: { display: 'flex', alignItems: 'center', gap: '6px' },
  dot: {
    width: '6px',
    height: '6px',
    borderRadius: '3px',
    backgroundColor: tokens.colorPaletteGreenForeground1,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
});

interface DealerFooterProps {
  readonly listed: ListedFindings;
  readonly isReady: boolean;
}

/** While errors are open the way through them; then 保存工作簿 and 复制结果. */
export function DealerFooter({ listed, isReady }: DealerFooterProps) {
  const say = useWords(DEALER_WORDS);
  const { saveWorkbook, copy } = useActions();
  const state = usePane((whole) => whole);
  if (!isReady) return <FindingsFooter listed={listed} note={<Live />} />;
  const copyResult = (): void => {
    const { dealerCheck, findings, language } = state;
    if (!dealerCheck) return;
    const counts = openCounts(state);
    const { dealer, name, month } = dealerCheck;
    const result = say('result', {
      who: `${dealer} ${name}`,
      month: month ? monthTitle(month, language) : '',
      verdict: verdictText(dealerCheck, counts.error, say),
      ...counts,
    });
    void copy([result, ...(findings.length > 0 ? [findingsAsText(findings, language)] : [])].join('\n'), say('copied'));
  };
  return (
    <Footer
      note={<Live />}
      primary={{ label: say('save'), onClick: () => void saveWorkbook() }}
      secondary={{ label: say('copyResult'), onClick: copyResult }}
    />
  );
}

/** 随改随查, and how long ago that was. */
function Live() {
  const styles = useStyles();
  const say = useWords(DEALER_WORDS);
  const checkedAt = usePane((state) => state.dealerCheck?.checkedAt ?? 0);
  const [minutes, setMinutes] = useState(0);
  useEffect(() => {
    setMinutes(0);
    const timer = setInterval(() => setMinutes((before) => before + 1), MINUTE);
    return () => clearInterval(timer);
  }, [checkedAt]);
  return (
    <span className={styles.live}>
      <span className={styles.dot} aria-hidden />
      {say('live', { when: minutes === 0 ? say('justNow') : say('minutesAgo', { minutes }) })}
    </span>
  );
}

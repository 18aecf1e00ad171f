import { makeStyles, ProgressBar, Spinner, tokens } from '@fluentui/react-components';
import { Stop16Regular } from '@fluentui/react-icons/svg/stop';
import { useEffect, useState } from 'react';
import { Footer } from '../../shell/Footer';
import { Frame } from '../../shell/Frame';
import { useActions, usePane } from '../../shell/pane-context';
import { StateIcon } from '../../shell/parts/StateIcon';
import { CLOSE_STEPS, type CloseProgress, type CloseStep } from '../../state/close-progress';
import { countText, elapsedText, monthTitle } from '../../words/numbers';
import { type Say, useWords } from '../../words/use-words';
import { CLOSING_WORDS } from './words';

const useStyles = makeStyles({
  top: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: '8px', marginTop: '8px' },
  month: { fontSize: '20px', lineHeight: '28px', fontWeight: tokens.fontWeightSemibold },
  now: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: '8px',
    minHeight: '20px',
    padding: '8px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  sheet: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', fontWeight: tokens.fontWeightSemibold },
  fact: { flexShrink: 0 },
  steps: { listStyleType: 'none', margin: 0, padding: 0 },
  step: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    minHeight: '36px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: '13px',
  },
  name: { flexGrow: 1 },
  current: { fontWeight: tokens.fontWeightSemibold },
  later: { color: tokens.colorNeutralForeground3 },
  took: { fontSize: '12px', color: tokens.colorNeutralForeground3 },
  note: { margin: '12px 0', fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground2, whiteSpace: 'pre-line' },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

type SayClosing = Say<typeof CLOSING_WORDS>;

/** 月结中: how far the close is, and Stop. */
export function ClosingScreen() {
  const styles = useStyles();
  const say = useWords(CLOSING_WORDS);
  const { stopClosing } = useActions();
  const language = usePane((state) => state.language);
  const progress = usePane((state) => state.closing);
  const elapsed = useElapsed();
  if (!progress) return null;
  const { step: current, sheets, rows, isStopping, isStanding = false } = progress;
  const at = CLOSE_STEPS.indexOf(current);
  return (
    <Frame
      heading={say('heading')}
      header="plain"
      footer={
        <Footer
          {...(isStanding && { note: say('standing') })}
          plain={{
            label: say(isStopping ? 'restoring' : 'stop'),
            onClick: stopClosing,
            isDisabled: isStopping || isStanding,
            ...(!isStopping && { icon: <Stop16Regular /> }),
          }}
        />
      }
    >
      <div className={styles.top}>
        <span className={styles.month}>{monthTitle(progress.month, language)}</span>
        <span>{say('elapsed', { time: elapsedText(elapsed) })}</span>
      </div>
      <ProgressBar value={partDone(progress)} thickness="large" aria-label={say('heading')} />
      <div className={styles.now}>
        <span className={styles.sheet}>
          {current === 'write' && rows ? say('writingSheet', { sheet: rows.sheet }) : stepWords(current, progress, say)}
        </span>
        {current === 'write' && rows && rows.all > 0 && <span className={styles.fact}>{say('rowsOf', { rows: countText(rows.all) })}</span>}
      </div>
      <ol className={styles.steps} aria-label={say('steps')}>
        {CLOSE_STEPS.map((step, index) => (
          <li key={step} className={styles.step} aria-current={index === at ? 'step' : undefined}>
            {index === at ? <Spinner size="extra-tiny" aria-hidden /> : <StateIcon means={index < at ? 'done' : 'notBegun'} />}
            <span className={`${styles.name} ${index === at ? styles.current : index > at ? styles.later : ''}`}>
              {stepWords(step, progress, say)}
            </span>
            <span className={styles.hidden}>{say(index < at ? 'done' : index === at ? 'underWay' : 'waiting')}</span>
            {index < at && (
              <span className={styles.took}>{say('seconds', { seconds: ((progress.took[step] ?? 0) / 1000).toFixed(1) })}</span>
            )}
            {index === at && step === 'write' && sheets && (
              <span className={styles.fact}>{say('sheetOf', { done: sheets.done, all: sheets.all })}</span>
            )}
          </li>
        ))}
      </ol>
      <p className={styles.note}>{say(isStanding ? 'doNotEdit' : 'note')}</p>
    </Frame>
  );
}

function stepWords(step: CloseStep, { files, readRows, controls, differing }: CloseProgress, say: SayClosing): string {
  if (step === 'reconcile' && controls > 0)
    return differing === 0 ? say('reconcileAgrees', { controls }) : say('reconcileDiffers', { differing });
  return say(step, { files: countText(files), rows: countText(readRows) });
}

/** The sheets are most of the work; what comes before and after is a small part of the bar. */
const WRITING = { from: 0.15, to: 0.92 };

function partDone({ step, sheets }: CloseProgress): number {
  const at = CLOSE_STEPS.indexOf(step);
  if (step === 'write') return WRITING.from + (WRITING.to - WRITING.from) * (sheets ? sheets.done / Math.max(sheets.all, 1) : 0);
  return at < CLOSE_STEPS.indexOf('write')
    ? (WRITING.from / 3) * at
    : WRITING.to + ((1 - WRITING.to) / 2) * (at - CLOSE_STEPS.indexOf('verify'));
}

/** Milliseconds since this screen has stood, seen twice a second. */
function useElapsed(): number {
  const [began] = useState(() => performance.now());
  const [now, setNow] = useState(began);
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), 500);
    return () => clearInterval(timer);
  }, []);
  return now - began;
}

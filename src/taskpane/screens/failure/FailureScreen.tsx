import { Button, Link, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useState } from 'react';
import { Footer } from '../../shell/Footer';
import { Frame } from '../../shell/Frame';
import { useActions, usePane } from '../../shell/pane-context';
import { NotesKept } from '../../shell/parts/NotesKept';
import { Line, Section } from '../../shell/parts/Section';
import { Verdict } from '../../shell/parts/Verdict';
import type { PaneFailure } from '../../state/pane-failure';
import { standings } from '../../state/standings';
import { countText } from '../../words/numbers';
import { useWords } from '../../words/use-words';
import { FAILURE_WORDS } from './words';

const useStyles = makeStyles({
  steps: { margin: '6px 0 8px', paddingLeft: '24px' },
  button: { minWidth: 'auto' },
  busy: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground2 },
  text: { margin: '6px 0 8px' },
  toggle: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '6px',
    minHeight: '24px',
    border: 'none',
    background: 'none',
    padding: 0,
    color: 'inherit',
    font: 'inherit',
    cursor: 'pointer',
  },
  technical: {
    margin: '4px 0 12px',
    fontSize: '12px',
    lineHeight: '16px',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground2,
  },
});

/** 失败: what did not happen, why, how the workbook stands, what to do, and what is kept. */
export function FailureScreen() {
  const styles = useStyles();
  const say = useWords(FAILURE_WORDS);
  const { retry, back, show, closeIntoNewWorkbook, leaveUnfinished } = useActions();
  const language = usePane((state) => state.language);
  const role = usePane((state) => state.role);
  const failure = usePane((state) => state.failure);
  if (!failure) return null;
  const otherWays = { newWorkbook: closeIntoNewWorkbook, leaveUnfinished } as const;
  const { otherWay, writtenInto } = failure;
  const isLocked = failure.help?.does === 'goToSheet' && failure.technical.startsWith('sheetProtected');
  return (
    <Frame
      heading={failure.title[language]}
      header="leave"
      footer={
        <Footer
          primary={failure.retry === 'none' ? { label: say('home'), onClick: back } : { label: say('retry'), onClick: () => void retry() }}
          secondary={
            failure.retry === 'none' ? undefined : { label: say('home'), onClick: () => (role === 'headOffice' ? show('home') : back()) }
          }
        />
      }
    >
      {writtenInto !== undefined && (
        <Verdict means="done" title={say('writtenInto')} detail={say('writtenIntoText', { name: writtenInto })} />
      )}
      <Verdict means={isLocked ? 'locked' : 'error'} title={failure.cause[language]} detail={failure.workbook[language]} />
      <Section title={say('whatToDo')}>
        <ol className={styles.steps}>
          {failure.steps.map((step) => (
            <li key={step.zh}>{step[language]}</li>
          ))}
        </ol>
        {failure.help && <HelpButton help={failure.help} />}
      </Section>
      {otherWay && (
        <Section title={otherWay.title[language]}>
          <p className={styles.text}>{otherWay.text[language]}</p>
          <BusyButton label={otherWay.label[language]} onClick={() => void otherWays[otherWay.does]()} />
        </Section>
      )}
      {role === 'headOffice' && <Kept />}
      <Technical text={failure.technical} />
    </Frame>
  );
}

function HelpButton({ help }: { readonly help: NonNullable<PaneFailure['help']> }) {
  const { openSheet, clearFiltersAndRetry, closeIntoNewWorkbook } = useActions();
  const language = usePane((state) => state.language);
  const does = {
    goToSheet: () => void openSheet(help.sheet ?? ''),
    clearFilters: () => void clearFiltersAndRetry(),
    newWorkbook: () => void closeIntoNewWorkbook(),
    reload: () => location.reload(),
  } as const;
  return <BusyButton label={help.label[language]} onClick={does[help.does]} />;
}

/** A button that waits while its work goes on, and says so at once. */
function BusyButton({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  const styles = useStyles();
  const say = useWords(FAILURE_WORDS);
  const isBusy = usePane((state) => state.isBusy);
  return (
    <>
      <Button
        size="small"
        className={styles.button}
        disabledFocusable={isBusy}
        onClick={onClick}
        {...(isBusy && { icon: <Spinner size="extra-tiny" aria-hidden /> })}
      >
        {label}
      </Button>
      <div role="status" className={styles.busy}>
        {isBusy && say('working')}
      </div>
    </>
  );
}

/** What the failure has not touched. */
function Kept() {
  const say = useWords(FAILURE_WORDS);
  const state = usePane((whole) => whole);
  const { received, all } = standings(state);
  if (state.files.length === 0) return null;
  return (
    <Section title={say('kept')}>
      <Line right={say('filesKept', { received: countText(received), all: countText(all) })}>{say('files')}</Line>
      <NotesKept />
    </Section>
  );
}

/** For whoever is asked for help; closed at first. */
function Technical({ text }: { readonly text: string }) {
  const styles = useStyles();
  const say = useWords(FAILURE_WORDS);
  const { copy } = useActions();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Line
        right={
          <Link as="button" onClick={() => void copy(text, say('copied'))}>
            {say('copy')}
          </Link>
        }
      >
        <button type="button" className={styles.toggle} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? <ChevronDown16Regular aria-hidden /> : <ChevronRight16Regular aria-hidden />}
          {say('details')}
        </button>
      </Line>
      {isOpen && <pre className={styles.technical}>{text}</pre>}
    </>
  );
}

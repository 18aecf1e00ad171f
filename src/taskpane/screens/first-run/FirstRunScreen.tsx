import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { Beaker20Regular } from '@fluentui/react-icons/svg/beaker';
import { BuildingShop20Regular } from '@fluentui/react-icons/svg/building-shop';
import type { ReactNode } from 'react';
import { Footer } from '../../shell/Footer';
import { Frame } from '../../shell/Frame';
import { useActions, usePane } from '../../shell/pane-context';
import { Section } from '../../shell/parts/Section';
import { Verdict } from '../../shell/parts/Verdict';
import { useWords } from '../../words/use-words';
import { FIRST_RUN_WORDS } from './words';

const useStyles = makeStyles({
  promise: { margin: '4px 0 12px', fontSize: '16px', lineHeight: '22px', fontWeight: tokens.fontWeightSemibold },
  steps: { listStyleType: 'none', margin: 0, padding: 0 },
  step: { display: 'flex', gap: '16px', padding: '0 0 14px 4px' },
  number: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightSemibold },
  blank: { margin: '0 0 14px' },
  found: { marginBottom: '12px' },
  title: { fontWeight: tokens.fontWeightSemibold },
  choice: {
    display: 'flex',
    gap: '12px',
    alignItems: 'flex-start',
    padding: '8px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  text: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
});

const STEPS = ['1', '2', '3'] as const;

/** 首次使用, and 帮助: what the pane does in three steps, and how to begin. */
export function FirstRunScreen() {
  const styles = useStyles();
  const say = useWords(FIRST_RUN_WORDS);
  const { setUpHeadOffice, trySampleData, show, skipFirstRun, back } = useActions();
  const isNew = usePane((state) => state.role === 'neither');
  const isBusy = usePane((state) => state.isBusy);
  const explains = usePane((state) => !isNew || !state.isIntroduced);
  const isBlank = usePane(({ contents = 'blank' }) => contents === 'blank');
  const footer = isNew ? (
    <Footer
      note={say(isBusy ? 'working' : isBlank ? 'note' : 'noteElsewhere')}
      primary={{ label: say('setUp'), onClick: () => void setUpHeadOffice(), isDisabled: isBusy }}
      secondary={explains ? { label: say('skip'), onClick: skipFirstRun, isDisabled: isBusy } : undefined}
    />
  ) : (
    <Footer primary={{ label: say('back'), onClick: back }} />
  );
  return (
    <Frame heading={say('heading')} header={isNew ? 'titled' : 'back'} footer={footer}>
      {isNew && !isBlank && <WhatItIs />}
      {(explains || isBlank) && <h2 className={styles.promise}>{say(explains ? 'promise' : 'blank')}</h2>}
      {explains ? <ThreeSteps /> : isBlank && <p className={styles.blank}>{say('blankText')}</p>}
      {isNew && (
        <Section title={say('also')}>
          <Choice
            icon={<Beaker20Regular />}
            label={say('sample')}
            text={say(isBlank ? 'sampleText' : 'sampleElsewhere')}
            onClick={() => void trySampleData()}
          />
          <Choice icon={<BuildingShop20Regular />} label={say('dealer')} text={say('dealerText')} onClick={() => show('template')} />
        </Section>
      )}
    </Frame>
  );
}

/** What stands in a workbook that is not empty. */
function WhatItIs() {
  const styles = useStyles();
  const say = useWords(FIRST_RUN_WORDS);
  const contents = usePane(({ contents: found }) => (found === undefined || found === 'blank' || found === 'headOffice' ? 'other' : found));
  return (
    <div className={styles.found}>
      <Verdict means="note" title={say(`${contents}Title`)} detail={say(`${contents}Text`)} />
    </div>
  );
}

function ThreeSteps() {
  const styles = useStyles();
  const say = useWords(FIRST_RUN_WORDS);
  return (
    <ol className={styles.steps}>
      {STEPS.map((step) => (
        <li key={step} className={styles.step}>
          <span className={styles.number} aria-hidden>
            {step}
          </span>
          <span>
            <div className={styles.title}>{say(`step${step}`)}</div>
            {say(`step${step}Text`)}
          </span>
        </li>
      ))}
    </ol>
  );
}

interface ChoiceProps {
  readonly icon: ReactNode;
  readonly label: string;
  readonly text: string;
  readonly onClick: () => void;
}

function Choice({ icon, label, text, onClick }: ChoiceProps) {
  const styles = useStyles();
  const isBusy = usePane((state) => state.isBusy);
  return (
    <div className={styles.choice}>
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      <span>
        <Link as="button" disabled={isBusy} onClick={onClick}>
          {label}
        </Link>
        <div className={styles.text}>{text}</div>
      </span>
    </div>
  );
}

import { Checkbox, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { Footer } from '../../shell/Footer';
import { Frame } from '../../shell/Frame';
import { useActions, usePane } from '../../shell/pane-context';
import { Section } from '../../shell/parts/Section';
import { Verdict } from '../../shell/parts/Verdict';
import type { MonthPicture } from '../../state/month-picture';
import { hasReadableFiles } from '../../state/standings';
import { useWords } from '../../words/use-words';
import { EarlierAndPeriods } from './EarlierAndPeriods';
import { Preview } from './Preview';
import { REPORT_WORDS } from './words';

const GROUPS = ['managers', 'reconcile', 'details'] as const;

const useStyles = makeStyles({
  choices: { display: 'grid', gridTemplateColumns: '1fr 1fr', '@media (max-width: 299px)': { gridTemplateColumns: '1fr' } },
});

/** 月报 before the close: which sheets there will be, what the main one will show, and 月结. */
export function ReportsToWrite() {
  const say = useWords(REPORT_WORDS);
  const { show, askToClose, writeSheets } = useActions();
  const canWrite = usePane(hasReadableFiles);
  const picture = usePane((state) => state.picture);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (name: string): void =>
    setChosen((before) => (before.has(name) ? new Set([...before].filter((one) => one !== name)) : new Set([...before, name])));
  if (!canWrite || !picture) {
    return (
      <Frame heading={say('heading')} footer={<Footer primary={{ label: say('toCollect'), onClick: () => show('collect') }} />}>
        <Verdict means="notBegun" title={say('notYet')} detail={say('nothingToWrite')} />
        <EarlierAndPeriods />
      </Frame>
    );
  }
  const close = { label: say('close'), onClick: askToClose };
  return (
    <Frame
      heading={say('heading')}
      footer={
        <Footer
          primary={
            chosen.size > 0 ? { label: say('writeSome', { count: chosen.size }), onClick: () => void writeSheets([...chosen]) } : close
          }
          secondary={chosen.size > 0 ? close : undefined}
        />
      }
    >
      <Verdict means="notBegun" title={say('notYet')} detail={say('notYetText')} />
      <Preview bars={picture.preview} />
      {GROUPS.map((group) => (
        <Choices
          key={group}
          title={say(group)}
          reports={picture.reports.filter((report) => report.group === group)}
          chosen={chosen}
          onToggle={toggle}
        />
      ))}
      <EarlierAndPeriods />
    </Frame>
  );
}

interface ChoicesProps {
  readonly title: string;
  readonly reports: MonthPicture['reports'];
  readonly chosen: ReadonlySet<string>;
  readonly onToggle: (name: string) => void;
}

function Choices({ title, reports, chosen, onToggle }: ChoicesProps) {
  const styles = useStyles();
  return (
    <Section title={title}>
      <div className={styles.choices}>
        {reports.map(({ name }) => (
          <Checkbox key={name} label={name} checked={chosen.has(name)} onChange={() => onToggle(name)} />
        ))}
      </div>
    </Section>
  );
}

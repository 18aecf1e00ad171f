import { makeStyles } from '@fluentui/react-components';
import { addToMonth } from '../../../engine/values/month';
import { Footer } from '../../shell/Footer';
import { Frame } from '../../shell/Frame';
import { useActions, usePane } from '../../shell/pane-context';
import { Section } from '../../shell/parts/Section';
import { Verdict } from '../../shell/parts/Verdict';
import { countText, monthName, monthTitle } from '../../words/numbers';
import { useWords } from '../../words/use-words';
import { NEXT_MONTH_WORDS } from './words';

const useStyles = makeStyles({
  list: { margin: '4px 0 0', paddingLeft: '18px', lineHeight: '24px' },
});

const KEPT = ['keptBalance', 'keptMasters', 'keptNotes', 'keptCharges', 'keptOpen'] as const;
const EMPTIED = ['emptiedIssues', 'emptiedCorrections', 'emptiedReport', 'emptiedFiles'] as const;

/** 开始下月: what is carried over and what is emptied, before a new workbook is made. */
export function NextMonthScreen() {
  const styles = useStyles();
  const say = useWords(NEXT_MONTH_WORDS);
  const { startNextMonth } = useActions();
  const month = usePane((state) => state.month);
  const language = usePane((state) => state.language);
  const written = usePane((state) => state.written);
  const hasFigures = usePane((state) => state.picture !== undefined && (state.files.length > 0 || state.written !== undefined));
  const isBusy = usePane((state) => state.isBusy);
  if (month === undefined)
    return (
      <Frame heading={say('heading')} header="back">
        {null}
      </Frame>
    );
  const next = addToMonth(month, 1);
  const isClosed = written?.month === month;
  const name = monthName(month, language);
  const since = written && written.changesSince > 0 ? say('changed', { count: countText(written.changesSince) }) : undefined;
  return (
    <Frame
      heading={say('heading')}
      header="back"
      footer={
        <Footer
          note={hasFigures ? say('where', { month: next }) : say('noFiles')}
          primary={{
            label: say('start', { month: monthTitle(next, language) }),
            onClick: () => void startNextMonth(),
            isDisabled: !hasFigures || isBusy,
          }}
        />
      }
    >
      <Verdict
        means={isClosed && !since ? 'done' : 'warning'}
        title={isClosed ? (since ?? say('closed', { month: name })) : say('notClosed', { month: name })}
        detail={say(isClosed && !since ? 'closedText' : 'notClosedText')}
      />
      <Section title={say('kept')}>
        <ul className={styles.list}>
          {KEPT.map((word) => (
            <li key={word}>{say(word)}</li>
          ))}
        </ul>
      </Section>
      <Section title={say('emptied')}>
        <ul className={styles.list}>
          {EMPTIED.map((word) => (
            <li key={word}>{say(word)}</li>
          ))}
        </ul>
      </Section>
    </Frame>
  );
}

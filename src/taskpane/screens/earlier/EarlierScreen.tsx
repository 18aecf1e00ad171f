import { makeStyles } from '@fluentui/react-components';
import { Frame } from '../../shell/Frame';
import { usePane } from '../../shell/pane-context';
import { Section } from '../../shell/parts/Section';
import { Verdict } from '../../shell/parts/Verdict';
import { monthsText } from '../../words/numbers';
import { useWords } from '../../words/use-words';
import { ReportChooser } from './ReportChooser';
import { ReportFileList } from './ReportFileList';
import { useEarlierMonths } from './use-earlier-months';
import { EARLIER_WORDS } from './words';

const PURPOSES = ['forRepeats', 'forNumbers', 'forStages', 'forArchives', 'forBase', 'forPeriods'] as const;

const useStyles = makeStyles({
  list: { margin: '4px 0 0', paddingLeft: '18px', lineHeight: '20px' },
  item: { paddingBottom: '4px' },
});

/** 前期月报: the reports that the close goes back to, which of them it uses, and what for. */
export function EarlierScreen() {
  const styles = useStyles();
  const say = useWords(EARLIER_WORDS);
  const language = usePane((state) => state.language);
  const used = useEarlierMonths();
  return (
    <Frame heading={say('heading')} header="back">
      <Verdict
        means={used.length > 0 ? 'done' : 'notBegun'}
        title={used.length > 0 ? say('willUse', { months: monthsText(used, language) }) : say('noneUsed')}
        detail={say(used.length > 0 ? 'usedText' : 'noneText')}
      />
      <ReportChooser />
      <ReportFileList />
      <Section title={say('purpose')}>
        <ul className={styles.list}>
          {PURPOSES.map((purpose) => (
            <li key={purpose} className={styles.item}>
              {say(purpose)}
            </li>
          ))}
        </ul>
      </Section>
    </Frame>
  );
}

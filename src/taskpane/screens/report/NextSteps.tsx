import { Link } from '@fluentui/react-components';
import { type Month, addToMonth } from '../../../engine/values/month';
import { useActions, usePane } from '../../shell/pane-context';
import { Line, Section } from '../../shell/parts/Section';
import { countText, monthTitle } from '../../words/numbers';
import { useWords } from '../../words/use-words';
import { REPORT_WORDS } from './words';

interface NextStepsProps {
  readonly month: Month;
  /** How many dealers have sent a file that could be read. */
  readonly received: number;
  /** How many get a 回执. */
  readonly dealers: number;
}

/** What comes after a written report: the dealers' feedback, the managers' copy, quarters and years, next month. */
export function NextSteps({ month, received, dealers }: NextStepsProps) {
  const say = useWords(REPORT_WORDS);
  const { show, exportManagers } = useActions();
  const isBusy = usePane((state) => state.isBusy);
  const language = usePane((state) => state.language);
  return (
    <Section title={say('next')}>
      {received > 0 && (
        <Line right={dealers > received ? say('feedbackFactMissing', { count: countText(dealers - received) }) : say('feedbackFact')}>
          <Link as="button" onClick={() => show('export')}>
            {say('feedback', { count: countText(dealers) })}
          </Link>
        </Line>
      )}
      {received > 0 && (
        <Line right={say('managersFact')}>
          <Link as="button" disabled={isBusy} onClick={() => void exportManagers()}>
            {say('managersCopy')}
          </Link>
        </Line>
      )}
      <Line right={say('periodFact')}>
        <Link as="button" onClick={() => show('period')}>
          {say('period')}
        </Link>
      </Line>
      <Line right={say('nextMonthFact')}>
        <Link as="button" onClick={() => show('nextMonth')}>
          {say('nextMonth', { month: monthTitle(addToMonth(month, 1), language) })}
        </Link>
      </Line>
    </Section>
  );
}

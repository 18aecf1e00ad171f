import { Link } from '@fluentui/react-components';
import { useActions, usePane } from '../../shell/pane-context';
import { Line, Section } from '../../shell/parts/Section';
import { monthsText } from '../../words/numbers';
import { useWords } from '../../words/use-words';
import { useEarlierMonths } from '../earlier/use-earlier-months';
import { REPORT_WORDS } from './words';

/** Before the close: which earlier months it goes back to, and the way to quarters and years. */
export function EarlierAndPeriods() {
  const say = useWords(REPORT_WORDS);
  const { show } = useActions();
  const language = usePane((state) => state.language);
  const used = useEarlierMonths();
  return (
    <Section title={say('others')}>
      <Line right={used.length > 0 ? say('earlierUsed', { months: monthsText(used, language) }) : say('earlierNone')}>
        <Link as="button" onClick={() => show('earlier')}>
          {say('earlier')}
        </Link>
      </Line>
      <Line right={say('periodFact')}>
        <Link as="button" onClick={() => show('period')}>
          {say('period')}
        </Link>
      </Line>
    </Section>
  );
}

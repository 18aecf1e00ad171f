import { usePane } from '../../shell/pane-context';
import { Line, Section } from '../../shell/parts/Section';
import { type KnownMonth, monthsOf, type Span } from '../../state/period-choice';
import { monthTitle } from '../../words/numbers';
import { useWords } from '../../words/use-words';
import { PERIOD_WORDS } from './words';

/** Each month of the period, and where its figures come from. */
export function PeriodMonths({ span, known }: { readonly span: Span; readonly known: readonly KnownMonth[] }) {
  const say = useWords(PERIOD_WORDS);
  const language = usePane((state) => state.language);
  const byMonth = new Map(known.map((one) => [one.month, one]));
  const source = (one: KnownMonth | undefined): string =>
    one ? say(one.hasLedgers ? 'both' : 'historyOnly', { source: one.file ?? say('thisWorkbook') }) : say('unknown');
  return (
    <Section title={say('months')}>
      {monthsOf(span).map((month) => (
        <Line key={month} right={source(byMonth.get(month))}>
          {monthTitle(month, language)}
        </Line>
      ))}
    </Section>
  );
}

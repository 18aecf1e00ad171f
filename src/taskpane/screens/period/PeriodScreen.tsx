import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { Footer } from '../../shell/Footer';
import { Frame } from '../../shell/Frame';
import { useActions, usePane } from '../../shell/pane-context';
import { Verdict } from '../../shell/parts/Verdict';
import { type KnownMonth, monthsOf, type Span } from '../../state/period-choice';
import { monthsText } from '../../words/numbers';
import { type Say, useWords } from '../../words/use-words';
import { ReportChooser } from '../earlier/ReportChooser';
import { ReportFileList } from '../earlier/ReportFileList';
import { firstChoice, PeriodFields, type PeriodChoice } from './PeriodFields';
import { PeriodMonths } from './PeriodMonths';
import { spanName } from './span-name';
import { PERIOD_WORDS } from './words';

const useStyles = makeStyles({
  about: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3, margin: 0 },
});

/** 季度与年度: which months, where their figures come from, and the workbook of them. */
export function PeriodScreen() {
  const styles = useStyles();
  const say = useWords(PERIOD_WORDS);
  const { lookAtMonths, makePeriod } = useActions();
  const language = usePane((state) => state.language);
  const known = usePane((state) => state.knownMonths);
  const isBusy = usePane((state) => state.isBusy);
  const [chosen, setChosen] = useState<PeriodChoice>();
  useEffect(() => void lookAtMonths(), [lookAtMonths]);
  const choice = chosen ?? firstChoice('quarter', known ?? []);
  const hasAny = choice !== undefined && known !== undefined && knownIn(choice.span, known).length > 0;
  return (
    <Frame
      heading={say('heading')}
      header="back"
      footer={
        choice && (
          <Footer
            note={known && noteOn(choice.span, known, say, language)}
            primary={{
              label: say('make', { span: spanName(choice.span, language) }),
              onClick: () => void makePeriod(choice.span),
              isDisabled: !hasAny || isBusy,
            }}
          />
        )
      }
    >
      <p className={styles.about}>{say('about')}</p>
      {choice && known ? (
        <>
          <PeriodFields known={known} choice={choice} onChoose={setChosen} />
          <PeriodMonths span={choice.span} known={known} />
        </>
      ) : (
        <div style={{ marginTop: 8 }}>
          <Verdict
            means={known ? 'notBegun' : 'underWay'}
            title={say(known ? 'noneKnown' : 'looking')}
            detail={known && say('noneKnownText')}
          />
        </div>
      )}
      <ReportChooser />
      <ReportFileList />
    </Frame>
  );
}

const knownIn = (span: Span, known: readonly KnownMonth[]): readonly KnownMonth[] =>
  known.filter(({ month }) => month >= span.from && month <= span.to);

/** What the period lacks; where it lacks nothing, where it will stand. */
function noteOn(span: Span, known: readonly KnownMonth[], say: Say<typeof PERIOD_WORDS>, language: 'zh' | 'en'): string {
  if (span.to < span.from) return say('backwards');
  const inside = knownIn(span, known);
  if (inside.length === 0) return say('nothing');
  const missing = monthsOf(span).filter((month) => !inside.some((one) => one.month === month));
  const without = inside.filter(({ hasLedgers }) => !hasLedgers).map(({ month }) => month);
  if (missing.length > 0) return say('missing', { months: monthsText(missing, language) });
  return without.length > 0 ? say('noLedgers', { months: monthsText(without, language) }) : say('where');
}

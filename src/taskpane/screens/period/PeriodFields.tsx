import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { Month } from '../../../engine/values/month';
import { usePane } from '../../shell/pane-context';
import { type KnownMonth, monthsBetweenKnown, PERIOD_KINDS, type PeriodKind, type Span, spansOf } from '../../state/period-choice';
import { monthTitle } from '../../words/numbers';
import { useWords } from '../../words/use-words';
import { spanName } from './span-name';
import { PERIOD_WORDS } from './words';

const useStyles = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '8px 12px', marginTop: '8px', '& > *': { minWidth: 0 } },
  wide: { gridColumn: '1 / -1' },
});

/** What is chosen: a kind of period, and one of them. */
export interface PeriodChoice {
  readonly kind: PeriodKind;
  readonly span: Span;
}

interface FieldsProps {
  readonly known: readonly KnownMonth[];
  readonly choice: PeriodChoice;
  readonly onChoose: (choice: PeriodChoice) => void;
}

/** The newest period of a kind; of any months those that are known. */
export function firstChoice(kind: PeriodKind, known: readonly KnownMonth[]): PeriodChoice | undefined {
  const months = monthsBetweenKnown(known);
  const [from, to] = [months[0], months.at(-1)];
  const span = kind === 'free' ? from && to && { from, to } : spansOf(kind, known)[0];
  return span && { kind, span };
}

/** 期间: the kind, then which one, or from which month to which. */
export function PeriodFields({ known, choice: { kind, span }, onChoose }: FieldsProps) {
  const styles = useStyles();
  const say = useWords(PERIOD_WORDS);
  const language = usePane((state) => state.language);
  const monthField = (end: 'from' | 'to') => (
    <Field label={say(end)}>
      <Select value={span[end]} onChange={(_, { value }) => onChoose({ kind, span: { ...span, [end]: value as Month } })}>
        {monthsBetweenKnown(known).map((month) => (
          <option key={month} value={month}>
            {monthTitle(month, language)}
          </option>
        ))}
      </Select>
    </Field>
  );
  return (
    <div className={styles.fields}>
      <Field label={say('kind')} className={styles.wide}>
        <Select
          value={kind}
          onChange={(_, { value }) => {
            const first = firstChoice(value as PeriodKind, known);
            if (first) onChoose(first);
          }}
        >
          {PERIOD_KINDS.map((one) => (
            <option key={one} value={one}>
              {say(one)}
            </option>
          ))}
        </Select>
      </Field>
      {kind === 'free' ? (
        <>
          {monthField('from')}
          {monthField('to')}
        </>
      ) : (
        <Field label={say('which')} className={styles.wide}>
          <Select
            value={span.from}
            onChange={(_, { value }) => {
              const chosen = spansOf(kind, known).find(({ from }) => from === value);
              if (chosen) onChoose({ kind, span: chosen });
            }}
          >
            {spansOf(kind, known).map((one) => (
              <option key={one.from} value={one.from}>
                {spanName(one, language)}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </div>
  );
}

import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { addToMonth, type Month, monthOf } from '../../../engine/values/month';
import { Footer } from '../../shell/Footer';
import { Frame } from '../../shell/Frame';
import { useActions, usePane } from '../../shell/pane-context';
import { useSaidAt } from '../../shell/SaidHere';
import { monthTitle } from '../../words/numbers';
import { useWords } from '../../words/use-words';
import { TEMPLATE_WORDS } from './words';

const useStyles = makeStyles({
  line: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3, margin: '0 0 12px' },
  fields: { display: 'flex', flexDirection: 'column', gap: '12px' },
});

/** Months that can be asked for, counted from this one. */
const OFFERED = [-1, 0, 1, 2] as const;

/** 新建模板: a dealer's workbook for a month, in a window of its own. */
export function TemplateScreen() {
  const styles = useStyles();
  const say = useWords(TEMPLATE_WORDS);
  const { makeDealerWorkbook } = useActions();
  const language = usePane((state) => state.language);
  const isHeadOffice = usePane((state) => state.role === 'headOffice');
  const own = usePane((state) => state.dealerCheck?.dealer);
  const dealers = usePane((state) => state.picture?.dealers)?.filter(({ active, known }) => active && known) ?? [];
  const thisMonth = monthOf(usePane((state) => state.today));
  const isBusy = usePane((state) => state.isBusy);
  const [chosen, setChosen] = useState<string>();
  const [month, setMonth] = useState<Month>(thisMonth);
  const said = useSaidAt('dealer');
  const dealer = (chosen ?? own ?? dealers[0]?.dealer ?? '').trim();
  return (
    <Frame
      heading={say(isHeadOffice ? 'heading' : 'ownHeading')}
      header="back"
      footer={
        <Footer
          note={dealer === '' ? say('choose') : say('where', { dealer, month })}
          primary={{ label: say('make'), onClick: () => void makeDealerWorkbook({ dealer, month }), isDisabled: dealer === '' || isBusy }}
        />
      }
    >
      <p className={styles.line}>{say('about')}</p>
      <div className={styles.fields}>
        {dealers.length > 0 ? (
          <Field label={say('dealer')} {...said}>
            <Select value={dealer} onChange={(_, { value }) => setChosen(value)}>
              {dealers.map(({ dealer: number, name }) => (
                <option key={number} value={number}>
                  {number} {name}
                </option>
              ))}
            </Select>
          </Field>
        ) : (
          <Field label={say('dealer')} hint={said ? null : say('dealerHint')} {...said}>
            <Input value={chosen ?? own ?? ''} onChange={(_, { value }) => setChosen(value)} />
          </Field>
        )}
        <Field label={say('month')}>
          <Select value={month} onChange={(_, { value }) => setMonth(value as Month)}>
            {OFFERED.map((step) => addToMonth(thisMonth, step)).map((one) => (
              <option key={one} value={one}>
                {monthTitle(one, language)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
    </Frame>
  );
}

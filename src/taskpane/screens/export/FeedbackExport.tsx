import { Button, Link, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useActions, usePane } from '../../shell/pane-context';
import { Section } from '../../shell/parts/Section';
import { feedbackDealers } from '../../state/standings';
import { countText } from '../../words/numbers';
import { useWords } from '../../words/use-words';
import { EXPORT_WORDS } from './words';

const useStyles = makeStyles({
  text: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground2, margin: '4px 0' },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  dealer: { flexGrow: 1, minWidth: 0 },
});

/** 回执: one dealer's in a new workbook, or all of them as one download. */
export function FeedbackExport() {
  const styles = useStyles();
  const say = useWords(EXPORT_WORDS);
  const { exportFeedback } = useActions();
  const isBusy = usePane((state) => state.isBusy);
  const picture = usePane((state) => state.picture);
  const dealers = feedbackDealers({ picture });
  const [chosen, setChosen] = useState<string>();
  const dealer = chosen ?? dealers[0]?.dealer;
  if (dealer === undefined) return null;
  return (
    <Section
      title={say('feedback')}
      link={
        <Link as="button" disabled={isBusy} onClick={() => void exportFeedback()}>
          {say('all', { count: countText(dealers.length) })}
        </Link>
      }
    >
      <p className={styles.text}>{say('feedbackText')}</p>
      <div className={styles.row}>
        <Select
          size="small"
          className={styles.dealer}
          aria-label={say('dealer')}
          value={dealer}
          onChange={(_, { value }) => setChosen(value)}
        >
          {dealers.map(({ dealer: number, name }) => (
            <option key={number} value={number}>
              {number} {name}
            </option>
          ))}
        </Select>
        <Button size="small" disabledFocusable={isBusy} onClick={() => void exportFeedback(dealer)}>
          {say('openOne')}
        </Button>
      </div>
    </Section>
  );
}

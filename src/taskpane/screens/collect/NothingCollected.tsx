import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { addToMonth } from '../../../engine/values/month';
import { useActions, usePane } from '../../shell/pane-context';
import { Line } from '../../shell/parts/Section';
import { standings } from '../../state/standings';
import { countText, dayName, monthTitle } from '../../words/numbers';
import { useWords } from '../../words/use-words';
import { COLLECT_WORDS } from './words';

const useStyles = makeStyles({
  lines: { padding: '0 12px' },
  note: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3, paddingTop: '8px' },
});

/** Before any file has come: how many are expected, and how it was last month. */
export function NothingCollected() {
  const styles = useStyles();
  const say = useWords(COLLECT_WORDS);
  const { openSheet } = useActions();
  const state = usePane((whole) => whole);
  const { language, picture, headOffice, month, written } = state;
  return (
    <div className={styles.lines}>
      {picture && (
        <Line
          right={
            <Link as="button" onClick={() => void openSheet(headOffice?.sheets?.dealers ?? (language === 'zh' ? '经销商' : 'Dealers'))}>
              {say('dealersList')}
            </Link>
          }
        >
          {standings(state).all === 0
            ? say('noDealers')
            : say('expected', { all: countText(standings(state).all), due: dayName(picture.dueDate, language) })}
        </Line>
      )}
      {headOffice?.receivedLastMonth !== undefined && month && (
        <Line right={monthTitle(addToMonth(month, -1), language)}>
          {say('lastMonth', { count: countText(headOffice.receivedLastMonth) })}
        </Line>
      )}
      {written && <div className={styles.note}>{say('closedBefore')}</div>}
    </div>
  );
}

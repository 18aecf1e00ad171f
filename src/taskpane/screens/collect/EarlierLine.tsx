import { Link, makeStyles } from '@fluentui/react-components';
import { useActions, usePane } from '../../shell/pane-context';
import { Line } from '../../shell/parts/Section';
import { monthsText } from '../../words/numbers';
import { useWords } from '../../words/use-words';
import { useEarlierMonths } from '../earlier/use-earlier-months';
import { EARLIER_WORDS } from '../earlier/words';

const useStyles = makeStyles({ line: { padding: '0 12px' } });

/** Which earlier months the close goes back to, and the way to give it more. */
export function EarlierLine() {
  const styles = useStyles();
  const say = useWords(EARLIER_WORDS);
  const { show } = useActions();
  const language = usePane((state) => state.language);
  const given = usePane((state) => state.reportFiles.length);
  const used = useEarlierMonths();
  const words =
    used.length > 0
      ? say('lineUsed', { months: monthsText(used, language) })
      : given > 0
        ? say('lineNotUsed', { count: given })
        : say('lineNone');
  return (
    <div className={styles.line}>
      <Line
        right={
          <Link as="button" onClick={() => show('earlier')}>
            {words}
          </Link>
        }
      >
        {say('line')}
      </Line>
    </div>
  );
}

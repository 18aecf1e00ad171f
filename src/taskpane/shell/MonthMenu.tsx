import { Menu, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import type { Month } from '../../engine/values/month';
import { allClosed, monthChoices } from '../state/month-choices';
import { monthTitle } from '../words/numbers';
import { useWords } from '../words/use-words';
import { useActions, usePane } from './pane-context';
import { SHELL_WORDS } from './shell-words';

const useStyles = makeStyles({
  month: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '8px',
    border: 'none',
    borderRadius: '4px',
    margin: '0 -4px',
    padding: '4px',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    fontSize: '16px',
    lineHeight: '22px',
    fontWeight: tokens.fontWeightSemibold,
    cursor: 'pointer',
  },
  state: { marginLeft: '16px', color: tokens.colorNeutralForeground3, fontSize: '12px' },
});

/** The month with its menu: other months with their state, and the start of the next; a dealer's month stands still. */
export function MonthMenu() {
  const styles = useStyles();
  const say = useWords(SHELL_WORDS);
  const { chooseMonth, show } = useActions();
  const language = usePane((state) => state.language);
  const month = usePane((state) => state.month);
  const isHeadOffice = usePane((state) => state.role === 'headOffice');
  const headOffice = usePane((state) => state.headOffice);
  const title = month ? monthTitle(month, language) : say('product');
  if (!isHeadOffice || !month) return <span className={styles.month}>{title}</span>;
  return (
    <Menu positioning="below-start">
      <MenuTrigger disableButtonEnhancement>
        <button type="button" className={styles.month} aria-label={`${say('month')} ${title}`}>
          {title}
          <ChevronDown16Regular aria-hidden />
        </button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {monthChoices(month, allClosed(headOffice)).map((choice) => (
            <MenuItem key={choice.month} onClick={() => void chooseMonth(choice.month as Month)}>
              {monthTitle(choice.month, language)}
              <span className={styles.state}>{say(choice.isClosed ? 'closed' : 'underWay')}</span>
            </MenuItem>
          ))}
          <MenuDivider />
          <MenuItem onClick={() => show('nextMonth')}>{say('nextMonth')}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

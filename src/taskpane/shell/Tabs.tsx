import { makeStyles, mergeClasses, Tab, tokens } from '@fluentui/react-components';
import { Home16Regular } from '@fluentui/react-icons/svg/home';
import { openCounts } from '../state/open-findings';
import { screenOf } from '../state/pane-state';
import { TABS, type Tab as TabName } from '../state/screen';
import { countText } from '../words/numbers';
import { SHARED_WORDS } from '../words/shared-words';
import { useWords } from '../words/use-words';
import { useActions, usePane } from './pane-context';
import { SHELL_WORDS } from './shell-words';
import { TightTabList } from './TightTabList';

const useStyles = makeStyles({
  list: { height: '36px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, padding: '0 4px' },
  tab: { padding: '0 8px', minWidth: 0, '@media (max-width: 299px)': { padding: '0 4px', '& > span': { fontSize: '12px', padding: 0 } } },
  // English names and a red number need more than 320 px with the usual sides.
  tight: { '@media (max-width: 359px)': { padding: '0 4px' } },
  errors: {
    marginLeft: '4px',
    fontSize: '12px',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorPaletteRedForeground1,
    '@media (max-width: 299px)': { display: 'none' },
  },
});

/** The five tabs, always there, never locked; the red number counts open errors. */
export function Tabs() {
  const styles = useStyles();
  const say = useWords(SHARED_WORDS);
  const sayShell = useWords(SHELL_WORDS);
  const { show } = useActions();
  const screen = usePane(screenOf);
  const language = usePane((state) => state.language);
  const errors = usePane((state) => openCounts(state).error);
  const nameOf = (tab: TabName) => (tab === 'findings' && errors > 0 ? sayShell('openErrors', { count: countText(errors) }) : say(tab));
  return (
    <TightTabList
      size="small"
      className={styles.list}
      selectedValue={screen}
      onTabSelect={(_, { value }) => show(value as TabName)}
      aria-label={sayShell('screens')}
    >
      {TABS.map((tab) => (
        <Tab
          key={tab}
          value={tab}
          className={mergeClasses(styles.tab, language === 'en' && styles.tight)}
          aria-label={nameOf(tab)}
          {...(tab === 'home' && { icon: <Home16Regular /> })}
        >
          {tab === 'home' ? undefined : (
            <>
              {say(tab)}
              {tab === 'findings' && errors > 0 && <span className={styles.errors}>{countText(errors)}</span>}
            </>
          )}
        </Tab>
      ))}
    </TightTabList>
  );
}

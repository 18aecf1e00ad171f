import {
  Button,
  Link,
  makeStyles,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  SearchBox,
  ToggleButton,
  tokens,
} from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { Highlight16Regular } from '@fluentui/react-icons/svg/highlight';
import { useActions, usePane } from '../../shell/pane-context';
import type { FindingsView } from '../../state/views';
import { useWords } from '../../words/use-words';
import { LevelChips } from './LevelChips';
import { FINDINGS_WORDS } from './words';

const useStyles = makeStyles({
  tools: {
    padding: '0 12px 8px',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: { display: 'flex', alignItems: 'center', gap: '4px' },
  search: { flexGrow: 1, minWidth: 0, '& input': { textOverflow: 'ellipsis' } },
  group: { minWidth: 'auto', flexShrink: 0, padding: '0 6px', fontWeight: tokens.fontWeightRegular, whiteSpace: 'nowrap' },
  highlight: { minWidth: '28px', width: '28px', padding: 0 },
  line: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: '8px',
    fontSize: '12px',
    lineHeight: '16px',
    color: tokens.colorNeutralForeground3,
  },
});

const GROUPINGS = ['rule', 'dealer', 'level'] as const;

/** Search, grouping, highlight and the level chips of 校验. */
export function FindingsTools() {
  const styles = useStyles();
  const say = useWords(FINDINGS_WORDS);
  const { changeView } = useActions();
  const view = usePane((state) => state.views.findings);
  const names = usePane((state) => state.picture?.dealers);
  const { only } = view;
  return (
    <div className={styles.tools}>
      <div className={styles.row}>
        <SearchBox
          size="small"
          className={styles.search}
          placeholder={say('search')}
          aria-label={say('search')}
          value={view.search}
          onChange={(_, { value }) => changeView('findings', { search: value, openGroups: undefined })}
        />
        <Grouping />
        <HighlightButton />
      </div>
      <LevelChips />
      {only !== undefined && (
        <div className={styles.line}>
          <span>{say('only', { who: `${only} ${names?.find(({ dealer }) => dealer === only)?.name ?? ''}`.trim() })}</span>
          <Link as="button" onClick={() => changeView('findings', { only: undefined, openGroups: undefined })}>
            {say('showAll')}
          </Link>
        </div>
      )}
    </div>
  );
}

/** 按规则 ▾. */
function Grouping() {
  const styles = useStyles();
  const say = useWords(FINDINGS_WORDS);
  const { changeView } = useActions();
  const groupBy = usePane((state) => state.views.findings.groupBy);
  return (
    <Menu
      checkedValues={{ groupBy: [groupBy] }}
      onCheckedValueChange={(_, { checkedItems }) =>
        changeView('findings', { groupBy: checkedItems[0] as FindingsView['groupBy'], openGroups: undefined })
      }
      positioning="below-end"
    >
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" appearance="subtle" className={styles.group} icon={<ChevronDown16Regular />} iconPosition="after">
          {say('groupBy', { what: say(groupBy) })}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {GROUPINGS.map((name) => (
            <MenuItemRadio key={name} name="groupBy" value={name}>
              {say('groupBy', { what: say(name) })}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** 高亮: marks the findings' cells in the open workbook; off takes the marks away. */
function HighlightButton() {
  const styles = useStyles();
  const say = useWords(FINDINGS_WORDS);
  const { highlight } = useActions();
  const isOn = usePane((state) => state.isHighlighted);
  const hasCells = usePane((state) => state.isHighlighted || state.findings.some(({ target }) => target !== undefined));
  const isBusy = usePane((state) => state.isBusy);
  const word = say(hasCells ? 'highlight' : 'highlightLater');
  return (
    <ToggleButton
      size="small"
      appearance="subtle"
      className={styles.highlight}
      checked={isOn}
      disabledFocusable={isBusy || !hasCells}
      icon={<Highlight16Regular />}
      aria-label={word}
      title={word}
      onClick={() => void highlight(!isOn)}
    />
  );
}

import { Button, makeStyles, Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger, SearchBox, tokens } from '@fluentui/react-components';
import { ArrowSort16Regular } from '@fluentui/react-icons/svg/arrow-sort';
import { useActions, usePane } from '../../shell/pane-context';
import { Chips } from '../../shell/parts/Chips';
import { collectChips, collectRows, shownRows } from '../../state/collect-rows';
import { awaitingFiles } from '../../state/standings';
import type { CollectChip, CollectView } from '../../state/views';
import { useWords } from '../../words/use-words';
import { COLLECT_WORDS } from './words';

const ORDERS = ['problems', 'number', 'time'] as const satisfies readonly CollectView['order'][];

const useStyles = makeStyles({
  tools: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '0 12px' },
  row: { display: 'flex', alignItems: 'center', gap: '8px' },
  search: { flexGrow: 1, minWidth: 0 },
  order: { minWidth: 'auto', flexShrink: 0, fontWeight: tokens.fontWeightRegular, whiteSpace: 'nowrap', padding: '0 4px' },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** Chips, search and order of 收件. */
export function CollectTools() {
  const styles = useStyles();
  const say = useWords(COLLECT_WORDS);
  const { changeView, takeIntoClosed } = useActions();
  const state = usePane((whole) => whole);
  const view = state.views.collect;
  const rows = collectRows(state);
  const awaiting = awaitingFiles(state);
  const wordOf = (chip: CollectChip) => say(chip === 'reading' ? 'readingChip' : chip);
  return (
    <div className={styles.tools}>
      <Chips
        label={say('states')}
        chips={collectChips(rows, view.chip).map(({ chip, count }) => ({
          name: chip,
          label: wordOf(chip),
          count,
          isOn: chip === view.chip,
        }))}
        onToggle={(chip) => changeView('collect', { chip: chip === view.chip ? 'all' : chip })}
      />
      <div className={styles.row}>
        <SearchBox
          size="small"
          className={styles.search}
          placeholder={say('search')}
          aria-label={say('search')}
          value={view.search}
          onChange={(_, { value }) => changeView('collect', { search: value })}
        />
        <Menu
          checkedValues={{ order: [view.order] }}
          onCheckedValueChange={(_, { checkedItems }) => changeView('collect', { order: checkedItems[0] as CollectView['order'] })}
          positioning="below-end"
        >
          <MenuTrigger disableButtonEnhancement>
            <Button
              appearance="transparent"
              size="small"
              className={styles.order}
              icon={<ArrowSort16Regular />}
              aria-label={`${say('order')} ${say(view.order)}`}
            >
              {say(view.order)}
            </Button>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {ORDERS.map((order) => (
                <MenuItemRadio key={order} name="order" value={order}>
                  {say(order)}
                </MenuItemRadio>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
      </div>
      {awaiting.length > 1 && (
        <Button size="small" onClick={() => void takeIntoClosed(awaiting.map(({ id }) => id))}>
          {say('takeAll', { count: awaiting.length })}
        </Button>
      )}
      <div className={styles.hidden} role="status">
        {say('shown', { count: shownRows(rows, view).length })}
      </div>
    </div>
  );
}

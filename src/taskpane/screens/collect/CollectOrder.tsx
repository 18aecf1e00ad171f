import { Button, makeStyles, Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger, tokens } from '@fluentui/react-components';
import { ArrowSort16Regular } from '@fluentui/react-icons/svg/arrow-sort';
import { useActions, usePane } from '../../shell/pane-context';
import type { CollectView } from '../../state/views';
import { useWords } from '../../words/use-words';
import { COLLECT_WORDS } from './words';

const ORDERS = ['problems', 'number', 'time'] as const satisfies readonly CollectView['order'][];

const useStyles = makeStyles({
  order: { minWidth: 'auto', flexShrink: 0, fontWeight: tokens.fontWeightRegular, whiteSpace: 'nowrap', padding: '0 4px' },
});

/** In which order the files of 收件 stand. */
export function CollectOrder() {
  const styles = useStyles();
  const say = useWords(COLLECT_WORDS);
  const { changeView } = useActions();
  const order = usePane((state) => state.views.collect.order);
  return (
    <Menu
      checkedValues={{ order: [order] }}
      onCheckedValueChange={(_, { checkedItems }) => changeView('collect', { order: checkedItems[0] as CollectView['order'] })}
      positioning="below-end"
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="transparent"
          size="small"
          className={styles.order}
          icon={<ArrowSort16Regular />}
          aria-label={`${say('order')} ${say(order)}`}
        >
          {say(order)}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {ORDERS.map((choice) => (
            <MenuItemRadio key={choice} name="order" value={choice}>
              {say(choice)}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

import { Button, makeStyles, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, Tooltip } from '@fluentui/react-components';
import { MoreHorizontal16Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { useActions, usePane } from '../../shell/pane-context';
import type { ShownFinding } from '../../state/finding-groups';
import { findingsAsText } from '../../state/findings-as-text';
import { SHARED_WORDS } from '../../words/shared-words';
import { useWords } from '../../words/use-words';
import { OPENED_WORDS } from './words';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px', marginTop: '10px' },
  button: { minWidth: 'auto', height: '24px', padding: '0 10px', whiteSpace: 'nowrap' },
  more: { marginLeft: 'auto' },
});

interface FindingActionsProps {
  readonly shown: ShownFinding;
  readonly onAddress: () => void;
  readonly onCorrect: () => void;
  readonly onNote: () => void;
  readonly onHandle?: (state: 'handled' | 'ignored' | 'open') => void;
}

/** 修正 · 定位 · 已处理 · ⋯ of an opened finding. */
export function FindingActions({ shown: { row, state }, onAddress, onCorrect, onNote, onHandle }: FindingActionsProps) {
  const styles = useStyles();
  const say = useWords(OPENED_WORDS);
  const isBusy = usePane((pane) => pane.isBusy);
  const change = row.correction && say('correctTo', { after: row.correction.after });
  return (
    <div className={styles.actions}>
      {change !== undefined && state === 'open' && (
        <Tooltip content={change} relationship="inaccessible" withArrow>
          <Button
            size="small"
            appearance="primary"
            className={styles.button}
            data-primary="opened"
            disabledFocusable={isBusy}
            aria-label={`${say('correct')} ${change}`}
            onClick={onCorrect}
          >
            {say('correct')}
          </Button>
        </Tooltip>
      )}
      {row.target && (
        <Button size="small" className={styles.button} onClick={onAddress}>
          {say('goTo')}
        </Button>
      )}
      {onHandle && state === 'open' && (
        <Button size="small" className={styles.button} onClick={() => onHandle('handled')}>
          {say('markHandled')}
        </Button>
      )}
      {onHandle && state !== 'open' && state !== 'corrected' && (
        <Button size="small" className={styles.button} onClick={() => onHandle('open')}>
          {say('reopen')}
        </Button>
      )}
      <MoreOfFinding shown={{ row, state }} onNote={onNote} {...(onHandle && { onHandle })} />
    </div>
  );
}

/** ⋯ of an opened finding: 忽略, 备注, 复制. */
function MoreOfFinding({ shown: { row, state }, onNote, onHandle }: Pick<FindingActionsProps, 'shown' | 'onNote' | 'onHandle'>) {
  const styles = useStyles();
  const say = useWords(OPENED_WORDS);
  const shared = useWords(SHARED_WORDS);
  const { copy } = useActions();
  const language = usePane((pane) => pane.language);
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" appearance="transparent" className={styles.more} icon={<MoreHorizontal16Regular />} aria-label={say('more')} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {onHandle && state === 'open' && <MenuItem onClick={() => onHandle('ignored')}>{say('ignore')}</MenuItem>}
          {onHandle && <MenuItem onClick={onNote}>{say('note')}</MenuItem>}
          <MenuItem onClick={() => void copy(findingsAsText([row], language), say('copied'))}>{shared('copy')}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

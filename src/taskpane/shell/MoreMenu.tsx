import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import type { PaneActions } from '../state/pane-actions';
import type { PaneState } from '../state/pane-state';
import { useWords } from '../words/use-words';
import { useActions, usePane } from './pane-context';
import { SHELL_WORDS } from './shell-words';
import { findingsAsText } from '../state/findings-as-text';

interface MoreItem {
  readonly word: keyof typeof SHELL_WORDS;
  readonly does: (actions: PaneActions, state: PaneState) => void;
  readonly isOffered?: (state: PaneState) => boolean;
}

const HELP: MoreItem = { word: 'help', does: ({ explainFirstRun }) => explainFirstRun() };

const HEAD_OFFICE: readonly MoreItem[] = [
  { word: 'settings', does: ({ show }) => show('settings') },
  { word: 'rows', does: ({ showRowsBehind }) => void showRowsBehind(), isOffered: ({ written }) => written !== undefined },
  { word: 'template', does: ({ show }) => show('template') },
  { word: 'openingBalance', does: ({ show }) => show('openingBalance') },
  {
    word: 'closeAgain',
    does: ({ askToClose }) => askToClose(),
    isOffered: ({ written, picture }) => written !== undefined && picture !== undefined,
  },
  HELP,
];

const DEALER: readonly MoreItem[] = [
  { word: 'newWorkbook', does: ({ show }) => show('template') },
  { word: 'highlight', does: ({ highlight }, { isHighlighted }) => void highlight(!isHighlighted) },
  { word: 'copyAll', does: ({ copy }, state) => void copy(findingsAsText(state.findings, state.language), '') },
  { word: 'settings', does: ({ show }) => show('settings') },
  HELP,
];

/** ⋯: what is not done every day. */
export function MoreMenu() {
  const say = useWords(SHELL_WORDS);
  const actions = useActions();
  const state = usePane((whole) => whole);
  const items =
    state.role === 'dealer' ? DEALER : state.role === 'headOffice' ? HEAD_OFFICE : state.role && state.isIntroduced ? [HELP] : [];
  if (items.length === 0) return null;
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="transparent" size="small" icon={<MoreHorizontal20Regular />} aria-label={say('more')} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {items
            .filter(({ isOffered }) => isOffered?.(state) ?? true)
            .map(({ word, does }) => (
              <MenuItem key={word} onClick={() => does(actions, state)}>
                {say(word)}
              </MenuItem>
            ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

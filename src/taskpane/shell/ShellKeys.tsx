import { isTab } from '../state/screen';
import { screenOf } from '../state/pane-state';
import { useActions, usePane } from './pane-context';
import { focusSearch, useKeys } from './use-keys';

/** The keys that hold on every screen: primary button, search, and the way back. Draws nothing. */
export function ShellKeys() {
  const { back } = useActions();
  const screen = usePane(screenOf);
  const isOverAnother = usePane((state) => state.screens.length > 1);
  const isSubPage = !isTab(screen) && !['opening', 'closing', 'dealer'].includes(screen) && (screen !== 'firstRun' || isOverAnother);
  useKeys({
    'Ctrl+Enter': () => press('[data-primary="opened"]') || press('[data-primary="footer"]'),
    'Ctrl+F': () => focusSearch(),
    Escape: (event) => (event.target instanceof HTMLInputElement && event.target.value !== '' ? false : isSubPage && (back(), true)),
  });
  return null;
}

function press(selector: string): boolean {
  const button = document.querySelector<HTMLButtonElement>(`${selector}:not(:disabled)`);
  button?.click();
  return button !== null;
}

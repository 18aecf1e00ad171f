import type { PaneActions } from '../state/pane-actions';
import type { Role } from '../state/pane-state';
import type { Screen } from '../state/screen';
import { rememberIntroduction } from './introduction';
import type { Session } from './session-context';

type Walking = Pick<PaneActions, 'show' | 'back' | 'changeView' | 'dismissUndo' | 'leaveStopped' | 'skipFirstRun' | 'explainFirstRun'>;

/** Where a workbook of each role begins. */
const FIRST_SCREEN: Readonly<Record<Role, Screen>> = { headOffice: 'home', dealer: 'dealer', neither: 'firstRun' };

/** The ways through the pane: from screen to screen, and what is looked at on them. */
export function walking({ get, set, show }: Session): Walking {
  return {
    show,
    back: () => {
      const { screens, role } = get();
      set({ failure: undefined, screens: screens.length > 1 ? screens.slice(0, -1) : [FIRST_SCREEN[role ?? 'neither']] });
    },
    changeView: (name, change) => set({ views: { ...get().views, [name]: { ...get().views[name], ...change } } }),
    dismissUndo: () => set({ undo: undefined }),
    leaveStopped: () => set({ stopped: undefined }),
    skipFirstRun: () => {
      rememberIntroduction();
      set({ isIntroduced: true });
    },
    explainFirstRun: () => {
      set({ isIntroduced: false });
      show('firstRun');
    },
  };
}

import { createRoot, type Root } from 'react-dom/client';
import { onCommand, type Command } from '../commands/ribbon';
import { officeReady, type OfficeSurroundings } from '../hosts/excel/office';
import type { Language } from '../engine/values/language';
import { systemClock } from './session/clock';
import { copyText } from './session/clipboard';
import { excelWorkbook } from './session/excel-workbook';
import { knowsIntroduction } from './session/introduction';
import { startSession } from './session/start-session';
import { App } from './shell/App';
import { Mistake } from './shell/Mistake';
import { NotLoaded } from './shell/NotLoaded';
import { systemSurroundings } from './shell/surroundings';
import type { PaneActions } from './state/pane-actions';
import { openingState, type PaneState } from './state/pane-state';
import { paneStore } from './state/store';
import { deskInWorker } from './worker/desk-in-worker';

/** How long Microsoft's client may take before the pane says that it has not come. */
const PATIENCE_MS = 10_000;

const element = document.getElementById('pane');
if (!element) throw new Error('a page without a place for the pane');
const root = createRoot(element);
const patience = setTimeout(
  () => root.render(<NotLoaded language={languageOf(navigator.language)} onRetry={() => location.reload()} />),
  PATIENCE_MS,
);

void officeReady()
  .then((office) => {
    clearTimeout(patience);
    openPane(root, office);
  })
  .catch((error: unknown) => {
    root.render(<Mistake error={error instanceof Error ? error : new Error(String(error))} language={languageOf(navigator.language)} />);
  });

function openPane(pane: Root, office: OfficeSurroundings): void {
  const store = paneStore({ ...openingState(languageOf(office.locale), systemClock.today()), isIntroduced: knowsIntroduction() });
  const { actions, mistaken } = startSession({ store, workbook: excelWorkbook(), desk: deskInWorker(), clock: systemClock, copyText });
  window.addEventListener('unhandledrejection', ({ reason }) => void mistaken(reason));
  const system = systemSurroundings();
  const surroundings = {
    isDark: () => office.isDark() ?? system.isDark(),
    onThemeChange: (changed: () => void) => {
      const stops = [office.onThemeChange(changed), system.onThemeChange(changed)];
      return () => stops.forEach((stop) => stop());
    },
  };
  pane.render(<App store={store} actions={actions} surroundings={surroundings} />);
  void actions.openWorkbook().then(() => onCommand((command) => WISHES[command](actions, store.getState())));
}

function languageOf(locale: string): Language {
  return locale.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

/** What a button of the ribbon or a key asks of the pane, once it stands open. */
const WISHES: Readonly<Record<Command, (actions: PaneActions, state: PaneState) => void>> = {
  open: () => undefined,
  check: ({ show, openWorkbook }, { role }) => (role === 'headOffice' ? show('findings') : void openWorkbook()),
  close: ({ askToClose }) => askToClose(),
  newTemplate: ({ show }) => show('template'),
  showDetails: ({ showRowsBehind }) => void showRowsBehind(),
};

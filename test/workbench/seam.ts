import { Seam } from '../excel/boot/seam';
import { beginOn } from './calendar';
import type { Workbench } from './excel/running-workbench';

/** The page around the pane, where it is the workbench. */
const around = window.parent as Window & { readonly workbench?: Workbench; readonly today?: string };

// Runs in the pane's page before Microsoft's client loads. Opened by itself, the page stays what it is in the release.
if (around !== window && around.workbench) {
  const seam = new Seam();
  seam.connect(around.workbench.excel);
  seam.install(window.external as unknown as Record<string, unknown>);
  around.workbench.paneLoaded({ deliver: () => seam.deliver() });
  leaveKeyboardToSheet();
  if (around.today !== undefined) beginOn(around.today, window);
}

/** A pane of Excel is a window of its own: it cannot take the keyboard from the sheet that the user is at. */
function leaveKeyboardToSheet(): void {
  const { focus } = HTMLElement.prototype;
  HTMLElement.prototype.focus = function (options) {
    if (!around.document.activeElement?.classList.contains('editor')) focus.call(this, options);
  };
}

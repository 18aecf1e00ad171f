import { Seam } from '../excel/boot/seam';
import type { Workbench } from './excel/running-workbench';

/** The page around the pane, where it is the workbench. */
const around = window.parent as Window & { workbench?: Workbench };

// Runs in the pane's page before Microsoft's client loads. Opened by itself, the page stays what it is in the release.
if (around !== window && around.workbench) {
  const seam = new Seam();
  seam.connect(around.workbench.excel);
  seam.install(window.external as unknown as Record<string, unknown>);
  const { workbench } = around;
  workbench.paneLoaded({ deliver: () => seam.deliver() });
  window.addEventListener('pointerdown', () => workbench.paneTouched(), true);
}

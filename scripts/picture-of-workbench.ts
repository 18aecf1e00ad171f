import { leaveWorkbenches, openWorkbench } from '../test/e2e/opened-workbench';
import { dropSamples, goToTab } from '../test/e2e/steps';

const PICTURE = 'docs/workbench.png';

/** Closes the sample month in the workbench and takes the picture that the README shows first. */
async function take(): Promise<void> {
  const opened = await openWorkbench('?today=2026-04-05');
  const { page, pane } = opened;
  await dropSamples(opened);
  await goToTab(pane, '总览');
  await pane
    .getByRole('button', { name: /^(月结|月结 2026年3月)$/ })
    .last()
    .click();
  const anyway = pane.getByRole('button', { name: '仍要月结' });
  const done = pane.getByText('3月已月结');
  await anyway.or(done).first().waitFor();
  if (await anyway.isVisible()) await anyway.click();
  await done.waitFor({ timeout: 120_000 });
  await pane.getByRole('button', { name: '打开月报总览' }).click();
  await page.getByRole('tab', { name: '月报总览', exact: true, selected: true }).waitFor();
  // Charts are drawn a moment after their cells.
  await page.waitForTimeout(2_000);
  await page.screenshot({ path: PICTURE });
  await leaveWorkbenches();
}

await take();

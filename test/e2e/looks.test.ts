import { browserTest } from './browser';
import { looksRight } from './looked-at';
import { leaveWorkbenches, openWorkbench } from './opened-workbench';
import { dropSamples, goToTab } from './steps';

afterAll(leaveWorkbenches);

/** How the pane is looked at: its address, what the browser is set to, and the names of its tabs. */
const WAYS = [
  ['English at 270 px', '?lang=en&pane=270', {}, ['Home', 'Collect', 'Findings', 'Reconcile', 'Report']],
  ['dark at 450 px', '?theme=dark&pane=450', { colorScheme: 'dark' }, ['总览', '收件', '校验', '对账', '月报']],
  ['high contrast at 320 px', '?lang=en&pane=320', { forcedColors: 'active' }, ['Home', 'Collect', 'Findings', 'Reconcile', 'Report']],
] as const;

for (const [way, query, media, tabs] of WAYS) {
  browserTest(`every tab stands as it should in ${way}`, async () => {
    const opened = await openWorkbench(query, media);
    await dropSamples(opened);
    for (const [index, tab] of tabs.entries()) {
      await goToTab(opened.pane, tab);
      if (index === 2) await opened.page.keyboard.press('F8');
      await looksRight(opened, `5${index}-${way}-${tab}`);
    }
    expect(opened.faults).toEqual([]);
    await opened.page.context().close();
  });
}

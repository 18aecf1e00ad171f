import { browserTest } from './browser';
import { looksRight } from './looked-at';
import { leaveWorkbenches, openWorkbench, readyPane } from './opened-workbench';
import { dropSamples, goToTab } from './steps';

afterAll(leaveWorkbenches);

/** How the pane is looked at: its address, what the browser is set to, and the names of its tabs. */
const WAYS = [
  ['English at 270 px', '?lang=en&pane=270', {}, ['Home', 'Collect', 'Findings', 'Reconcile', 'Report']],
  ['dark at 450 px', '?theme=dark&pane=450', { colorScheme: 'dark' }, ['总览', '收件', '校验', '对账', '月报']],
  ['high contrast at 320 px', '?lang=en&pane=320', { forcedColors: 'active' }, ['Home', 'Collect', 'Findings', 'Reconcile', 'Report']],
] as const;

/** The pages of ⋯, in either language. */
const PAGES = [/^(设置|Settings)$/, /^(新建经销商模板|New dealer template)$/, /^(期初|Opening balances)$/];
const MORE = /^(更多|More)$/;
const BACK = /^(返回|Back)$/;
const SET_UP = /^(建立总部工作簿|Set up head office)$/;

for (const [way, query, media, tabs] of WAYS) {
  browserTest(`every tab stands as it should in ${way}`, async () => {
    const opened = await openWorkbench(query, media);
    await dropSamples(opened);
    for (const [index, tab] of tabs.entries()) {
      await goToTab(opened.pane, tab);
      if (index === 2) await opened.page.keyboard.press('F8');
      await looksRight(opened, `5${index}-${way}-${tab}`);
    }
    for (const [index, item] of PAGES.entries()) {
      await goToTab(opened.pane, tabs[0]);
      await opened.pane.getByRole('button', { name: MORE }).click();
      await opened.pane.getByRole('menuitem', { name: item }).click();
      await opened.pane.getByRole('button', { name: BACK }).first().waitFor();
      await looksRight(opened, `6${index}-${way}-${tabs[0] === 'Home' ? 'en' : 'zh'}`);
      await opened.pane.getByRole('button', { name: BACK }).first().click();
    }
    expect(opened.faults).toEqual([]);
    await opened.page.context().close();
  });
}

browserTest('in forced colours the parts of a bar, and their marks in the legend, are told apart by their patterns', async () => {
  const opened = await openWorkbench('?pane=320', { forcedColors: 'active' });
  await dropSamples(opened);
  await goToTab(opened.pane, '月报');
  const seen = await opened.pane.locator('[data-look]').evaluateAll((parts) =>
    parts.map((part) => {
      const { backgroundColor, backgroundImage } = getComputedStyle(part);
      return [part.getAttribute('data-look') ?? '', `${backgroundColor} ${backgroundImage}`] as const;
    }),
  );
  const byLook = new Map(seen);
  expect([...byLook.keys()].sort()).toEqual(['amber', 'bad', 'dark', 'good', 'plain']);
  expect(new Set(byLook.values()).size).toBe(byLook.size);
  expect(seen.every(([look, pattern]) => byLook.get(look) === pattern)).toBe(true);
  await opened.page.context().close();
});

for (const [way, query, media] of WAYS) {
  browserTest(`first run and a dealer’s own workbook stand as they should in ${way}`, async () => {
    const empty = await openWorkbench(`${query}&empty`, media);
    await empty.pane.getByRole('button', { name: SET_UP }).waitFor();
    await looksRight(empty, `70-${way}-first run`);
    await empty.page.context().close();
    const dealer = await openWorkbench(`${query}&dealer`, media);
    const pane = await readyPane(dealer.page);
    await pane.getByRole('tree').waitFor();
    await dealer.page.locator('iframe').focus();
    await pane.locator('h1').first().focus();
    await dealer.page.keyboard.press('F8');
    await looksRight({ ...dealer, pane }, `71-${way}-dealer`);
    await dealer.page.context().close();
  });
}

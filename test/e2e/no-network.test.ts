import { browserTest, startBrowser } from './browser';
import { readyPane } from './opened-workbench';
import { dropSamples, goToTab } from './steps';
import { serveWorkbench } from './workbench-site';

browserTest(
  'from the first page to a closed month, no request leaves the page’s own origin',
  async () => {
    const [site, browser] = [await serveWorkbench(), await startBrowser()];
    const context = await browser.newContext();
    const [asked, foreign]: [string[], string[]] = [[], []];
    const { origin } = new URL(site.address);
    const isOwn = (address: string): boolean => address.startsWith(`${origin}/`) || /^(blob|data):/.test(address);
    await context.route('**/*', (route) => {
      const address = route.request().url();
      (isOwn(address) ? asked : foreign).push(address);
      return isOwn(address) ? route.continue() : route.abort();
    });
    const page = await context.newPage();
    page.on('websocket', (socket) => foreign.push(socket.url()));
    await page.goto(site.address);
    await page.waitForSelector('[data-ready="true"]');
    const pane = await readyPane(page);
    await dropSamples({ page, pane, faults: [] });
    const before = asked.length;
    await goToTab(pane, '总览');
    await pane
      .getByRole('button', { name: /^(月结|重新月结)$/ })
      .last()
      .click();
    await pane.getByRole('button', { name: '仍要月结' }).click();
    await pane.getByText('3月已月结').waitFor({ timeout: 90_000 });
    expect(before).toBeGreaterThan(3);
    expect(foreign).toEqual([]);
    await browser.close();
    await site.close();
  },
  180_000,
);

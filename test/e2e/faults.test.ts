import type { Page } from 'playwright-core';
import { browserTest } from './browser';
import { looksRight } from './looked-at';
import { differences, leaveWorkbenches, openWorkbench, sheetsOf, type OpenedWorkbench, type WorkbenchPage } from './opened-workbench';
import { dropSamples, goToTab } from './steps';

afterAll(leaveWorkbenches);

let opened: OpenedWorkbench;
let untouched: Readonly<Record<string, string>>;

/** A month that is ready to be closed. */
async function begins(): Promise<void> {
  if (opened !== undefined) return;
  opened = await openWorkbench();
  await dropSamples(opened);
  untouched = await sheetsOf(opened.page);
}

async function close(): Promise<void> {
  const { pane } = opened;
  await goToTab(pane, '总览');
  await pane
    .getByRole('button', { name: /^(月结|重新月结)$/ })
    .last()
    .click();
  await pane.getByRole('button', { name: /^仍要(重新)?月结$/ }).click();
}

/** Orders what Excel does so many round trips from now. */
const fails = (page: Page, how: 'once' | 'editing' | 'no more', trips: number): Promise<void> =>
  page.evaluate(
    ([kind, from]) => {
      const { workbench } = window as unknown as WorkbenchPage;
      const { faults, traffic } = workbench.excel;
      if (kind === 'once') faults.failAt(traffic.roundTrips + from, 'sessionTimeout');
      if (kind === 'editing') workbench.setEditing(true);
      if (kind !== 'no more') return;
      faults.clear();
      workbench.setEditing(false);
    },
    [how, trips] as const,
  );

/** As soon as the pane says that a sheet is written, presses 停止 or lets Excel fail for good; gives how many sheets stood in the workbook then. */
const whileWriting = (page: Page, happens: 'stop' | 'fail'): Promise<number> =>
  page.evaluate(
    (what) =>
      new Promise<number>((resolve) => {
        const { excel, book } = (window as unknown as WorkbenchPage).workbench;
        const reply = excel.reply.bind(excel);
        excel.reply = (body) => {
          const pane = document.querySelector('iframe')?.contentDocument;
          const stop = pane?.querySelector<HTMLButtonElement>('[data-primary="footer"]');
          if (stop && /第 [1-9]\d* \/ \d+ 张/.test(pane?.body.innerText ?? '')) {
            excel.reply = reply;
            if (what === 'stop') stop.click();
            else excel.faults.failFrom(excel.traffic.roundTrips + 1, 'tooManyRequests');
            resolve(book.sheets.length);
          }
          return reply(body);
        };
      }),
    happens,
  );

browserTest('the question before a close is answered with the keyboard alone: Esc goes back to the button, Enter goes on', async () => {
  await begins();
  const { page, pane } = opened;
  const focused = (): Promise<string> => pane.evaluate(() => document.activeElement?.textContent ?? '');
  const tabTo = async (name: string): Promise<void> => {
    for (let pressed = 0; pressed < 40 && (await focused()) !== name; pressed += 1) await page.keyboard.press('Tab');
    expect(await focused()).toBe(name);
  };
  await goToTab(pane, '总览');
  await tabTo('月结');
  await page.keyboard.press('Enter');
  await pane.getByText(/条错误，仍要月结？/).waitFor();
  await looksRight(opened, '29-仍要月结');
  await page.keyboard.press('Escape');
  await pane.getByText(/条错误，仍要月结？/).waitFor({ state: 'detached' });
  await pane.waitForFunction(() => document.activeElement?.textContent === '月结');
  await page.keyboard.press('Enter');
  await pane.getByText(/条错误，仍要月结？/).waitFor();
  await tabTo('先看错误');
  await page.keyboard.press('Enter');
  await pane.getByRole('main', { name: '校验' }).waitFor();
});

browserTest('a close that is stopped in the middle leaves every cell, edge, table and name as it was', async () => {
  await begins();
  const { page, pane } = opened;
  const stopped = whileWriting(page, 'stop');
  await close();
  const sheets = await stopped;
  await pane.getByText('已停止，工作簿没有变化').waitFor({ timeout: 60_000 });
  expect(sheets).toBeGreaterThan(Object.keys(untouched).length);
  expect(differences(untouched, await sheetsOf(page))).toEqual([]);
  await looksRight(opened, '30-已停止');
});

browserTest('while a cell is being edited, the close says so; Retry after Enter goes on', async () => {
  await begins();
  const { page, pane } = opened;
  await fails(page, 'editing', 0);
  await close();
  await pane
    .getByText(/单元格正在编辑/)
    .first()
    .waitFor({ timeout: 60_000 });
  expect(differences(untouched, await sheetsOf(page))).toEqual([]);
  await looksRight(opened, '31-失败-编辑单元格');
  await fails(page, 'no more', 0);
  await pane.getByRole('button', { name: '返回总览' }).click();
});

browserTest(
  'Excel fails for good while the report is written: the pane never claims that nothing has changed, and goes on once Excel is back',
  async () => {
    await begins();
    const { page, pane } = opened;
    const failing = whileWriting(page, 'fail');
    await close();
    await failing;
    await pane.getByRole('heading', { name: '月结没有完成' }).waitFor({ timeout: 60_000 });
    expect(await pane.getByRole('main').innerText()).not.toContain('没有改动');
    await looksRight(opened, '33-失败-一直');
    await fails(page, 'no more', 0);
    await pane.getByRole('button', { name: '重试' }).click();
    await pane.getByText('上次没写完的', { exact: false }).or(pane.getByText('3月已月结')).first().waitFor({ timeout: 60_000 });
    await goToTab(pane, '总览');
  },
);

browserTest('Excel fails once in the middle: the workbook is as it was, or the close goes on', async () => {
  await begins();
  const { page, pane } = opened;
  const before = await sheetsOf(page);
  const happened = (): Promise<number> => page.evaluate(() => (window as unknown as WorkbenchPage).workbench.excel.faults.happened);
  const earlier = await happened();
  await fails(page, 'once', 25);
  await close();
  const failed = pane.getByRole('heading', { name: '月结没有完成' });
  const notRecorded = pane.getByRole('heading', { name: '月报已写好，月结还没登记' });
  const done = pane.getByText('3月已月结');
  await failed.or(notRecorded).or(done).first().waitFor({ timeout: 60_000 });
  expect(await happened()).toBe(earlier + 1);
  if ((await notRecorded.count()) > 0) await pane.getByRole('button', { name: '重试' }).click();
  if ((await failed.count()) === 0) return done.first().waitFor({ timeout: 60_000 });
  expect(differences(before, await sheetsOf(page))).toEqual([]);
  await looksRight(opened, '32-失败-一次');
  await pane.getByRole('button', { name: '返回总览' }).click();
});

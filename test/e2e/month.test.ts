import type { Frame, Page } from 'playwright-core';
import { browserTest } from './browser';
import { looksRight } from './looked-at';
import { differences, leaveWorkbenches, openWorkbench, sheetsOf, type OpenedWorkbench, type WorkbenchPage } from './opened-workbench';
import { dropSamples, goToTab, openErrors, settled } from './steps';

afterAll(leaveWorkbenches);

let opened: OpenedWorkbench;
const pane = (): Frame => opened.pane;
const page = (): Page => opened.page;
const looks = (name: string): Promise<void> => looksRight(opened, name);

browserTest('before any file has come, every tab says so and has one action', async () => {
  opened = await openWorkbench();
  await pane().getByRole('button', { name: '放入经销商文件' }).waitFor();
  await looks('01-总览-空');
  for (const [tab, action] of [
    ['收件', '选择文件'],
    ['校验', '上一条'],
    ['对账', '去收件'],
    ['月报', '放入经销商文件'],
  ] as const) {
    await goToTab(pane(), tab);
    await pane().getByRole('button', { name: action }).waitFor();
    await looks(`02-${tab}-空`);
  }
});

browserTest('thirty files are dropped on the page of the report: one is broken and says so, the others are read and checked', async () => {
  await dropSamples(opened, { slowly: async () => looks('03-收件-读取中') });
  const broken = pane().getByRole('button', { name: /D018.*无法读取/ });
  await broken.click();
  await pane().getByText('文件已损坏。请经销商重发。').waitFor();
  await looks('04-收件');
  await page().keyboard.press('Delete');
  await broken.waitFor({ state: 'detached' });
  await pane().getByRole('button', { name: '撤销' }).click();
  await pane()
    .getByRole('button', { name: /D018.*无法读取/ })
    .waitFor();
  await goToTab(pane(), '总览');
  expect(await pane().getByRole('main').innerText()).toMatch(/收到\s*28\s*\/ 30 家/);
  await pane().getByText('截止 4月3日，还有 1 天').waitFor();
  await looks('05-总览');
});

browserTest('the findings are gone through with the keyboard alone: next, to the cell, correct, handled, undo, back', async () => {
  const focused = (): Promise<string> => pane().evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  const keys = async (...pressed: readonly string[]): Promise<void> => {
    for (const key of pressed) await page().keyboard.press(key);
  };
  await goToTab(pane(), '校验');
  const errors = await openErrors(pane());
  await keys('F8');
  const first = await focused();
  await keys('F8');
  expect(await focused()).not.toBe(first);
  await keys('Shift+F8');
  expect(await focused()).toBe(first);
  await looks('06-校验-打开一条');
  await keys('Delete');
  await pane().getByText('已处理 1').waitFor();
  expect(await openErrors(pane())).toBe(errors - 1);
  expect(await focused()).not.toBe(first);
  await keys('Escape');
  expect(await pane().locator('[role="treeitem"][aria-level="2"][aria-expanded="true"]').count()).toBe(0);

  const correct = pane().getByRole('button', { name: /^修正/ });
  for (let at = 0; at < 60 && (await correct.count()) === 0; at += 1) await keys('F8');
  const corrected = await focused();
  const before = await openErrors(pane());
  const sheets = await sheetsOf(page());
  await keys('Control+Enter');
  await pane().getByText('已修正').first().waitFor();
  await settled(pane());
  expect((await sheetsOf(page()))['更正']).not.toBe(sheets['更正']);
  await looks('07-校验-已修正');
  await keys('Control+z');
  await pane().waitForFunction((label) => document.activeElement?.getAttribute('aria-label') === label, corrected);
  await settled(pane());
  await pane()
    .getByRole('tab', { name: `校验，${before} 条错误未处理` })
    .waitFor();
  expect((await sheetsOf(page()))['更正']).toBe(sheets['更正']);
});

browserTest('the month is closed; closed again, nothing is doubled; a number of the report is followed to its rows', async () => {
  await goToTab(pane(), '对账');
  await looks('08-对账');
  await goToTab(pane(), '月报');
  await pane().getByText('尚未写入').waitFor();
  await looks('09-月报-未写入');
  await closeMonth({ slowly: async () => looks('10-月结中') });
  await looks('12-月报-已月结');
  const once = await rowsOf(page());
  await closeMonth();
  const twice = await rowsOf(page());
  expect({ ...twice, 重报差异: once['重报差异'] }).toEqual(once);
  expect(twice['维修台账']).toBeGreaterThan(1000);

  await page().getByRole('tab', { name: '维修汇总', exact: true }).click();
  const rows = pane().getByRole('button', { name: '查看明细' });
  for (const address of ['D6', 'D7', 'E6', 'E7']) {
    await page().locator(`[data-address="${address}"]`).click();
    if (
      await rows.waitFor({ timeout: 3_000 }).then(
        () => true,
        () => false,
      )
    )
      break;
  }
  await rows.click();
  await pane()
    .getByText(/行，相符/)
    .waitFor();
  await looks('13-明细');
  await page().keyboard.press('Escape');

  await page().getByRole('tab', { name: '月报总览', exact: true }).click();
  await page().locator('[data-address="B5"]').click();
  await rows.click();
  await pane()
    .getByText(/^及时率 = \d+(\.\d)?%$/)
    .waitFor();
  await pane()
    .getByText(/月报总览!B5 · [\d,]+ 中 [\d,]+ · [\d,]+ 行，相符/)
    .waitFor();
  await page().keyboard.press('Escape');
});

browserTest('a protected sheet stops the close before anything is lost, says how to go on, and Retry does', async () => {
  await protect(true);
  const before = await sheetsOf(page());
  await askToClose();
  await pane().getByRole('heading', { name: '月结没有完成' }).waitFor({ timeout: 60_000 });
  await pane().getByText('工作表「借料盘点」受保护').waitFor();
  await looks('14-失败-受保护');
  expect(differences(before, await sheetsOf(page()))).toEqual([]);
  await protect(false);
  await pane().getByRole('button', { name: '重试' }).click();
  await pane().getByText('3月已月结').waitFor({ timeout: 60_000 });
});

browserTest('the pages beside the month stand as they should', async () => {
  for (const [index, item] of ['设置', '新建经销商模板', '期初', '帮助'].entries()) {
    await goToTab(pane(), '总览');
    await pane().getByRole('button', { name: '更多', exact: true }).click();
    await pane().getByRole('menuitem', { name: item }).click();
    await pane().getByRole('button', { name: '返回' }).first().waitFor();
    await looks(`${15 + index}-${item}`);
    await page().keyboard.press('Escape');
    await pane().getByRole('tab', { name: '收件' }).waitFor();
  }
  await goToTab(pane(), '月报');
  await pane().getByRole('button', { name: '导出' }).click();
  await pane().getByRole('heading', { name: '导出' }).waitFor();
  await looks('19-导出');
  await page().keyboard.press('Escape');
  await pane().getByRole('button', { name: '开始 2026年4月' }).click();
  await pane().getByRole('heading', { name: '开始下月' }).waitFor();
  await looks('20-开始下月');
  expect(opened.faults).toEqual([]);
});

/** 月结 from 总览, and its question answered. */
async function askToClose(): Promise<void> {
  await goToTab(pane(), '总览');
  await pane()
    .getByRole('button', { name: /^(月结|重新月结)$/ })
    .last()
    .click();
  const anyway = pane().getByRole('button', { name: /^仍要(重新)?月结$/ });
  await anyway.waitFor();
  await anyway.click();
}

async function closeMonth({ slowly }: { readonly slowly?: () => Promise<void> } = {}): Promise<void> {
  if (slowly) await page().evaluate(() => Object.assign((window as unknown as WorkbenchPage).workbench.excel.options, { latency: 120 }));
  await askToClose();
  if (slowly) {
    await pane()
      .getByText(/第 [1-9]\d* \/ \d+ 张/)
      .waitFor();
    await slowly();
    await page().evaluate(() => Object.assign((window as unknown as WorkbenchPage).workbench.excel.options, { latency: 0 }));
  }
  await pane().getByText('3月已月结').waitFor({ timeout: 90_000 });
}

/** How many rows the tables of each sheet have. */
const rowsOf = (of: Page): Promise<Readonly<Record<string, number>>> =>
  of.evaluate(() =>
    Object.fromEntries(
      (window as unknown as WorkbenchPage).workbench.book.sheets.map((sheet) => [
        sheet.name,
        sheet.tables.reduce((sum, { area }) => sum + area.bottom - area.top, 0),
      ]),
    ),
  );

const protect = (isOn: boolean): Promise<void> =>
  page().evaluate((on) => {
    const { workbench } = window as unknown as WorkbenchPage;
    workbench.asUser((book) => (on ? book.sheet('借料盘点').protection.protect() : book.sheet('借料盘点').protection.unprotect()));
  }, isOn);

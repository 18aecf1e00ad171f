import { browserTest } from './browser';
import { looksRight } from './looked-at';
import { leaveWorkbenches, openWorkbench, readyPane, type WorkbenchPage } from './opened-workbench';
import { settled } from './steps';

afterAll(leaveWorkbenches);

browserTest(
  'an empty workbook explains three steps, once skipped no more unless asked, and becomes head office’s with one button',
  async () => {
    const opened = await openWorkbench('?empty');
    const { page, pane } = opened;
    await pane.getByText('每月三步，结清各家经销商的售后账。').waitFor();
    await looksRight(opened, '40-首次使用');
    await pane.getByRole('button', { name: '跳过' }).click();
    await pane.getByText('这个工作簿里还没有售后月报的表。').waitFor();
    expect(await pane.getByText('每月三步，结清各家经销商的售后账。').count()).toBe(0);
    await looksRight(opened, '40-首次使用-已跳过');
    const again = await openWorkbench('?empty', {}, page.context());
    await again.pane.getByText('这个工作簿里还没有售后月报的表。').waitFor();
    await again.pane.getByRole('button', { name: '更多' }).click();
    await again.pane.getByRole('menuitem', { name: '帮助' }).click();
    await again.pane.getByText('每月三步，结清各家经销商的售后账。').waitFor();
    await again.page.close();
    await pane.getByRole('button', { name: '建立总部工作簿' }).click();
    await pane.getByRole('tab', { name: '收件' }).waitFor();
    const sheets = await page.evaluate(() => (window as unknown as WorkbenchPage).workbench.book.sheets.map(({ name }) => name));
    expect(sheets).toEqual(expect.arrayContaining(['设置', '经销商', '产品', '配件价格']));
    await looksRight(opened, '41-刚建立的总部');
    expect(opened.faults).toEqual([]);
  },
);

browserTest('sample data fills an empty workbook and the pane in one click', async () => {
  const { pane, page } = await openWorkbench('?empty');
  await pane.getByRole('button', { name: '用示例数据试一遍' }).click();
  await pane.getByRole('tab', { name: '收件' }).waitFor({ timeout: 60_000 });
  await settled(pane);
  await pane.getByRole('tab', { name: '总览' }).click();
  await pane.getByText(/\/ 30 家/).waitFor();
  await page.context().close();
});

browserTest('a dealer’s workbook is checked as it is typed: an error comes with the cell and goes with it', async () => {
  const opened = await openWorkbench('?dealer');
  const { page } = opened;
  const pane = await readyPane(page);
  await pane
    .getByText(/改完 \d+ 处错误即可上报|可以上报/)
    .first()
    .waitFor();
  await looksRight(opened, '42-经销商');
  const shown = (): Promise<string> => pane.getByRole('main').innerText();
  const before = await shown();
  const type = (from: string, to: string): Promise<void> =>
    page.evaluate(
      ([before, after]) => {
        const { workbench } = window as unknown as WorkbenchPage;
        workbench.asUser((book) => {
          const sheet = book.sheet('封面');
          const found = [...sheet.grid.written({ top: 0, left: 0, bottom: 60, right: 20 })].find(
            ({ cell }) => cell.content.value === before,
          );
          if (!found) throw new Error(`no cell of the cover holds ${before}`);
          sheet.grid.setContent(found.row, found.column, { value: after });
          sheet.changed({ top: found.row, left: found.column, bottom: found.row, right: found.column });
        });
      },
      [from, to] as const,
    );
  await type('2026-03', '没有这个月');
  await pane.waitForFunction((text) => document.querySelector('main')?.innerText !== text, before);
  await looksRight(opened, '43-经销商-改错');
  await type('没有这个月', '2026-03');
  await pane.waitForFunction((text) => document.querySelector('main')?.innerText === text, before);
  expect(opened.faults).toEqual([]);
});

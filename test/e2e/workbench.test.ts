import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { fromXlsx } from '../excel/files/from-xlsx';
import { readWorkbook } from '../../src/hosts/xlsx/read-workbook';
import { browserTest } from './browser';
import { pageFlaws } from './looked-at';
import { leaveWorkbenches, openWorkbench } from './opened-workbench';

const cell = (page: Page, address: string) => page.locator(`[data-address="${address}"]`);

afterAll(leaveWorkbenches);

browserTest('a tab is clicked, a cell is changed, and the saved file has the change with the looks that the workbook had', async () => {
  const { page, faults } = await openWorkbench();
  await page.getByRole('tab', { name: '经销商', exact: true }).click();
  await cell(page, 'B5').click();
  await page.keyboard.type('改过的名称');
  await page.keyboard.press('Enter');
  expect(await cell(page, 'B5').innerText()).toBe('改过的名称');
  expect(await page.getByLabel('名称框').inputValue()).toBe('B6');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '保存' }).click()]);
  const bytes = new Uint8Array(await readFile(await download.path()));
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.failure.reason);
  expect(read.value.sheets.find(({ name }) => name === '经销商')?.rows[4]?.[1]).toBe('改过的名称');
  const sheet = fromXlsx(bytes).workbook.sheetNamed('经销商');
  expect([sheet?.tables.length, sheet?.frozen, sheet?.grid.look(3, 1).bold]).toEqual([1, { top: 0, left: 0, bottom: 3, right: 0 }, true]);
  expect(faults).toEqual([]);
});

browserTest('axe finds nothing on the whole page, grid and pane', async () => {
  const opened = await openWorkbench();
  await opened.pane.getByRole('tab', { name: '收件' }).waitFor();
  expect(await pageFlaws(opened)).toEqual([]);
});

browserTest('Microsoft’s own client in the pane works on the workbook that the grid shows, and hears of what is typed', async () => {
  const { page, pane, faults } = await openWorkbench('?empty');
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.onChanged.add(async ({ address }) => void Object.assign(window, { heard: address }));
      sheet.getRange('B2:B3').values = [['来自窗格'], [46_082]];
      sheet.getRange('B3').numberFormat = [['yyyy"年"m"月"d"日"']];
      sheet.getRange('B2').format.fill.color = '#FFF2CC';
      await context.sync();
    }),
  );
  await cell(page, 'B2').waitFor();
  expect(await cell(page, 'B2').innerText()).toBe('来自窗格');
  expect(await cell(page, 'B2').evaluate((element) => getComputedStyle(element).backgroundColor)).toBe('rgb(255, 242, 204)');
  await cell(page, 'B3').waitFor();
  expect(await cell(page, 'B3').innerText()).toMatch(/^(2026年3月1日|#+)$/);
  await page.locator('.scroller').click({ position: { x: 60, y: 32 } });
  await page.keyboard.type('手写');
  await page.keyboard.press('Enter');
  await cell(page, 'A1').waitFor();
  await pane.waitForFunction(() => (window as unknown as { heard?: string }).heard === 'A1');
  expect(faults).toEqual([]);
});

browserTest('Enter in the name box or the formula bar goes to the cell and leaves what stands there', async () => {
  const { page } = await openWorkbench();
  await page.getByRole('tab', { name: '经销商', exact: true }).click();
  const before = [await cell(page, 'A5').innerText(), await cell(page, 'B5').innerText()];
  await page.getByLabel('名称框').fill('B5');
  await page.keyboard.press('Enter');
  await cell(page, 'A5').click();
  await page.getByLabel('编辑栏').click();
  await page.keyboard.press('Enter');
  await cell(page, 'C6').click();
  expect([await cell(page, 'A5').innerText(), await cell(page, 'B5').innerText()]).toEqual(before);
  expect(await page.getByLabel('名称框').inputValue()).toBe('C6');
});

browserTest('while a cell is edited, Excel answers no add-in', async () => {
  const { page, pane } = await openWorkbench('?empty');
  await page.locator('.scroller').click({ position: { x: 60, y: 32 } });
  await page.keyboard.type('正在写');
  const code = await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['抢先']];
      await context.sync();
      return 'written';
    }).catch((error: unknown) => (error as OfficeExtension.Error).code),
  );
  expect(code).toBe('InvalidOperationInCellEditMode');
  await page.keyboard.press('Escape');
  expect(await cell(page, 'A1').count()).toBe(0);
});

browserTest('a dark Office makes a dark pane, an English one has English words around it', async () => {
  const { page, pane } = await openWorkbench('?empty&theme=dark&lang=en');
  expect(await pane.evaluate(() => [Office.context.officeTheme.bodyBackgroundColor, Office.context.displayLanguage])).toEqual([
    '#292929',
    'en-US',
  ]);
  await page.getByRole('button', { name: 'Drop sample dealer files' }).waitFor();
  const brightness = await pane.evaluate(
    () => getComputedStyle(document.querySelector('.fui-FluentProvider') ?? document.body).backgroundColor,
  );
  expect(brightness).toMatch(/^rgb\((\d|[1-5]\d), /);
});

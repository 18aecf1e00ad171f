import type { Browser, BrowserContext, ConsoleMessage, Frame, Page } from 'playwright-core';
import type { Workbench } from '../workbench/excel/running-workbench';
import { startBrowser } from './browser';
import { serveWorkbench, type WorkbenchSite } from './workbench-site';

/** The workbench in a browser, with its pane ready. */
export interface OpenedWorkbench {
  readonly page: Page;
  readonly pane: Frame;
  /** What went wrong in the page or was stopped by the security policy. */
  readonly faults: readonly string[];
}

let site: Promise<WorkbenchSite> | undefined;
let browser: Promise<Browser> | undefined;

/** Opens the workbench as its address asks for; what the browser is set to (forced colours) besides; beside another page of the same user. */
export async function openWorkbench(
  query = '',
  media: Parameters<Page['emulateMedia']>[0] = {},
  beside?: BrowserContext,
): Promise<OpenedWorkbench> {
  site ??= serveWorkbench();
  browser ??= startBrowser();
  const [{ address }, chromium] = await Promise.all([site, browser]);
  const context =
    beside ?? (await chromium.newContext({ viewport: { width: 1280, height: 860 }, permissions: ['clipboard-read', 'clipboard-write'] }));
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.emulateMedia({ reducedMotion: 'reduce', ...media });
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.stack ?? error.message));
  page.on('console', (message) => isFault(message) && faults.push(message.text()));
  await page.goto(`${address}${query}`);
  await page.waitForSelector('[data-ready="true"]');
  return { page, pane: await readyPane(page), faults };
}

/** The pane's page once its first screen stands; it is a new one whenever a workbook is opened. */
export async function readyPane(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe');
  const pane = await element.contentFrame();
  if (!pane) throw new Error('there is no pane');
  await pane.waitForSelector('main[aria-label]:not([aria-busy="true"])');
  return pane;
}

const isFault = (message: ConsoleMessage): boolean => message.type() === 'error' && !/net::ERR|favicon/.test(message.text());

/** The site that serves the workbench of this test. */
export const workbenchSite = (): Promise<WorkbenchSite> => (site ??= serveWorkbench());

/** Ends the browser and the server; for afterAll. */
export async function leaveWorkbenches(): Promise<void> {
  await (await browser)?.close();
  await (await site)?.close();
}

/** The workbench of the page, for what a test does to Excel behind the user's back. */
export interface WorkbenchPage extends Window {
  readonly workbench: Workbench;
}

/**
 * Every cell, edge, table and name of the workbook with its looks, as one text a sheet: two of them are equal when nothing has
 * changed. The line between two cells is one edge, whichever of them holds it.
 */
export const sheetsOf = (page: Page): Promise<Readonly<Record<string, string>>> =>
  page.evaluate(() => {
    const { book } = (window as unknown as WorkbenchPage).workbench;
    const edgeOf = {
      top: (row: number, column: number) => `h${row},${column}`,
      bottom: (row: number, column: number) => `h${row + 1},${column}`,
      left: (row: number, column: number) => `v${row},${column}`,
      right: (row: number, column: number) => `v${row},${column + 1}`,
    };
    const texts = book.sheets.map((sheet) => {
      const written = [...sheet.grid.written({ top: 0, left: 0, bottom: 1_048_575, right: 16_383 })];
      const edges = written.flatMap(({ row, column, cell }) =>
        (['top', 'bottom', 'left', 'right'] as const).flatMap((side) =>
          cell.look.lines[side] ? `${edgeOf[side](row, column)} ${JSON.stringify(cell.look.lines[side])}` : [],
        ),
      );
      const cells = written
        .filter(({ cell }) => cell.content.value !== '' || cell.content.formula !== undefined)
        .map(
          ({ row, column, cell }) =>
            `${row},${column} ${JSON.stringify(cell.content)} ${JSON.stringify({ ...cell.look, lines: undefined })}`,
        );
      const tables = sheet.tables.map(({ name, area, hasTotals, style }) => JSON.stringify({ name, area, hasTotals, style }));
      return [
        sheet.name,
        [
          sheet.visibility,
          JSON.stringify([...sheet.widths.set]),
          `${sheet.charts.length} charts`,
          ...tables,
          ...cells.sort(),
          ...[...new Set(edges)].sort(),
        ].join('\n'),
      ] as const;
    });
    return Object.fromEntries([...texts, ['names', book.names.map(({ name, formula }) => `${name}=${formula}`).join('\n')]]);
  });

/** The sheets of which two of these texts differ, and how the first differing line reads in each. */
export function differences(one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): readonly string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])]
    .filter((name) => one[name] !== other[name])
    .map((name) => {
      const [lines, others] = [(one[name] ?? 'no such sheet').split('\n'), (other[name] ?? 'no such sheet').split('\n')];
      const at = lines.findIndex((line, index) => line !== others[index]);
      return `${name}: ${lines[at] ?? ''} ≠ ${others[at] ?? ''}`;
    });
}

import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Frame, Page } from 'playwright-core';
import { firstScreen } from '../scripts/build/first-screen';
import { hasBrowser, startBrowser } from '../test/e2e/browser';
import { serveWorkbench } from '../test/e2e/workbench-site';
import type { BenchData } from './data';
import { largestChild } from './measured-process';
import { longest, type Longest, mainThreadOf, scriptTime } from './pane-trace';

/** What the pane costs whoever looks at it. */
export interface PaneSpeed {
  readonly firstScreenBytes: number;
  /** Milliseconds of processor time of script until the pane first shows something, and until 总览 stands. */
  readonly scriptToPaint: number;
  readonly scriptToHome: number;
  /** Milliseconds by the clock from the page's beginning until the pane first shows something. */
  readonly paint: number;
  readonly collecting: readonly Collecting[];
}

/** What it takes to give the pane the files of a month. */
export interface Collecting extends Longest {
  readonly files: number;
  /** Until all are read, and the month is checked and reconciled with them. */
  readonly seconds: number;
  /** The most that the process held that is pane, worker and workbench; unknown where the system has no /proc. */
  readonly megabytes: number | undefined;
}

const OPENINGS = 3;
const WAIT_MS = 300_000;

/**
 * Measures the pane as it is released, in the machine's own Chromium: opened on the first month's head-office workbook, then given all files
 * of each month. Nothing where there is no Chromium. WORKBENCH_DIST is a folder where the workbench was built for production already.
 */
export async function paneSpeed(folder: string, months: readonly BenchData[]): Promise<PaneSpeed | undefined> {
  if (!hasBrowser) return undefined;
  const built = process.env['WORKBENCH_DIST'] ?? (await build(join(folder, 'pane')));
  process.env['WORKBENCH_DIST'] = built;
  const [site, browser] = [await serveWorkbench(), await startBrowser()];
  try {
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 860 } })).newPage();
    await page.goto(`${site.address}?empty`);
    await page.waitForSelector('[data-ready="true"]');
    const openings = [];
    for (let run = 0; run < OPENINGS; run += 1) openings.push(await opened(browser, page, months[0]?.headOffice ?? ''));
    const collecting: Collecting[] = [];
    for (const { headOffice, dealers } of months) {
      if (collecting.length > 0) await opened(browser, page, headOffice);
      const files = readdirSync(dealers).map((name) => join(dealers, name));
      collecting.push(await collected(browser, page, files));
    }
    return {
      firstScreenBytes: firstScreen(built).packed,
      scriptToPaint: Math.min(...openings.map(({ toPaint }) => toPaint)),
      scriptToHome: Math.min(...openings.map(({ toHome }) => toHome)),
      paint: Math.min(...openings.map(({ paint }) => paint)),
      collecting,
    };
  } finally {
    await browser.close();
    await site.close();
  }
}

async function build(to: string): Promise<string> {
  await promisify(execFile)(process.execPath, [
    ...['--import', 'tsx', 'node_modules/webpack/bin/webpack.js'],
    ...['--mode', 'production', '--env', 'workbench', '--output-path', to],
  ]);
  return to;
}

/** What tells of tasks and drawings; of script and marks besides. */
const TASKS = ['devtools.timeline', 'toplevel'];
const SCRIPT = [...TASKS, 'v8', 'blink.user_timing', 'loading'];

async function traced<T>(browser: Browser, page: Page, categories: string[], act: () => Promise<T>) {
  await browser.startTracing(page, { categories });
  const result = await act();
  return { result, thread: mainThreadOf(await browser.stopTracing()) };
}

const paneOf = async (page: Page): Promise<Frame> => {
  const pane = await (await page.waitForSelector('iframe')).contentFrame();
  if (!pane) throw new Error('there is no pane');
  return pane;
};

/** Opens head office's workbook in the workbench: the pane's page loads anew with it. */
async function opened(browser: Browser, page: Page, headOffice: string) {
  const before = await page.$('iframe');
  const { result: pane, thread } = await traced(browser, page, SCRIPT, async () => {
    await page.locator('.toolbar input[type=file]').setInputFiles(headOffice);
    await page.waitForFunction((old) => document.querySelector('iframe') !== old, before);
    const frame = await paneOf(page);
    await frame.getByRole('main', { name: '总览' }).waitFor({ timeout: WAIT_MS });
    await frame.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn(performance.mark('home'))))),
    );
    return frame;
  });
  const paint = await pane.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN);
  return { paint, toPaint: scriptTime(thread, pane.url(), 'firstContentfulPaint'), toHome: scriptTime(thread, pane.url(), 'home') };
}

/** Gives the pane all files at once, and looks how long its thread was held up while they were read and checked. */
async function collected(browser: Browser, page: Page, files: readonly string[]): Promise<Collecting> {
  const pane = await paneOf(page);
  await pane.getByRole('tab', { name: '收件' }).click();
  await pane.getByRole('main', { name: '收件' }).waitFor();
  const input = pane.locator('main input[type=file]').first();
  await input.waitFor({ state: 'attached' });
  const memory = largestChild();
  const began = performance.now();
  const { result: seconds, thread } = await traced(browser, page, TASKS, async () => {
    await input.setInputFiles([...files]);
    const progress = pane.getByRole('progressbar').first();
    await progress.waitFor();
    // It stays until the month is checked with the last of them.
    await progress.waitFor({ state: 'detached', timeout: WAIT_MS });
    await pane.getByRole('tab', { name: /条错误未处理/ }).waitFor({ timeout: WAIT_MS });
    return (performance.now() - began) / 1000;
  });
  return { ...longest(thread), files: files.length, seconds, megabytes: memory() };
}

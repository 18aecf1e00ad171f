import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const PATHS = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const path = PATHS.find((one) => one !== undefined && existsSync(one));

/** Whether this machine has a Chromium. */
export const hasBrowser = path !== undefined;

/** Starts the machine's own Chromium. */
export const startBrowser = (): Promise<Browser> => chromium.launch({ executablePath: path ?? '', args: ['--no-sandbox'] });

/**
 * A test in a browser. On a machine without one it fails and says so, unless NO_BROWSER=1 says that this is meant: then it is
 * listed as skipped.
 */
export function browserTest(name: string, act: () => Promise<void>, timeout = 120_000): void {
  if (path !== undefined) test(name, act, timeout);
  else if (process.env['NO_BROWSER'] === '1') test.skip(`${name} (no Chromium here)`, act);
  else
    test(name, () => Promise.reject(new Error('No Chromium found: set CHROMIUM to its path, or NO_BROWSER=1 to go without these tests.')));
}

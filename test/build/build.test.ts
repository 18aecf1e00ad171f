/** @jest-environment jsdom */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OFFICE_JS } from '../../scripts/build/addresses';
import { firstScreen } from '../../scripts/build/first-screen';
import { addressesOf } from '../manifest/manifest-faults';

const ADDRESS = 'https://intranet.example.cn/service-monthly';
const KILOBYTE = 1000;

let folder = '';
const built = (file: string): string => readFileSync(join(folder, file), 'utf8');
const scripts = (): readonly string[] => readdirSync(folder).filter((file) => file.endsWith('.js'));

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'service-monthly-'));
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'node_modules/webpack/bin/webpack.js', '--mode', 'production', '--output-path', folder],
    {
      env: { ...process.env, ADDIN_URL: `${ADDRESS}/`, OFFICE_JS_URL: undefined, NODE_ENV: 'production' },
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(stdout);
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the manifest names the address of the build, and everything that it names is there', () => {
  const addresses = addressesOf(new DOMParser().parseFromString(built('manifest.xml'), 'application/xml'));
  expect(addresses.length).toBeGreaterThan(40);
  expect(addresses.filter((address) => !address.startsWith(`${ADDRESS}/`))).toEqual([]);
  expect(
    addresses.map((address) => address.slice(ADDRESS.length + 1).split('#')[0] ?? '').filter((file) => !existsSync(join(folder, file))),
  ).toEqual([]);
  expect(built('manifest.xml')).not.toContain('localhost');
});

test('the pane’s policy stands before its first script, and lets in nothing but its own files and Microsoft’s client', () => {
  const page = built('taskpane.html');
  const policy =
    new DOMParser()
      .parseFromString(page, 'text/html')
      .querySelector('meta[http-equiv="Content-Security-Policy"]')
      ?.getAttribute('content') ?? '';
  const rules = Object.fromEntries(policy.split('; ').map((rule) => [rule.split(' ')[0], rule]));
  expect(rules['default-src']).toBe("default-src 'self'");
  expect(rules['connect-src']).toBe("connect-src 'self'");
  expect(rules['script-src']).toBe(`script-src 'self' ${new URL(OFFICE_JS).origin}`);
  expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<script'));
});

test('the pane’s page has no script in line and asks for nothing else from elsewhere', () => {
  const page = new DOMParser().parseFromString(built('taskpane.html'), 'text/html');
  const sources = [...page.querySelectorAll('script')].map((script) => script.getAttribute('src'));
  expect(sources).toContain(OFFICE_JS);
  expect(sources.filter((source) => source === null || (source.includes('//') && source !== OFFICE_JS))).toEqual([]);
  expect([...page.querySelectorAll('link, img, iframe, [onload], [onclick]')].map(({ outerHTML }) => outerHTML)).toEqual([]);
});

test('no script makes code out of text', () => {
  expect(scripts().length).toBeGreaterThan(1);
  expect(scripts().filter((file) => /\beval\(|new Function\(|Function\("return this"\)/.test(built(file)))).toEqual([]);
});

test('names of scripts change with their contents, so that a host may let them be kept for ever', () => {
  expect(scripts().filter((file) => !/\.[0-9a-f]{12}\.js$/.test(file))).toEqual([]);
});

test('Microsoft’s client is not part of what is built', () => {
  const files = readdirSync(folder, { recursive: true }).map(String);
  expect(files.filter((file) => /office-js|office\.js|excel-\w+-16/.test(file))).toEqual([]);
  expect(scripts().filter((file) => built(file).includes('OfficeExtension.CommonUtility='))).toEqual([]);
});

test('the first screen travels in less than 250 kB, and reading and writing .xlsx is not part of it', () => {
  const { files, packed } = firstScreen(folder);
  process.stdout.write(`first screen of the pane: ${Math.round(packed / KILOBYTE)} kB packed\n`);
  expect(packed).toBeLessThan(250 * KILOBYTE);
  const speaksXlsx = (file: string): boolean => built(file).includes('xl/workbook.xml');
  expect(files.filter(speaksXlsx)).toEqual([]);
  expect(scripts().filter(speaksXlsx).length).toBeGreaterThan(0);
});

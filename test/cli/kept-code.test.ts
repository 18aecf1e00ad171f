import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const RUNNER = pathToFileURL(resolve('scripts/run-script.mjs')).href;
const folder = mkdtempSync(join(tmpdir(), 'kept-code-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a script that tells what its `require` and file name are good for, where so many milliseconds are a long run. */
function runWith(name: string, longMs: number): string {
  writeFileSync(join(folder, `${name}.cjs`), `const say = (what) => console.log(what);\nsay(require('node:path').basename(__filename));`);
  writeFileSync(
    join(folder, `${name}.mjs`),
    `import { runScript } from ${JSON.stringify(RUNNER)}; runScript(new URL('${name}.cjs', import.meta.url), ${longMs});`,
  );
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(folder, `${name}.mjs`)], { encoding: 'utf8' });
  return `${stdout}${stderr}${status}`;
}

const codeOf = (name: string): string[] => readdirSync(folder).filter((file) => file.startsWith(`${name}.cjs.`));

test('a short run keeps no code, a long one does', () => {
  expect(runWith('short', 60_000)).toBe('short.cjs\n0');
  expect(codeOf('short')).toEqual([]);
  expect(runWith('long', 0)).toBe('long.cjs\n0');
  expect(codeOf('long')).toHaveLength(1);
});

test.each([
  ['cut off', (code: Buffer) => code.subarray(0, code.length / 2)],
  ['something else', () => Buffer.from('no code')],
  [
    'damaged within',
    (code: Buffer) => Buffer.concat([code.subarray(0, code.length / 2), Buffer.alloc(code.length - Math.floor(code.length / 2))]),
  ],
])('kept code that is %s is passed over and made anew', (_, spoilt) => {
  runWith('spoilt', 0);
  const [kept = ''] = codeOf('spoilt').map((name) => join(folder, name));
  const whole = statSync(kept).size;
  writeFileSync(kept, spoilt(readFileSync(kept)));
  expect(runWith('spoilt', 0)).toBe('spoilt.cjs\n0');
  expect(statSync(kept).size).toBe(whole);
});

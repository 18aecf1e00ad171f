import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const RUNNER = pathToFileURL(resolve('scripts/run-script.mjs')).href;
const folder = mkdtempSync(join(tmpdir(), 'kept-code-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a script that is busy for so long and then tells what its `require` and file name are good for. */
function runBusy(name: string, milliseconds: number): string {
  writeFileSync(
    join(folder, `${name}.cjs`),
    `const until = Date.now() + ${milliseconds}; while (Date.now() < until); console.log(require('node:path').basename(__filename));`,
  );
  writeFileSync(join(folder, `${name}.mjs`), `import { runScript } from '${RUNNER}'; runScript(new URL('${name}.cjs', import.meta.url));`);
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(folder, `${name}.mjs`)], { encoding: 'utf8' });
  return `${stdout}${stderr}${status}`;
}

const codeOf = (name: string): string[] => readdirSync(folder).filter((file) => file.startsWith(`${name}.cjs.`));

test('a short run keeps no code, a long one does', () => {
  expect(runBusy('short', 0)).toBe('short.cjs\n0');
  expect(codeOf('short')).toEqual([]);
  expect(runBusy('long', 2100)).toBe('long.cjs\n0');
  expect(codeOf('long')).toHaveLength(1);
});

test.each([
  ['cut off', (code: Buffer) => code.subarray(0, code.length / 2)],
  ['something else', () => Buffer.from('no code')],
])('kept code that is %s is passed over and made anew', (_, spoilt) => {
  runBusy('spoilt', 2100);
  const [kept = ''] = codeOf('spoilt').map((name) => join(folder, name));
  const whole = statSync(kept).size;
  writeFileSync(kept, spoilt(readFileSync(kept)));
  expect(runBusy('spoilt', 2100)).toBe('spoilt.cjs\n0');
  expect(statSync(kept).size).toBe(whole);
});

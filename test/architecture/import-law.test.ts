import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const CHECKER = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const LAW = resolve('.dependency-cruiser.cjs');

/** The laws that the imports of a folder's `src` break, as `law: from → to`. */
function broken(folder: string): readonly string[] {
  const { stdout } = spawnSync(process.execPath, [CHECKER, '--config', LAW, '--output-type', 'json', 'src'], { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 });
  const { summary } = JSON.parse(stdout) as { readonly summary: { readonly violations: readonly { readonly rule: { readonly name: string }; readonly from: string; readonly to: string }[] } };
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
}

test('the project keeps its import law', () => {
  expect(broken(resolve('.'))).toEqual([]);
});

test('an import upwards, sideways, in a circle or out of the engine is refused', () => {
  const folder = mkdtempSync(join(tmpdir(), 'import-law-'));
  const files: Readonly<Record<string, string>> = {
    'tsconfig.json': '{ "compilerOptions": { "module": "ESNext", "moduleResolution": "bundler" } }',
    'src/engine/values/money.ts': "import { plan } from '../reports/plan';\nexport const money = plan;",
    'src/engine/reports/plan.ts': "import { read } from '../../hosts/xlsx/read';\nexport const plan = read;",
    'src/engine/rules/rule.ts': "import { plan } from '../reports/plan';\nexport const rule = plan;",
    'src/engine/plan/here.ts': "import { there } from './there';\nexport const here = there;",
    'src/engine/plan/there.ts': "import { here } from './here';\nexport const there: unknown = here;",
    'src/engine/month/clock.ts': "import { readFileSync } from 'node:fs';\nexport const clock = readFileSync;",
    'src/hosts/xlsx/read.ts': "import { sheet } from '../excel/sheet';\nexport const read = sheet;",
    'src/hosts/excel/sheet.ts': "import { rule } from '../../engine/rules/rule';\nexport const sheet = rule;",
  };
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    expect(broken(folder)).toEqual(
      expect.arrayContaining([
        'values-only-looks-down: src/engine/values/money.ts → src/engine/reports/plan.ts',
        'engine-stays-inside: src/engine/reports/plan.ts → src/hosts/xlsx/read.ts',
        'decisions-below-reports: src/engine/rules/rule.ts → src/engine/reports/plan.ts',
        'no-circles: src/engine/plan/here.ts → src/engine/plan/there.ts',
        'engine-without-node: src/engine/month/clock.ts → fs',
        'hosts-apart: src/hosts/xlsx/read.ts → src/hosts/excel/sheet.ts',
        'hosts-draw-plans: src/hosts/excel/sheet.ts → src/engine/rules/rule.ts',
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const CHECKER = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const LAW = resolve('.dependency-cruiser.cjs');

/** The laws that the imports of a folder's `src` break, as `law: from → to`. */
function broken(folder: string): readonly string[] {
  const { stdout } = spawnSync(process.execPath, [CHECKER, '--config', LAW, '--output-type', 'json', 'src'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const { summary } = JSON.parse(stdout) as {
    readonly summary: {
      readonly violations: readonly { readonly rule: { readonly name: string }; readonly from: string; readonly to: string }[];
    };
  };
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
}

test('the project keeps its import law', () => {
  expect(broken(resolve('.'))).toEqual([]);
});

/** For each law of a layer, an import that it refuses: warranty does not know rules, nothing in the engine knows close. */
const REFUSED: Readonly<Record<string, string>> = {
  values: 'workbook',
  workbook: 'plan',
  plan: 'schema',
  schema: 'records',
  records: 'reading',
  reading: 'month',
  ledgers: 'warranty',
  warranty: 'rules',
  charging: 'timeliness',
  timeliness: 'month',
  month: 'rules',
  reconciliation: 'indicators',
  indicators: 'close',
  resubmissions: 'rules',
  handling: 'rules',
  rules: 'indicators',
  sheets: 'reports',
  reports: 'templates',
  templates: 'reports',
  close: 'reports',
  feedback: 'period',
  period: 'close',
  'rows-behind': 'close',
  samples: 'close',
};

test('each part of the engine has a law of what it may import', () => {
  expect(
    readdirSync('src/engine', { withFileTypes: true })
      .flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
      .sort(),
  ).toEqual(Object.keys(REFUSED).sort());
});

/** What is broken in a project made of these files. */
function brokenIn(files: Readonly<Record<string, string>>): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'import-law-'));
  try {
    for (const [path, text] of Object.entries({
      'tsconfig.json': '{ "compilerOptions": { "module": "ESNext", "moduleResolution": "bundler" } }',
      ...files,
    })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return broken(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('an import upwards or sideways is refused by the law of its part', () => {
  const parts = Object.keys(REFUSED);
  const targets = Object.fromEntries(parts.map((part) => [`src/engine/${part}/target.ts`, 'export const target = 1;']));
  const importers = Object.fromEntries(
    Object.entries(REFUSED).map(([from, to]) => [
      `src/engine/${from}/importer.ts`,
      `import { target } from '../${to}/target';\nexport const importer = target;`,
    ]),
  );
  const refused = Object.entries(REFUSED).map(
    ([from, to]) => `${from}-only-looks-down: src/engine/${from}/importer.ts → src/engine/${to}/target.ts`,
  );
  expect([...brokenIn({ ...targets, ...importers })].sort()).toEqual(refused.sort());
});

test('an import of a host, of Node, of a function into the month, or in a circle is refused', () => {
  const files: Readonly<Record<string, string>> = {
    'src/engine/reports/plan.ts': "import { read } from '../../hosts/xlsx/read';\nexport const plan = read;",
    'src/engine/plan/here.ts': "import { there } from './there';\nexport const here = there;",
    'src/engine/plan/there.ts': "import { here } from './here';\nexport const there: unknown = here;",
    'src/engine/month/clock.ts': "import { readFileSync } from 'node:fs';\nexport const clock = readFileSync;",
    'src/engine/month/outcome.ts': "import type { Lot } from '../reconciliation/lot';\nexport type Outcome = Lot;",
    'src/engine/month/totals.ts': "import { reconcile } from '../reconciliation/lot';\nexport const totals = reconcile;",
    'src/engine/reconciliation/lot.ts': 'export type Lot = number;\nexport const reconcile = 1;',
    'src/engine/rules/rule.ts': 'export const rule = 1;',
    'src/commands/press.ts': "import { rule } from '../engine/rules/rule';\nexport const press = rule;",
    'src/hosts/xlsx/read.ts': "import { sheet } from '../excel/sheet';\nexport const read = sheet;",
    'src/hosts/excel/sheet.ts':
      "import { rule } from '../../engine/rules/rule';\nimport { readFile } from 'node:fs/promises';\nexport const sheet = [rule, readFile];",
  };
  expect([...brokenIn(files)].sort()).toEqual(
    [
      'commands-carry-wishes: src/commands/press.ts → src/engine/rules/rule.ts',
      'engine-stays-inside: src/engine/reports/plan.ts → src/hosts/xlsx/read.ts',
      'engine-without-node: src/engine/month/clock.ts → fs',
      'hosts-apart: src/hosts/xlsx/read.ts → src/hosts/excel/sheet.ts',
      'hosts-draw-plans: src/hosts/excel/sheet.ts → src/engine/rules/rule.ts',
      'hosts-without-node: src/hosts/excel/sheet.ts → fs/promises',
      'month-gathers-types: src/engine/month/totals.ts → src/engine/reconciliation/lot.ts',
      'no-circles: src/engine/plan/here.ts → src/engine/plan/there.ts',
      'reports-only-looks-down: src/engine/reports/plan.ts → src/hosts/xlsx/read.ts',
    ].sort(),
  );
});

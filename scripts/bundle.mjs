import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const CACHE = join(PROJECT, 'node_modules/.cache/service-monthly');
/** What a reading thread and process start with; under the same names the sources have modules that start them. */
const STARTED = { 'read-worker-start': 'src/cli/read-worker.ts', 'read-process-start': 'src/cli/read-process.ts' };
/** Older bundles are kept so long: a run that began with one may still load a part of it. */
const KEPT_MS = 60 * 60 * 1000;

/** The script of an entry (`main`, `demo`) of the command line, bundled from the sources as they are now. */
export async function bundled(entry) {
  const key = keyOfSources();
  const ready = join(CACHE, key);
  // A bundle that another user made may not be readable.
  const folder = isReadable(join(ready, `${entry}.cjs`)) ? ready : await bundleInto(writableCache(), key);
  return pathToFileURL(join(folder, `${entry}.cjs`));
}

function isReadable(file) {
  try {
    accessSync(file, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}

/** Names, times and sizes of all that goes into the bundle: none of them can change without another key. */
function keyOfSources() {
  const sources = readdirSync(join(PROJECT, 'src'), { recursive: true })
    .filter((name) => /\.(ts|tsx|json)$/.test(name))
    .sort();
  const hash = createHash('sha256');
  for (const name of [
    ...sources.map((source) => join('src', source)),
    'package.json',
    'package-lock.json',
    'scripts/bundle.mjs',
    'scripts/run-script.mjs',
  ]) {
    const { mtimeMs, size } = statSync(join(PROJECT, name));
    hash.update(`${name}:${mtimeMs}:${size}\n`);
  }
  return hash.digest('hex').slice(0, 20);
}

/** Where the package may not be written to, a folder of this run's own: never one in which others could lay something. */
function writableCache() {
  try {
    mkdirSync(CACHE, { recursive: true });
    accessSync(CACHE, constants.W_OK);
    return CACHE;
  } catch {
    const own = mkdtempSync(join(tmpdir(), 'service-monthly-'));
    process.once('exit', () => rmSync(own, { recursive: true, force: true }));
    return own;
  }
}

/** Bundled beside its place first, then renamed into it: of two first runs at once one comes second and takes what the other made. */
async function bundleInto(cache, key) {
  const { build } = await import('esbuild');
  const folder = join(cache, key);
  const draft = mkdtempSync(join(cache, 'draft-'));
  try {
    await build({
      absWorkingDir: PROJECT,
      entryPoints: { main: 'src/cli/main.ts', demo: 'src/cli/demo.ts', ...STARTED },
      outdir: draft,
      outExtension: { '.js': '.cjs' },
      bundle: true,
      platform: 'node',
      // A script, since V8 takes kept code of scripts alone.
      format: 'cjs',
      supported: { 'dynamic-import': false },
      define: { 'import.meta.url': 'urlOfBundle' },
      // The bundler says it behind this line, where it is no longer heard.
      banner: { js: "'use strict'; const urlOfBundle = require('node:url').pathToFileURL(__filename).href;" },
      target: 'node20',
      logLevel: 'error',
    });
    // A folder that is moved with the project takes along all that its threads start with.
    copyFileSync(join(PROJECT, 'scripts/run-script.mjs'), join(draft, 'run-script.mjs'));
    for (const name of Object.keys(STARTED))
      writeFileSync(
        join(draft, `${name}.mjs`),
        `import { runScript } from './run-script.mjs';\nrunScript(new URL('${name}.cjs', import.meta.url));\n`,
      );
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  removeOld(cache, key);
  return folder;
}

function removeOld(cache, key) {
  const before = Date.now() - KEPT_MS;
  for (const name of readdirSync(cache)) {
    const folder = join(cache, name);
    if (name !== key && (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? before) < before)
      rmSync(folder, { recursive: true, force: true });
  }
}

import { createHash, randomUUID } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { isMainThread, parentPort } from 'node:worker_threads';

/** Each command calls functions of its own, and V8 takes no code that was compiled under other flags. */
const KEY = createHash('sha256')
  .update(JSON.stringify([process.version, process.execArgv, process.env.NODE_OPTIONS, isMainThread ? process.argv[2] : 'thread']))
  .digest('hex')
  .slice(0, 12);

/** A run so long is worth keeping its code. */
const LONG_MS = 2000;
/** Stands before kept code, of which V8 itself asks nothing but its length and version: damaged, it would end the program without a word. */
const checksum = (code) => createHash('sha256').update(code).digest();
const CHECKSUM_BYTES = 32;
/** By its so manieth file a reading thread has compiled what it needs. */
const MANY_FILES = 20;

/** Runs a bundled script. What a long run has compiled is kept beside it: function by function, that takes the next one a third of a second. */
export function runScript(address, longMs = LONG_MS) {
  const file = fileURLToPath(address);
  const source = `(function (require, __filename) { ${readFileSync(file, 'utf8')}\n})`;
  const kept = `${file}.${KEY}.code`;
  const script = new Script(source, { filename: file, cachedData: codeIn(kept) });
  if (script.cachedDataRejected !== false) whenLong(longMs, () => keep(script, kept));
  script.runInThisContext()(createRequire(file), file);
}

function codeIn(kept) {
  try {
    const bytes = readFileSync(kept);
    const code = bytes.subarray(CHECKSUM_BYTES);
    return checksum(code).equals(bytes.subarray(0, CHECKSUM_BYTES)) ? code : undefined;
  } catch {
    return undefined;
  }
}

function whenLong(longMs, then) {
  const started = performance.now();
  if (isMainThread) process.once('exit', () => performance.now() - started > longMs && then());
  else {
    let files = 0;
    parentPort.on('message', () => ++files === MANY_FILES && then());
  }
}

function keep(script, kept) {
  const draft = `${kept}.${randomUUID()}`;
  try {
    const code = script.createCachedData();
    writeFileSync(draft, Buffer.concat([checksum(code), code]));
    renameSync(draft, kept);
  } catch {
    // The folder may not be written to, or is full: the next run compiles once more.
    rmSync(draft, { force: true });
  }
}

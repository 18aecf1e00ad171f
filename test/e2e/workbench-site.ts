import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, readdir, rename, rm, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';

/** The built workbench, served to a browser. */
export interface WorkbenchSite {
  /** The page's address, without what follows the question mark. */
  readonly address: string;
  /** What is served in place of a file, by its path: for scripts that are to fail. */
  readonly replaced: Map<string, string>;
  readonly close: () => Promise<void>;
}

const OFFICE_JS = join(dirname(createRequire(join(process.cwd(), 'package.json')).resolve('@microsoft/office-js/package.json')), 'dist');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css',
  '.png': 'image/png',
  '.json': 'application/json',
};

/** Builds the workbench as `npm run workbench` does (or takes WORKBENCH_DIST, a folder where it has been built) and serves it. */
export async function serveWorkbench(): Promise<WorkbenchSite> {
  const root = process.env['WORKBENCH_DIST'] ?? (await built());
  const replaced = new Map<string, string>();
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    const file = path.startsWith('/office-js/') ? join(OFFICE_JS, path.slice('/office-js'.length)) : join(root, path);
    const instead = replaced.get(path);
    (instead === undefined ? readFile(file) : Promise.resolve(Buffer.from(instead))).then(
      (bytes) => response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/workbench.html`, replaced, close: () => closed(server) };
}

/** What the workbench is built of. */
const SOURCES = ['src', 'test/excel', 'test/workbench', 'scripts/build', 'webpack.config.js', 'package-lock.json'];
const BUILDS = join('out', 'workbench');
const PATIENCE_MS = 200_000;

/** The built workbench of these very sources: whoever comes first builds it, the others wait, the next run finds it. */
async function built(): Promise<string> {
  const folder = join(BUILDS, await fingerprint());
  const lock = `${folder}.building`;
  await mkdir(BUILDS, { recursive: true });
  // A build that was broken off leaves its lock behind.
  const begun = await stat(lock).then(
    ({ mtimeMs }) => mtimeMs,
    () => Date.now(),
  );
  if (begun < Date.now() - PATIENCE_MS) await rm(lock, { recursive: true, force: true });
  for (let waited = 0; waited < PATIENCE_MS && !existsSync(folder); waited += 500) {
    if (
      await mkdir(lock).then(
        () => true,
        () => false,
      )
    ) {
      await build(folder).finally(() => rm(lock, { recursive: true }));
    } else await new Promise((resolve) => setTimeout(resolve, 500));
  }
  return folder;
}

async function build(folder: string): Promise<void> {
  if (existsSync(folder)) return;
  const others = (await readdir(BUILDS)).filter((name) => !name.endsWith('.building'));
  await Promise.all(others.map((name) => rm(join(BUILDS, name), { recursive: true, force: true })));
  const unfinished = await mkdtemp(join(tmpdir(), 'workbench-'));
  await promisify(execFile)(process.execPath, [
    '--import',
    'tsx',
    'node_modules/webpack/bin/webpack.js',
    '--mode',
    'development',
    '--env',
    'workbench',
    '--output-path',
    unfinished,
  ]);
  await cp(unfinished, `${folder}.copy.building`, { recursive: true });
  await rename(`${folder}.copy.building`, folder);
  await rm(unfinished, { recursive: true });
}

/** Names, sizes and times of all sources as one short text. */
async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    const below = (await stat(source)).isDirectory()
      ? (await readdir(source, { recursive: true })).sort().map((name) => join(source, name))
      : [source];
    for (const path of below) {
      const { mtimeMs, size } = await stat(path);
      hash.update(`${path} ${mtimeMs} ${size}\n`);
    }
  }
  return hash.digest('hex').slice(0, 16);
}

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.closeAllConnections();
    server.close(() => resolve());
  });

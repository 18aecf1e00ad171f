import { execFile } from 'node:child_process';
import { mkdtemp, readFile } from 'node:fs/promises';
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
  readonly close: () => Promise<void>;
}

const OFFICE_JS = join(dirname(createRequire(join(process.cwd(), 'package.json')).resolve('@microsoft/office-js/package.json')), 'dist');
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css', '.png': 'image/png', '.json': 'application/json' };

/** Builds the workbench as `npm run workbench` does (or takes WORKBENCH_DIST, a folder where it has been built) and serves it. */
export async function serveWorkbench(): Promise<WorkbenchSite> {
  const root = process.env['WORKBENCH_DIST'] ?? (await built());
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    const file = path.startsWith('/office-js/') ? join(OFFICE_JS, path.slice('/office-js'.length)) : join(root, path);
    readFile(file).then(
      (bytes) => response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/workbench.html`, close: () => closed(server) };
}

async function built(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'workbench-'));
  await promisify(execFile)(process.execPath, ['--import', 'tsx', 'node_modules/webpack/bin/webpack.js', '--mode', 'development', '--env', 'workbench', '--output-path', folder]);
  return folder;
}

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.closeAllConnections();
    server.close(() => resolve());
  });

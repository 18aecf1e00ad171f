import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { recordingManifest } from './build/manifest-for';
import { RECORDING_MANIFEST, startOf } from './start/decision';
import { WORDS } from './start/words';

/** Microsoft's tool that starts Excel with an add-in: hundreds of packages that only a machine with Excel needs, so it is fetched there. */
const SIDELOADING = 'office-addin-debugging@7.0.0';
const PORT = 3000;

/** `npm start`: serves the add-in and brings it into Excel, until Ctrl+C. */
async function start(): Promise<void> {
  const decision = startOf(process.argv.slice(2), process.platform);
  if (decision.does === 'refuse') {
    process.stderr.write(`${decision.says}\n`);
    process.exitCode = 2;
    return;
  }
  if (decision.records) await writeRecordingManifest();
  const server = spawn(process.execPath, ['--import', 'tsx', 'node_modules/webpack/bin/webpack.js', 'serve', '--mode', 'development'], {
    stdio: 'inherit',
  });
  const ended = once(server, 'close');
  await Promise.race([serving(), ended]);
  if (server.exitCode === null) process.stdout.write(`\n${decision.does === 'serve' ? decision.says : await sideload(decision.with)}\n\n`);
  const [code] = (await ended) as [number | null];
  process.exitCode = code ?? 0;
}

async function writeRecordingManifest(): Promise<void> {
  await mkdir(dirname(RECORDING_MANIFEST), { recursive: true });
  await writeFile(RECORDING_MANIFEST, recordingManifest(await readFile('manifest.xml', 'utf8')));
}

async function serving(): Promise<void> {
  for (;;) {
    const socket = connect(PORT, 'localhost');
    const connected = await Promise.race([once(socket, 'connect').then(() => true), once(socket, 'error').then(() => false)]).catch(
      () => false,
    );
    socket.destroy();
    if (connected) return;
    await wait(300);
  }
}

async function sideload(args: readonly string[]): Promise<string> {
  // Windows finds npx, a script, only through a shell, which wants quoted what has blanks or signs of its own.
  const shell = process.platform === 'win32';
  const tool = spawn('npx', ['--yes', SIDELOADING, ...(shell ? args.map((arg) => `"${arg}"`) : args)], { stdio: 'inherit', shell });
  const [code] = (await once(tool, 'close')) as [number | null];
  return code === 0 ? WORDS.running : WORDS.notSideloaded;
}

await start();

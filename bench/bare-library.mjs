// How long the reading library alone takes over the dealers' files, with the options that our reader gives it, on two threads.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Worker, isMainThread, workerData } from 'node:worker_threads';

const THREADS = 2;

if (isMainThread) {
  const started = performance.now();
  const threads = Array.from(
    { length: THREADS },
    (_, turn) => new Worker(new URL(import.meta.url), { workerData: { folder: process.argv[2], turn } }),
  );
  await Promise.all(threads.map((thread) => new Promise((resolve, reject) => thread.on('exit', resolve).on('error', reject))));
  process.stdout.write(`${JSON.stringify({ reading: Math.round(performance.now() - started) / 1000 })}\n`);
} else {
  const { read } = await import('@e965/xlsx');
  const { folder, turn } = workerData;
  const own = readdirSync(folder).filter((_, index) => index % THREADS === turn);
  for (const name of own)
    read(readFileSync(join(folder, name)), { dense: true, cellText: false, cellHTML: false, cellNF: true, cellFormula: false });
}

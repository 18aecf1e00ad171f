import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { SheetPlan } from '../../src/engine/plan/plan';
import type { CellValue, SheetCells, WorkbookCells } from '../../src/engine/workbook/cells';
import { readWorkbook } from '../../src/hosts/xlsx/read-workbook';
import { writeWorkbook } from '../../src/hosts/xlsx/write-workbook';
import type { MonthBooks } from './closed-month';

/** What a run of the command line came to. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const MAIN = resolve('scripts/cli.mjs');

/** Starts the command line in a folder, as a process of its own. */
export const start = (folder: string, args: readonly string[]) =>
  spawn(process.execPath, [MAIN, ...args], { cwd: folder, env: environment() });

/** Paths are relative to the folder of the run, not to the one that npm was called in. */
function environment(): NodeJS.ProcessEnv {
  const { INIT_CWD: _, ...env } = process.env;
  return env;
}

/** Runs the command line in a folder to its end. */
export const run = (folder: string, ...args: readonly string[]): Promise<Run> => ended(start(folder, args));

/** Runs it where no file may grow beyond so many kilobytes, as on a disk that is nearly full. */
export async function runWithin(kilobytes: number, folder: string, ...args: readonly string[]): Promise<Run> {
  // The command line itself is bundled where its sources have changed: that needs its room, too.
  await run(folder, '--version');
  const limited = `ulimit -f ${kilobytes}; exec "$0" "$@"`;
  return ended(spawn('bash', ['-c', limited, process.execPath, MAIN, ...args], { cwd: folder, env: environment() }));
}

function ended(child: ReturnType<typeof start>): Promise<Run> {
  const said = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.stderr += text));
  return new Promise((done, failed) => child.once('error', failed).once('close', (code) => done({ code, ...said })));
}

/** A new folder of the machine's own, for the files of one test. */
export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'service-monthly-'));

/** Removes it with all that is in it. */
export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true });

/** Writes the books of a month into a folder: 总部.xlsx, and the dealers' files below `dealers`. */
export async function writeBooks(folder: string, { headOffice, dealers }: MonthBooks): Promise<void> {
  mkdirSync(join(folder, 'dealers'), { recursive: true });
  writeFileSync(join(folder, headOffice.name), await bytesOf(headOffice.cells));
  for (const [name, cells] of dealers) {
    const path = join(folder, 'dealers', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, typeof cells === 'string' ? `${cells}: no workbook` : await bytesOf(cells));
  }
}

const bytesOf = ({ sheets }: WorkbookCells): Promise<Uint8Array> =>
  writeWorkbook({ language: 'zh', title: '', names: [], active: sheets[0]?.name ?? '', sheets: sheets.map(asPlan) });

const asPlan = ({ name, rows }: SheetCells): SheetPlan => ({
  name,
  widths: {},
  heights: {},
  cells: rows.flatMap((row, at) => row.flatMap((cell, column) => (isContent(cell) ? [{ row: at, column, content: cell }] : []))),
});

const isContent = (cell: CellValue): cell is string | number | boolean => cell !== null && typeof cell !== 'object';

/** A written workbook as cells. */
export function readBack(path: string): WorkbookCells {
  const read = readWorkbook(readFileSync(path));
  if (!read.ok) throw new Error(`${path}: ${read.failure.reason}`);
  return read.value;
}

/** The rows below the header of a list in a workbook, as records by header; lists of ours have their header in row 4. */
export function listIn(path: string, title: string, headerRow = 4): readonly Readonly<Record<string, CellValue>>[] {
  const rows = readBack(path).sheets.find(({ name }) => name === title)?.rows ?? [];
  const headers = (rows[headerRow - 1] ?? []).map(String);
  return rows.slice(headerRow).map((row) => Object.fromEntries(headers.map((header, index) => [header, row[index] ?? null])));
}

/** The fingerprint of a file. */
export const fingerprint = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

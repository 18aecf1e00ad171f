import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SheetPlan } from '../src/engine/plan/plan';
import { sampleMonth } from '../src/engine/samples/sample-month';
import type { Month } from '../src/engine/values/month';
import { writeWorkbook } from '../src/hosts/xlsx/write-workbook';

/** The data of one size: where it lies, and how much of it there is. */
export interface BenchData {
  readonly headOffice: string;
  readonly dealers: string;
  readonly files: number;
  /** Rows of all tables of all files, head office's included. */
  readonly rows: number;
}

/** Beside the dealers with a full month, one is missing and one reports nothing, as in every made-up month. */
const WITHOUT_ROWS = 2;
const MONTH = '2026-03' as Month;

/** Makes a month of so many dealers with so many repairs each, once: later runs find it in the folder. */
export async function benchData(folder: string, dealers: number, rows: number, fresh: boolean): Promise<BenchData> {
  const place = join(folder, `${dealers}x${rows}`);
  const note = join(place, 'made.json');
  if (fresh) await rm(place, { recursive: true, force: true });
  const made = await readFile(note, 'utf8').catch(() => undefined);
  if (made !== undefined) return JSON.parse(made) as BenchData;
  const data = await make(place, dealers + WITHOUT_ROWS, rows);
  await writeFile(note, JSON.stringify(data));
  return data;
}

async function make(place: string, dealers: number, rows: number): Promise<BenchData> {
  const month = sampleMonth({ dealers, rows, month: MONTH, seed: 1 });
  const folder = join(place, 'dealers');
  const headOffice = join(place, '总部.xlsx');
  await mkdir(folder, { recursive: true });
  await writeFile(headOffice, await writeWorkbook(month.headOffice));
  let [files, made] = [0, rowsIn(month.headOffice.sheets)];
  for (const { name, plan } of month.dealers) {
    await writeFile(join(folder, name), await writeWorkbook(plan));
    made += rowsIn(plan.sheets);
    files++;
    if (files % 50 === 0) process.stderr.write(`made ${files} of about ${dealers} files\n`);
  }
  return { headOffice, dealers: folder, files, rows: made };
}

const rowsIn = (sheets: readonly SheetPlan[]): number =>
  sheets.flatMap(({ tables }) => tables ?? []).reduce((sum, table) => sum + table.rows.length, 0);

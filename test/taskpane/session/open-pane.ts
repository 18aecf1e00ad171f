import { MessageChannel } from 'node:worker_threads';
import { expose } from 'comlink';
import type { WorkbookPlan } from '../../../src/engine/plan/plan';
import { sampleMonth } from '../../../src/engine/samples/sample-month';
import { day } from '../../../src/engine/values/day';
import type { Month } from '../../../src/engine/values/month';
import { writeWorkbook } from '../../../src/hosts/xlsx/write-workbook';
import type { Clock } from '../../../src/taskpane/session/clock';
import { excelWorkbook } from '../../../src/taskpane/session/excel-workbook';
import { startSession } from '../../../src/taskpane/session/start-session';
import type { DroppedFile, PaneActions } from '../../../src/taskpane/state/pane-actions';
import { openingState } from '../../../src/taskpane/state/pane-state';
import { paneStore, type PaneStore } from '../../../src/taskpane/state/store';
import type { Desk } from '../../../src/taskpane/worker/desk';
import { deskOver } from '../../../src/taskpane/worker/desk-in-worker';
import { MonthDesk } from '../../../src/taskpane/worker/month-desk';
import { fromXlsx } from '../../excel/files/from-xlsx';
import { startExcel, type RunningExcel } from '../../excel/start-excel';

export const MONTH = '2026-03' as Month;

/** Nobody waits in a test; small requests, so that a small report takes several round trips. */
const PATIENCE = { wait: () => Promise.resolve(), timeLimit: 2_000, bytesAtOnce: 150_000 };

/** A clock that goes on by a second whenever it is looked at. */
function countedClock(): Clock {
  let seconds = 0;
  const now = () => new Date(Date.UTC(2026, 3, 5, 14, 2, (seconds += 1))).toISOString().slice(0, 19);
  return { localNow: now, milliseconds: () => (seconds += 1) * 1000, today: () => day('2026-04-05') };
}

/** A clock for which a whole close is over at once: what Excel tells of it late still counts as the pane's own doing. */
export const standingClock: Clock = { ...countedClock(), milliseconds: () => 0 };

/** A pane over an Excel: what it shows, what it can be asked, and what stands in the workbook. */
export interface OpenPane {
  readonly excel: RunningExcel;
  readonly store: PaneStore;
  readonly actions: PaneActions;
  readonly copied: string[];
}

const open: (() => void)[] = [];

/** Shuts all panes of a test. */
export const shutPanes = (): void => open.splice(0).forEach((leave) => leave());

/** A desk as the pane has it: behind messages, so that all it is given and gives is copied, and answers come later. */
function deskApart(): Desk {
  const { port1, port2 } = new MessageChannel();
  expose(new MonthDesk(), port2 as never);
  open.push(() => port1.close());
  return deskOver(port1 as never);
}

/** Opens a pane over a workbook that stands in Excel. */
export async function openPane(
  excel: RunningExcel,
  patience: Parameters<typeof excelWorkbook>[0] = PATIENCE,
  clock: Clock = countedClock(),
): Promise<OpenPane> {
  const store = paneStore(openingState('zh', day('2026-04-05')));
  const copied: string[] = [];
  const { actions, leave } = startSession({
    store,
    workbook: excelWorkbook(patience),
    desk: deskApart(),
    clock,
    copyText: async (text) => void copied.push(text),
  });
  open.push(leave);
  await actions.openWorkbook();
  return { excel, store, actions, copied };
}

/** Waits until something holds that comes by itself, however slow the machine is; whoever waits looks at it afterwards. */
export async function until(holds: () => boolean, longestMs = 20_000): Promise<void> {
  for (const end = Date.now() + longestMs; !holds() && Date.now() < end;) await new Promise((resolve) => setTimeout(resolve, 2));
}

/** An Excel whose workbook is a plan, drawn as a file and opened. */
export async function excelWith(plan: WorkbookPlan, options = {}): Promise<RunningExcel> {
  return startExcel(fromXlsx(await writeWorkbook(plan)).workbook, options);
}

/** A made-up month: head office open in Excel, the dealers' files to be dropped. */
export async function sampleFiles(
  dealers: number,
  rows: number,
): Promise<{ readonly headOffice: WorkbookPlan; readonly files: readonly DroppedFile[] }> {
  const month = sampleMonth({ dealers, rows, month: MONTH, seed: 1 });
  const files: DroppedFile[] = [];
  for (const { name, plan } of month.dealers) files.push(dropped(name, await writeWorkbook(plan)));
  return { headOffice: month.headOffice, files };
}

/** A file as the browser hands it over. */
export const dropped = (name: string, bytes: Uint8Array): DroppedFile => ({ name, bytes: async () => bytes.slice() });

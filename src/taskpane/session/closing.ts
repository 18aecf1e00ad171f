import type { SheetPlan, WorkbookPlan } from '../../engine/plan/plan';
import type { Language } from '../../engine/values/language';
import { failure } from '../../engine/values/result';
import type { CloseProgress, WrittenReport } from '../state/close-progress';
import type { HeadOfficeFacts } from '../state/month-picture';
import type { PaneActions } from '../state/pane-actions';
import type { Closing, PreparedReport } from '../worker/desk';
import { checkMonth, closingNow, fetchFindings } from './checking';
import { Progress } from './close-steps';
import { markFindings } from './highlight';
import { readAgain, takeSheets } from './opening';
import type { LeftOverRow } from './open-workbook';
import type { Session } from './session-context';
import { KEPT, LEFT_OVER, SHEETS_WRITTEN } from './session-words';

/** The user's Stop, and which sheets are written, if not all. */
interface Order {
  readonly only?: readonly string[];
  readonly clearsFilters: boolean;
}

/** 月结 and all that writes the report. */
export function closing(session: Session): Pick<PaneActions, 'close' | 'stopClosing' | 'writeSheets' | 'clearFiltersAndRetry'> {
  const { get, set } = session;
  let stop: AbortController | undefined;
  let last: Order = { clearsFilters: false };
  /** What is left to do where the report stands and only its record could not be written. */
  let left: (() => Promise<boolean>) | undefined;

  const finish = async (rest: () => Promise<boolean>): Promise<void> => {
    left = rest;
    if (await rest()) left = undefined;
  };
  const again = (): Promise<void> => {
    const rest = left;
    return rest ? session.busily('record', () => finish(rest), again) : run(last);
  };

  const run = async (order: Order): Promise<void> => {
    // One is under way or waits for its turn already.
    if (stop) return;
    const { signal } = (stop = new AbortController());
    last = order;
    left = undefined;
    const write = async (): Promise<void> => {
      if (signal.aborted) return;
      set({ stopped: undefined, failure: undefined });
      const rest = await written(session, order, signal);
      if (rest) await finish(rest);
    };
    await session.busily(order.only ? 'write' : 'close', write, again);
    stop = undefined;
  };

  return {
    close: () => run({ clearsFilters: false }),
    writeSheets: (ids) => run({ only: ids, clearsFilters: false }),
    clearFiltersAndRetry: () => run({ ...last, clearsFilters: true }),
    stopClosing: () => {
      const now = get().closing;
      // A click that was on its way when the last moment passed: what stands is not called unchanged.
      if (now?.isStanding) return;
      stop?.abort();
      if (now) set({ closing: { ...now, isStopping: true } });
    },
  };
}

/** Computes the report and draws it; gives back what is left to do when it stands. */
async function written(session: Session, order: Order, signal: AbortSignal): Promise<(() => Promise<boolean>) | undefined> {
  const { clock, get } = session;
  const { month, files, picture } = get();
  if (!month) throw new Error('a close without a month');
  const began = clock.milliseconds();
  const progress = new Progress(session, {
    month,
    startedAt: began,
    step: 'read',
    took: {},
    files: files.length,
    readRows: picture?.rows.read ?? 0,
    controls: 0,
    differing: 0,
    isStopping: false,
  });
  const begun = closingNow(session);
  if (!(await readForClose(session, order.only ? 'write' : 'close'))) return undefined;
  if (signal.aborted) return stopped(session);
  const prepared = await computed(session, progress, begun);
  if (!order.only && prepared.cells > MOST_CELLS) {
    await session.refused('close', failure('tooManyCells', sizesOf(prepared.cells)).failure);
    return undefined;
  }
  const plan = await fetchPlan(session, prepared, order, signal);
  if (signal.aborted || !plan) return stopped(session);
  progress.begin('write', { sheets: { done: 0, all: plan.sheets.length } });
  const drawn = await session.workbook.draw(plan, {
    adopts: adoptedSheets(session, plan),
    clearsFilters: order.clearsFilters,
    signal,
    onProgress: (_part, sheet) => progress.tell(reached(plan, sheet)),
    onVerifying: () => progress.begin('verify', { sheets: { done: plan.sheets.length, all: plan.sheets.length } }),
    onStanding: () => progress.tell({ isStanding: true }),
  });
  if (!drawn.ok && drawn.failure.reason === 'stopped') return stopped(session);
  if (!drawn.ok) {
    await session.refused(order.only ? 'write' : 'close', drawn.failure);
    return undefined;
  }
  if (order.only) {
    await drawnSome(session, plan, drawn.value);
    return undefined;
  }
  progress.begin('record');
  const writtenAt = clock.localNow();
  const report: WrittenReport = {
    month,
    writtenAt,
    seconds: Math.max(1, Math.round((clock.milliseconds() - began) / 1000)),
    changesSince: 0,
    sheets: prepared.sheets,
    rows: plan.sheets.reduce((sum, { tables = [] }) => sum + (tables[0]?.rows.length ?? 0), 0),
  };
  return () => recorded(session, report, () => tellUsers(session, plan, drawn.value));
}

/** A larger report takes more memory than a pane can count on; it would die in the middle. */
const MOST_CELLS = 20_000_000;
const sizesOf = (cells: number) => ({
  cells: Math.round(cells / 10_000),
  most: MOST_CELLS / 10_000,
  millions: Math.round(cells / 1_000_000),
  mostMillions: MOST_CELLS / 1_000_000,
});

/** Records a report that stands: 已结月份 and when the close ended. Whether it was done; it can be done again. */
async function recorded(session: Session, report: WrittenReport, tell: () => void): Promise<boolean> {
  const { desk, workbook, get, set } = session;
  if (!(await session.did('record', workbook.write(await desk.endOfClose(report.writtenAt))))) return false;
  await desk.reportStands();
  set({
    written: report,
    closing: undefined,
    findings: await fetchFindings(session, get().findings.length),
    screens: ['report'],
    headOffice: withClose(get().headOffice, report),
    failure: undefined,
  });
  tell();
  if (get().isHighlighted) set({ isHighlighted: (await markFindings(session)).ok });
  return true;
}

/**
 * Reads what the close goes by: head office's sheets, and where the user has cells of their own beside the report that stands.
 * What an earlier close has left unfinished is finished first, so that what is read stays where it is.
 */
async function readForClose(session: Session, of: 'close' | 'write'): Promise<boolean> {
  const { workbook, desk, told } = session;
  if ((await told(of, workbook.resume())) === undefined || !(await readAgain(session, of))) return false;
  const tables = await told(of, workbook.tables(await desk.reportLists()));
  return tables !== undefined && takeSheets(session, await desk.sheetsToRead(tables), { of, isMore: true });
}

/** What of the user's lost its row and stands in 留存备查; and what could not even be kept there is said in full. */
function tellUsers({ say }: Session, { sheets, language }: WorkbookPlan, leftOver: readonly LeftOverRow[]): void {
  const aside = sheets.find(({ name }) => name === KEPT_ASIDE[language])?.tables?.[0]?.rows.length ?? 0;
  if (aside > 0) say(KEPT, aside);
  if (leftOver.length === 0) return;
  const contents = leftOver.map(({ sheet, cells }) => `${sheet} ${cells.filter((cell) => cell !== '').join(' ')}`).join('; ');
  say(LEFT_OVER, leftOver.length, contents);
}

/** Some sheets are no close: the month stays open. */
async function drawnSome(session: Session, plan: WorkbookPlan, leftOver: readonly LeftOverRow[]): Promise<void> {
  const { set, did, workbook } = session;
  set({ closing: undefined, screens: ['report'] });
  session.say(SHEETS_WRITTEN, plan.sheets.length);
  tellUsers(session, plan, leftOver);
  await did('look', workbook.showSheet(plan.active));
}

const withClose = (facts: HeadOfficeFacts | undefined, { month, seconds }: WrittenReport): HeadOfficeFacts | undefined =>
  facts && { ...facts, closedMonths: [...new Set([...facts.closedMonths, month])].sort(), lastClose: { month, seconds } };

async function computed(session: Session, progress: Progress, begun: Closing): Promise<PreparedReport> {
  progress.begin('check');
  const { picture } = await checkMonth(session, begun);
  const { controls } = picture.reconciliation;
  progress.begin('reconcile', {
    readRows: picture.rows.read,
    controls: controls.length,
    differing: controls.filter(({ difference }) => difference !== 0).length,
  });
  return session.desk.prepareReport();
}

/** Fetches the sheets one by one, so that the pane breathes between them; nothing where the user has stopped. */
async function fetchPlan(
  { desk }: Session,
  { outline }: PreparedReport,
  { only }: Order,
  signal: AbortSignal,
): Promise<WorkbookPlan | undefined> {
  const sheets: SheetPlan[] = [];
  const wanted = only && [...only, KEPT_ASIDE[outline.language]];
  for (const [index, { name }] of outline.sheets.entries()) {
    if (signal.aborted) return undefined;
    if (!wanted || wanted.includes(name)) sheets.push(await desk.planSheet(index, wanted));
  }
  const active = sheets.some(({ name }) => name === outline.active) ? outline.active : (sheets[0]?.name ?? '');
  return { ...outline, active, sheets };
}

/** Sheets that may be filled although no drawing of ours made them: 历史, which head office's workbook begins with, and a report that came as a file. */
function adoptedSheets({ get }: Session, { sheets, language }: WorkbookPlan): readonly string[] {
  const standing = get().written?.sheets.map(({ name }) => name) ?? [];
  return sheets.map(({ name }) => name).filter((name) => name === HISTORY[language] || standing.includes(name));
}

/** Single sheets are written with what lost its row in them. */
const KEPT_ASIDE: Readonly<Record<Language, string>> = { zh: '留存备查', en: 'Kept aside' };
const HISTORY: Readonly<Record<Language, string>> = { zh: '历史', en: 'Month history' };

function reached({ sheets }: WorkbookPlan, sheet: string | undefined): Partial<CloseProgress> {
  const at = sheets.findIndex(({ name }) => name === sheet);
  if (sheet === undefined || at < 0) return {};
  const all = sheets[at]?.tables?.[0]?.rows.length ?? 0;
  return { sheets: { done: at + 1, all: sheets.length }, rows: { sheet, done: all, all } };
}

function stopped({ get, set }: Session): undefined {
  const sheets = get().closing?.sheets;
  set({ closing: undefined, stopped: { ...(sheets && { sheets }) }, screens: ['home'] });
}

import type { PaneActions } from '../state/pane-actions';
import type { DroppedFile } from '../state/pane-actions';
import type { ReportFile, ReportReading } from '../state/report-file';
import { isLeftBehind, isWorkbookName } from '../state/workbook-formats';
import { changed } from './changes';
import { checkMonth } from './checking';
import { readAgain } from './opening';
import type { Session } from './session-context';
import { NO_WORKBOOKS, NOTHING_OF_PERIOD, OPENED } from './session-words';

type Giving = Pick<PaneActions, 'giveReports' | 'removeReport' | 'lookAtMonths' | 'makePeriod'>;

/** Reports of earlier months: given, taken away, and put together as periods. */
export function givingReports(session: Session): Giving {
  const { workbook, desk, get, set, told, did } = session;
  let nextId = 1;

  async function readOne(id: number, file: DroppedFile): Promise<void> {
    const reading = await readingOf(id, file);
    if (get().reportFiles.some((one) => one.id === id))
      set({ reportFiles: get().reportFiles.map((one) => (one.id === id ? { ...one, reading } : one)) });
    else await desk.reports.forget(id);
  }

  async function readingOf(id: number, file: DroppedFile): Promise<ReportReading> {
    if (!isWorkbookName(file.name)) return { state: 'unreadable', reason: 'notAWorkbook' };
    // A file that another program holds, or that is gone from the disk.
    const bytes = await file.bytes().catch(() => undefined);
    return bytes ? desk.reports.read(id, file.name, bytes) : { state: 'unreadable', reason: 'noAccess' };
  }

  /** What the month comes to with other earlier months. */
  async function lookAgain(): Promise<void> {
    changed(session);
    set({ knownMonths: await desk.reports.months() });
    await checkMonth(session);
  }

  /** The ledgers of the report that stands in the open workbook; false where Excel refused. */
  async function takeLedgers(names: readonly string[]): Promise<boolean> {
    for (const name of names) {
      const cells = await told('open', workbook.read([name]));
      if (!cells) return false;
      for (const sheet of cells.sheets) await desk.reports.takeSheet(sheet);
    }
    return true;
  }

  return {
    giveReports: async (dropped) => {
      const files = dropped.filter(({ name }) => !isLeftBehind(name));
      if (files.length === 0) return session.say(NO_WORKBOOKS);
      const given = files.map((file) => ({ id: nextId++, file }));
      const waiting = given.map(({ id, file: { name } }): ReportFile => ({ id, name, reading: { state: 'waiting' } }));
      set({ reportFiles: [...get().reportFiles, ...waiting] });
      await session.guarded('look', async () => {
        for (const { id, file } of given) await readOne(id, file);
      });
      await session.inTurn('open', lookAgain);
    },
    removeReport: async (id) => {
      set({ reportFiles: get().reportFiles.filter((one) => one.id !== id) });
      await session.inTurn('open', async () => {
        await desk.reports.forget(id);
        await lookAgain();
      });
    },
    lookAtMonths: () =>
      session.inTurn('open', async () => {
        if (await readAgain(session)) set({ knownMonths: await desk.reports.months() });
      }),
    makePeriod: (span) =>
      session.busily('make', async () => {
        if (!(await readAgain(session)) || !(await takeLedgers(await desk.reports.sheetsFor(span)))) return;
        const file = await desk.reports.workbook(span);
        if (!file) return session.say(NOTHING_OF_PERIOD);
        if (await did('make', workbook.openNew(file.bytes))) session.say(OPENED, file.name);
      }),
  };
}

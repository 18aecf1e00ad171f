import { addToMonth, type Month, monthOf } from '../../engine/values/month';
import type { PaneActions } from '../state/pane-actions';
import type { MadeFile } from '../worker/desk';
import { readAgain } from './opening';
import { checkMonth } from './checking';
import { changed } from './changes';
import { download } from './download';
import { drawn } from './draw-and-open';
import { trySampleData } from './sample-data';
import type { Session } from './session-context';
import { DOWNLOADED, NO_FEEDBACK, OPENED, OPENING_WRITTEN, SAVE_YOURSELF, SAVED, SETTING_SAVED } from './session-words';

type Making = Pick<
  PaneActions,
  | 'setUpHeadOffice'
  | 'trySampleData'
  | 'makeDealerWorkbook'
  | 'previewOpeningBalance'
  | 'writeOpeningBalance'
  | 'startNextMonth'
  | 'exportReport'
  | 'exportManagers'
  | 'exportFeedback'
  | 'closeIntoNewWorkbook'
  | 'saveSetting'
  | 'saveWorkbook'
>;

/** What is made: head office's workbook, templates, next month, exports; and what single sheets are told. */
export function making(session: Session, collect: PaneActions['collect']): Making {
  const { workbook, desk, clock, get, told, did } = session;
  const lastMonth = (): Month => addToMonth(monthOf(clock.today()), -1);
  const opened = async (file: MadeFile): Promise<void> => {
    if (await did('write', workbook.openNew(file.bytes))) session.say(OPENED[get().language](file.name));
  };
  const closingNow = () => {
    const now = clock.localNow();
    return { startedAt: now, finishedAt: now, handling: get().handling };
  };
  const exported = () => session.busily('write', async () => opened(await desk.reportWorkbook(closingNow())));
  return {
    setUpHeadOffice: () => session.busily('setUp', async () => drawn(session, await desk.headOfficePlan(get().language, lastMonth()))),
    trySampleData: () => session.busily('setUp', () => trySampleData(session, lastMonth(), collect)),
    makeDealerWorkbook: ({ dealer, month }) =>
      session.busily('write', async () => opened(await desk.dealerWorkbook(dealer, month, get().language))),
    previewOpeningBalance: (cells) => desk.previewOpening(cells),
    writeOpeningBalance: (cells) =>
      session.busily('write', async () => {
        const rows = await desk.openingRows(cells);
        if (!rows || !(await did('write', workbook.append(rows)))) return;
        session.say(OPENING_WRITTEN[get().language](rows.rows.length));
        changed(session);
        if (await readAgain(session)) await checkMonth(session);
      }),
    startNextMonth: () => session.busily('write', async () => opened(await desk.nextMonthWorkbook())),
    exportReport: exported,
    closeIntoNewWorkbook: exported,
    exportManagers: () => session.busily('write', async () => opened(await desk.managersCopy(closingNow()))),
    exportFeedback: (dealer) =>
      session.busily('write', async () => {
        const file = await desk.feedback(closingNow(), dealer);
        if (!file) return session.say(NO_FEEDBACK[get().language]);
        if (dealer !== undefined) return opened(file);
        download(file);
        session.say(DOWNLOADED[get().language](file.name));
      }),
    saveSetting: async (field, text) => {
      const { saved, entry } = await desk.settingEntry(field, text);
      if (!saved.ok || !entry) return saved;
      if (!(await did('note', workbook.write([entry])))) return { ok: false, allowed: '' };
      session.say(SETTING_SAVED[get().language]);
      changed(session);
      await session.guarded('note', async () => {
        if (await readAgain(session)) await checkMonth(session);
      });
      return saved;
    },
    saveWorkbook: () =>
      session.busily('note', async () => {
        const isSaved = await told('note', workbook.save());
        if (isSaved !== undefined) session.say((isSaved ? SAVED : SAVE_YOURSELF)[get().language]);
      }),
  };
}

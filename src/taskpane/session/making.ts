import type { WrittenSettings } from '../../engine/records/settings';
import { addToMonth, type Month, monthOf } from '../../engine/values/month';
import type { OpeningPreview, OpeningSource } from '../state/opening-balance';
import type { PaneActions, SettingSaved } from '../state/pane-actions';
import type { MadeFile } from '../worker/desk';
import { closingNow } from './checking';
import { followed } from './followed';
import { download } from './download';
import { drawn } from './draw-and-open';
import { trySampleData } from './sample-data';
import type { Session } from './session-context';
import {
  DOWNLOADED,
  NO_FEEDBACK,
  NO_OPENING_SHEET,
  OPENED,
  OPENING_WRITTEN,
  SAVE_YOURSELF,
  SAVED,
  SETTING_SAVED,
  UNKNOWN_DEALER,
} from './session-words';

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

const NOTHING_PASTED: OpeningPreview = { headers: [], rows: [], count: 0, refused: [], standing: [], problems: [] };

/** What is made: head office's workbook, templates, next month, exports; and what single sheets are told. */
export function making(session: Session, collect: PaneActions['collect']): Making {
  const { workbook, desk, clock, get, told, did } = session;
  const lastMonth = (): Month => addToMonth(monthOf(clock.today()), -1);
  const opened = async (file: MadeFile): Promise<void> => {
    if (await did('make', workbook.openNew(file.bytes))) session.say(OPENED, file.name);
  };
  const exported = () => session.busily('make', async () => opened(await desk.reportWorkbook(closingNow(session))));
  return {
    setUpHeadOffice: () =>
      session.busily('setUp', async () => {
        const isEmpty = await told('setUp', workbook.isEmpty());
        if (isEmpty) await drawn(session, await desk.headOfficePlan(get().language, lastMonth()));
        // What a user has is never written into, also where it was entered after the pane had looked.
        if (isEmpty === false) await opened(await desk.headOfficeWorkbook(get().language, lastMonth()));
      }),
    trySampleData: () => trySampleData(session, lastMonth(), collect),
    makeDealerWorkbook: ({ dealer, month }) =>
      session.busily('make', async () => {
        const file = await desk.dealerWorkbook(dealer, month, get().language);
        if (!file) return session.say(UNKNOWN_DEALER, dealer);
        return opened(file);
      }),
    previewOpeningBalance: (source) => session.answered(NOTHING_PASTED, () => desk.previewOpening(source)),
    writeOpeningBalance: (source) => openingWritten(session, source),
    startNextMonth: () => session.busily('make', async () => opened(await desk.nextMonthWorkbook())),
    exportReport: exported,
    closeIntoNewWorkbook: () =>
      session.busily('make', async () => {
        const { name, bytes } = await desk.reportWorkbook(closingNow(session));
        if (!(await did('make', workbook.openNew(bytes)))) return;
        const { failure } = get();
        if (failure) session.set({ failure: { ...failure, writtenInto: name } });
        else session.say(OPENED, name);
      }),
    exportManagers: () => session.busily('make', async () => opened(await desk.managersCopy(closingNow(session)))),
    exportFeedback: (dealer) =>
      session.busily('make', async () => {
        const file = await desk.feedback(closingNow(session), dealer);
        if (!file) return session.say(NO_FEEDBACK);
        if (dealer !== undefined) return opened(file);
        download(file);
        session.say(DOWNLOADED, file.name);
      }),
    saveSetting: (field, text) => settingSaved(session, field, text),
    saveWorkbook: () =>
      session.busily('note', async () => {
        const isSaved = await told('note', workbook.save());
        if (isSaved !== undefined) session.say(isSaved ? SAVED : SAVE_YOURSELF);
      }),
  };
}

/** 期初 behind the rows of its sheet; how many rows, or nothing where none was written. */
async function openingWritten(session: Session, source: OpeningSource): Promise<number | undefined> {
  const { workbook, desk, did } = session;
  let written: number | undefined;
  await session.busily('openingBalance', async () => {
    const opening = await desk.openingRows(source);
    if (!opening) return session.say(NO_OPENING_SHEET);
    const { rows, refused } = opening;
    if (!(await did('openingBalance', workbook.append(rows)))) return;
    written = rows.rows.length;
    await followed(session);
    session.say({ ...OPENING_WRITTEN, ...(refused.length > 0 && { means: 'warning', details: refused }) }, written, refused.length);
  });
  return written;
}

async function settingSaved(session: Session, field: keyof WrittenSettings, text: string): Promise<SettingSaved> {
  const { workbook, desk, did } = session;
  let became: SettingSaved = { ok: false, allowed: '' };
  await session.inTurn('note', async () => {
    const { saved, entry } = await desk.settingEntry(field, text);
    if (entry && !(await did('note', workbook.write([entry])))) return;
    became = saved;
    if (!entry) return;
    await followed(session);
    session.say({ ...SETTING_SAVED, at: field });
  });
  return became;
}

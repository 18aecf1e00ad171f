import { addToMonth, type Month, monthOf } from '../../engine/values/month';
import type { OpenedHeadOffice } from '../worker/desk';
import type { Session } from './session-context';
import { checkMonth } from './checking';
import type { Undertaking } from './failures';
import type { Sentence } from './session-words';

/** Reads the open workbook and shows what it is: head office's, a dealer's, or neither. */
export const openWorkbook = (session: Session, month?: Month): Promise<void> =>
  session.guarded('open', async () => {
    const { workbook, desk, set } = session;
    const resumed = await session.told('resume', workbook.resume());
    if (resumed === undefined) return;
    const names = await session.told('open', workbook.names());
    if (!names) return;
    const { role, sheets, ours } = await desk.recognise(names.sheets);
    if (!(await takeSheets(session, sheets))) return;
    const isEmpty = role === 'neither' && !ours ? await session.told('open', workbook.isEmpty()) : false;
    if (isEmpty === undefined) return;
    set({ role, workbookName: names.workbook });
    if (role === 'neither') set({ contents: ours ?? (isEmpty ? 'blank' : 'other'), screens: ['firstRun'] });
    if (role === 'dealer') await openDealer(session, names.workbook);
    if (role === 'headOffice') await openHeadOffice(session, names.workbook, month ?? session.get().month);
    if (resumed === 'finished' || resumed === 'lost') session.say(RESUMED[resumed]);
  });

const RESUMED: Readonly<Record<'finished' | 'lost', Sentence>> = {
  finished: { means: 'done', zh: () => '上次没写完的报表已接着写完', en: () => 'The unfinished report is finished now' },
  lost: {
    means: 'error',
    zh: () => '「未完成 Unfinished」表已不在，上次的报表无法接着写：写了一半的表请删除，再重新月结',
    en: () => 'The sheet Unfinished is gone, so the last report cannot be finished: delete the sheets half written and close again',
  },
};

/** What sheets are read for: a refusal is told as that of it; and whether they join those that the desk has. */
interface Taking {
  readonly of?: Undertaking;
  readonly isMore?: boolean;
}

/** Reads sheets and hands them to the desk one by one; false where Excel refused. */
export async function takeSheets(
  { workbook, desk, told }: Session,
  names: readonly string[],
  { of = 'open', isMore = false }: Taking = {},
): Promise<boolean> {
  const cells = names.length === 0 ? undefined : await told(of, workbook.read(names));
  if (names.length > 0 && !cells) return false;
  if (!isMore) await desk.dropSheets();
  for (const sheet of cells?.sheets ?? []) await desk.takeSheet(sheet);
  return true;
}

async function openHeadOffice(session: Session, name: string, wanted: Month | undefined): Promise<void> {
  const { desk, set, get, clock } = session;
  const first = await desk.openHeadOffice(name, wanted);
  // A clerk closes the month that is over.
  const month = first.facts.month ?? addToMonth(monthOf(clock.today()), -1);
  const { facts, settings, language, written } = first.facts.month ? first : await desk.openHeadOffice(name, month);
  const standing = get().written ?? written;
  set({ headOffice: facts, settings, language, month, written: standing?.month === month ? standing : written });
  await checkMonth(session);
  const { screens } = get();
  if (screens.every((screen) => screen === 'opening' || screen === 'firstRun' || screen === 'failure')) set({ screens: ['home'] });
}

/** Reads head office's own sheets again, since the user may have changed them; nothing where Excel refused. */
export async function readAgain(session: Session, of: Undertaking = 'open'): Promise<OpenedHeadOffice | undefined> {
  const { workbook, desk, get, set } = session;
  const names = await session.told(of, workbook.names());
  if (!names) return undefined;
  const { sheets } = await desk.recognise(names.sheets);
  if (!(await takeSheets(session, sheets, { of }))) return undefined;
  const opened = await desk.openHeadOffice(names.workbook, get().month);
  const { facts, settings, language } = opened;
  set({ headOffice: facts, settings, language });
  await readFilesAgain(session);
  return opened;
}

/** Reads again the files that head office's sheets would now read otherwise. */
export async function readFilesAgain({ desk, get, set }: Session): Promise<void> {
  const readings = new Map((await desk.reread()).map(({ id, reading }) => [id, reading]));
  if (readings.size > 0) set({ files: get().files.map((file) => ({ ...file, reading: readings.get(file.id) ?? file.reading })) });
}

/** Reads the open dealer's workbook again and checks it; a cell that is being edited leaves it as it was. */
export async function checkDealerAgain(session: Session): Promise<void> {
  const names = await session.workbook.names();
  if (!names.ok) return;
  if (await takeSheets(session, names.value.sheets)) await openDealer(session, names.value.workbook);
}

/** Looks again whether the workbook is empty, once something was entered; a cell that is being edited leaves it as it was. */
export async function lookAtContentsAgain({ workbook, get, set }: Session): Promise<void> {
  if (get().contents !== 'blank') return;
  const isEmpty = await workbook.isEmpty();
  if (isEmpty.ok && !isEmpty.value) set({ contents: 'other' });
}

/** Checks the open dealer's workbook. */
async function openDealer({ desk, set, get, clock }: Session, name: string): Promise<void> {
  const check = await desk.openDealer(name);
  const findings = await desk.findings(0, Number.MAX_SAFE_INTEGER);
  set({
    dealerCheck: { ...check, checkedAt: clock.milliseconds() },
    findings,
    month: check.month,
    ...(get().screens.includes('dealer') ? {} : { screens: ['dealer'] }),
  });
}

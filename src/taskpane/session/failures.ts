import type { Failure } from '../../engine/values/result';
import { fill, type Words } from '../../engine/values/language';
import { EXCEL_FAILURES, type ExcelReason } from '../../hosts/excel/failures';
import type { PaneFailure } from '../state/pane-failure';

/** What did not happen. `look` stands for all that only shows something and is not done in turn: it is not tried again. */
export type Undertaking = 'close' | 'record' | 'open' | 'write' | 'setUp' | 'resume' | 'make' | 'openingBalance' | 'note' | 'look';

const TITLES: Readonly<Record<Undertaking, Words>> = {
  close: { zh: '月结没有完成', en: 'Close not finished' },
  record: { zh: '月报已写好，月结还没登记', en: 'Report written, close not recorded' },
  open: { zh: '没有读到工作簿', en: 'Workbook not read' },
  write: { zh: '报表没有写入', en: 'Reports not written' },
  setUp: { zh: '总部工作簿没有建立', en: 'Head office not set up' },
  resume: { zh: '上次没写完的报表没有接上', en: 'Still unfinished' },
  make: { zh: '新工作簿没有打开', en: 'New workbook not opened' },
  openingBalance: { zh: '期初没有写入', en: 'Opening balances not written' },
  note: { zh: '没有存入工作簿', en: 'Not saved' },
  look: { zh: '没有显示出来', en: 'Not shown' },
};

/** What draws sheets; all else leaves the workbook as it was where it is refused. */
const DRAWING: ReadonlySet<Undertaking> = new Set<Undertaking>(['close', 'write', 'setUp', 'resume']);

/** Where the workbook stands after a refusal. */
const UNCHANGED: Words = {
  zh: '本次没有改动工作簿：已写的内容已恢复。',
  en: 'The workbook is unchanged: what was written has been taken back.',
};
const NOT_RECORDED: Words = {
  zh: '报表工作表已全部写好，只差登记已结月份和完成时间。点「重试」补上。',
  en: 'All report sheets are written; only the closed month and the time of closing are not recorded yet. Retry to add them.',
};
const NOTHING_BEGUN: Words = { zh: '本次没有改动工作簿。', en: 'The workbook is unchanged.' };
const UNFINISHED: Words = {
  zh: '报表没有写完，也没有恢复。请点「重试」接着写完；在那之前不要保存。',
  en: 'The report is neither finished nor taken back. Retry to finish it; do not save before.',
};
const UNKNOWN: Words = {
  zh: '现在问不到工作簿的状态。Excel 恢复后点「重试」：没写完的会接着写完。',
  en: 'The workbook cannot be asked just now. Retry when Excel answers: what is unfinished will be finished.',
};

/** How far a writing has come that was refused. */
export interface LeftBehind {
  readonly hasBegun: boolean;
  /** Absent where the workbook could not be asked. */
  readonly isUnfinished: boolean | undefined;
}

function stateOfWorkbook(of: Undertaking, { hasBegun, isUnfinished }: LeftBehind): Words {
  if (of === 'record') return NOT_RECORDED;
  if (!DRAWING.has(of)) return NOTHING_BEGUN;
  if (isUnfinished === undefined) return UNKNOWN;
  if (isUnfinished) return UNFINISHED;
  return hasBegun ? UNCHANGED : NOTHING_BEGUN;
}

/** What Excel says of a sheet without its name. */
const SOME_SHEET = '?';
const NAMELESS: Words = { zh: '有工作表受保护，写不进去', en: 'A sheet is protected and cannot be written' };

/** A filter that a close may clear. */
const CLEARED_BY_US: Words = { zh: '或点「清除筛选后重试」，由本程序代为清除。', en: 'Or press Clear filters and retry.' };
const CLEARS: ReadonlySet<Undertaking> = new Set<Undertaking>(['close', 'write']);

const HELP: Partial<Record<ExcelReason, (sheet: string, of: Undertaking) => PaneFailure['help']>> = {
  sheetProtected: (sheet) => ({ label: { zh: `转到「${sheet}」`, en: `Go to ${sheet}` }, does: 'goToSheet', sheet }),
  sheetRenamed: (sheet) => ({ label: { zh: `转到「${sheet}」`, en: `Go to ${sheet}` }, does: 'goToSheet', sheet }),
  layoutChanged: (sheet) => ({ label: { zh: `转到「${sheet}」`, en: `Go to ${sheet}` }, does: 'goToSheet', sheet }),
  noRoom: (sheet) => ({ label: { zh: `转到「${sheet}」`, en: `Go to ${sheet}` }, does: 'goToSheet', sheet }),
  inTheWay: (sheet) => ({ label: { zh: `转到「${sheet}」`, en: `Go to ${sheet}` }, does: 'goToSheet', sheet }),
  nameTaken: (sheet) => ({ label: { zh: `转到「${sheet}」`, en: `Go to ${sheet}` }, does: 'goToSheet', sheet }),
  filtered: (sheet, of) =>
    CLEARS.has(of)
      ? { label: { zh: '清除筛选后重试', en: 'Clear filters and retry' }, does: 'clearFilters' }
      : { label: { zh: `转到「${sheet}」`, en: `Go to ${sheet}` }, does: 'goToSheet', sheet },
  noAnswer: () => ({ label: { zh: '重新打开窗格', en: 'Reopen the pane' }, does: 'reload' }),
  sessionExpired: () => ({ label: { zh: '重新打开窗格', en: 'Reopen the pane' }, does: 'reload' }),
};

const INTO_NEW: NonNullable<PaneFailure['otherWay']> = {
  title: { zh: '没有密码，或不想改动这里？', en: 'No password, or nothing to change here?' },
  text: { zh: '把这次的结果写到一个新工作簿，当前工作簿保持原样。', en: 'Write the result to a new workbook; this one stays as it is.' },
  label: { zh: '写到新工作簿', en: 'Write to a new workbook' },
  does: 'newWorkbook',
};

/** For a workbook in which the unfinished report cannot be finished any more: the sheets are not as they were left. */
const LEAVE_IT: NonNullable<PaneFailure['otherWay']> = {
  title: { zh: '接不上了？', en: 'It cannot be finished?' },
  text: {
    zh: '报表工作表保持现状，不再接着写。写了一半的表，请先抄出自己的内容再删除，然后重新月结。',
    en: 'The report sheets stay as they are. Copy what is yours out of those half written, delete them, and close again.',
  },
  label: { zh: '保留现状，不再接着写', en: 'Leave it as it is' },
  does: 'leaveUnfinished',
};

const OTHER_WAYS: Partial<Record<Undertaking, PaneFailure['otherWay']>> = { close: INTO_NEW, resume: LEAVE_IT };

/** A refusal of Excel's as the failure screen tells it. */
export function paneFailure(of: Undertaking, { reason, args }: Failure<ExcelReason>, left: LeftBehind): PaneFailure {
  const { title, steps } = EXCEL_FAILURES[reason];
  const sheet = String(args['sheet'] ?? args['name'] ?? '');
  const isNameless = sheet === SOME_SHEET;
  const offered = HELP[reason]?.(sheet, of);
  const help = isNameless && offered?.does === 'goToSheet' ? undefined : offered;
  const otherWay = reason === 'tooManyCells' ? undefined : OTHER_WAYS[of];
  return {
    title: TITLES[of],
    cause: isNameless ? nameless(reason, title, args) : filled(title, args),
    workbook: stateOfWorkbook(of, left),
    steps: [...steps, ...(reason === 'filtered' && CLEARS.has(of) ? [CLEARED_BY_US] : [])].map((words) => filled(words, args)),
    ...(help && { help }),
    ...(otherWay && { otherWay }),
    technical: [reason, ...Object.entries(args).map(([name, value]) => `${name}: ${value}`)].join('\n'),
    retry: DRAWING.has(of) && left.isUnfinished ? 'resume' : retryOf(of),
  };
}

const nameless = (reason: ExcelReason, { zh, en }: Words, args: Failure['args']): Words =>
  reason === 'sheetProtected' ? NAMELESS : filled({ zh: zh.replace('「{sheet}」', ''), en: en.replace(' “{sheet}”', '') }, args);

const retryOf = (of: Undertaking): PaneFailure['retry'] => (of === 'look' ? 'none' : 'again');

const filled = ({ zh, en }: Words, args: Failure['args']): Words => ({ zh: fill(zh, args), en: fill(en, args) });

/** A mistake of ours as the failure screen tells it, whole. */
export const mistakeFailure = (of: Undertaking, error: unknown): PaneFailure => ({
  title: TITLES[of],
  cause: { zh: '程序出错了，这不是数据的问题', en: 'The add-in made a mistake; your data are not the cause' },
  workbook: DRAWING.has(of) ? { zh: '请核对报表工作表后再保存。', en: 'Look at the report sheets before you save.' } : NOTHING_BEGUN,
  steps: [
    { zh: '复制下面的技术信息，发给维护人员。', en: 'Copy the details below for whoever looks after the add-in.' },
    { zh: '重新打开窗格后再试。', en: 'Reopen the pane and try again.' },
  ],
  help: { label: { zh: '重新打开窗格', en: 'Reopen the pane' }, does: 'reload' },
  technical: error instanceof Error ? (error.stack ?? error.message) : String(error),
  retry: retryOf(of),
});

import type { Failure } from '../../engine/values/result';
import { fill, type Words } from '../../engine/values/language';
import { EXCEL_FAILURES, type ExcelReason } from '../../hosts/excel/failures';
import type { PaneFailure } from '../state/pane-failure';

/** What did not happen. */
export type Undertaking = 'close' | 'open' | 'write' | 'setUp' | 'resume' | 'note';

const TITLES: Readonly<Record<Undertaking, Words>> = {
  close: { zh: '月结没有完成', en: 'Close not finished' },
  open: { zh: '没有读到工作簿', en: 'Workbook not read' },
  write: { zh: '报表没有写入', en: 'Reports not written' },
  setUp: { zh: '总部工作簿没有建立', en: 'Head office not set up' },
  resume: { zh: '上次没写完的报表没有接上', en: 'Still unfinished' },
  note: { zh: '没有存入工作簿', en: 'Not saved' },
};

const RETRIES: Readonly<Record<Undertaking, PaneFailure['retry']>> = {
  close: 'close',
  open: 'open',
  write: 'write',
  setUp: 'setUp',
  resume: 'resume',
  note: 'none',
};

/** Where the workbook stands after a refusal. */
const UNCHANGED: Words = {
  zh: '本次没有改动工作簿：已写的内容已恢复。',
  en: 'The workbook is unchanged: what was written has been taken back.',
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
  if (of === 'open' || of === 'note') return NOTHING_BEGUN;
  if (isUnfinished === undefined) return UNKNOWN;
  if (isUnfinished) return UNFINISHED;
  return hasBegun ? UNCHANGED : NOTHING_BEGUN;
}

/** What Excel says of a sheet without its name. */
const SOME_SHEET = '?';
const NAMELESS: Words = { zh: '有工作表受保护，写不进去', en: 'A sheet is protected and cannot be written' };

/** Steps that say more than the host's one remedy, in Excel's own menu words. */
const STEPS: Partial<Record<ExcelReason, readonly Words[]>> = {
  sheetProtected: [
    { zh: '转到该工作表。', en: 'Go to the sheet.' },
    {
      zh: '在「审阅」中点「撤消工作表保护」，有密码时请输入。',
      en: 'Choose Review > Unprotect Sheet; enter the password if there is one.',
    },
    { zh: '回到这里点「重试」，不必重新收件。', en: 'Come back and press Retry; nothing need be collected again.' },
  ],
  editMode: [
    {
      zh: '到表格里按 Enter（或 Esc）结束编辑；只点窗格不会结束编辑。',
      en: 'Press Enter (or Esc) in the sheet; clicking the pane does not end editing.',
    },
    { zh: '回到这里点「重试」。', en: 'Come back and press Retry.' },
  ],
  filtered: [
    { zh: '点「清除筛选后重试」，或在「数据」中点「清除」后重试。', en: 'Press Clear filters and retry, or Data > Clear, then retry.' },
  ],
};

const HELP: Partial<Record<ExcelReason, (sheet: string) => PaneFailure['help']>> = {
  sheetProtected: (sheet) => ({ label: { zh: `转到「${sheet}」`, en: `Go to ${sheet}` }, does: 'goToSheet', sheet }),
  layoutChanged: (sheet) => ({ label: { zh: `转到「${sheet}」`, en: `Go to ${sheet}` }, does: 'goToSheet', sheet }),
  noRoom: (sheet) => ({ label: { zh: `转到「${sheet}」`, en: `Go to ${sheet}` }, does: 'goToSheet', sheet }),
  inTheWay: (sheet) => ({ label: { zh: `转到「${sheet}」`, en: `Go to ${sheet}` }, does: 'goToSheet', sheet }),
  nameTaken: (sheet) => ({ label: { zh: `转到「${sheet}」`, en: `Go to ${sheet}` }, does: 'goToSheet', sheet }),
  filtered: () => ({ label: { zh: '清除筛选后重试', en: 'Clear filters and retry' }, does: 'clearFilters' }),
  noAnswer: () => ({ label: { zh: '重新打开窗格', en: 'Reopen the pane' }, does: 'reload' }),
  sessionExpired: () => ({ label: { zh: '重新打开窗格', en: 'Reopen the pane' }, does: 'reload' }),
};

const INTO_NEW: NonNullable<PaneFailure['otherWay']> = {
  title: { zh: '没有密码，或不想改动这里？', en: 'No password, or nothing to change here?' },
  text: { zh: '把这次的结果写到一个新工作簿，当前工作簿保持原样。', en: 'Write the result to a new workbook; this one stays as it is.' },
  label: { zh: '写到新工作簿', en: 'Write to a new workbook' },
  does: 'newWorkbook',
};

/** A refusal of Excel's as the failure screen tells it. */
export function paneFailure(of: Undertaking, { reason, args }: Failure<ExcelReason>, left: LeftBehind): PaneFailure {
  const { title, remedy } = EXCEL_FAILURES[reason];
  const sheet = String(args['sheet'] ?? args['name'] ?? '');
  const isNameless = sheet === SOME_SHEET;
  const help = isNameless ? undefined : HELP[reason]?.(sheet);
  return {
    title: TITLES[of],
    cause: isNameless && reason === 'sheetProtected' ? NAMELESS : filled(title, args),
    workbook: stateOfWorkbook(of, left),
    steps: (STEPS[reason] ?? [remedy]).map((words) => filled(words, args)),
    ...(help && { help }),
    ...(of === 'close' && { otherWay: INTO_NEW }),
    technical: [reason, ...Object.entries(args).map(([name, value]) => `${name}: ${value}`)].join('\n'),
    retry: left.isUnfinished ? 'resume' : RETRIES[of],
  };
}

const filled = ({ zh, en }: Words, args: Failure['args']): Words => ({ zh: fill(zh, args), en: fill(en, args) });

/** A mistake of ours as the failure screen tells it, whole. */
export const mistakeFailure = (of: Undertaking, error: unknown): PaneFailure => ({
  title: TITLES[of],
  cause: { zh: '程序出错了，这不是数据的问题', en: 'The add-in made a mistake; your data are not the cause' },
  workbook:
    of === 'close' || of === 'write'
      ? { zh: '请核对报表工作表后再保存。', en: 'Look at the report sheets before you save.' }
      : NOTHING_BEGUN,
  steps: [
    { zh: '复制下面的技术信息，发给维护人员。', en: 'Copy the details below for whoever looks after the add-in.' },
    { zh: '重新打开窗格后再试。', en: 'Reopen the pane and try again.' },
  ],
  help: { label: { zh: '重新打开窗格', en: 'Reopen the pane' }, does: 'reload' },
  technical: error instanceof Error ? (error.stack ?? error.message) : String(error),
  retry: RETRIES[of],
});

import { type Facts, type Words, fill } from '../engine/values/language';
import { BOUND_WORDS, DO_NOT_OPEN, TAMPERED_WORDS, exceededBound } from '../engine/workbook/bounds-words';
import type { UnreadableReason } from '../engine/workbook/file';

/** What could not be done, and what to do about it. */
export interface FailureWords {
  readonly title: Words;
  readonly remedy: Words;
}

/** The words of a failure. */
export const failure = (zh: string, zhRemedy: string, en: string, enRemedy: string): FailureWords => ({
  title: { zh, en },
  remedy: { zh: zhRemedy, en: enRemedy },
});

/** A file that cannot be read as a workbook. */
export const UNREADABLE: Readonly<Record<UnreadableReason, FailureWords>> = {
  empty: failure('「{file}」是空的（0 字节）', '请重新取得这个文件', '“{file}” is empty (0 bytes)', 'get it again'),
  notAWorkbook: failure('「{file}」不是 Excel 工作簿', '请换成 .xlsx 文件', '“{file}” is not an Excel workbook', 'use an .xlsx file'),
  oldXls: failure(
    '「{file}」是 .xlsb、网页或 XML 表格，或更旧的格式',
    '请在 Excel 中另存为 .xlsx',
    '“{file}” is .xlsb, a web page or XML table, or a still older format',
    'save it as .xlsx in Excel',
  ),
  encrypted: failure('「{file}」设有打开密码', '请取消密码后再试', '“{file}” has a password', 'remove it and try again'),
  damaged: failure('「{file}」已损坏', '请重新取得这个文件', '“{file}” is damaged', 'get it again'),
  tooLarge: failure('「{file}」过大', '请删去多余的工作表和空行后再试', '“{file}” is too large', 'remove what is not needed'),
  tooSlow: failure(
    '在限定的时间内没有读完「{file}」',
    '请在 Excel 中打开，另存为新的 .xlsx',
    '“{file}” could not be read in the time allowed',
    'open it in Excel and save it as a new .xlsx',
  ),
  noAccess: failure(
    '没有权限或文件正被占用：「{file}」',
    '请关闭 Excel 中的文件后再试',
    'No access to “{file}”, or it is in use',
    'close it in Excel and try again',
  ),
};

/** A file that was made to harm. */
export const HOSTILE = failure(
  '「{file}」不能用：{says}',
  '不要打开它，先问清这份文件是怎么来的，再取一份可靠的',
  '“{file}” is refused: {says}',
  'do not open it, ask where it comes from, and get a copy that can be trusted',
);

/** What is wrong with a file that was made to harm: a package that was tampered with, or one that unpacks beyond measure. */
export function wordsOfHostile(facts: Facts): Words | undefined {
  const { why } = facts;
  if (typeof why === 'string' && Object.hasOwn(TAMPERED_WORDS, why)) return TAMPERED_WORDS[why as keyof typeof TAMPERED_WORDS];
  const exceeded = exceededBound(facts);
  if (!exceeded || BOUND_WORDS[exceeded.bound].fix !== DO_NOT_OPEN) return undefined;
  const { zh, en } = BOUND_WORDS[exceeded.bound].says;
  return { zh: fill(zh, exceeded.facts), en: fill(en, exceeded.facts) };
}

/** Whether it is a file’s own fault that it could not be read. */
export const isUnreadable = (reason: string): reason is UnreadableReason => Object.hasOwn(UNREADABLE, reason);

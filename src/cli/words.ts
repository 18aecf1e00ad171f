import { type Facts, type Language, type Words, fill } from '../engine/values/language';
import type { Failure } from '../engine/values/result';

/** Everything that the command line says, by key. */
const WORDS = {
  done: { zh: '已写入 {file}', en: 'Wrote {file}' },
  reading: { zh: '读取', en: 'Reading' },
  closing: { zh: '校验与对账', en: 'Checking and reconciling' },
  writing: { zh: '写入', en: 'Writing' },
  making: { zh: '生成', en: 'Making' },
  findingCounts: { zh: '{error} 错误 · {warning} 警告 · {note} 提示', en: '{error} errors · {warning} warnings · {note} notes' },
  submissions: { zh: '收到 {received} / {active} 家：按时 {onTime}，迟报 {late}，未报 {missing}，无法读取 {unreadable}', en: 'Received {received} of {active}: {onTime} on time, {late} late, {missing} missing, {unreadable} unreadable' },
  controlsAgree: { zh: '{count} 项勾稽全部相平', en: 'All {count} controls agree' },
  controlsDiffer: { zh: '{count} 项勾稽不平，见「勾稽核对」', en: '{count} controls differ: see Controls' },
  foreign: { zh: '没有带入的工作表（不是本产品的）：{sheets}', en: 'Sheets not carried over (not of this product): {sheets}' },
  nothingFound: { zh: '没有发现问题', en: 'Nothing was found' },
  month: { zh: '{month} · 盘点日期 {asOf}', en: '{month} · as of {asOf}' },
  changedSinceClose: { zh: '与已结数字不同：{dealer} {measure} {before} → {after}', en: 'Differs from the closed figures: {dealer} {measure} {before} → {after}' },
  madeSamples: { zh: '已写入 {count} 家经销商的样例到 {folder}', en: 'Wrote samples of {count} dealers to {folder}' },
  next: { zh: '{month} 的总部工作簿：期初 {lots} 批', en: 'Head office for {month}: {lots} opening lots' },
} as const satisfies Readonly<Record<string, Words>>;

/** Why something could not be done, and what to do about it. */
const FAILURES = {
  notAWorkbook: { zh: '「{file}」不是 Excel 工作簿，请换成 .xlsx 文件', en: '“{file}” is not an Excel workbook; use an .xlsx file' },
  oldXls: { zh: '「{file}」是旧版 .xls，请在 Excel 中另存为 .xlsx', en: '“{file}” is an old .xls; save it as .xlsx in Excel' },
  encrypted: { zh: '「{file}」设有打开密码，请取消密码后再试', en: '“{file}” has a password; remove it and try again' },
  damaged: { zh: '「{file}」已损坏，请重新取得这个文件', en: '“{file}” is damaged; get it again' },
  tooLarge: { zh: '「{file}」过大，请删去多余的工作表和空行后再试', en: '“{file}” is too large; remove what is not needed' },
  noSuchFile: { zh: '找不到「{file}」，请检查路径', en: '“{file}” was not found; check the path' },
  noSuchFolder: { zh: '找不到文件夹「{file}」，请检查路径', en: 'Folder “{file}” was not found; check the path' },
  noAccess: { zh: '没有权限或文件正被占用：「{file}」，请关闭 Excel 中的文件后再试', en: 'No access to “{file}”, or it is in use; close it in Excel and try again' },
  diskFull: { zh: '磁盘已满，无法写入「{file}」', en: 'The disk is full: “{file}” was not written' },
  outputExists: { zh: '「{file}」已存在，没有改动；要替换请加 --force', en: '“{file}” exists and was not touched; add --force to replace it' },
  outputIsInput: { zh: '输出「{file}」与输入是同一个文件，请换一个名称', en: 'Output “{file}” is one of the inputs; choose another name' },
  noMonth: { zh: '没有报表月份：请加 --month 2026-03，或在「设置」中填写报表月份', en: 'No report month: add --month 2026-03, or fill it in on Settings' },
  badMonth: { zh: '月份「{value}」写法不对，应为 2026-03', en: 'Month “{value}” should be written 2026-03' },
  badDay: { zh: '日期「{value}」写法不对，应为 2026-03-31', en: 'Date “{value}” should be written 2026-03-31' },
  badNumber: { zh: '「{option}」应为 {least} 到 {most} 的整数', en: '“{option}” should be a whole number from {least} to {most}' },
  badLanguage: { zh: '语言「{value}」不支持，应为 zh 或 en', en: 'Language “{value}” is not supported: zh or en' },
  notYet: { zh: '「{option}」还没有，将随后续版本提供；没有写任何文件', en: '“{option}” is not available yet; nothing was written' },
  closedMonth: { zh: '{month} 已月结，{count} 处与已结数字不同，没有写任何文件；要重新月结请加 --reopen', en: '{month} is closed; {count} figures would change; nothing was written; add --reopen to close it again' },
  notHeadOffice: { zh: '「{file}」不是总部工作簿：没有「设置」和「经销商」', en: '“{file}” is not a head-office workbook: it has neither Settings nor Dealers' },
  reportOfOtherMonth: { zh: '「{file}」是 {closed} 的月报，不能用来结 {month}；请先用 next 生成 {month} 的总部工作簿', en: '“{file}” is the report of {closed} and cannot close {month}; make that month’s head office with next' },
  isFolder: { zh: '「{file}」是文件夹，请给出 .xlsx 文件', en: '“{file}” is a folder; name an .xlsx file' },
  notAReport: { zh: '「{file}」不是月报：没有「期末结转」', en: '“{file}” is not a report: it has no Closing balance' },
  unknownDealer: { zh: '「经销商」中没有编号 {value}', en: 'No dealer {value} on Dealers' },
  notEmpty: { zh: '文件夹「{file}」不是空的，没有改动；要写入请加 --force', en: 'Folder “{file}” is not empty and was not touched; add --force' },
  usage: { zh: '{text}；用 --help 查看用法', en: '{text}; see --help' },
} as const satisfies Readonly<Record<string, Words>>;

export type SaidKey = keyof typeof WORDS;
export type FailureKey = keyof typeof FAILURES;

/** A sentence of the command line. */
export const say = (key: SaidKey, language: Language, facts: Facts = {}): string => fill(WORDS[key][language], facts);

/** One line that says what could not be done and what to do. */
export const sayFailure = ({ reason, args }: Failure, language: Language): string => fill(FAILURES[reason as FailureKey][language], args);

/** A refusal of the world or of the arguments, on its way to the one place that says it and ends with exit code 2. */
export class Refused extends Error {
  constructor(
    readonly reason: FailureKey,
    readonly args: Facts = {},
  ) {
    super(reason);
  }
}

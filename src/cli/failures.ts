import { COLON, type Facts, type Language, SEMICOLON, fill } from '../engine/values/language';
import { BOUND_WORDS, exceededBound } from '../engine/workbook/bounds-words';
import { type FailureWords, HOSTILE, UNREADABLE, failure, wordsOfHostile } from './unreadable';

const FAILURES = {
  ...UNREADABLE,
  noSuchFile: failure('找不到「{file}」', '请检查路径', '“{file}” was not found', 'check the path'),
  noSuchFolder: failure('找不到文件夹「{file}」', '请检查路径', 'Folder “{file}” was not found', 'check the path'),
  notAFolder: failure('「{file}」不是文件夹', '请给出文件夹', '“{file}” is not a folder', 'name a folder'),
  isFolder: failure('「{file}」是文件夹', '请给出 .xlsx 文件', '“{file}” is a folder', 'name an .xlsx file'),
  diskFull: failure(
    '磁盘已满，无法写入「{file}」',
    '请腾出空间后再试',
    'The disk is full: “{file}” was not written',
    'make room and try again',
  ),
  notXlsx: failure(
    '输出「{file}」不是以 .xlsx 结尾',
    '请改成「{suggested}」',
    'Output “{file}” does not end in .xlsx',
    'name it “{suggested}”',
  ),
  emptyPath: failure('路径是空的', '请写出文件或文件夹的名称', 'A path is empty', 'name a file or folder'),
  outputExists: failure(
    '「{file}」已存在，没有改动',
    '要替换请加 --force',
    '“{file}” exists and was not touched',
    'add --force to replace it',
  ),
  replacedUnread: failure(
    '要替换的「{file}」过大、设有密码或读不完，您填写在里面的内容带不过来，没有替换',
    '请先移走或改名，或换一个输出名称',
    '“{file}”, which would be replaced, is too large, has a password or takes too long to read: what you entered in it would be lost',
    'move or rename it, or name another output',
  ),
  outputIsInput: failure('输出「{file}」与输入是同一个文件', '请换一个名称', 'Output “{file}” is one of the inputs', 'choose another name'),
  outputTwice: failure(
    '「{file}」要写两次',
    '请给每个输出不同的名称',
    '“{file}” would be written twice',
    'give each output a name of its own',
  ),
  outputAmongDealers: failure(
    '「{file}」在经销商文件夹里，下次月结会当成经销商报来的',
    '请放到别的文件夹',
    '“{file}” lies in the dealers’ folder and would be read as theirs next time',
    'name another folder',
  ),
  noMonth: failure(
    '没有报表月份',
    '请加 --month 2026-03，或在「设置」中填写报表月份',
    'No report month',
    'add --month 2026-03, or fill it in on Settings',
  ),
  impossibleMonth: failure(
    '「{file}」「设置」中的报表月份「{value}」不是一个月份',
    '请改成 2026-03 这样的月份，或加 --month 2026-03',
    'The report month “{value}” on Settings of “{file}” is no month',
    'correct it to one such as 2026-03, or add --month 2026-03',
  ),
  badMonth: failure('月份「{value}」写法不对', '应为 2026-03', 'Month “{value}” is not written as one', 'it should look like 2026-03'),
  badDay: failure('日期「{value}」写法不对', '应为 2026-03-31', 'Date “{value}” is not written as one', 'it should look like 2026-03-31'),
  asOfBeforeMonth: failure(
    '盘点日期 {value} 早于报表月份 {month}',
    '请填该月或以后的日期',
    'As-of date {value} lies before the month {month}',
    'name a day of that month or a later one',
  ),
  badNumber: failure(
    '「{option}」写法不对',
    '应为 {least} 到 {most} 的整数',
    '“{option}” is not a usable number',
    'it should be a whole number from {least} to {most}',
  ),
  badLanguage: failure('语言「{value}」不支持', '应为 zh 或 en', 'Language “{value}” is not supported', 'it should be zh or en'),
  closedMonth: failure(
    '{month} 已月结，{count} 处与已结数字不同，没有写任何文件',
    '要重新月结请加 --reopen',
    '{month} is closed, figures that would change: {count}; nothing was written',
    'add --reopen to close it again',
  ),
  notHeadOffice: failure(
    '「{file}」不是总部工作簿：没有「设置」和「经销商」',
    '请换成总部工作簿，或用 new 新建一个',
    '“{file}” is not a head-office workbook: it has neither Settings nor Dealers',
    'name head office’s, or make one with new',
  ),
  reportOfOtherMonth: failure(
    '「{file}」是 {closed} 的月报，不能用来结 {month}',
    '请先用 next 生成 {month} 的总部工作簿',
    '“{file}” is the report of {closed} and cannot close {month}',
    'make that month’s head office with next',
  ),
  noMapping: failure(
    '「{file}」里没有“映射”表',
    '请给出有“映射”表的工作簿，列为经销商编号、工作表、表头、字段',
    '“{file}” has no sheet Layout memory',
    'name a workbook that has one, with the columns Dealer no., Sheet, Header and Field',
  ),
  notAReport: failure(
    '「{file}」不是月报：没有「期末结转」',
    '请换成 close 写出的月报',
    '“{file}” is not a report: it has no Closing balance',
    'name a report that close has written',
  ),
  notEarlier: failure(
    '「{file}」是 {closed} 的月报，不在 {month} 之前',
    '--earlier 只给以前月份的月报',
    '“{file}” is the report of {closed}, not before {month}',
    'name reports of earlier months only with --earlier',
  ),
  monthTwice: failure(
    '「{file}」和「{other}」都是 {month} 的月报',
    '请只留一份',
    '“{file}” and “{other}” are both the report of {month}',
    'name one of them',
  ),
  badPeriod: failure(
    '期间 {from} 到 {to} 不对',
    '--from 不能晚于 --to，最多 {most} 个月',
    'There is no period from {from} to {to}',
    '--from must not be after --to, {most} months at most',
  ),
  nothingOfPeriod: failure(
    '给出的月报里没有 {from} 到 {to} 的数据',
    '请用 --report 给出这段时间或以后的月报',
    'The reports given know nothing of {from} to {to}',
    'name reports of that time or later with --report',
  ),
  noDealer: failure('经销商编号是空的', '请写出编号，如 --dealer D001', 'The dealer number is empty', 'name it, as in --dealer D001'),
  unknownDealer: failure(
    '「经销商」中没有编号 {value}',
    '请核对编号，或先登记这家经销商',
    'No dealer {value} on Dealers',
    'check the number, or add the dealer',
  ),
  notEmpty: failure(
    '文件夹「{file}」不是空的，没有改动',
    '要写入请加 --force',
    'Folder “{file}” is not empty and was not touched',
    'add --force',
  ),
  othersInFolder: failure(
    '「{file}」里有不是样例的工作簿，会和样例混在一起，没有改动',
    '请移走它们，或换一个文件夹',
    '“{file}” holds workbooks that are no samples and would be mixed up with them; nothing was touched',
    'move them away, or name another folder',
  ),
  usage: failure('{text}', '用 --help 查看用法', '{text}', 'see --help'),
} as const satisfies Readonly<Record<string, FailureWords>>;

export type FailureKey = keyof typeof FAILURES;

/** A refusal of the world or of the arguments, on its way to the one place that says it and ends with exit code 2. */
export class Refused extends Error {
  constructor(
    readonly reason: FailureKey,
    readonly args: Facts = {},
    /** What `--json` says beside the error. */
    readonly beside: object = {},
  ) {
    super(reason);
  }
}

/** One line that says what could not be done and what to do. */
export function sayRefusal(refused: Refused, language: Language): string {
  const { title, remedy } = refusalJson(refused, language).error;
  return `${title}${SEMICOLON[language]}${remedy}`;
}

/** The same for `--json`. */
export const refusalJson = ({ reason, args, beside }: Refused, language: Language) => ({
  error: { reason, ...(saidOfHostile(args, language) ?? said(reason, args, language)) },
  ...beside,
});

const said = (reason: FailureKey, args: Facts, language: Language) => ({
  title: `${fill(FAILURES[reason].title[language], args)}${beyond(args, language)}`,
  remedy: fill(FAILURES[reason].remedy[language], args),
});

/** A file that was made to harm is refused for that, whatever else is wrong with it. */
function saidOfHostile(args: Facts, language: Language): { readonly title: string; readonly remedy: string } | undefined {
  const says = wordsOfHostile(args)?.[language];
  return says === undefined ? undefined : { title: fill(HOSTILE.title[language], { ...args, says }), remedy: HOSTILE.remedy[language] };
}

/** Of a file that exceeds a bound: which one. */
function beyond(args: Facts, language: Language): string {
  const exceeded = exceededBound(args);
  if (!exceeded) return '';
  const says = fill(BOUND_WORDS[exceeded.bound].says[language], exceeded.facts);
  return `${COLON[language]}${says.charAt(0).toLowerCase()}${says.slice(1)}`;
}

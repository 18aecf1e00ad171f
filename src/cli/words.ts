import { COMMA, type Facts, type Language, type Words, fill } from '../engine/values/language';

/** Everything that the command line says, by key. */
const WORDS = {
  done: { zh: '已写入 {file}', en: 'Wrote {file}' },
  reading: { zh: '读取', en: 'Reading' },
  writing: { zh: '写入', en: 'Writing' },
  writingFeedback: { zh: '写回执', en: 'Writing feedback' },
  wroteFeedback: { zh: '已写入 {count} 家经销商的回执到 {folder}', en: 'Wrote feedback for {count} {count|dealer|dealers} to {folder}' },
  making: { zh: '生成', en: 'Making' },
  findingCounts: {
    zh: '{error} 错误 · {warning} 警告 · {note} 提示',
    en: '{error} {error|error|errors} · {warning} {warning|warning|warnings} · {note} {note|note|notes}',
  },
  submissions: {
    zh: '收到 {received} / {active} 家：按时 {onTime}，迟报 {late}，未报 {missing}，无法读取 {unreadable}',
    en: 'Received {received} of {active}: {onTime} on time, {late} late, {missing} missing, {unreadable} unreadable',
  },
  unreadableElsewhere: {
    zh: '另有 {unreadableElsewhere} 份无法读取的文件不属于启用的经销商',
    en: '{unreadableElsewhere} more unreadable {unreadableElsewhere|file belongs|files belong} to no active dealer',
  },
  waiting: {
    zh: '{file}（{dealer}）不是空的：{rows} 行在没认出的工作表里，等确认版式后才计入；建议见 check --explain',
    en: '{file} ({dealer}) is not empty: {rows} {rows|row waits|rows wait} on unknown sheets until their layout is confirmed; see check --explain',
  },
  controlsAgree: { zh: '{count} 项勾稽全部相平', en: 'All {count} controls agree' },
  controlsDiffer: { zh: '{count} 项勾稽不平，见「勾稽核对」', en: '{count} {count|control differs|controls differ}: see Controls' },
  foreign: { zh: '没有带入的工作表（不是本产品的）：{sheets}', en: 'Sheets not carried over (not of this product): {sheets}' },
  replacedSheets: {
    zh: '被替换的「{file}」里没有带入的工作表（不是本产品的）：{sheets}',
    en: 'Sheets of the replaced {file} that were not carried over (not of this product): {sheets}',
  },
  keptAside: {
    zh: '您填写的内容有 {count} 格所在的行本次已没有，移到了「留存备查」',
    en: '{count} {count|cell|cells} of yours lost {count|its row|their rows} and stand in Kept aside',
  },
  nothingFound: { zh: '没有发现问题', en: 'Nothing was found' },
  month: { zh: '{month} · 盘点日期 {asOf}', en: '{month} · as of {asOf}' },
  changedSinceClose: {
    zh: '与已结数字不同：{dealer} {measure} {before} → {after}',
    en: 'Differs from the closed figures: {dealer} {measure} {before} → {after}',
  },
  changedSinceReplaced: {
    zh: '与被替换的月报不同：{dealer} {measure} {before} → {after}',
    en: 'Differs from the report it replaces: {dealer} {measure} {before} → {after}',
  },
  furtherChanges: { zh: '另有 {count} 处数字不同', en: 'and {count} further {count|figure|figures}' },
  madeSamples: { zh: '已写入 {count} 家经销商的样例到 {folder}', en: 'Wrote samples of {count} {count|dealer|dealers} to {folder}' },
  next: { zh: '{month} 的总部工作簿：期初 {lots} 批', en: 'Head office for {month}: {lots} opening {lots|lot|lots}' },
  period: {
    zh: '{span}：{months} 个月中有数据的 {known} 个月，经销商 {dealers} 家',
    en: '{span}: {known} of {months} {months|month|months} known, {dealers} {dealers|dealer|dealers}',
  },
  periodWithout: { zh: '没有数据的月份：{months}', en: 'Not known: {months}' },
  advice: { zh: '建议：{advice}', en: 'Advice: {advice}' },
  noWorkbooks: {
    zh: '经销商文件夹里没有 Excel 工作簿，请核对 --dealers',
    en: 'There is no Excel workbook in the dealers’ folder: check --dealers',
  },
  lockFile: { zh: '已略过「{file}」：这是 Excel 打开文件时的临时文件', en: 'Passed over “{file}”: a temporary file of Excel' },
  nothingToCheck: { zh: '没有可校验的文件', en: 'No file to check' },
  headOfficeFile: { zh: '总部.xlsx', en: 'head-office.xlsx' },
  unreadFolder: {
    zh: '没有权限读取文件夹「{file}」，其中的文件没有算进来',
    en: 'No permission to read folder “{file}”: the files in it are not counted',
  },
} as const satisfies Readonly<Record<string, Words>>;

export type SaidKey = keyof typeof WORDS;

/** A sentence of the command line. */
export const say = (key: SaidKey, language: Language, facts: Facts = {}): string => fill(WORDS[key][language], facts);

/** Names side by side in a sentence. */
export const listed = (names: readonly string[], language: Language): string => names.join(COMMA[language]);

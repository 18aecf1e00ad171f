import { explainWorkbook } from '../engine/reading/explain-workbook';
import { knownOfFirm } from '../engine/reading/known-of-firm';
import type { DealerWorkbookContext } from '../engine/reading/read-dealer-workbook';
import { rowIn } from '../engine/reading/mapping-words';
import { type WorkbookUnderstanding, choicesIn, suggestionsIn } from '../engine/reading/understanding';
import { likenessWords, understandingOfSheet } from '../engine/reading/understanding-lines';
import type { HeadOfficeWorkbook } from '../engine/reading/workbooks';
import { type Language, type Words, fill } from '../engine/values/language';
import { workbookFile } from '../hosts/xlsx/workbook-file';
import { bytesOf } from './files';
import { printable } from './findings-output';
import type { NamedPath } from './read-dealer-file';

/** How each file that could be read was understood; those that could not are findings, and are not opened again. */
export async function explainFiles(
  files: readonly NamedPath[],
  context: DealerWorkbookContext,
  headOffice: HeadOfficeWorkbook,
): Promise<readonly WorkbookUnderstanding[]> {
  const explaining = { ...context, ...knownOfFirm(headOffice) };
  const explained: WorkbookUnderstanding[] = [];
  for (const { path, name } of files) {
    const bytes = await bytesOf(path).catch(() => undefined);
    const { content, ...facts } = bytes ? await workbookFile(name, bytes) : { content: undefined };
    if (content?.ok && 'name' in facts) explained.push(explainWorkbook(facts, content.value, explaining));
  }
  return explained;
}

const WORDS = {
  file: { zh: '{file}  经销商 {dealer}，{month}', en: '{file}  dealer {dealer}, {month}' },
  mapping: {
    zh: '可以登记到总部工作簿“映射”表的行（核对后再登记）：',
    en: 'Rows for Layout memory of head office’s workbook, once you have looked at them:',
  },
  mappingHeader: { zh: '经销商编号\t工作表\t表头\t字段\t把握', en: 'Dealer no.\tSheet\tHeader\tField\tLikelihood' },
  choices: {
    zh: '表里还缺必填列，下面没有读的列可能就是；是的话选一个字段，登记到“映射”表：',
    en: 'Required columns are missing, and these that were not read may be among them; if so enter them with the field that they are:',
  },
  choose: { zh: '请选：{missing}', en: 'choose: {missing}' },
} as const satisfies Readonly<Record<string, Words>>;
const SEPARATOR: Readonly<Record<Language, string>> = { zh: '、', en: ', ' };

/** How a file was understood, for the terminal. */
export function understandingLines(understanding: WorkbookUnderstanding, language: Language): readonly string[] {
  const say = (key: keyof typeof WORDS, facts: Readonly<Record<string, string | number>> = {}) => fill(WORDS[key][language], facts);
  const { file, dealer, month = '—', sheets } = understanding;
  const rows = suggestionsIn(understanding).map((suggestion) => {
    const row = rowIn(suggestion.row, language);
    return inCells([row.dealer, row.sheet, row.header, row.field, likenessWords(suggestion, language)]);
  });
  const choices = choicesIn(understanding).map(({ row: choice, missing }) => {
    const row = rowIn({ ...choice, field: '' }, language);
    const titles = missing.map((title) => title[language]).join(SEPARATOR[language]);
    return inCells([row.dealer, row.sheet, row.header, say('choose', { missing: titles })]);
  });
  const lines = [
    say('file', { file, dealer: dealer || '—', month }),
    ...sheets.flatMap((sheet) => indented(understandingOfSheet(sheet, language))),
    ...(rows.length > 0 ? [say('mapping'), say('mappingHeader'), ...rows] : []),
    ...(choices.length > 0 ? [say('choices'), ...choices] : []),
  ];
  return lines.map((line) => printable(line.replace(/\s*\n\s*/g, ' ')));
}

const inCells = (cells: readonly string[]): string => cells.map((cell) => cell.replace(/\s+/g, ' ')).join('\t');

/** The sheet itself stands out before what is said of it. */
const indented = (lines: readonly string[]): readonly string[] => lines.map((line, index) => `${index === 0 ? '  ' : '    '}${line}`);

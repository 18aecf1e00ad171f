import { explainWorkbook } from '../engine/reading/explain-workbook';
import type { DealerWorkbookContext } from '../engine/reading/read-dealer-workbook';
import type { PassedOverReason } from '../engine/reading/reading';
import { type SheetUnderstanding, type WorkbookUnderstanding, suggestionsIn } from '../engine/reading/understanding';
import type { HeadOfficeWorkbook } from '../engine/reading/workbooks';
import { groupBy } from '../engine/values/group';
import { type Language, type Words, fill } from '../engine/values/language';
import { workbookFile } from '../hosts/xlsx/workbook-file';
import { bytesOf } from './files';
import { printable } from './findings-output';
import type { NamedPath } from './read-dealer-file';

/** How each file that can be opened was understood; those that cannot are findings. */
export async function explainFiles(files: readonly NamedPath[], context: DealerWorkbookContext, { lists }: HeadOfficeWorkbook): Promise<readonly WorkbookUnderstanding[]> {
  const folded = (numbers: readonly (string | undefined)[]) => new Set(numbers.flatMap((number) => number?.toUpperCase() ?? []));
  const known = { models: folded(lists.products.rows.map(({ values }) => values.model)), parts: folded(lists.prices.rows.map(({ values }) => values.part)) };
  const dealers = lists.dealers.rows.flatMap(({ values }) => values.dealer ?? []);
  const explained: WorkbookUnderstanding[] = [];
  for (const { path, name } of files) {
    const bytes = await bytesOf(path).catch(() => undefined);
    const { content, ...facts } = bytes ? await workbookFile(name, bytes) : { content: undefined };
    if (content?.ok && 'name' in facts) explained.push(explainWorkbook(facts, content.value, { ...context, known, dealers }));
  }
  return explained;
}

const WORDS = {
  file: { zh: '{file}  经销商 {dealer}，{month}', en: '{file}  dealer {dealer}, {month}' },
  unread: { zh: '  「{sheet}」不是月报里的表，没有读', en: '  “{sheet}” is no sheet of the report and was not read' },
  further: { zh: '  「{sheet}」看起来也是“{list}”，没有读', en: '  “{sheet}” looks like {list} as well and was not read' },
  cover: { zh: '  「{sheet}」→ {list}', en: '  “{sheet}” → {list}' },
  noHeader: { zh: '  「{sheet}」→ {list}（{by}）：找不到表头', en: '  “{sheet}” → {list} ({by}): no header was found' },
  sheet: { zh: '  「{sheet}」→ {list}（{by}），表头在第 {header} 行，读 {rows} 行', en: '  “{sheet}” → {list} ({by}), header in row {header}, {rows} {rows|row|rows} read' },
  plain: { zh: '    与模板同名：{list}', en: '    named as in the template: {list}' },
  column: { zh: '    {cell} {header} → {title}{by}', en: '    {cell} {header} → {title}{by}' },
  unknown: { zh: '    {cell} {header} → 不认得', en: '    {cell} {header} → not known' },
  missing: { zh: '    没有的必填列：{list}', en: '    required columns that are not there: {list}' },
  passedOver: { zh: '    略过 {count} 行：{list}', en: '    {count} {count|row|rows} passed over: {list}' },
  mapping: { zh: '可以登记到总部工作簿“映射”表的行（核对后再登记）：', en: 'Rows for Layout memory of head office’s workbook, once you have looked at them:' },
  mappingHeader: { zh: '经销商编号\t工作表\t表头\t字段\t把握', en: 'Dealer no.\tSheet\tHeader\tField\tLikelihood' },
} as const satisfies Readonly<Record<string, Words>>;

const BY: Readonly<Record<string, Words>> = {
  name: { zh: '按表名', en: 'by its name' },
  remembered: { zh: '按映射', en: 'by Layout memory' },
  content: { zh: '按表头', en: 'by its header' },
};
const COLUMN_BY: Readonly<Record<string, Words>> = { title: { zh: '', en: '' }, synonym: { zh: '（别名）', en: ' (another spelling)' }, remembered: { zh: '（映射）', en: ' (Layout memory)' } };
const REASONS: Readonly<Record<PassedOverReason, Words>> = {
  blank: { zh: '空行', en: 'blank' }, title: { zh: '标题', en: 'title' }, hint: { zh: '填写说明', en: 'hint' },
  header: { zh: '重复的表头', en: 'header again' }, total: { zh: '合计', en: 'total' }, footer: { zh: '表尾', en: 'footer' },
};
const MOST_ROWS = 12;

/** How a file was understood, for the terminal. */
export function understandingLines(understanding: WorkbookUnderstanding, language: Language): readonly string[] {
  const say = (key: keyof typeof WORDS, facts: Readonly<Record<string, string | number>> = {}) => fill(WORDS[key][language], facts);
  const { file, dealer, month = '—', sheets } = understanding;
  const suggestions = suggestionsIn(understanding);
  const rows = suggestions.map(({ row, likeness }) => [row.dealer, row.sheet, row.header, row.field, `${Math.round(likeness * 100)}%`].map((cell) => cell.replace(/\s+/g, ' ')).join('\t'));
  const lines = [say('file', { file, dealer: dealer || '—', month }), ...sheets.flatMap((sheet) => sheetLines(sheet, language, say)), ...(rows.length > 0 ? [say('mapping'), say('mappingHeader'), ...rows] : [])];
  return lines.map((line) => printable(line.replace(/\s*\n\s*/g, ' ')));
}

type Say = (key: keyof typeof WORDS, facts?: Readonly<Record<string, string | number>>) => string;

function sheetLines({ sheet, list, by, headerRow, columns, unknown, missing, rows, passedOver }: SheetUnderstanding, language: Language, say: Say): readonly string[] {
  const separator = language === 'zh' ? '、' : ', ';
  const facts = { sheet, list: list?.[language] ?? '', by: BY[by ?? '']?.[language] ?? '', header: headerRow, rows };
  if (list === undefined) return [say('unread', facts)];
  if (by === 'further') return [say('further', facts)];
  const plain = columns.filter((column) => column.by === 'title');
  const isCover = headerRow === 0 && columns.length > 0;
  const kinds = [...groupBy(passedOver, ({ reason }) => reason)].map(([reason, those]) => `${REASONS[reason][language]} ${those.slice(0, MOST_ROWS).map(({ row }) => row).join(',')}${those.length > MOST_ROWS ? ' …' : ''}`);
  return [
    say(isCover ? 'cover' : headerRow === 0 ? 'noHeader' : 'sheet', facts),
    ...(plain.length > 0 ? [say('plain', { list: plain.map(({ cell, title }) => `${cell} ${title[language]}`).join(separator) })] : []),
    ...columns.filter((column) => !plain.includes(column)).map((column) => say('column', { cell: column.cell, header: column.header, title: column.title[language], by: COLUMN_BY[column.by]?.[language] ?? '' })),
    ...unknown.map(({ cell, header }) => say('unknown', { cell, header })),
    ...(missing.length > 0 ? [say('missing', { list: missing.map((title) => title[language]).join(separator) })] : []),
    ...(passedOver.length > 0 ? [say('passedOver', { count: passedOver.length, list: kinds.join(language === 'zh' ? '；' : '; ') })] : []),
  ];
}

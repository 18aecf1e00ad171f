import { groupBy } from '../values/group';
import { type Language, type Words, fill } from '../values/language';
import { meaningOf } from './mapping-words';
import type { PassedOverReason } from './reading';
import { type MappingSuggestion, type SheetUnderstanding, isGuess } from './understanding';

const WORDS = {
  unread: { zh: '「{sheet}」不是月报里的表，没有读：{why}', en: '“{sheet}” is no sheet of the report and was not read: {why}' },
  unsure: { zh: '「{sheet}」没有读：{why}', en: '“{sheet}” was not read: {why}' },
  further: {
    zh: '「{sheet}」看起来也是“{list}”，{rows} 行没有读',
    en: '“{sheet}” looks like {list} as well; its {rows} {rows|row was|rows were} not read',
  },
  cover: { zh: '「{sheet}」→ {list}', en: '“{sheet}” → {list}' },
  noHeader: { zh: '「{sheet}」→ {list}（{by}）：找不到表头', en: '“{sheet}” → {list} ({by}): no header was found' },
  sheet: {
    zh: '「{sheet}」→ {list}（{by}），表头在第 {header} 行，读 {rows} 行',
    en: '“{sheet}” → {list} ({by}), header in row {header}, {rows} {rows|row|rows} read',
  },
  plain: { zh: '与模板同名：{list}', en: 'named as in the template: {list}' },
  column: { zh: '{cell} {header} → {title}{by}', en: '{cell} {header} → {title}{by}' },
  unknown: { zh: '{cell} {header} → 不认得', en: '{cell} {header} → not known' },
  doubled: { zh: '{cell} {header} → 与 {first} 重复，没有读', en: '{cell} {header} → the same as {first}, not read' },
  missing: { zh: '没有的必填列：{list}', en: 'required columns that are not there: {list}' },
  passedOver: { zh: '略过 {count} 行：{list}', en: '{count} {count|row|rows} passed over: {list}' },
} as const satisfies Readonly<Record<string, Words>>;

const BY: Readonly<Record<string, Words>> = {
  name: { zh: '按表名', en: 'by its name' },
  remembered: { zh: '按映射', en: 'by Layout memory' },
  content: { zh: '按表头', en: 'by its header' },
};
const COLUMN_BY: Readonly<Record<string, Words>> = {
  title: { zh: '', en: '' },
  synonym: { zh: '（别名）', en: ' (another spelling)' },
  remembered: { zh: '（映射）', en: ' (Layout memory)' },
};
const REASONS: Readonly<Record<PassedOverReason, Words>> = {
  blank: { zh: '空行', en: 'blank' },
  title: { zh: '标题', en: 'title' },
  hint: { zh: '填写说明', en: 'hint' },
  header: { zh: '重复的表头', en: 'header again' },
  total: { zh: '合计', en: 'total' },
  footer: { zh: '表尾', en: 'footer' },
};
const NOT_READ: Readonly<Record<NonNullable<SheetUnderstanding['notRead']>['why'], Words>> = {
  further: { zh: '另有一张同样的表', en: 'another sheet is that list already' },
  likely: {
    zh: '表名不认得；可能是“{list}”（{sure}），{rows} 行数据等确认后再读',
    en: 'its name is not known; it may be {list} ({sure}), and its {rows} {rows|row|rows} of data wait until that is confirmed',
  },
  empty: { zh: '空表', en: 'it is empty' },
  hidden: { zh: '隐藏的表，名字和表头都不认得', en: 'it is hidden, and neither its name nor a header is known' },
  text: { zh: '只有文字，没有带表头的数据', en: 'it has text only, no rows of data under a header' },
  catalogue: { zh: '模板里的型号和配件，不用填写', en: 'the template’s models and parts, where nothing is filled in' },
  headless: { zh: '{rows} 行数据上面没有表头', en: 'no header stands over its {rows} {rows|row|rows} of data' },
  unlike: {
    zh: '有 {rows} 行数据，表头和内容都不像月报里的表',
    en: 'its {rows} {rows|row|rows} of data are like no sheet of the report, by header or content',
  },
};
const UNSURE: Words = { zh: '把握不大', en: 'a guess' };
const MOST_ROWS = 12;

/** How a sheet was understood, in lines: first the sheet as a whole, then its columns and the rows that were passed over. */
export function understandingOfSheet(understanding: SheetUnderstanding, language: Language): readonly string[] {
  const { sheet, list, by, headerRow, columns, rows } = understanding;
  const say = (key: keyof typeof WORDS, facts: Readonly<Record<string, string | number>>) => fill(WORDS[key][language], facts);
  const facts = { sheet, list: list?.[language] ?? '', by: BY[by ?? '']?.[language] ?? '', header: headerRow, rows };
  if (list === undefined)
    return [
      say(understanding.suggestion ? 'unsure' : 'unread', { sheet, why: whyNotRead(understanding, language) }),
      ...partsOf(understanding, language, say),
    ];
  if (by === 'further') return [say('further', { ...facts, rows: understanding.notRead?.rows ?? 0 })];
  const isCover = headerRow === 0 && columns.length > 0;
  return [say(isCover ? 'cover' : headerRow === 0 ? 'noHeader' : 'sheet', facts), ...partsOf(understanding, language, say)];
}

function whyNotRead({ notRead, suggestion }: SheetUnderstanding, language: Language): string {
  const { why, rows } = notRead ?? { why: 'empty', rows: 0 };
  const list = suggestion ? meaningOf(suggestion.row)[language] : '';
  return fill(NOT_READ[why][language], { rows, list, sure: suggestion ? likenessWords(suggestion, language) : '' });
}

/** How sure a suggestion is: a percentage, and that it is a guess where it is no more. */
export const likenessWords = (suggestion: Pick<MappingSuggestion, 'likeness' | 'why'>, language: Language): string =>
  `${Math.round(suggestion.likeness * 100)}%${isGuess(suggestion) ? `${language === 'zh' ? '，' : ', '}${UNSURE[language]}` : ''}`;

type Say = (key: keyof typeof WORDS, facts: Readonly<Record<string, string | number>>) => string;

function partsOf(
  { columns, unknown, doubled = [], missing, passedOver }: SheetUnderstanding,
  language: Language,
  say: Say,
): readonly string[] {
  const separator = language === 'zh' ? '、' : ', ';
  const plain = columns.filter((column) => column.by === 'title');
  const kinds = [...groupBy(passedOver, ({ reason }) => reason)].map(
    ([reason, those]) =>
      `${REASONS[reason][language]} ${those
        .slice(0, MOST_ROWS)
        .map(({ row }) => row)
        .join(',')}${those.length > MOST_ROWS ? ' …' : ''}`,
  );
  return [
    ...(plain.length > 0 ? [say('plain', { list: plain.map(({ cell, title }) => `${cell} ${title[language]}`).join(separator) })] : []),
    ...columns
      .filter((column) => !plain.includes(column))
      .map((column) =>
        say('column', {
          cell: column.cell,
          header: column.header,
          title: column.title[language],
          by: COLUMN_BY[column.by]?.[language] ?? '',
        }),
      ),
    ...unknown.map(({ cell, header }) => say('unknown', { cell, header })),
    ...doubled.map((twice) => say('doubled', { ...twice })),
    ...(missing.length > 0 ? [say('missing', { list: missing.map((title) => title[language]).join(separator) })] : []),
    ...(passedOver.length > 0 ? [say('passedOver', { count: passedOver.length, list: kinds.join(language === 'zh' ? '；' : '; ') })] : []),
  ];
}

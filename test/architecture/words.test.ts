import { reportPlan } from '../../src/engine/reports/report-plan';
import { ledgerSheet } from '../../src/engine/reports/ledgers/ledger-report';
import { DEALER_LISTS, type DealerListId, FORMS, HEAD_OFFICE_LISTS } from '../../src/engine/records/books';
import { RULES } from '../../src/engine/rules/rules';
import type { Words } from '../../src/engine/values/language';
import { closedMonth } from '../support/closed-month';
import { exampleBooks } from '../support/example-books';

const LEDGERS = (Object.keys(DEALER_LISTS) as DealerListId[]).map(ledgerSheet);
const SHEETS = [...Object.values(FORMS), ...Object.values(DEALER_LISTS), ...Object.values(HEAD_OFFICE_LISTS), ...LEDGERS];

const isWords = (value: object): value is Words => 'zh' in value && 'en' in value && typeof value.zh === 'string';

/** Every pair of words anywhere in a declaration, by its path. */
function wordsIn(value: unknown, path: string): readonly (readonly [path: string, words: Words])[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isWords(value)) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => wordsIn(inner, `${path}.${key}`));
}

test('every word that a user reads of rules, sheets and columns exists in Chinese and in English', () => {
  const words = [...RULES.flatMap((rule) => wordsIn(rule, rule.code)), ...SHEETS.flatMap((sheet) => wordsIn(sheet, sheet.id))];
  expect(words.length).toBeGreaterThan(700);
  expect(words.filter(([, { zh, en }]) => zh.trim() === '' || en.trim() === '').map(([path]) => path)).toEqual([]);
  expect(words.filter(([, { en }]) => /[\u4e00-\u9fff]/.test(en)).map(([path]) => path)).toEqual([]);
});

const doubled = (titles: readonly string[]): readonly string[] => titles.filter((title, index) => titles.indexOf(title) !== index);

test.each(['zh', 'en'] as const)('no two columns of a sheet share a title, and no two sheets a name (%s)', (language) => {
  const titles = SHEETS.map(
    ({ id, columns }) =>
      [
        id,
        doubled(Object.values(columns as Readonly<Record<string, { readonly title: Words }>>).map(({ title }) => title[language])),
      ] as const,
  );
  expect(titles.filter(([, twice]) => twice.length > 0)).toEqual([]);
  const plan = reportPlan(closedMonth(exampleBooks({ 设置: [{ 语言: language }] })));
  expect(doubled(plan.sheets.map(({ name }) => name))).toEqual([]);
  const headers = plan.sheets.flatMap(({ name, tables = [] }) =>
    tables.map(
      ({ columns }) => [name, doubled(columns.map(({ header }) => header)), columns.some(({ header }) => header.trim() === '')] as const,
    ),
  );
  expect(headers.filter(([, twice, blank]) => twice.length > 0 || blank)).toEqual([]);
});

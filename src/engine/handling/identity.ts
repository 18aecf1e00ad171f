import { keyOf } from '../values/group';
import { shortened } from '../values/text';
import type { Finding } from '../month/finding';
import { DEALER_LISTS, FORMS, HEAD_OFFICE_LISTS } from '../records/books';
import type { AnyColumns } from '../schema/sheet';

const SHEETS = Object.entries({ ...FORMS, ...DEALER_LISTS, ...HEAD_OFFICE_LISTS });
const SHEET_BY_ENGLISH = new Map(SHEETS.map(([, { title }]) => [title.en, title.zh]));
const COLUMNS: ReadonlyMap<string, AnyColumns> = new Map(SHEETS.map(([list, { columns }]) => [list, columns]));
const TITLES = [...COLUMNS.values()].flatMap((columns) => Object.values(columns).map(({ title }) => title));
/** Several Chinese titles share an English one, but only 单号 has two in English: by either way, a title leads to one English title. */
const ENGLISH_BY_CHINESE = new Map([...TITLES].reverse().map(({ zh, en }) => [zh, en]));
const ONE_ENGLISH = new Map(TITLES.map(({ zh, en }) => [en, ENGLISH_BY_CHINESE.get(zh) ?? en]));

/** One title for a column, from either language's. */
function oneTitle(title: string): string {
  const english = ENGLISH_BY_CHINESE.get(title) ?? title;
  return ONE_ENGLISH.get(english) ?? english;
}

const WORDS = [...COLUMNS.values()].flatMap((columns) =>
  Object.values(columns).flatMap(({ type: { words } }) => {
    const english = words?.('en') ?? [];
    return (words?.('zh') ?? []).map((zh, at) => [zh, english[at] ?? zh] as const);
  }),
);
const WORD_IN_ENGLISH = new Map([...WORDS].reverse());
const ONE_WORD = new Map(WORDS.map(([zh, en]) => [en, WORD_IN_ENGLISH.get(zh) ?? en]));

/** One spelling of a word out of a list, from either language's: a report in English shows 保修期内 as In warranty. */
function oneWord(value: string): string {
  const english = WORD_IN_ENGLISH.get(value) ?? value;
  return ONE_WORD.get(english) ?? english;
}

interface Identified {
  readonly dealer: string;
  readonly sheet: string;
  /** The record's number; without one, its row. */
  readonly record: string;
  readonly code: string;
  /** The field's title in either language. */
  readonly field: string;
  readonly value: string;
}

/** What makes a finding the same finding next time: dealer, sheet, number (else row), rule, field and value. */
export const identity = ({ dealer, sheet, record, code, field, value }: Identified): string =>
  keyOf(dealer, SHEET_BY_ENGLISH.get(sheet) ?? sheet, record, code, oneTitle(field), oneWord(shortened(value)));

/** The title of a finding's field. */
export function fieldTitle({ list, field }: Pick<Finding, 'list' | 'field'>): { readonly zh: string; readonly en: string } | undefined {
  return list === undefined || field === undefined ? undefined : COLUMNS.get(list)?.[field]?.title;
}

/** The identity of a finding of this month. */
export const identityOf = (finding: Finding): string =>
  identity({
    dealer: finding.dealer,
    sheet: finding.sheet,
    record: finding.record ?? String(finding.row ?? ''),
    code: finding.code,
    field: fieldTitle(finding)?.zh ?? '',
    value: finding.value,
  });

import { type Language, type Words, fill } from '../values/language';
import type { Finding } from '../month/finding';
import { DEALER_LISTS, FORMS, HEAD_OFFICE_LISTS } from '../records/books';
import type { Column } from '../schema/sheet';
import type { Rule } from './rule';
import { RULES } from './rules';

/** A finding in words. */
export interface FindingWords {
  /** The rule in a line. */
  readonly title: string;
  /** What is wrong here, with the facts. */
  readonly problem: string;
  /** What the user can do. */
  readonly advice: string;
  /** Empty where the finding is about no field. */
  readonly fieldTitle: string;
  readonly sheetTitle: string;
}

interface Titled {
  readonly title: Words;
  readonly columns: Readonly<Record<string, Column<unknown>>>;
}

const SHEETS = { ...FORMS, ...DEALER_LISTS, ...HEAD_OFFICE_LISTS } as unknown as Readonly<Record<string, Titled | undefined>>;
const BY_CODE: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.code, rule]));

/** What a finding says to the user, in a language. */
export function findingWords(finding: Finding, language: Language): FindingWords {
  const rule = BY_CODE.get(finding.code);
  if (!rule) throw new Error(`No rule has the code ${finding.code}`);
  const sheet = SHEETS[finding.list ?? ''];
  const fieldTitle = sheet?.columns[finding.field ?? '']?.title[language] ?? '';
  const sentence = sentenceOf(rule, finding.facts.why)[language];
  return {
    title: rule.title[language],
    problem: fill(sentence, { value: finding.value, field: fieldTitle, ...finding.facts }),
    advice: rule.fix[language],
    fieldTitle,
    sheetTitle: sheet?.title[language] ?? finding.sheet,
  };
}

/** The sentence of a finding: the rule's only one, or the one that the fact `why` chooses. */
function sentenceOf({ says, title }: Rule, why: string | number | undefined): Words {
  return isWords(says) ? says : (says[String(why)] ?? title);
}

const isWords = (says: Rule['says']): says is Words => typeof says.zh === 'string';

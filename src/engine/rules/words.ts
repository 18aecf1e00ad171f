import { type Facts, type Language, type Words, fill } from '../values/language';
import { shortened } from '../values/text';
import type { Finding } from '../month/finding';
import { DEALER_LISTS, FORMS, HEAD_OFFICE_LISTS } from '../records/books';
import type { CellType } from '../schema/cell-type';
import type { AnySheet } from '../schema/sheet';
import { type Rule, isWords } from './rule';
import { RULES_BY_CODE } from './rules';

/** A finding in words. */
export interface FindingWords {
  /** The rule in a line. */
  readonly title: string;
  /** What is wrong here, with the facts. */
  readonly problem: string;
  /** Why the rule exists. */
  readonly why: string;
  /** What the user can do. */
  readonly advice: string;
  /** What stands in the cell; a word out of a list of ours in the language. */
  readonly value: string;
  /** Empty where the finding is about no field. */
  readonly fieldTitle: string;
  readonly sheetTitle: string;
}

const SHEETS: Readonly<Record<string, AnySheet | undefined>> = { ...FORMS, ...DEALER_LISTS, ...HEAD_OFFICE_LISTS };

/** What a finding says to the user, in a language. */
export function findingWords(finding: Finding, language: Language): FindingWords {
  const rule = RULES_BY_CODE.get(finding.code);
  if (!rule) throw new Error(`No rule has the code ${finding.code}`);
  const sheet = SHEETS[finding.list ?? ''];
  const column = sheet?.columns[finding.field ?? ''];
  const fieldTitle = column?.title[language] ?? '';
  const value = column ? wordIn(column.type, finding.value, language) : finding.value;
  const sentence = chosen(rule.says, finding.facts.why, rule.title)[language];
  return {
    title: rule.title[language],
    problem: fill(sentence, quoted({ value, field: fieldTitle, ...finding.facts })),
    why: rule.why[language],
    advice: chosen(rule.fix, finding.facts.why, rule.title)[language],
    value,
    fieldTitle,
    sheetTitle: sheet?.title[language] ?? finding.sheet,
  };
}

/** A word of a choice in a language; anything else as it stands. */
function wordIn({ words }: CellType<unknown>, value: string, language: Language): string {
  const at = words?.('zh').indexOf(value) ?? -1;
  return words?.(language)[at] ?? value;
}

/** Whether a rule advises one thing on some of its findings and another on others. */
export function advisesByFinding(code: string): boolean {
  const rule = RULES_BY_CODE.get(code);
  return rule !== undefined && !isWords(rule.fix);
}

const QUOTED = ['value', 'found', 'header'];

/** What a sentence quotes from a cell, cut where it is long: the cell has the rest. */
const quoted = (facts: Facts): Facts =>
  Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, QUOTED.includes(name) && typeof fact === 'string' ? shortened(fact) : fact]),
  );

/** What a rule says of a finding: its only sentence, or the one that the fact `why` chooses. */
const chosen = (sentences: Rule['says'], why: string | number | undefined, otherwise: Words): Words =>
  isWords(sentences) ? sentences : (sentences[String(why)] ?? otherwise);

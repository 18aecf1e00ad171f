import { levelChoice } from '../engine/reports/lists/findings';
import { findingWords } from '../engine/rules/words';
import type { Finding, Level } from '../engine/month/finding';
import type { Language } from '../engine/values/language';
import { sumOf } from '../engine/values/group';

/** How many findings of each level. */
export function levelCounts(findings: readonly Finding[]): Readonly<Record<Level, number>> {
  const of = (level: Level) => sumOf(findings, (finding) => (finding.level === level ? 1 : 0));
  return { error: of('error'), warning: of('warning'), note: of('note') };
}

/** A finding for `--json`: the columns of 校验结果 under English names, words in the chosen language. */
export function findingJson(finding: Finding, language: Language) {
  const { title, problem, advice, fieldTitle } = findingWords(finding, language);
  const { level, code, dealer, file, sheet, cell, row, record, value, related } = finding;
  return { level, levelName: levelChoice.choices[level][language], rule: code, title, dealer, file, sheet, cell, row, record, field: fieldTitle, value, problem, advice, related };
}

/** Control characters of a dealer's text must not reach a terminal. */
const printable = (text: string): string => text.replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g, '');

/** A finding as a line of the terminal: level, rule, place, what was found, what to do. */
export function findingLine(finding: Finding, language: Language): string {
  const { problem, advice } = findingWords(finding, language);
  const place = [finding.file, finding.sheet, finding.cell].filter((part) => part).join('!');
  return printable(`${levelChoice.choices[finding.level][language]} ${finding.code}  ${place}  ${problem} ${advice}`.replace(/\s*\n\s*/g, ' '));
}

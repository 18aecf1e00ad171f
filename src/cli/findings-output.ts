import { levelChoice } from '../engine/reports/findings/findings';
import { findingWords } from '../engine/rules/words';
import type { Finding, Level } from '../engine/month/finding';
import type { Language } from '../engine/values/language';
import { sumOf } from '../engine/values/group';
import { maskedPhones } from '../engine/values/phone';
import { say } from './words';

/** How many findings of each level. */
export function levelCounts(findings: readonly Finding[]): Readonly<Record<Level, number>> {
  const of = (level: Level) => sumOf(findings, (finding) => (finding.level === level ? 1 : 0));
  return { error: of('error'), warning: of('warning'), note: of('note') };
}

/** A finding for `--json`: the columns of 校验结果 under English names, words in the chosen language; what is printed is logged, so phones are masked. */
export function findingJson(finding: Finding, language: Language) {
  const { title, problem, advice, fieldTitle } = findingWords(finding, language);
  const { level, code, dealer, file, sheet, cell, row, record, value, related } = finding;
  return {
    level,
    levelName: levelChoice.choices[level][language],
    rule: code,
    title,
    dealer,
    file,
    sheet,
    cell,
    row,
    record,
    field: fieldTitle,
    value: maskedPhones(value),
    problem: maskedPhones(problem),
    advice,
    related,
  };
}

/** Text without characters that control a terminal or turn the direction of what it shows: a dealer's must not reach it. */
export const printable = (text: string): string => text.replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, '');

/** A finding on the terminal: level, rule, place and what was found on a line, below it what to do. */
export function findingLines(finding: Finding, language: Language): string {
  const { problem, advice } = findingWords(finding, language);
  const place = [finding.file, finding.sheet, finding.cell].filter((part) => part).join('!');
  const found = `${levelChoice.choices[finding.level][language]} ${finding.code}  ${place}  ${maskedPhones(problem)}`;
  return [found, `    ${say('advice', language, { advice })}`].map((line) => printable(line.replace(/\s*\n\s*/g, ' '))).join('\n');
}

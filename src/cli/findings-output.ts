import { levelChoice } from '../engine/reports/findings/findings';
import { findingWords } from '../engine/rules/words';
import type { Finding, Level } from '../engine/month/finding';
import type { Language } from '../engine/values/language';
import { sumOf } from '../engine/values/group';
import { maskedPhone, maskedPhones } from '../engine/values/phone';
import { say } from './words';

/** How many findings of each level. */
export function levelCounts(findings: readonly Finding[]): Readonly<Record<Level, number>> {
  const of = (level: Level) => sumOf(findings, (finding) => (finding.level === level ? 1 : 0));
  return { error: of('error'), warning: of('warning'), note: of('note') };
}

/** A finding for `--json`: the columns of 校验结果 under English names, words in the chosen language. */
export function findingJson(finding: Finding, language: Language) {
  const { title, problem, advice, fieldTitle, value } = findingWords(finding, language);
  const { level, code, dealer, file, sheet, cell, row, record, related } = finding;
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
    value: logged(finding, value),
    problem: logged(finding, problem),
    advice,
    related,
  };
}

const MAY_BE_DIALLED = /\d(?:\D*\d){6}/;

/** What is printed is logged: no phone in it stands in clear, also none with a digit too many or a letter behind it. */
const logged = ({ field, value }: Finding, text: string): string =>
  maskedPhones(field === 'phone' && MAY_BE_DIALLED.test(value) ? text.replaceAll(value, () => maskedPhone(value)) : text);

/** Text without characters that control a terminal or turn the direction of what it shows: a dealer's must not reach it. */
export const printable = (text: string): string => text.replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, '');

/** A finding on the terminal: level, rule, place and what was found on a line, below it what to do. */
export function findingLines(finding: Finding, language: Language): string {
  const { problem, advice } = findingWords(finding, language);
  const place = [finding.file, finding.sheet, finding.cell].filter((part) => part).join('!');
  const found = `${levelChoice.choices[finding.level][language]} ${finding.code}  ${place}  ${logged(finding, problem)}`;
  return [found, `    ${say('advice', language, { advice })}`].map((line) => printable(line.replace(/\s*\n\s*/g, ' '))).join('\n');
}

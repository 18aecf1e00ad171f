import type { Finding } from '../../engine/month/finding';
import type { MonthOutcome } from '../../engine/month/outcome';
import { DEALER_LISTS } from '../../engine/records/books';
import { findingRows } from '../../engine/reports/findings/finding-rows';
import { toldApart } from '../../engine/reports/user-entries/identified-rows';
import { suggestionOf } from '../../engine/rules/suggestion';
import { advisesByFinding, findingWords } from '../../engine/rules/words';
import type { CellTarget, FindingRow, RuleInWords, SafeCorrection } from '../state/finding-row';

/** Where a row of a dealer's file stands in the open workbook. */
export type FindTarget = (finding: Finding) => CellTarget | undefined;

/** The ids of a month's findings, in their order: the same next time, and those by which 校验结果 keeps what the user noted. */
export const findingIds = (outcome: MonthOutcome): readonly string[] => toldApart(findingRows(outcome)).map(({ key }) => key);

/** A part of the findings as the pane shows them. */
export function paneRows(
  outcome: MonthOutcome,
  ids: readonly string[],
  from: number,
  count: number,
  targetOf: FindTarget,
): readonly FindingRow[] {
  return outcome.findings.slice(from, from + count).map((finding, index) => paneRow(finding, ids[from + index] ?? '', outcome, targetOf));
}

function paneRow(finding: Finding, id: string, outcome: MonthOutcome, targetOf: FindTarget): FindingRow {
  const { language } = outcome.settings;
  const { problem, fieldTitle, advice, value } = findingWords(finding, language);
  const { code, level, dealer, file, sheet, cell, row, record, related } = finding;
  const suggestion = suggestionOf(finding, language);
  const target = targetOf(finding);
  const correction = suggestion?.isSafe ? correctionOf(finding, suggestion.expected, fieldTitle, outcome) : undefined;
  return {
    id,
    code,
    level,
    dealer,
    file,
    sheet,
    record: record ?? (row === undefined ? '' : String(row)),
    field: fieldTitle,
    found: value,
    problem,
    ...(cell !== undefined && { cell }),
    ...(suggestion && { expected: suggestion.expected }),
    ...(suggestion?.why !== undefined && { why: suggestion.why }),
    ...(advisesByFinding(code) && { advice }),
    ...(related && { related: [related.sheet, related.cell].filter((part) => part).join('!') }),
    ...(target && { target }),
    ...(correction && { correction }),
  };
}

/** 更正 reaches the cells of a dealer's own lists; a part line that stands within a 维修 row is out of its reach. */
function correctionOf(finding: Finding, after: string, field: string, { submissions }: MonthOutcome): SafeCorrection | undefined {
  const { list, dealer, sheet, record, row, value, file } = finding;
  if (list === undefined || !(list in DEALER_LISTS) || dealer === '' || row === undefined) return undefined;
  const own = submissions.files.find((judged) => judged.file.file.name === file)?.file;
  const isWithin = list === 'partsUsed' && own?.state === 'read' && own.workbook.lists.repairs.sheet === sheet;
  return isWithin ? undefined : { dealer, sheet, record: record ?? String(row), field, before: value, after };
}

/** What the rules that found something say of themselves. */
export function rulesInWords({ findings, settings }: MonthOutcome): Readonly<Record<string, RuleInWords>> {
  const found = new Map(findings.map((finding) => [finding.code, finding]));
  return Object.fromEntries(
    [...found].map(([code, finding]) => {
      const { title, advice, why } = findingWords(finding, settings.language);
      return [code, { title, fix: advice, why }];
    }),
  );
}

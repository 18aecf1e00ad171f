import { NO_ENTRIES, type UserEntries } from '../engine/month/user-entries';
import type { WorkbookPlan } from '../engine/plan/plan';
import { headOfficeSheets } from '../engine/reading/read-head-office';
import { type EarlierReport, readReport } from '../engine/reports/read-report';
import { REPORT_TITLES } from '../engine/reports/report-plan';
import { keptAside } from '../engine/reports/user-entries/kept-aside';
import { sheetName } from '../engine/sheets/list-frame';
import type { Language } from '../engine/values/language';
import type { UnreadableReason } from '../engine/workbook/file';
import { Refused } from './failures';
import { exists, shown } from './files';
import { CLOSING_WANTED, type ReadGiven } from './read-given';
import { listed, say } from './words';

/** What is lost with the workbook that `--force` replaces, and what is kept of it. */
export interface ReplacedReport {
  readonly userEntries: UserEntries;
  /** Sheets with content that are not of this product. */
  readonly foreignSheets: readonly string[];
  /** The figures that it kept of its month and those before. */
  readonly history: EarlierReport['history'];
}

/** What may be whole and hold the user's work although it could not be read. */
const MAY_HOLD_WORK: ReadonlySet<UnreadableReason> = new Set(['tooLarge', 'tooSlow', 'encrypted']);
const NOTHING: ReplacedReport = { userEntries: NO_ENTRIES, foreignSheets: [], history: [] };

/** What stands in the workbook at a path; a file that is no report has nothing that can be kept, and one that may be is not lost unread. */
export async function replacedReport(out: string, read: ReadGiven): Promise<ReplacedReport> {
  if (!(await exists(out))) return NOTHING;
  const { content } = await read(out, CLOSING_WANTED);
  if (!content.ok && MAY_HOLD_WORK.has(content.failure.reason)) throw new Refused('replacedUnread', { file: shown(out) });
  if (!content.ok) return NOTHING;
  const { foreignSheets } = headOfficeSheets(content.value, REPORT_TITLES);
  const { userEntries, history } = readReport(content.value);
  return { userEntries, foreignSheets, history };
}

/** How many of the user's cells have lost their row and stand in 留存备查. */
export const keptAsideCount = ({ sheets }: WorkbookPlan, language: Language): number =>
  sheets.find(({ name }) => name === sheetName(keptAside.title, language))?.tables?.[0]?.rows.length ?? 0;

/** Tells what became of the user's own work in the workbook that was replaced. */
export const replacedLines = (
  { out, foreignSheets, asideCount }: { readonly out: string; readonly foreignSheets: readonly string[]; readonly asideCount: number },
  language: Language,
): readonly string[] => [
  ...(foreignSheets.length > 0 ? [say('replacedSheets', language, { file: shown(out), sheets: listed(foreignSheets, language) })] : []),
  ...(asideCount > 0 ? [say('keptAside', language, { count: asideCount })] : []),
];

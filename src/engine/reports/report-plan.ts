import type { WorkbookPlan } from '../plan/plan';
import { monthWords } from '../sheets/month-words';
import type { MonthOutcome } from '../month/outcome';
import { DEALER_LISTS, type DealerListId, HEAD_OFFICE_LISTS, type HeadOfficeListId } from '../records/books';
import { settings as settingsForm } from '../records/settings';
import { chargeSlipsSheet } from './charge-slips/charge-slips-sheet';
import { CHARGE_SLIPS_TITLE } from './charge-slips/words';
import { contents, contentsSheet } from './contents/contents-sheet';
import { controlsReport } from './controls/controls-report';
import { ledgerPlan } from './ledgers/ledger-plan';
import { ledgerSheet } from './ledgers/ledger-report';
import { linksOf } from './links';
import { listReport } from './list-sheet';
import { allocationsReport } from './lists/allocations';
import { borrowingCountReport } from './lists/borrowing-count';
import { chargesReport } from './lists/charges';
import { closeRecordReport } from './lists/close-record';
import { closingBalanceReport } from './lists/closing-balance';
import { definitionsReport } from './lists/definitions';
import { differencesReport } from './lists/differences';
import { faultsReport } from './lists/faults';
import { findingsReport } from './lists/findings';
import { installationSummaryReport } from './lists/installation-summary';
import { issueStatisticsReport } from './lists/issue-statistics';
import { lotsReport } from './lists/lots';
import { openRepairsReport } from './lists/open-repairs';
import { remindersReport } from './lists/reminders';
import { repairSummaryReport } from './lists/repair-summary';
import { resubmissionsReport } from './lists/resubmissions';
import { returnStatisticsReport } from './lists/return-statistics';
import { revenueReport } from './lists/revenue';
import { submissionsReport } from './lists/submissions';
import { masterPlan } from './masters/master-plan';
import { OVERVIEW_TITLE, overviewSheet } from './overview/overview';
import type { ReportSheet } from './report';
import { settingsSheet } from './settings/settings-sheet';

const ledger = (id: DealerListId): ReportSheet => ({ id: ledgerSheet(id).id, title: ledgerSheet(id).title, group: 'ledgers', plan: (outcome) => ledgerPlan(id, outcome) });

const master = (id: HeadOfficeListId): ReportSheet => ({ id, title: HEAD_OFFICE_LISTS[id].title, group: id === 'history' ? 'records' : 'masters', plan: (outcome) => masterPlan(id, outcome) });

const MASTERS = (Object.keys(HEAD_OFFICE_LISTS) as HeadOfficeListId[]).filter((id) => id !== 'history');
const OVERVIEW: ReportSheet = { id: 'overview', title: OVERVIEW_TITLE, group: 'overview', plan: overviewSheet };

/** The sheets behind overview and contents, in tab order: what to act on, parts and money, summaries, ledgers, masters, records. A new report is its file and one line here. */
const SHEETS: readonly ReportSheet[] = [
  listReport(findingsReport),
  listReport(submissionsReport),
  listReport(remindersReport),
  listReport(openRepairsReport),
  listReport(differencesReport),
  listReport(borrowingCountReport),
  listReport(lotsReport),
  listReport(allocationsReport),
  listReport(chargesReport),
  { id: 'chargeSlips', title: CHARGE_SLIPS_TITLE, group: 'parts', plan: chargeSlipsSheet },
  listReport(issueStatisticsReport),
  listReport(returnStatisticsReport),
  listReport(revenueReport),
  listReport(controlsReport),
  listReport(closingBalanceReport),
  listReport(repairSummaryReport),
  listReport(installationSummaryReport),
  listReport(faultsReport),
  listReport(definitionsReport),
  ...(Object.keys(DEALER_LISTS) as DealerListId[]).map(ledger),
  { id: settingsForm.id, title: settingsForm.title, group: 'masters', plan: settingsSheet },
  ...MASTERS.map(master),
  listReport(resubmissionsReport),
  listReport(closeRecordReport),
  master('history'),
];

/** The month's report as a workbook: the overview, the contents, and every sheet behind them. */
export function reportPlan(outcome: MonthOutcome): WorkbookPlan {
  const { settings } = outcome;
  const { language } = settings;
  const links = linksOf(outcome, [OVERVIEW, ...SHEETS]);
  const overview = OVERVIEW.plan(outcome, links);
  const sheets = SHEETS.map(({ group, plan }) => ({ group, plan: plan(outcome, links) }));
  return {
    language,
    title: `${language === 'zh' ? '售后服务月报' : 'Service Monthly'} ${monthWords(settings.month, language)}`,
    active: overview.name,
    names: [],
    sheets: [overview, contentsSheet(sheets, settings), ...sheets.map(({ plan }) => plan)],
  };
}

/** The titles of every sheet of a report, in both languages: none of them is foreign in a head-office workbook. */
export const REPORT_TITLES: ReadonlySet<string> = new Set([OVERVIEW, contents, ...SHEETS].flatMap(({ title: { zh, en } }) => [zh, en]));

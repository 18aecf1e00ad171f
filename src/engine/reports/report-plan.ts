import type { SheetPlan, WorkbookPlan } from '../plan/plan';
import { monthWords, REPORT_NAME } from '../sheets/month-words';
import { listsNotKept } from '../ledgers/kept-lists';
import type { MonthOutcome } from '../month/outcome';
import { DEALER_LISTS, type DealerListId, HEAD_OFFICE_LISTS, type HeadOfficeListId } from '../records/books';
import { settings as settingsForm } from '../records/settings';
import { chargeSlipsSheet } from './charge-slips/charge-slips-sheet';
import { CHARGE_SLIPS_TITLE } from './charge-slips/words';
import { contents, contentsSheet } from './contents/contents-sheet';
import { controlsReport } from './controls/controls-report';
import { deliveryNotesSheet, issueSlipsSheet } from './issue-desk/desk-sheets';
import { DELIVERY_NOTES_TITLE, ISSUE_SLIPS_TITLE } from './issue-desk/words';
import { ledgerPlan } from './ledgers/ledger-plan';
import { ledgerRowIdentity, ledgerSheet } from './ledgers/ledger-report';
import { isKeptByUser, linksInPlace, standingSheet } from './in-place';
import { linksOf } from './links';
import { listReport } from './list-sheet';
import { allocationsReport } from './parts/allocations';
import { backToStockReport } from './parts/back-to-stock';
import { borrowingCountReport } from './parts/borrowing-count';
import { chargesReport } from './money/charges';
import { closeRecordReport } from './closing/close-record';
import { closingBalanceReport } from './parts/closing-balance';
import { complaintStepsReport } from './customers/complaint-steps';
import { complaintsReport } from './customers/complaints';
import { dealerScoresReport } from './dealers/dealer-scores';
import { dealerArchiveReport } from './archives/dealer-archive';
import { definitionsReport } from './definitions/definitions';
import { differencesReport } from './parts/differences';
import { failureRatesReport } from './faults/failure-rates';
import { faultCrossesReport } from './faults/fault-crosses';
import { faultCutsReport } from './faults/fault-cuts';
import { faultsReport } from './faults/faults';
import { findingsReport } from './findings/findings';
import { improvementTrackingReport } from './faults/improvement-tracking';
import { installationSummaryReport } from './repairs/installation-summary';
import { invoiceListReport } from './money/invoice-list';
import { issueDeskReport } from './issue-desk/issue-desk';
import { issueStatisticsReport } from './parts/issue-statistics';
import { lateRepairsReport } from './timeliness/late-repairs';
import { lotsReport } from './parts/lots';
import { lowMarksReport } from './customers/low-marks';
import { oldPartsToInspectReport } from './parts/old-parts-to-inspect';
import { openRepairsReport } from './repairs/open-repairs';
import { partUsageReport } from './parts/part-usage';
import { periodsReport } from './trends/periods';
import { regionsReport } from './dealers/regions';
import { remindersReport } from './parts/reminders';
import { repairSummaryReport } from './repairs/repair-summary';
import { resubmissionsReport } from './submissions/resubmissions';
import { returnStatisticsReport } from './parts/return-statistics';
import { revenueReport } from './money/revenue';
import { satisfactionReport } from './customers/satisfaction';
import { standardsReviewReport } from './standards/standards-review';
import { spotChecksReport } from './spot-checks/spot-checks';
import { standardRemindersReport } from './standards/standard-reminders';
import { submissionRemindersReport } from './submissions/submission-reminders';
import { submissionsReport } from './submissions/submissions';
import { supplierPartsReport } from './parts/supplier-parts';
import { timelinessReviewReport } from './timeliness/timeliness-review';
import { trendsReport } from './trends/trends';
import { unitArchiveReport } from './archives/unit-archive';
import { masterPlan, masterRowIdentity } from './masters/master-plan';
import { OVERVIEW_TITLE, overviewSheet } from './overview/overview';
import type { ReportSheet } from './report';
import { sheetName } from '../sheets/list-frame';
import { earlierFindingRows, findingRows } from './findings/finding-rows';
import { keptAside, keptAsideSheet } from './user-entries/kept-aside';
import type { KeptAside } from '../month/user-entries';
import { placedEntries } from './user-entries/placed-entries';
import { settingsSheet } from './settings/settings-sheet';

const ledger = (id: DealerListId): ReportSheet => ({
  id: ledgerSheet(id).id,
  title: ledgerSheet(id).title,
  group: 'ledgers',
  plan: (outcome) => ledgerPlan(id, outcome),
  rows: ledgerRowIdentity(id),
});

const master = (id: HeadOfficeListId): ReportSheet => ({
  id,
  title: HEAD_OFFICE_LISTS[id].title,
  group: id === 'history' ? 'records' : 'masters',
  plan: (outcome) => masterPlan(id, outcome),
  rows: masterRowIdentity(id),
});

const MASTERS = (Object.keys(HEAD_OFFICE_LISTS) as HeadOfficeListId[]).filter((id) => id !== 'history');
/** The page in front of them. */
export const OVERVIEW: ReportSheet = { id: 'overview', title: OVERVIEW_TITLE, group: 'overview', plan: overviewSheet };

/** The sheets behind overview and contents, in tab order: what to act on, parts and money, summaries, ledgers, masters, records. A new report is its file and one line here. */
export const SHEETS: readonly ReportSheet[] = [
  listReport(findingsReport, { now: findingRows, earlier: earlierFindingRows }),
  listReport(submissionsReport),
  listReport(submissionRemindersReport),
  listReport(remindersReport),
  listReport(openRepairsReport),
  listReport(standardRemindersReport),
  listReport(lowMarksReport),
  listReport(complaintStepsReport),
  listReport(differencesReport),
  listReport(issueDeskReport),
  listReport(spotChecksReport),
  listReport(borrowingCountReport),
  listReport(lotsReport),
  listReport(allocationsReport),
  listReport(chargesReport),
  { id: 'chargeSlips', title: CHARGE_SLIPS_TITLE, group: 'parts', plan: chargeSlipsSheet },
  listReport(invoiceListReport),
  { id: 'issueSlips', title: ISSUE_SLIPS_TITLE, group: 'parts', plan: issueSlipsSheet },
  { id: 'deliveryNotes', title: DELIVERY_NOTES_TITLE, group: 'parts', plan: deliveryNotesSheet },
  listReport(issueStatisticsReport),
  listReport(returnStatisticsReport),
  listReport(backToStockReport),
  listReport(oldPartsToInspectReport),
  listReport(revenueReport),
  listReport(controlsReport),
  listReport(closingBalanceReport),
  listReport(repairSummaryReport),
  listReport(installationSummaryReport),
  listReport(dealerScoresReport),
  listReport(regionsReport),
  listReport(timelinessReviewReport),
  listReport(lateRepairsReport),
  listReport(standardsReviewReport),
  listReport(satisfactionReport),
  listReport(complaintsReport),
  listReport(trendsReport),
  listReport(periodsReport),
  listReport(improvementTrackingReport),
  listReport(faultsReport),
  listReport(faultCutsReport),
  listReport(faultCrossesReport),
  listReport(failureRatesReport),
  listReport(partUsageReport),
  listReport(supplierPartsReport),
  listReport(definitionsReport),
  listReport(dealerArchiveReport),
  listReport(unitArchiveReport),
  ...(Object.keys(DEALER_LISTS) as DealerListId[]).map(ledger),
  { id: settingsForm.id, title: settingsForm.title, group: 'masters', plan: settingsSheet },
  ...MASTERS.map(master),
  listReport(resubmissionsReport),
  listReport(closeRecordReport),
  master('history'),
];

/** Where a report is written: into a workbook of its own, or beside head office's sheets in the workbook that they stand in. */
export interface ReportPlace {
  readonly inPlace?: boolean;
}

/** The month's report as a workbook: the overview, the contents, and every sheet behind them. In place, head office's own sheets stay the user's. */
export function reportPlan(outcome: MonthOutcome, { inPlace = false }: ReportPlace = {}): WorkbookPlan {
  const { settings } = outcome;
  const { language } = settings;
  const carried = linksOf(outcome, [OVERVIEW, ...SHEETS]);
  const links = inPlace ? linksInPlace(outcome, carried) : carried;
  const overview = OVERVIEW.plan(outcome, links);
  const notKept: ReadonlySet<string> = listsNotKept(outcome.headOfficeBook);
  const placed = SHEETS.filter(({ id }) => !notKept.has(id)).map(({ id, group, plan, rows }) => ({
    id,
    group,
    ...(rows && !(inPlace && isKeptByUser(id))
      ? placedEntries(rows, plan(outcome, links), outcome, inPlace)
      : { plan: plan(outcome, links), lost: [] }),
  }));
  const aside = eachOnce([...placed.flatMap(({ lost }) => lost), ...asideElsewhere(outcome)]);
  const isEmptied = inPlace && outcome.userEntries.aside.length > 0;
  const sheets = [
    ...placed,
    ...(aside.length > 0 || isEmptied ? [{ id: keptAside.id, group: 'records' as const, plan: keptAsideSheet(aside, settings) }] : []),
  ];
  const listed = inPlace ? sheets.flatMap((sheet) => asItStands(sheet, outcome)) : sheets;
  return {
    language,
    title: `${REPORT_NAME[language]} ${monthWords(settings.month, language)}`,
    active: overview.name,
    names: [],
    sheets: [
      overview,
      contentsSheet(listed, settings),
      ...sheets.filter(({ id }) => !inPlace || !isKeptByUser(id)).map(({ plan }) => plan),
    ],
  };
}

/** A sheet that is not written this time keeps its cells: next time they have lost their row once more. */
const eachOnce = (aside: readonly KeptAside[]): readonly KeptAside[] => [
  ...new Map(aside.map((kept) => [JSON.stringify(kept), kept])).values(),
];

/** A sheet under the name that it has in the workbook; what is not there is not listed. */
function asItStands<S extends { readonly id: string; readonly plan: SheetPlan }>(sheet: S, outcome: MonthOutcome): readonly S[] {
  if (!isKeptByUser(sheet.id)) return [sheet];
  const name = standingSheet(sheet.id, outcome);
  return name === undefined ? [] : [{ ...sheet, plan: { ...sheet.plan, name } }];
}

/** What was kept aside of sheets that this version does not have. */
function asideElsewhere({ userEntries: { aside } }: MonthOutcome) {
  const known = new Set(SHEETS.flatMap(({ title, rows }) => (rows ? [sheetName(title, 'zh'), sheetName(title, 'en')] : [])));
  return aside.filter(({ sheet }) => !known.has(sheet));
}

/** The titles of every sheet of a report, in both languages: none of them is foreign in a head-office workbook. */
export const REPORT_TITLES: ReadonlySet<string> = new Set(
  [OVERVIEW, contents, keptAside, ...SHEETS].flatMap(({ title: { zh, en } }) => [zh, en]),
);

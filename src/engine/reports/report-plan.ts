import { keyOf } from '../values/group';
import { columnLetters } from '../workbook/address';
import type { WorkbookPlan } from '../plan/plan';
import { monthWords } from '../sheets/month-words';
import type { MonthOutcome } from '../month/outcome';
import { DEALER_LISTS, type DealerListId, HEAD_OFFICE_LISTS, type HeadOfficeListId } from '../records/books';
import { settings as settingsForm } from '../records/settings';
import { chargeSlipsSheet } from './charge-slips/charge-slips-sheet';
import { CHARGE_SLIPS_TITLE } from './charge-slips/words';
import { type GroupedSheet, contents, contentsSheet } from './contents/contents-sheet';
import { controlsReport } from './controls/controls-report';
import { ledgerPlan, ledgerRowNumbers } from './ledgers/ledger-plan';
import { ledgerSheet } from './ledgers/ledger-report';
import { sheetName } from '../sheets/list-frame';
import { listSheet } from './list-sheet';
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
import { overviewSheet } from './overview/overview';
import type { Links, Report } from './report';
import { settingsSheet } from './settings/settings-sheet';

/** The list reports, in tab order. A new report is its file and one line here. */
const LISTS = [
  findingsReport, submissionsReport, remindersReport, openRepairsReport, differencesReport,
  borrowingCountReport, lotsReport, allocationsReport, chargesReport, 'chargeSlips', issueStatisticsReport, returnStatisticsReport, revenueReport, controlsReport, closingBalanceReport,
  repairSummaryReport, installationSummaryReport, faultsReport, definitionsReport,
] as const;
const RECORDS = [resubmissionsReport, closeRecordReport] as const;
const OVERVIEW = { zh: '月报总览', en: 'Overview' };

const DEALER_IDS = Object.keys(DEALER_LISTS) as DealerListId[];
const MASTER_IDS = Object.keys(HEAD_OFFICE_LISTS) as HeadOfficeListId[];

/** The month's report as a workbook: overview and contents, what to act on, parts and money, summaries, ledgers, masters, records. */
export function reportPlan(outcome: MonthOutcome): WorkbookPlan {
  const { settings } = outcome;
  const { language } = settings;
  const links = linksOf(outcome);
  const drawn = <C>(report: Report<C>): GroupedSheet => ({ group: report.group, plan: listSheet(report, outcome, links) });
  const rest: readonly GroupedSheet[] = [
    ...LISTS.map((report) => (report === 'chargeSlips' ? { group: 'parts' as const, plan: chargeSlipsSheet(outcome) } : drawn(report as Report<unknown>))),
    ...DEALER_IDS.map((id) => ({ group: 'ledgers' as const, plan: ledgerPlan(id, outcome) })),
    { group: 'masters', plan: settingsSheet(outcome) },
    ...MASTER_IDS.filter((id) => id !== 'history').map((id) => ({ group: 'masters' as const, plan: masterPlan(id, outcome) })),
    ...RECORDS.map((report) => drawn(report as Report<unknown>)),
    { group: 'records', plan: masterPlan('history', outcome) },
  ];
  const overview = overviewSheet(outcome, links);
  return {
    language,
    title: `${language === 'zh' ? '售后服务月报' : 'Service Monthly'} ${monthWords(settings.month, language)}`,
    active: overview.name,
    names: [],
    sheets: [overview, contentsSheet(rest, settings), ...rest.map(({ plan }) => plan)],
  };
}

/** The titles of every sheet of a report, in both languages: none of them is foreign in a head-office workbook. */
export const REPORT_TITLES: ReadonlySet<string> = new Set(
  [
    OVERVIEW, CHARGE_SLIPS_TITLE, contents.title, settingsForm.title,
    ...[...LISTS, ...RECORDS].flatMap((report) => (report === 'chargeSlips' ? [] : [report.sheet.title])),
    ...DEALER_IDS.map((id) => ledgerSheet(id).title),
  ].flatMap(({ zh, en }) => [zh, en]),
);

function linksOf(outcome: MonthOutcome): Links {
  const { language } = outcome.settings;
  const titles = new Map<string, { readonly zh: string; readonly en: string }>([
    ['chargeSlips', CHARGE_SLIPS_TITLE],
    ['overview', OVERVIEW],
    ...[...LISTS, ...RECORDS].flatMap((report) => (report === 'chargeSlips' ? [] : [[report.sheet.id, report.sheet.title] as const])),
    ...DEALER_IDS.map((id) => [ledgerSheet(id).id, ledgerSheet(id).title] as const),
  ]);
  const rows = new Map<string, ReadonlyMap<string, number>>();
  const rowsOf = (list: string) => {
    const known = rows.get(list) ?? ledgerRowNumbers(list in DEALER_LISTS ? outcome.ledgers[list as DealerListId] : outcome.headOffice[list as HeadOfficeListId]);
    rows.set(list, known);
    return known;
  };
  return {
    sheet: (id) => {
      const title = titles.get(id);
      if (!title) throw new Error(`no sheet ${id} in the report`);
      return sheetName(title, language);
    },
    cellOf: (list, file, row, field) => {
      const sheet = list in DEALER_LISTS ? ledgerSheet(list as DealerListId) : list in HEAD_OFFICE_LISTS ? HEAD_OFFICE_LISTS[list as HeadOfficeListId] : undefined;
      const target = sheet && rowsOf(list).get(keyOf(file, row));
      if (!sheet || target === undefined) return undefined;
      const column = Math.max(field === undefined ? 0 : Object.keys(sheet.columns).indexOf(field), 0);
      return { sheet: sheetName(sheet.title, language), cell: `${columnLetters(column)}${target + 1}` };
    },
  };
}

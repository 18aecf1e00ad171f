import type { MonthOutcome } from '../../engine/month/outcome';
import { chargesReport } from '../../engine/reports/money/charges';
import { closingBalanceReport } from '../../engine/reports/parts/closing-balance';
import { managersPlan } from '../../engine/reports/managers/managers-plan';
import { reportPlan } from '../../engine/reports/report-plan';
import { dealerTemplate } from '../../engine/templates/dealer-template';
import { headOfficeLists } from '../../engine/templates/head-office-lists';
import { headOfficeTemplate } from '../../engine/templates/head-office-template';
import { nextHeadOffice } from '../../engine/templates/next-month';
import { sampleMonth } from '../../engine/samples/sample-month';
import type { Cover } from '../../engine/records/cover';
import { plainNumber } from '../../engine/values/text';
import type { WorkbookPlan } from '../../engine/plan/plan';
import type { HeadOfficeWorkbook } from '../../engine/reading/workbooks';
import type { Language } from '../../engine/values/language';
import { addToMonth, type Month } from '../../engine/values/month';
import { writeWorkbook } from '../../hosts/xlsx/write-workbook';
import type { MadeFile } from './desk';

/**
 * A dealer's workbook for a month; where head office's lists are known, with its dealers, models and parts to choose from, and nothing for a
 * dealer that is not among them. From the dealer's own workbook its name, region, person and phone are taken over.
 */
export async function dealerWorkbook(
  number: string,
  month: Month,
  language: Language,
  book: HeadOfficeWorkbook | undefined,
  own?: Cover,
): Promise<MadeFile | undefined> {
  const headOffice = book && headOfficeLists(book, number);
  if (book && !headOffice) return undefined;
  const dealer = headOffice?.dealer.dealer ?? number;
  const before = !book && own?.dealer !== undefined && plainNumber(own.dealer) === plainNumber(dealer) ? own : undefined;
  const plan = dealerTemplate({ dealer, month, language, ...(headOffice && { headOffice }), ...(before && { before }) });
  return made(plan, language === 'zh' ? `经销商月报_${dealer}_${month}.xlsx` : `dealer-report_${dealer}_${month}.xlsx`);
}

/** An empty head-office workbook. */
export const headOfficeWorkbook = (language: Language, month: Month): Promise<MadeFile> =>
  made(headOfficeTemplate(language, month), headOfficeName(month, language));

/** Next month's head-office workbook from a month that is closed. */
export function nextMonthWorkbook(outcome: MonthOutcome): Promise<MadeFile> {
  const { language, month } = outcome.settings;
  const plan = nextHeadOffice({ ...outcome, closing: closingBalanceReport.rows(outcome), charges: chargesReport.rows(outcome) }, language);
  return made(plan, headOfficeName(addToMonth(month, 1), language));
}

const headOfficeName = (month: Month, language: Language): string =>
  language === 'zh' ? `总部_${month}.xlsx` : `head-office_${month}.xlsx`;

/** The month's report as a workbook of its own. */
export function reportWorkbook(outcome: MonthOutcome): Promise<MadeFile> {
  const { language, month } = outcome.settings;
  return made(reportPlan(outcome), language === 'zh' ? `月报_${month}.xlsx` : `report_${month}.xlsx`);
}

/** The managers' copy: overview and summaries as values, without ledgers and personal data. */
export function managersCopy(outcome: MonthOutcome): Promise<MadeFile> {
  const { language, month } = outcome.settings;
  return made(managersPlan(outcome), language === 'zh' ? `摘要_${month}.xlsx` : `managers_${month}.xlsx`);
}

/** How large the made-up month is: enough to see everything, little enough to be ready soon. */
const SAMPLE = { dealers: 30, rows: 20, seed: 1 };

/** A made-up month with known faults. */
export async function samples(
  month: Month,
  language: Language,
): Promise<{ readonly headOffice: WorkbookPlan; readonly files: readonly MadeFile[] }> {
  const { headOffice, dealers } = sampleMonth({ ...SAMPLE, month, language });
  const files: MadeFile[] = [];
  for (const { name, plan } of dealers) files.push(await made(plan, name));
  return { headOffice, files };
}

const made = async (plan: WorkbookPlan, name: string): Promise<MadeFile> => ({ name, bytes: await writeWorkbook(plan) });

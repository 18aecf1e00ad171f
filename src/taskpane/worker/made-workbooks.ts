import type { MonthOutcome } from '../../engine/month/outcome';
import { isRequestType } from '../../engine/records/request-types';
import { chargesReport } from '../../engine/reports/money/charges';
import { closingBalanceReport } from '../../engine/reports/parts/closing-balance';
import { managersPlan } from '../../engine/reports/managers/managers-plan';
import { reportPlan } from '../../engine/reports/report-plan';
import { dealerTemplate, type HeadOfficeLists } from '../../engine/templates/dealer-template';
import { nextHeadOffice } from '../../engine/templates/next-month';
import { sampleMonth } from '../../engine/samples/sample-month';
import { settingsFor } from '../../engine/month/settings';
import type { WorkbookPlan } from '../../engine/plan/plan';
import type { HeadOfficeWorkbook } from '../../engine/reading/workbooks';
import type { Language } from '../../engine/values/language';
import { addToMonth, type Month } from '../../engine/values/month';
import { writeWorkbook } from '../../hosts/xlsx/write-workbook';
import type { MadeFile } from './desk';

/** A dealer's workbook for a month; where head office's lists are known, with its dealers, models and parts to choose from. */
export async function dealerWorkbook(
  dealer: string,
  month: Month,
  language: Language,
  book: HeadOfficeWorkbook | undefined,
): Promise<MadeFile> {
  const plan = dealerTemplate({ dealer, month, language, ...(book && { headOffice: listsFor(book, dealer) }) });
  return made(plan, language === 'zh' ? `经销商月报_${dealer}_${month}.xlsx` : `dealer-report_${dealer}_${month}.xlsx`);
}

function listsFor({ lists, settings }: HeadOfficeWorkbook, number: string): HeadOfficeLists {
  const dealer = lists.dealers.rows.find(({ values }) => values.dealer === number)?.values;
  const parts = new Map(
    lists.prices.rows.flatMap(({ values: { part, name } }) => (part === undefined ? [] : [[part, { part, name: name ?? '' }] as const])),
  );
  const { dueDay, returnPlace, transitPlace } = settings.values;
  return {
    dealer,
    models: lists.products.rows.flatMap(({ values: { model, name } }) => (model === undefined ? [] : [{ model, name: name ?? '' }])),
    parts: [...parts.values()],
    ...(lists.standards.rows.length > 0 && {
      requestTypes: [
        ...new Set(lists.standards.rows.flatMap(({ values: { type } }) => (type !== undefined && isRequestType(type) ? [type] : []))),
      ],
    }),
    settings: {
      ...(dueDay !== undefined && { dueDay }),
      ...(returnPlace !== undefined && { returnPlace }),
      ...(transitPlace !== undefined && { transitPlace }),
    },
  };
}

/** Next month's head-office workbook from a month that is closed. */
export function nextMonthWorkbook(outcome: MonthOutcome): Promise<MadeFile> {
  const { settings, headOfficeBook, history } = outcome;
  const { language, month } = settings;
  const rows = history.map((values) => ({ values, written: {}, row: 0, remarks: [] }));
  const closed = settingsFor(month, headOfficeBook.settings.values).closedMonths;
  const book: HeadOfficeWorkbook = {
    ...headOfficeBook,
    settings: {
      ...headOfficeBook.settings,
      values: { ...headOfficeBook.settings.values, closedMonths: [...new Set([...closed, month])].sort().join(', ') },
    },
    lists: { ...headOfficeBook.lists, history: { ...headOfficeBook.lists.history, rows } },
  };
  const plan = nextHeadOffice({ book, month, closing: closingBalanceReport.rows(outcome), charges: chargesReport.rows(outcome) }, language);
  const next = addToMonth(month, 1);
  return made(plan, language === 'zh' ? `总部_${next}.xlsx` : `head-office_${next}.xlsx`);
}

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

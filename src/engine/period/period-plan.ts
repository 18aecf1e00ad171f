import type { SheetPlan, WorkbookPlan } from '../plan/plan';
import { listSheet } from '../reports/list-sheet';
import type { Links } from '../reports/report';
import { rankingReport } from './dealer-ranking';
import { monthsReport, seasonReport } from './months-and-season';
import { periodFaultsReport, periodPartsReport } from './period-faults';
import type { PeriodOutcome } from './period-outcome';
import { regionComparisonReport } from './region-comparison';
import { sourcesReport } from './sources';
import { summaryReport } from './summary';

/** Every list of a period stands by itself. */
const NO_LINKS: Links = { sheet: (id) => id, cellOf: () => undefined, rowOf: () => undefined };

/** A quarter, a year or any months as a workbook: summary, months, dealers ranked, regions compared, season, faults, parts. */
export function periodPlan(outcome: PeriodOutcome): WorkbookPlan {
  const {
    span,
    settings: { language },
  } = outcome;
  const sheets = [
    listSheet(summaryReport, outcome, NO_LINKS),
    listSheet(monthsReport, outcome, NO_LINKS),
    listSheet(rankingReport, outcome, NO_LINKS),
    listSheet(regionComparisonReport, outcome, NO_LINKS),
    listSheet(seasonReport, outcome, NO_LINKS),
    listSheet(periodFaultsReport, outcome, NO_LINKS),
    listSheet(periodPartsReport, outcome, NO_LINKS),
    listSheet(sourcesReport, outcome, NO_LINKS),
  ];
  const title = `${{ zh: '售后服务', en: 'Service' }[language]} ${span[language]}`;
  return { language, names: [], title, active: sheets[0]?.name ?? '', sheets: sheets.map((sheet) => ofPeriod(sheet, title)) };
}

/** Each printed page says which period it is of. */
const ofPeriod = (sheet: SheetPlan, title: string): SheetPlan =>
  sheet.print?.footer
    ? { ...sheet, print: { ...sheet.print, footer: { ...sheet.print.footer, left: `${title} · ${sheet.name}` } } }
    : sheet;

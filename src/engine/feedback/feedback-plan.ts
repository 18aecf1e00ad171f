import type { SheetPlan, WorkbookPlan } from '../plan/plan';
import type { Submission } from '../ledgers/submission';
import type { MonthOutcome } from '../month/outcome';
import { DEALER_LIST_IDS } from '../records/books';
import { chargeSlipsSheet } from '../reports/charge-slips/charge-slips-sheet';
import { listSheet } from '../reports/list-sheet';
import { borrowingCountReport } from '../reports/parts/borrowing-count';
import { differencesReport } from '../reports/parts/differences';
import { lotsReport } from '../reports/parts/lots';
import { remindersReport } from '../reports/parts/reminders';
import type { Links } from '../reports/report';
import { monthWords } from '../sheets/month-words';
import { comparisonReport } from './comparison';
import { coverSheet } from './cover-sheet';
import { type DealerMonth, dealerMonths } from './dealer-month';
import { feedbackNames } from './file-name';
import { markedRows } from './marked-rows';
import { ownFindingsReport } from './own-findings';
import { ownListSheet } from './own-list-sheet';

/** A dealer's feedback workbook, made when it is asked for. */
export interface Feedback {
  readonly dealer: Submission;
  /** 编号_名称_月份_回执.xlsx. */
  readonly fileName: string;
  plan(): WorkbookPlan;
}

/** 回执: what is sent back to each dealer of 上报情况: its rows with their findings, its parts, its charges, its figures. */
export function feedbackOf(outcome: MonthOutcome): readonly Feedback[] {
  const months = dealerMonths(outcome);
  const names = feedbackNames(months.dealers, outcome.settings);
  return months.dealers.map((dealer) => ({
    dealer,
    fileName: names.get(dealer.dealer) ?? '',
    plan: () => feedbackPlan(months.of(dealer)),
  }));
}

/** Sheets of a feedback workbook link to their own workbook only, and each makes its links itself. */
const NO_LINKS: Links = { sheet: (id) => id, cellOf: () => undefined, rowOf: () => undefined };

interface Placed {
  readonly id: string;
  readonly plan: SheetPlan;
}

function feedbackPlan(month: DealerMonth): WorkbookPlan {
  const {
    settings: { language, month: of },
    dealer,
  } = month;
  const sheets = sheetsOf(month);
  const cover = coverSheet(month, new Map(sheets.map(({ id, plan }) => [id, plan.name])));
  return {
    language,
    names: [],
    active: cover.name,
    title: `${dealer.dealer} ${dealer.name} ${language === 'zh' ? '月报回执' : 'feedback'} ${monthWords(of, language)}`,
    sheets: [cover, ...sheets.map((sheet) => signed(sheet, month))],
  };
}

function sheetsOf(month: DealerMonth): readonly Placed[] {
  const marksOf = markedRows(month);
  const { lots, differences, charges } = month.reconciliation;
  return [
    { id: 'comparison', plan: listSheet(comparisonReport, month, NO_LINKS) },
    { id: 'findings', plan: listSheet(ownFindingsReport, month, NO_LINKS) },
    ...DEALER_LIST_IDS.filter((id) => month.ledgers[id].length > 0).map((id) => ({ id, plan: ownListSheet(id, month, marksOf) })),
    { id: 'borrowingCount', plan: listSheet(borrowingCountReport, month, NO_LINKS) },
    ...(lots.length > 0 ? [{ id: 'lots', plan: listSheet(lotsReport, month, NO_LINKS) }] : []),
    { id: 'reminders', plan: listSheet(remindersReport, month, NO_LINKS) },
    ...(differences.length > 0 ? [{ id: 'differences', plan: listSheet(differencesReport, month, NO_LINKS) }] : []),
    ...(charges.length > 0 ? [{ id: 'chargeSlips', plan: chargeSlipsSheet(month) }] : []),
  ];
}

/** Each printed page says whose feedback it is; a slip says so already. */
function signed({ id, plan }: Placed, { dealer: { dealer }, settings: { month, language } }: DealerMonth): SheetPlan {
  const { print } = plan;
  if (!print?.footer || id === 'chargeSlips') return plan;
  const whose = `${dealer} ${language === 'zh' ? '回执' : 'feedback'} ${month} · ${plan.name}`;
  return { ...plan, print: { ...print, footer: { ...print.footer, left: whose } } };
}

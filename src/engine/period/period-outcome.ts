import type { Language, Words } from '../values/language';
import { by, groupBy } from '../values/group';
import { type Month, addToMonth } from '../values/month';
import { ALL_DEALERS, type HistoryBook, historyBook } from '../indicators/history-measures';
import { periodOf } from '../indicators/trend-measures';
import { type Settings, settingsFor } from '../month/settings';
import type { HistoryEntry } from '../records/history';
import type { Shown } from '../reports/report';
import { monthWords } from '../sheets/month-words';
import type { PeriodReport } from './period-report';
import { regionName } from '../records/region-name';

/** A dealer of the period. */
export interface PeriodDealer {
  readonly dealer: string;
  readonly name: string;
  readonly region: string;
}

/** Several months put together: everything that the sheets of a period show. */
export interface PeriodOutcome extends Shown {
  readonly settings: Settings;
  readonly span: Words;
  readonly months: readonly Month[];
  /** As many months just before. */
  readonly before: readonly Month[];
  /** The same months last year. */
  readonly lastYear: readonly Month[];
  /** Months of the period with figures in 历史. */
  readonly known: readonly Month[];
  readonly book: HistoryBook;
  readonly dealers: readonly PeriodDealer[];
  /** The reports given that lie in the period, the oldest first: their ledgers are used. */
  readonly reports: readonly PeriodReport[];
  /** All the reports given. */
  readonly given: readonly PeriodReport[];
}

/** What a period is asked for. */
export interface PeriodRequest {
  readonly from: Month;
  readonly to: Month;
  readonly reports: readonly PeriodReport[];
  /** That of the newest report, where not named. */
  readonly language?: Language;
}

/** Puts the months of a period together from their reports. */
export function periodOutcome({ from, to, reports, language }: PeriodRequest): PeriodOutcome {
  const given = [...reports].sort(by(({ month }) => month));
  const newest = given.at(-1);
  const settings = settingsFor(to, newest?.settings ?? {}, language ? { language } : {});
  const months = monthsFrom(from, to);
  const history = mergedHistory(given);
  const book = historyBook(history);
  return {
    settings,
    span: spanWords(from, to),
    months,
    book,
    given,
    before: months.map((month) => addToMonth(month, -months.length)),
    lastYear: months.map((month) => addToMonth(month, -12)),
    known: months.filter((month) => book.months.includes(month)),
    dealers: dealersOf(given, history, new Set(months), settings.language),
    reports: given.filter(({ month, isHistoryOnly }) => month >= from && month <= to && isHistoryOnly !== true),
  };
}

/** The months from one to another, both included. */
export function monthsFrom(from: Month, to: Month): readonly Month[] {
  const months: Month[] = [];
  for (let month = from; month <= to; month = addToMonth(month, 1)) months.push(month);
  return months;
}

/** 历史 of all reports together: of a month, what its own report says, else the newest report that knows it. */
function mergedHistory(reports: readonly PeriodReport[]): readonly HistoryEntry[] {
  const byMonth = new Map<string, readonly HistoryEntry[]>();
  for (const report of reports)
    for (const [month, entries] of groupBy(report.history, ({ month: of }) => of ?? '')) byMonth.set(month, entries);
  for (const report of reports) {
    const own = report.history.filter(({ month }) => month === report.month);
    if (own.length > 0) byMonth.set(report.month, own);
  }
  return [...byMonth.values()].flat();
}

/** The dealers with figures in the period; names and regions are those of the newest report that has them. */
function dealersOf(
  reports: readonly PeriodReport[],
  history: readonly HistoryEntry[],
  months: ReadonlySet<string>,
  language: Language,
): readonly PeriodDealer[] {
  const masters = new Map(reports.flatMap(({ dealers }) => dealers.map((dealer) => [dealer.dealer ?? '', dealer] as const)));
  const active = new Set(
    history
      .filter(({ month, dealer }) => months.has(month ?? '') && dealer !== undefined && dealer !== ALL_DEALERS)
      .map(({ dealer }) => dealer ?? ''),
  );
  return [...active]
    .sort()
    .map((dealer) => ({ dealer, name: masters.get(dealer)?.name ?? '', region: regionName(masters.get(dealer)?.region, language) }));
}

/** A period in words: a quarter, a half or a whole year where it is one, else from month to month. */
function spanWords(from: Month, to: Month): Words {
  const [quarter, year] = [periodOf(from, 'quarter'), periodOf(from, 'year')];
  const is = ({ months }: typeof year) => months[0] === from && months.at(-1) === to;
  if (is(year)) return { zh: `${year.name} 年度`, en: year.name };
  const half = HALVES.find(({ first, last }) => from.slice(5) === first && to === `${from.slice(0, 4)}-${last}`);
  if (half) return { zh: `${from.slice(0, 4)} 年${half.zh}`, en: `${half.en} ${from.slice(0, 4)}` };
  if (is(quarter))
    return { zh: `${from.slice(0, 4)} 年第 ${quarter.name.slice(-1)} 季度`, en: `${quarter.name.slice(-2)} ${from.slice(0, 4)}` };
  if (from === to) return { zh: monthWords(from, 'zh'), en: monthWords(from, 'en') };
  return { zh: `${monthWords(from, 'zh')}至 ${monthWords(to, 'zh')}`, en: `${monthWords(from, 'en')} – ${monthWords(to, 'en')}` };
}

const HALVES = [
  { first: '01', last: '06', zh: '上半年', en: 'H1' },
  { first: '07', last: '12', zh: '下半年', en: 'H2' },
] as const;

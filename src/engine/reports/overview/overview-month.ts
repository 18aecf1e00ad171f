import { groupBy } from '../../values/group';
import type { Language, Words } from '../../values/language';
import { type Month, addToMonth } from '../../values/month';
import { ALL_DEALERS } from '../../indicators/history-measures';
import { type Share, rateOf } from '../../indicators/shares';
import { shortMonth } from '../../sheets/month-words';
import type { MonthOutcome } from '../../month/outcome';
import { cut } from '../../sheets/text-width';

/** The month as the overview asks it: figures, what history says of earlier months, short names. */
export interface OverviewMonth {
  readonly outcome: MonthOutcome;
  readonly language: Language;
  readonly month: Month;
  readonly lastMonth: Month;
  /** Whether 历史 knows the month before. */
  readonly hasLastMonth: boolean;
  say(words: Words): string;
  /** A figure of this month or an earlier one, as 历史 keeps it: of a dealer, or of all. */
  figureOf(month: Month, measure: string, dealer?: string): number | undefined;
  /** The months up to this one, the oldest first. */
  monthsBack(count: number): readonly Month[];
  monthName(month: Month): string;
  /** This month in a sentence: 3 月, Mar. */
  readonly thisMonth: string;
  /** A dealer's name, short enough for an axis. */
  dealerName(dealer: string): string;
  /** A rate of a dealer; nothing where there is nothing below the line. */
  rateOf(dealer: string, indicator: string): number | undefined;
  shareOf(dealer: string, indicator: string): Share | undefined;
}

/** Makes the month easy to ask. */
export function overviewMonth(outcome: MonthOutcome): OverviewMonth {
  const { month, language } = outcome.settings;
  const history = outcome.book;
  const lastMonth = addToMonth(month, -1);
  const names = shortNames(outcome);
  const shareOf = (dealer: string, indicator: string) => outcome.shares.get(dealer)?.[indicator];
  return {
    outcome,
    language,
    month,
    lastMonth,
    hasLastMonth: history.months.includes(lastMonth),
    say: (words) => words[language],
    figureOf: (of, measure, dealer = ALL_DEALERS) => history.value(of, dealer, measure),
    monthsBack: (count) => Array.from({ length: count }, (_, index) => addToMonth(month, index - count + 1)),
    monthName: (of) => shortMonth(of, language),
    thisMonth: shortMonth(month, language).replace('月', ' 月'),
    dealerName: (dealer) => (dealer === '' ? { zh: '未知经销商', en: 'Unknown dealer' }[language] : (names.get(dealer) ?? dealer)),
    shareOf,
    rateOf: (dealer, indicator) => {
      const share = shareOf(dealer, indicator);
      return share && rateOf(share);
    },
  };
}

const LEGAL_FORM = /(股份|责任|集团|有限)*(有限)?公司$|\s*(co\.?,?\s*ltd\.?|ltd\.?|inc\.?|llc)$/i;

/** Names without their legal form, cut to what an axis holds; where two become the same, their numbers stand instead. */
function shortNames({ submissions, dealers }: MonthOutcome): ReadonlyMap<string, string> {
  const numbers = [...new Set([...submissions.rows.map(({ dealer }) => dealer), ...dealers.keys()])];
  const short = numbers.map((dealer) => ({ dealer, name: cut((dealers.get(dealer)?.name ?? '').replace(LEGAL_FORM, '')) }));
  const sameName = groupBy(short, ({ name }) => name);
  return new Map(short.map(({ dealer, name }) => [dealer, name !== '' && sameName.get(name)?.length === 1 ? name : dealer]));
}

import type { Indicator } from '../../indicators/indicator';
import { type Signal, signalOf } from '../../indicators/shares';
import { addToMonth } from '../../values/month';
import type { NamedFigure } from './figure';
import type { OverviewMonth } from './overview-month';
import { cut } from '../../sheets/text-width';

/** Something that needs attention: one subject, what is the matter, its numbers, and the sheet that shows the rows. */
export interface AttentionRow {
  readonly level: 'bad' | 'near';
  /** A dealer's number, or what else the row is about: a subject has one row. */
  readonly subject: string;
  readonly shownAs: string;
  readonly matter: string;
  readonly numbers: string;
  /** The number by which it stands here. */
  readonly about: NamedFigure;
  /** Id of the sheet. */
  readonly sheet: string;
  /** Share of this row in all that is wrong of its kind, so that different kinds can be put in one order. */
  readonly effect: number;
}

/** What the column 对象 holds, in half characters. */
const LONGEST_SUBJECT = 19;
/** How far back a repeated miss is followed. */
const MONTHS_BACK = 12;

/** A dealer as subject of a row. */
export const dealerSubject = (page: OverviewMonth, dealer: string) => {
  const name = page.dealerName(dealer);
  return { subject: dealer, shownAs: name === dealer ? dealer : cut(`${dealer} ${name}`, LONGEST_SUBJECT) };
};

/** The level of a rate that misses its target; nothing where it does not. */
export function missLevel(
  { outcome: { settings } }: OverviewMonth,
  indicator: Indicator,
  rate: number | undefined,
): AttentionRow['level'] | undefined {
  const signal: Signal = indicator.target ? signalOf(rate, settings[indicator.target], settings.nearGap) : 'none';
  return signal === 'bad' || signal === 'near' ? signal : undefined;
}

/** How many months running, this one included, a condition held; months that history does not know end the run. */
export function monthsRunning(page: OverviewMonth, held: (month: OverviewMonth['month']) => boolean): number {
  let months = 1;
  while (months < MONTHS_BACK && held(addToMonth(page.month, -months))) months++;
  return months;
}

import { type Day, addDays } from '../values/day';
import type { PriceBook } from '../ledgers/price-book';
import type { Settings } from '../month/settings';
import { type Entry, type Register, fits, validOn } from './approval-register';
import type { LentLot } from './lot';

/** What a due date rests on. */
export interface Terms {
  readonly part: string;
  readonly borrowedOn: Day;
  /** 应退日期 as written. */
  readonly dueOn?: Day;
}

/** The due date without approvals: as written, else after the part's own term (0 is a term), else after the default (D4). */
export function ownDueDate({ part, borrowedOn, dueOn }: Terms, prices: PriceBook, { returnDays }: Settings): Day {
  return dueOn ?? addDays(borrowedOn, prices.on(part, borrowedOn)?.returnDays ?? returnDays);
}

/** The latest valid extension of a lot, whether or not it is later than the lot's own due date. */
export function latestExtension(lot: LentLot, register: Register, settings: Settings): Entry | undefined {
  return register
    .of(lot.dealer)
    .filter((entry) => entry.effect === 'extension' && entry.extendedTo !== undefined && fits(entry, lot) && holdsFor(entry, lot, settings))
    .reduce<Entry | undefined>(
      (latest, entry) => (latest && (latest.extendedTo ?? '') >= (entry.extendedTo ?? '') ? latest : entry),
      undefined,
    );
}

/** Whether an entry holds for a lot: on the day of issue where this month's issue names it, else on the as-of date. */
export const holdsFor = (entry: Entry, lot: LentLot, { asOf }: Settings): boolean =>
  validOn(entry, lot.origin === 'issue' && lot.approval === entry.approval ? lot.borrowedOn : asOf);

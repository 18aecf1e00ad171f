import { type Day, daysBetween } from '../values/day';
import { by } from '../values/group';
import type { Settings } from '../month/settings';
import { type Lot, carriedQuantity } from './lot';
import type { SourceRow } from './source-row';

/** 7天内, 今日到期, 逾期在途. */
export type ReminderKind = 'soon' | 'today' | 'overdueInTransit';

/** A line of 催退清单. */
export interface Reminder {
  readonly dealer: string;
  readonly part: string;
  readonly slip: string;
  readonly dueOn: Day;
  /** Negative where overdue. */
  readonly daysLeft: number;
  /** What is carried forward; what was charged is on the charge slip instead. */
  readonly quantity: number;
  readonly kind: ReminderKind;
  readonly rows: readonly SourceRow[];
}

const DAYS_AHEAD = 7;

/** 催退清单: what is carried forward and due within a week. */
export const reminders = (lots: readonly Lot[], { asOf }: Settings): readonly Reminder[] =>
  lots
    .map((lot) => ({ lot, daysLeft: daysBetween(asOf, lot.dueOn) }))
    .filter(({ lot, daysLeft }) => carriedQuantity(lot) > 0 && daysLeft <= DAYS_AHEAD)
    .map(({ lot, daysLeft }) => ({
      dealer: lot.dealer,
      part: lot.part,
      slip: lot.slip,
      dueOn: lot.dueOn,
      daysLeft,
      quantity: carriedQuantity(lot),
      kind: kindOf(daysLeft),
      rows: lot.rows,
    }))
    .sort(
      by(
        (row) => row.dealer,
        (row) => row.dueOn,
        (row) => row.part,
        (row) => row.slip,
      ),
    );

function kindOf(daysLeft: number): ReminderKind {
  if (daysLeft < 0) return 'overdueInTransit';
  return daysLeft === 0 ? 'today' : 'soon';
}

import type { Day } from '../values/day';
import { by } from '../values/group';
import type { Money } from '../values/money';
import type { SourceRow } from './source-row';

/** Parts lent on one slip: what the dealer has to bring back, and by when. */
export interface LentLot {
  readonly dealer: string;
  readonly part: string;
  readonly slip: string;
  readonly origin: 'opening' | 'issue';
  readonly borrowedOn: Day;
  /** The effective one (D4). */
  readonly dueOn: Day;
  readonly quantity: number;
  /** 特批编号 of the issue. */
  readonly approval?: string;
  readonly remark?: string;
  /** The list of its rows. */
  readonly list: 'openingBalance' | 'issues' | 'partsBorrowed';
  /** At least one; of several rows of a slip all. */
  readonly rows: readonly [SourceRow, ...SourceRow[]];
}

/** A lot after the receipts. */
export interface MatchedLot extends LentLot {
  readonly returned: number;
}

/** A lot after 免退. */
export interface ReleasedLot extends MatchedLot {
  /** 特批核销. */
  readonly released: number;
  /** 未退数量: what it still owes. */
  readonly outstanding: number;
}

/** 已退清, 未到期, 逾期, 逾期在途. */
export type LotState = 'cleared' | 'notDue' | 'overdue' | 'overdueInTransit';

/** 账龄. */
export type Ageing = 'notDue' | 'days1to30' | 'days31to60' | 'days61to90' | 'over90';

/** A lot as it stands on the as-of date. */
export interface AgedLot extends ReleasedLot {
  /** Of what is overdue: on its way. */
  readonly inTransit: number;
  readonly daysOverdue: number;
  /** Absent where cleared. */
  readonly ageing?: Ageing;
  readonly state: LotState;
}

/** A line of 借料明细. */
export interface Lot extends AgedLot {
  /** 应收金额: the sum of its rounded charge lines. */
  readonly amount: Money;
}

/** The order of D3: due date, day lent, slip, opening before issue, row. */
export const lotOrder = by<LentLot>(
  (lot) => lot.dueOn,
  (lot) => lot.borrowedOn,
  (lot) => lot.slip,
  (lot) => (lot.origin === 'opening' ? 0 : 1),
  (lot) => lot.rows[0].row,
  (lot) => lot.part,
);

/** What a lot still owes past its due date. */
export const overdueQuantity = (lot: AgedLot): number => (lot.daysOverdue > 0 ? lot.outstanding : 0);

/** What is charged of a lot: overdue and not on its way (D6). */
export const chargeableQuantity = (lot: AgedLot): number => overdueQuantity(lot) - lot.inTransit;

/** What is carried into the next month: not due, or overdue and on its way. */
export const carriedQuantity = (lot: AgedLot): number => lot.outstanding - chargeableQuantity(lot);

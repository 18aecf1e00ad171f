import { by } from '../values/group';
import type { Words } from '../values/language';
import type { Decimal, Money } from '../values/money';
import type { chargeKind, invoicing } from '../records/choices';
import type { ChoiceOf } from '../schema/types-text';
import type { SourceRow } from './source-row';

/** 发料收费, 逾期未退, 红冲. */
export type ChargeKind = ChoiceOf<typeof chargeKind>;

/** 本次开票, 待集中开票, 不开票. */
export type Invoicing = ChoiceOf<typeof invoicing>;

/** A line of 收费清单. */
export interface ChargeLine {
  readonly kind: ChargeKind;
  readonly dealer: string;
  /** 单号: the issue slip. */
  readonly slip: string;
  readonly part: string;
  readonly quantity: number;
  /** Reduced where an approval reduces it; blank without a price on the day. */
  readonly unitPrice?: Decimal;
  /** Negative for a reversal. */
  readonly amount: Money;
  readonly payment?: string;
  /** 待集中开票 where nothing is said. */
  readonly invoicing: Invoicing;
  readonly reason: Words;
  /** The special approval that made or changed the line. */
  readonly approval?: string;
  readonly row: SourceRow;
}

const KINDS: readonly ChargeKind[] = ['issue', 'overdue', 'reversal'];

/** The order of 收费清单: dealer, kind, slip, part; pieces of one lot stay in the order in which they were priced. */
export const chargeOrder = by<ChargeLine>(
  (line) => line.dealer,
  (line) => KINDS.indexOf(line.kind),
  (line) => line.slip,
  (line) => line.part,
  (line) => line.row.row,
);

import type { DifferenceKind } from '../../engine/reconciliation/difference';
import type { Day } from '../../engine/values/day';

/** A control total: both sides and what they differ by. */
export interface ControlFigures {
  readonly number: string;
  readonly equation: string;
  readonly left: number;
  readonly right: number;
  readonly difference: number;
}

/** What 对账 shows of a month; amounts are yuan. */
export interface ReconciliationFigures {
  readonly controls: readonly ControlFigures[];
  /** Which of head office's sheets the dealers' own stood in for. */
  readonly standIn: { readonly issues: boolean; readonly receipts: boolean };
  readonly balance: {
    readonly opening: number;
    readonly lent: number;
    readonly matched: number;
    readonly released: number;
    readonly notDue: number;
    readonly overdue: number;
    readonly inTransit: number;
    /** 逾期计收: overdue and not on its way, what the amount is charged for. */
    readonly charged: number;
    readonly surplus: number;
    readonly amount: number;
  };
  /** Dealers that are charged for overdue parts, the most pieces first. */
  readonly overdue: readonly OverdueDealer[];
  /** 往来差异 by kind. */
  readonly differences: Readonly<Record<DifferenceKind, number>>;
}

/** What a dealer is charged for: not brought back in time, and not on its way. */
export interface OverdueDealer {
  readonly dealer: string;
  readonly name: string;
  readonly pieces: number;
  readonly longestDays: number;
  readonly amount: number;
}

/** A line of 往来差异. */
export interface DifferenceLine {
  readonly kind: DifferenceKind;
  readonly dealer: string;
  readonly name: string;
  /** Empty for old parts, and where a receipt names no return slip. */
  readonly number: string;
  readonly part: string;
  readonly dealerQuantity: number;
  readonly headOfficeQuantity: number;
  /** What it is, in the workbook’s language. */
  readonly says: string;
}

/** A lot of a dealer, as the page behind an overdue figure lists it. */
export interface LotLine {
  readonly slip: string;
  readonly part: string;
  readonly dueOn: Day;
  readonly outstanding: number;
  readonly daysOverdue: number;
  readonly amount: number;
  /** Its row of 借料明细, once written. */
  readonly target?: { readonly sheet: string; readonly cell: string };
}

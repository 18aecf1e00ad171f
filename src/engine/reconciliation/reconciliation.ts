import type { Allocation } from './allocation';
import type { Allowance } from './approval-register';
import type { ChargeLine } from './charge-line';
import type { ClosingRow } from './closing-balance';
import type { CountRow } from './count';
import type { Difference } from './difference';
import type { IssueFigures } from './issue-statistics';
import type { Lot } from './lot';
import type { ReceiptLine } from './receipt-lines';
import type { Remark } from './remarks';
import type { Reminder } from './reminders';
import type { ReturnFigures } from './return-statistics';
import type { Revenue } from './revenue';

/** What became of the month's parts: every figure of the sheets about parts and money. */
export interface Reconciliation {
  /** 借料明细. */
  readonly lots: readonly Lot[];
  /** 匹配明细. */
  readonly allocations: readonly Allocation[];
  /** 借料盘点. */
  readonly count: readonly CountRow[];
  /** 往来差异. */
  readonly differences: readonly Difference[];
  /** 催退清单. */
  readonly reminders: readonly Reminder[];
  /** 收费清单. */
  readonly charges: readonly ChargeLine[];
  /** 发料统计. */
  readonly issueStatistics: readonly IssueFigures[];
  /** 退料统计. */
  readonly returnStatistics: readonly ReturnFigures[];
  /** 收入统计. */
  readonly revenue: readonly Revenue[];
  /** 期末结转. */
  readonly closingBalance: readonly ClosingRow[];
  /** What the month leaves of what may still be used after it: 数量 of the approvals, and what is on its way from the transit place. */
  readonly leftOver: { readonly approvals: Allowance; readonly atTransitPlace: readonly ReceiptLine[] };
  readonly remarks: readonly Remark[];
  /** Which of head office's sheets the dealers' own stood in for. */
  readonly standIn: { readonly issues: boolean; readonly receipts: boolean };
}

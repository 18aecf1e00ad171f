import type { Allocation } from './allocation';
import type { Allowance, Register } from './approval-register';
import { approvalRemarks } from './approval-remarks';
import type { ReconciliationInput } from './input';
import { dueDateRemarks, issueRemarks } from './issue-remarks';
import type { JudgedIssue } from './judged-issues';
import { type KnownSlips, slipsKnownToDealers } from './known-slips';
import type { Lot } from './lot';
import { priceRemarks } from './price-remarks';
import { type ReceiptLine, returnsOfDealers } from './receipt-lines';
import { allocationRemarks, earlierReceipts, unknownSlips } from './receipt-remarks';
import { type Remark, inOrder } from './remarks';
import { unaccountedIssues } from './unaccounted-issues';

/** What the passes came to. */
interface Passes {
  readonly register: Register;
  /** What is left of each approval after all passes. */
  readonly left: Allowance;
  readonly known: KnownSlips;
  readonly issues: readonly JudgedIssue[];
  readonly receipts: readonly ReceiptLine[];
  /** The receipts that count or are in transit: those whose 对应领料单号 matters. */
  readonly named: readonly ReceiptLine[];
  readonly lots: readonly Lot[];
  readonly allocations: readonly Allocation[];
}

/** All that there is to say about rows after the passes, with what the passes noticed themselves, in the order of the sheets. */
export const noticed = (input: ReconciliationInput, passes: Passes, byPasses: readonly Remark[]): readonly Remark[] =>
  inOrder([
    ...byPasses,
    ...issueRemarks(passes.issues, passes.register, input.settings.asOf),
    ...dueDateRemarks(input),
    ...unknownSlips(passes.named, passes.known),
    ...(input.hasReceipts ? unknownSlips(returnsOfDealers(input), slipsKnownToDealers(passes.known, input)) : []),
    ...allocationRemarks(passes.allocations, input.hasReceipts ? 'receipts' : 'partsReturned'),
    ...earlierReceipts(passes.receipts, passes.lots, input.settings),
    ...unaccountedIssues(input, passes.issues, passes.receipts, passes.register),
    ...approvalRemarks(passes.register, passes.left, input),
    ...priceRemarks(input.priceRows),
  ]);

import { by } from '../values/group';
import { ageLots } from './age-lots';
import { allowance, approvalRegister } from './approval-register';
import { approvalRemarks } from './approval-remarks';
import { chargeOrder } from './charge-line';
import { chargeOverdue } from './charge-overdue';
import { closingBalance } from './closing-balance';
import { countParts } from './count';
import { differences } from './differences';
import { gatherLots } from './gather-lots';
import type { ReconciliationInput } from './input';
import { issueCharges } from './issue-charges';
import { issueLines } from './issue-lines';
import { dueDateRemarks, issueRemarks } from './issue-remarks';
import { issueStatistics } from './issue-statistics';
import { judgeIssues } from './judged-issues';
import { knownSlips } from './known-slips';
import { matchReceipts } from './match-receipts';
import { priceRemarks } from './price-remarks';
import { countedThisMonth, receiptLines, returnsOfDealers } from './receipt-lines';
import { allocationRemarks, earlierReceipts, unknownSlips } from './receipt-remarks';
import { inOrder } from './remarks';
import type { Reconciliation } from './reconciliation';
import { releaseLots } from './release-lots';
import { reminders } from './reminders';
import { returnStatistics } from './return-statistics';
import { revenueByDealer } from './revenue';
import { reversibleCharges } from './reversible-charges';
import { reverseCharges } from './reverse-charges';
import { stillInTransit } from './transit';
import { unaccountedIssues } from './unaccounted-issues';

/** Reconciles a month's parts: what was lent, returned, released, is on its way, is charged and is carried forward. */
export function reconcile(input: ReconciliationInput): Reconciliation {
  const { settings, prices } = input;
  const register = approvalRegister(input.approvals, settings);
  const left = allowance(register);
  const receipts = receiptLines(input);
  const counted = receipts.filter((line) => countedThisMonth(line, settings));
  const inTransit = stillInTransit(receipts, settings);
  const slips = knownSlips(input);

  const issues = judgeIssues(issueLines(input), register, left, prices, settings);
  const lent = gatherLots(input, issues, register);
  const matched = matchReceipts(lent.lots, counted);
  const released = releaseLots(matched.lots, register, left, settings);
  const aged = ageLots(released, inTransit, settings);
  const overdue = chargeOverdue(aged, register, left, prices, settings);
  const charged = [...issues.filter(({ thisMonth }) => thisMonth).flatMap(issueCharges), ...overdue.charges];
  const reversed = reverseCharges(reversibleCharges(input, charged, issues, overdue.lots), register, left, { prices, settings, knows: slips.has });

  const { lots } = overdue;
  const charges = [...charged, ...reversed.charges].sort(chargeOrder);
  return {
    lots: lots.toSorted(by((lot) => lot.dealer, (lot) => lot.part)),
    allocations: matched.allocations.toSorted(by((each) => each.dealer, (each) => each.part, (each) => each.receivedOn, (each) => each.receipt, (each) => each.row.row)),
    count: countParts(lots, counted, matched.allocations, prices, settings),
    differences: differences(input, issues.map(({ line }) => line), receipts),
    reminders: reminders(lots, settings),
    charges,
    issueStatistics: issueStatistics(issues),
    returnStatistics: returnStatistics(lots, matched.allocations, settings),
    revenue: revenueByDealer(charges),
    closingBalance: closingBalance(lots, prices),
    remarks: inOrder([
      ...issueRemarks(issues, input),
      ...dueDateRemarks(input),
      ...lent.remarks,
      ...unknownSlips([...counted, ...inTransit], slips),
      ...(input.hasReceipts ? unknownSlips(returnsOfDealers(input), knownSlips(input, true)) : []),
      ...allocationRemarks(matched.allocations, input.hasReceipts ? 'receipts' : 'partsReturned'),
      ...earlierReceipts(receipts, lots, settings),
      ...unaccountedIssues(input, issues, receipts, register),
      ...overdue.remarks,
      ...reversed.remarks,
      ...approvalRemarks(register, left, input),
      ...priceRemarks(input.priceRows),
    ]),
    standIn: { issues: !input.hasIssues, receipts: !input.hasReceipts },
  };
}

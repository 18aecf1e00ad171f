import { by } from '../values/group';
import { ageLots } from './age-lots';
import { allowance, approvalRegister } from './approval-register';
import { chargeOrder } from './charge-line';
import { chargeOverdue } from './charge-overdue';
import { closingBalance } from './closing-balance';
import { countParts } from './count';
import { differences } from './differences';
import { gatherLots } from './gather-lots';
import type { ReconciliationInput } from './input';
import { issueCharges } from './issue-charges';
import { issueLines } from './issue-lines';
import { issueStatistics } from './issue-statistics';
import { judgeIssues } from './judged-issues';
import { knownSlips } from './known-slips';
import { matchReceipts } from './match-receipts';
import { noticed } from './noticed';
import { countedThisMonth, receiptLines } from './receipt-lines';
import type { Reconciliation } from './reconciliation';
import { releaseLots } from './release-lots';
import { reminders } from './reminders';
import { returnStatistics } from './return-statistics';
import { revenueByDealer } from './revenue';
import { reversibleCharges } from './reversible-charges';
import { reverseCharges } from './reverse-charges';
import { stillAtTransitPlace, stillInTransit } from './transit';

/** Reconciles a month's parts: what was lent, returned, released, is on its way, is charged and is carried forward. */
export function reconcile(input: ReconciliationInput): Reconciliation {
  const { settings, prices } = input;
  const register = approvalRegister(input.approvals, settings);
  const left = allowance(register);
  const receipts = receiptLines(input);
  const counted = receipts.filter((line) => countedThisMonth(line, settings));
  const atTransitPlace = stillAtTransitPlace(receipts, settings);
  const inTransit = stillInTransit(atTransitPlace);

  const issues = judgeIssues(issueLines(input), register, left, prices, settings);
  const lent = gatherLots(input, issues, register);
  const matched = matchReceipts(lent.lots, counted);
  const released = releaseLots(matched.lots, register, left, settings);
  const aged = ageLots(released, inTransit, settings);
  const overdue = chargeOverdue(aged, register, left, prices, settings);
  const charged = [...issues.filter(({ thisMonth }) => thisMonth).flatMap(issueCharges), ...overdue.charges];
  const known = knownSlips(input);
  const reversible = reversibleCharges(input, charged, issues, overdue.lots);
  const reversed = reverseCharges(reversible, register, left, { prices, settings, knows: known.has });

  const { lots } = overdue;
  const { allocations } = matched;
  const charges = [...charged, ...reversed.charges].sort(chargeOrder);
  return {
    lots: lots.toSorted(
      by(
        (lot) => lot.dealer,
        (lot) => lot.part,
      ),
    ),
    allocations: allocations.toSorted(
      by(
        (each) => each.dealer,
        (each) => each.part,
        (each) => each.receivedOn,
        (each) => each.receipt,
        (each) => each.row.row,
      ),
    ),
    count: countParts(lots, counted, allocations, prices, settings),
    differences: differences(
      input,
      issues.map(({ line }) => line),
      receipts,
    ),
    reminders: reminders(lots, settings),
    charges,
    issueStatistics: issueStatistics(issues),
    returnStatistics: returnStatistics(lots, allocations, settings),
    revenue: revenueByDealer(charges),
    closingBalance: closingBalance(lots, prices),
    leftOver: { approvals: left, atTransitPlace },
    remarks: noticed(input, { register, left, known, issues, receipts, named: [...counted, ...inTransit], lots, allocations }, [
      ...lent.remarks,
      ...overdue.remarks,
      ...reversed.remarks,
    ]),
    standIn: { issues: !input.hasIssues, receipts: !input.hasReceipts },
  };
}

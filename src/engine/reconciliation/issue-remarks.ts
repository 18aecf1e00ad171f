import { type YesNo, yesOrNo } from '../schema/types-text';
import type { Day } from '../values/day';
import { sumMoney, yuan } from '../values/money';
import type { Entry, Register } from './approval-register';
import type { ReconciliationInput } from './input';
import type { JudgedIssue } from './judged-issues';
import { isFree } from './pieces';
import { type Remark, remark } from './remarks';
import { approvalFault } from './approval-remarks';

/** What this month's issues say against themselves, the price list and the register of approvals. */
export function issueRemarks(issues: readonly JudgedIssue[], register: Register, asOf: Day): readonly Remark[] {
  return issues
    .filter(({ thisMonth }) => thisMonth)
    .flatMap((issue) => [
      ...approvalOf(issue, register, asOf),
      ...priceOf(issue),
      ...(issue.line.list === 'issues' ? [...paymentOf(issue), ...natureOf(issue)] : []),
    ]);
}

const at = ({ line }: JudgedIssue, field: string) => ({ list: line.list, row: line.row, field });

/** P4 unknown or lapsed approval; P22 an approval too small for the issue. */
function approvalOf(issue: JudgedIssue, register: Register, asOf: Day): readonly Remark[] {
  const { line, entries, beyondApproval } = issue;
  const named = line.approval;
  if (named === undefined) return line.nature === 'approved' ? [remark('P4', { ...at(issue, 'approval'), facts: { why: 'blank' } })] : [];
  if (entries.length === 0) {
    const fault = approvalFault(named, { ...line, day: line.issuedOn }, register, asOf);
    return [remark('P4', { ...at(issue, 'approval'), ...fault })];
  }
  return beyondApproval > 0
    ? [remark('P22', { ...at(issue, 'quantity'), facts: { approval: named, quantity: line.quantity, beyond: beyondApproval } })]
    : [];
}

/** P3 no price on the day; P9 金额 differs from the price list. */
function priceOf(issue: JudgedIssue): readonly Remark[] {
  const { line, listed } = issue;
  if (listed.some((piece) => piece.unitPrice === undefined && !isFree(piece))) {
    return [remark('P3', { ...at(issue, 'part'), facts: { part: line.part, day: line.issuedOn } })];
  }
  const expected = sumMoney(listed.map(({ amount }) => amount));
  if (listed.length === 0 || line.amount === undefined || line.amount === expected) return [];
  return [remark('P9', { ...at(issue, 'amount'), facts: { amount: yuan(line.amount), expected: yuan(expected) } })];
}

/** P10 charged parts that left before they were paid (A5). */
function paymentOf(issue: JudgedIssue): readonly Remark[] {
  const { issuedOn, paidOn } = issue.line;
  if (issue.pieces.every(({ amount }) => amount === 0) || (paidOn !== undefined && paidOn <= issuedOn)) return [];
  return [
    remark('P10', {
      ...at(issue, 'paidOn'),
      facts: paidOn === undefined ? { why: 'unpaid', issuedOn } : { why: 'later', issuedOn, paidOn },
    }),
  ];
}

/** P11 是否收费 at odds with 物料性质, or with what the approval says. */
function natureOf(issue: JudgedIssue): readonly Remark[] {
  const { line, entries } = issue;
  const expected = line.nature === 'approved' ? chargedBy(entries) : yesOrNo(line.nature === 'charged');
  if (line.charged === undefined || expected === undefined || line.charged === expected) return [];
  return [
    remark('P11', {
      ...at(issue, 'charged'),
      facts: { why: expected === 'yes' ? 'charged' : 'free', nature: line.nature, approval: line.approval ?? '' },
    }),
  ];
}

function chargedBy(entries: readonly Entry[]): YesNo | undefined {
  const has = (...effects: readonly Entry['effect'][]) => entries.some(({ effect }) => effects.includes(effect));
  if (has('waiver')) return 'no';
  if (has('discount')) return 'yes';
  return has('extension', 'release') ? 'no' : undefined;
}

/** P8 due before lent, of the issues and the opening balance of head office and, where they are kept beside them, the dealers' own. */
export function dueDateRemarks(input: ReconciliationInput): readonly Remark[] {
  const faults: Remark[] = [];
  const check = (list: Remark['list'], row: Remark['row'], lentOn: string | undefined, dueOn: string | undefined) => {
    if (row.counts && lentOn !== undefined && dueOn !== undefined && dueOn < lentOn)
      faults.push(remark('P8', { list, row, field: 'dueOn', facts: { lentOn, dueOn } }));
  };
  for (const row of input.issues) check('issues', row, row.values.issuedOn, row.values.dueOn);
  for (const row of input.opening) check('openingBalance', row, row.values.borrowedOn, row.values.dueOn);
  for (const row of input.borrowed) check('partsBorrowed', row, row.values.borrowedOn, row.values.dueOn);
  return faults;
}

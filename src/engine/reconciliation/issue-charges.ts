import type { ChargeLine } from './charge-line';
import { issueReason } from './charge-words';
import type { JudgedIssue } from './judged-issues';
import { present } from './present';

/** 发料收费: the charge lines of an issue, one for each price. */
export const issueCharges = ({ line, pieces, listed }: JudgedIssue): readonly ChargeLine[] =>
  pieces.map(({ entry, quantity, unitPrice, amount }) => ({
    kind: 'issue',
    dealer: line.dealer,
    slip: line.slip,
    part: line.part,
    quantity,
    amount,
    invoicing: line.invoicing ?? 'later',
    reason: issueReason(line, entry, unitPrice, pieces !== listed),
    ...present({ unitPrice, payment: line.payment, approval: entry?.approval }),
    row: line.row,
  }));

import { groupBy, sumOf } from '../values/group';
import { addToMonth, monthOf } from '../values/month';
import { type Register, fits } from './approval-register';
import type { ReconciliationInput } from './input';
import type { IssueLine } from './issue-lines';
import type { JudgedIssue } from './judged-issues';
import { keyOfPart, keyOfSlip } from './keys';
import { pour } from './pour';
import type { ReceiptLine } from './receipt-lines';
import { type Remark, remark } from './remarks';
import { earlierLines } from './reversible-charges';
import { counting } from './source-row';

/** P13: what was lent in earlier months and is neither in 期初 nor explained by receipts, charges or releases of earlier months: last month's one by one, older ones in one note. */
export function unaccountedIssues(
  input: ReconciliationInput,
  issues: readonly JudgedIssue[],
  receipts: readonly ReceiptLine[],
  register: Register,
): readonly Remark[] {
  const { settings } = input;
  const earlier = issues
    .filter(({ lent, thisMonth, line }) => lent && !thisMonth && monthOf(line.issuedOn) < settings.month)
    .map(({ line }) => line);
  const open = openQuantities(earlier, input);
  explainByReceipts(
    earlier,
    receipts.filter((line) => line.place === 'returnPlace' && line.type !== 'wrongPart' && monthOf(line.receivedOn) < settings.month),
    open,
  );
  const ofDealer = groupBy(earlier, ({ dealer }) => dealer);
  for (const entry of register.all) {
    if (entry.effect === 'release' && monthOf(entry.approvedOn) < settings.month)
      pour(
        entry.quantity ?? Infinity,
        (ofDealer.get(entry.dealer) ?? []).filter((line) => fits(entry, line)),
        open,
      );
  }
  const standing = new Set(counting(input.opening).map(({ dealer, values }) => keyOfSlip({ ...values, dealer })));
  const missing = earlier.filter((line) => (open.get(line) ?? 0) > 0 && !standing.has(keyOfSlip(line)));
  const lastMonth = addToMonth(settings.month, -1);
  const recent = missing.filter((line) => monthOf(line.issuedOn) === lastMonth);
  const [oldest, ...others] = missing.filter((line) => monthOf(line.issuedOn) < lastMonth);
  const place = (line: IssueLine) => ({ list: line.list, row: line.row, field: 'slip' });
  return [
    ...recent.map((line) =>
      remark('P13', {
        ...place(line),
        facts: { why: 'lastMonth', slip: line.slip, part: line.part, issuedOn: line.issuedOn, quantity: open.get(line) ?? 0 },
      }),
    ),
    ...(oldest ? [remark('P13', { ...place(oldest), facts: { why: 'older', count: others.length + 1 } })] : []),
  ];
}

/** What each earlier issue leaves to explain: its quantity less what 期初 still carries and what was charged of it. */
function openQuantities(earlier: readonly IssueLine[], input: ReconciliationInput): Map<IssueLine, number> {
  const open = new Map(earlier.map((line) => [line, line.quantity]));
  const bySlip = groupBy(earlier, keyOfSlip);
  const explained = [
    ...counting(input.opening),
    ...earlierLines(input.earlierCharges, input).filter(({ values }) => values.kind === 'overdue'),
  ];
  for (const { dealer, values } of explained) pour(values.quantity ?? 0, bySlip.get(keyOfSlip({ ...values, dealer })) ?? [], open);
  return open;
}

function explainByReceipts(earlier: readonly IssueLine[], receipts: readonly ReceiptLine[], open: Map<IssueLine, number>): void {
  const linesOf = groupBy(earlier, keyOfPart);
  const left = new Map(receipts.map((receipt) => [receipt, receipt.quantity]));
  const spend = (receipt: ReceiptLine, candidates: readonly IssueLine[]) => {
    const quantity = left.get(receipt) ?? 0;
    left.set(receipt, quantity - sumOf(pour(quantity, candidates, open), (share) => share.quantity));
  };
  for (const receipt of receipts)
    spend(
      receipt,
      (linesOf.get(keyOfPart(receipt)) ?? []).filter(({ slip }) => slip === receipt.slip),
    );
  for (const receipt of receipts) spend(receipt, linesOf.get(keyOfPart(receipt)) ?? []);
}

import fc from 'fast-check';
import type { ReconciliationInput } from '../../../src/engine/reconciliation/input';
import { reconcile } from '../../../src/engine/reconciliation/reconcile';
import type { Reconciliation } from '../../../src/engine/reconciliation/reconciliation';
import { type MonthOfParts, inputOf } from './month-of-parts';

const dealer = fc.constantFrom('D1', 'D2');
const part = fc.constantFrom('A', 'B', 'C');
const slip = fc.constantFrom('L1', 'L2', 'L3', 'L4');
const quantity = fc.integer({ min: 1, max: 9 });
const dayFrom = (from: string, days: number) =>
  fc
    .integer({ min: 0, max: days })
    .map((after) => new Date(Date.parse(`${from}T00:00:00Z`) + after * 86_400_000).toISOString().slice(0, 10));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const effect = fc.constantFrom('release', 'extension', 'discount', 'waiver', 'reversal');
const approval = maybe(fc.constantFrom('T1', 'T2', 'T3'));

const monthOfParts = fc.record({
  asOf: fc.constantFrom('2026-03-15', '2026-03-31', '2026-04-04'),
  opening: fc.array(
    fc.record({ dealer, part, slip, quantity, borrowedOn: dayFrom('2025-11-01', 110), dueOn: maybe(dayFrom('2026-01-01', 150)), approval }),
    { maxLength: 8 },
  ),
  issues: fc.array(
    fc.record({
      dealer,
      part,
      slip,
      quantity,
      approval,
      issuedOn: dayFrom('2026-02-10', 60),
      charged: fc.constantFrom('yes', 'no'),
      dueOn: maybe(dayFrom('2026-03-01', 60)),
      nature: fc.constantFrom('loan', 'loan', 'loan', 'gift', 'charged', 'approved'),
      amount: maybe(fc.integer({ min: 0, max: 9999 })),
      invoicing: maybe(fc.constantFrom('now', 'later', 'none')),
    }),
    { maxLength: 12 },
  ),
  receipts: fc.array(
    fc.record({
      dealer,
      part,
      quantity,
      receipt: fc.constantFrom('S1', 'S2', 'S3'),
      receivedOn: dayFrom('2026-02-10', 60),
      type: fc.constantFrom('oldPart', 'unusedPart', 'wrongPart', undefined),
      slip: maybe(slip),
      returnSlip: maybe(fc.constantFrom('R1', 'R2')),
      place: fc.constantFrom('台州', '台州', '上海', '北京'),
    }),
    { maxLength: 12 },
  ),
  approvals: fc.array(
    fc.record({
      approval: fc.constantFrom('T1', 'T2', 'T3'),
      dealer,
      effect,
      slip: maybe(slip),
      part: maybe(part),
      quantity: maybe(quantity),
      approvedOn: dayFrom('2026-02-15', 50),
      extendedTo: dayFrom('2026-03-15', 60),
      discount: fc.constantFrom('0.8', '0.333', '1.5'),
      validTo: maybe(dayFrom('2026-03-10', 30)),
    }),
    { maxLength: 6 },
  ),
  earlierCharges: fc.array(
    fc.record({ dealer, part, slip, quantity, amount: fc.integer({ min: 0, max: 9999 }), kind: fc.constantFrom('issue', 'overdue') }),
    { maxLength: 3 },
  ),
  borrowed: fc.array(fc.record({ dealer, part, slip, quantity, borrowedOn: dayFrom('2026-02-20', 45) }), { maxLength: 4 }),
  returned: fc.array(
    fc.record({
      dealer,
      part,
      quantity,
      returnSlip: fc.constantFrom('R1', 'R2', 'R3'),
      returnedOn: dayFrom('2026-02-20', 45),
      place: fc.constantFrom('台州', '上海'),
    }),
    { maxLength: 4 },
  ),
  withoutIssues: fc.boolean(),
  withoutReceipts: fc.boolean(),
}) as unknown as fc.Arbitrary<MonthOfParts>;

const holds = (law: (outcome: Reconciliation, input: ReconciliationInput) => void) =>
  fc.assert(
    fc.property(monthOfParts, (month) => {
      const input = inputOf({ ...month, dealersWithFile: ['D1', 'D2'], dealersWithReturned: ['D1', 'D2'] });
      law(reconcile(input), input);
    }),
    { numRuns: 150 },
  );
const sum = <T>(rows: readonly T[], figure: (row: T) => number) => rows.reduce((total, row) => total + figure(row), 0);

test('per dealer and part 期初未退 + 本期借料 = 匹配退料 + 特批核销 + 在借未到期 + 盘亏, and 用户退料 = 匹配退料 + 盘盈', () => {
  holds(({ count }) => {
    for (const row of count) {
      expect(row.opening + row.lent).toBe(row.matched + row.released + row.notDue + row.overdue);
      expect(row.borrowed).toBe(row.opening + row.lent);
      expect(row.counted).toBe(row.matched + row.surplus);
      expect(row.inTransit).toBeLessThanOrEqual(row.overdue);
      expect(Math.min(...Object.values(row).filter((figure): figure is never => typeof figure === 'number'))).toBeGreaterThanOrEqual(0);
    }
  });
});

test('发料数量 = 收费 + 不收费 = the sum of its natures, and 收费金额 = the charge lines of issues', () => {
  holds(({ issueStatistics, charges }, { issues, borrowed, hasIssues, settings: { asOf, month } }) => {
    for (const row of issueStatistics) {
      expect(row.issued).toBe(row.charged + row.free);
      expect(row.issued).toBe(row.loan + row.gift + row.officeSupplies + row.brochures + row.chargedNature + row.approved);
    }
    const rows = hasIssues
      ? issues.map(({ values }) => ({ on: values.issuedOn ?? '', quantity: values.quantity ?? 0 }))
      : borrowed.map(({ values }) => ({ on: values.borrowedOn ?? '', quantity: values.quantity ?? 0 }));
    expect(sum(issueStatistics, (row) => row.issued)).toBe(
      sum(
        rows.filter(({ on }) => on <= asOf && on.startsWith(month)),
        (row) => row.quantity,
      ),
    );
    const ofIssues = charges.filter(({ kind }) => kind === 'issue');
    expect(sum(issueStatistics, (row) => row.amount)).toBe(sum(ofIssues, (line) => line.amount));
    expect(sum(issueStatistics, (row) => row.charged)).toBe(sum(ofIssues, (line) => line.quantity));
  });
});

test('收入 = the charge lines by kind and by invoicing', () => {
  holds(({ revenue, charges, count }) => {
    for (const row of revenue) {
      const own = charges.filter(({ dealer: of }) => of === row.dealer);
      expect(row.total).toBe(sum(own, ({ amount }) => amount));
      expect(row.lines).toBe(own.length);
      expect(row.issues + row.overdue + row.reversals).toBe(row.total);
      expect(row.invoicedNow + row.invoicedLater + row.notInvoiced).toBe(row.total);
    }
    expect(sum(revenue, ({ overdue }) => overdue)).toBe(sum(count, ({ amount }) => amount));
  });
});

test('no allocation crosses dealers or parts, no lot is over-returned, no receipt over-used', () => {
  holds(({ allocations, lots }) => {
    for (const { lot, dealer: of, part: what } of allocations) if (lot) expect([lot.dealer, lot.part]).toEqual([of, what]);
    for (const lot of lots) {
      const returned = sum(
        allocations.filter((each) => each.lot && each.slip === lot.slip && each.dealer === lot.dealer && each.part === lot.part),
        ({ quantity: each }) => each,
      );
      expect(returned).toBe(lot.returned);
      expect(lot.returned + lot.released + lot.outstanding).toBe(lot.quantity);
      expect(lot.outstanding).toBeGreaterThanOrEqual(0);
    }
    for (const { row } of allocations)
      expect(
        sum(
          allocations.filter((each) => each.row === row),
          ({ quantity: each }) => each,
        ),
      ).toBe((row.values as { quantity: number }).quantity);
  });
});

test('what a lot owes is carried forward or charged, never both and never neither', () => {
  holds(({ lots, closingBalance, charges }) => {
    for (const lot of lots) {
      const same = (row: { readonly dealer: string; readonly part: string; readonly slip: string }) =>
        row.dealer === lot.dealer && row.part === lot.part && row.slip === lot.slip;
      const charged = charges.filter((line) => line.kind === 'overdue' && same(line));
      expect(sum(closingBalance.filter(same), ({ quantity: each }) => each) + sum(charged, ({ quantity: each }) => each)).toBe(
        lot.outstanding,
      );
      expect(sum(charged, ({ amount }) => amount)).toBe(lot.amount);
    }
  });
});

test('匹配退料 is the same in 借料盘点, 退料统计 and 匹配明细', () => {
  holds(({ count, returnStatistics, allocations }) => {
    const matched = sum(
      allocations.filter(({ rule }) => rule !== 'surplus'),
      ({ quantity: each }) => each,
    );
    expect(sum(count, (row) => row.matched)).toBe(matched);
    expect(sum(returnStatistics, (row) => row.returned)).toBe(matched);
    expect(sum(returnStatistics, (row) => row.onTime + row.late)).toBe(matched);
    expect(sum(returnStatistics, (row) => row.outstanding)).toBe(sum(count, (row) => row.notDue + row.overdue));
  });
});

test('reversals of a slip never exceed what was charged for it', () => {
  holds(({ charges }, { earlierCharges }) => {
    for (const reversal of charges.filter(({ kind }) => kind === 'reversal')) {
      const same = (line: { readonly dealer: string; readonly slip?: string; readonly part?: string }) =>
        line.dealer === reversal.dealer && line.slip === reversal.slip && line.part === reversal.part;
      const earlier = earlierCharges.filter((row) => same({ ...row.values, dealer: row.dealer } as never));
      if (earlier.length === 0) continue;
      const net = sum(charges.filter(same), ({ amount }) => amount) + sum(earlier, ({ values }) => values.amount ?? 0);
      expect(net).toBeGreaterThanOrEqual(0);
    }
  });
});

test('the order of rows changes nothing', () => {
  const lists = ['issues', 'receipts', 'opening', 'approvals', 'earlierCharges', 'borrowed', 'returned'] as const;
  holds((outcome, input) => {
    const reversed = { ...input, ...Object.fromEntries(lists.map((list) => [list, input[list].toReversed()])) };
    expect(JSON.stringify(reconcile(reversed))).toBe(JSON.stringify(outcome));
  });
});

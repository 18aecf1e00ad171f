import fc from 'fast-check';
import { sumOf } from '../../../src/engine/values/group';
import { type MonthOfParts, codes, reconciled } from './month-of-parts';

const PAID = { nature: 'charged', charged: 'yes', paidOn: '2026-03-01', quantity: 3, payment: '现金', invoicing: 'now' } as const;
const reversals = (month: MonthOfParts) =>
  reconciled(month)
    .charges.filter(({ kind }) => kind === 'reversal')
    .map(({ slip, part, quantity, amount, invoicing }) => [slip, part, quantity, amount, invoicing].join(' '));
const reverse = (entry: object) => [{ effect: 'reversal', slip: 'L1', part: 'A', ...entry }] as MonthOfParts['approvals'];

describe('红冲 reverses what was charged', () => {
  test.each([
    ['in proportion to its quantity', { quantity: 1 }, { issues: [PAID] }, ['L1 A 1 -1000 now']],
    ['all where the quantity is blank', {}, { issues: [PAID] }, ['L1 A 3 -3000 now']],
    ['never more than was charged', { quantity: 9 }, { issues: [PAID] }, ['L1 A 3 -3000 now']],
    ['of a given amount its share, rounded', { quantity: 1 }, { issues: [{ ...PAID, amount: 1000 }] }, ['L1 A 1 -333 now']],
    [
      'every part of the slip where the part is blank',
      { part: undefined },
      { issues: [PAID, { ...PAID, part: 'B', quantity: 2 }] },
      ['L1 A 3 -3000 now', 'L1 B 2 -667 now'],
    ],
    ['only in the month of its approval', { approvedOn: '2026-02-20' }, { opening: [{ slip: 'L1', dueOn: '2026-03-01' }] }, []],
    ['not when it has lapsed', { validTo: '2026-03-30' }, { issues: [PAID] }, []],
    ['not of another dealer', { dealer: 'D2', slip: undefined }, { issues: [PAID] }, []],
    [
      'an overdue charge of this month',
      { quantity: 1, slip: 'O1' },
      { opening: [{ quantity: 2, dueOn: '2026-03-01' }] },
      ['O1 A 1 -1000 later'],
    ],
    [
      'an earlier charge, as it was charged',
      { quantity: 1, slip: 'C1' },
      { earlierCharges: [{ slip: 'C1', quantity: 2, amount: 1500, invoicing: 'none' }] },
      ['C1 A 1 -750 none'],
    ],
    [
      'less what was reversed before',
      { slip: 'C1' },
      {
        earlierCharges: [
          { slip: 'C1', quantity: 2, amount: 1500 },
          { slip: 'C1', kind: 'reversal', quantity: 1, amount: -750 },
        ],
      },
      ['C1 A 1 -750 later'],
    ],
    [
      'never more than is left of the amount',
      { slip: 'C1', quantity: 1 },
      {
        earlierCharges: [
          { slip: 'C1', quantity: 2, amount: 1500 },
          { slip: 'C1', kind: 'reversal', quantity: 1, amount: -1400 },
        ],
      },
      ['C1 A 1 -100 later'],
    ],
    [
      'an issue charged in a month that 前期收费 does not know',
      { quantity: 1 },
      { issues: [{ ...PAID, issuedOn: '2026-02-15' }] },
      ['L1 A 1 -1000 now'],
    ],
    [
      'nothing of an issue whose month 前期收费 knows without it',
      { quantity: 1 },
      { issues: [{ ...PAID, issuedOn: '2026-02-15' }], earlierCharges: [{ slip: 'C1', quantity: 2, amount: 1500 }] },
      [],
    ],
    ['nothing of a slip that was not charged', { quantity: 1 }, { issues: [{}] }, []],
  ] as const)('%s', (_name, entry, month, expected) => {
    expect(reversals({ ...(month as MonthOfParts), approvals: reverse(entry) ?? [] })).toEqual(expected);
  });

  test('two of them together never more than was charged', () => {
    expect(
      reversals({
        issues: [PAID],
        approvals: [
          { effect: 'reversal', slip: 'L1', quantity: 2, approval: 'T1' },
          { effect: 'reversal', slip: 'L1', quantity: 2, approval: 'T2' },
        ],
      }),
    ).toEqual(['L1 A 2 -2000 now', 'L1 A 1 -1000 now']);
  });

  test.each([
    [['L1 A 1 -333 now', 'L1 A 1 -333 now', 'L1 A 1 -334 now'], {}],
    [['L1 A 1 -333 none', 'L1 A 1 -334 none'], { earlierCharges: true }],
  ] as const)('one after the other they leave no fen behind: %j', (expected, { earlierCharges }: { earlierCharges?: boolean }) => {
    const charge = { slip: 'L1', quantity: 3, amount: 1000, invoicing: 'none' } as const;
    expect(
      reversals({
        ...(earlierCharges
          ? { earlierCharges: [charge, { ...charge, kind: 'reversal', quantity: 1, amount: -333 }] }
          : { issues: [{ ...PAID, amount: 1000 }] }),
        approvals: ['T1', 'T2', 'T3'].map((approval) => ({ effect: 'reversal', slip: 'L1', quantity: 1, approval })),
      }),
    ).toEqual(expected);
  });

  test('in whatever parts a charge is reversed, for no piece nothing stays charged', () => {
    const pieces = fc.integer({ min: 1, max: 9 });
    fc.assert(
      fc.property(pieces, fc.nat(9999), fc.array(pieces, { maxLength: 9 }), (quantity, amount, parts) => {
        const approvals = parts.map((each, index) => ({ effect: 'reversal', slip: 'L1', quantity: each, approval: `T${index}` }) as const);
        const { charges } = reconciled({ issues: [{ ...PAID, quantity, amount }], approvals });
        const left = (of: 'quantity' | 'amount') =>
          sumOf(charges, (line) => (line.kind === 'reversal' && of === 'quantity' ? -1 : 1) * line[of]);
        expect(left('quantity')).toBeGreaterThanOrEqual(0);
        expect(left('amount')).toBeGreaterThanOrEqual(0);
        if (left('quantity') === 0) expect(left('amount')).toBe(0);
      }),
    );
  });

  test('a reversal of an earlier month is taken off an issue that only 发料 remembers', () => {
    const approvals = [
      { effect: 'reversal', slip: 'L1', quantity: 2, approvedOn: '2026-02-25', approval: 'T1' },
      { effect: 'reversal', slip: 'L1', approval: 'T2' },
    ] as MonthOfParts['approvals'];
    expect(reversals({ issues: [{ ...PAID, issuedOn: '2026-02-15' }], approvals: approvals ?? [] })).toEqual(['L1 A 1 -1000 now']);
  });

  test('of a slip in no ledger: the price on the day of approval, and a warning', () => {
    const prices = [
      { part: 'A', cost: '10' },
      { part: 'A', cost: '12', validFrom: '2026-03-02' },
    ];
    const month: MonthOfParts = { prices, approvals: reverse({ slip: 'X1', quantity: 2 }) ?? [] };
    expect(reversals(month)).toEqual(['X1 A 2 -2400 later']);
    expect(codes(month)).toEqual(['P21']);
  });

  test('what it could not reverse is a warning', () => {
    expect(codes({ issues: [PAID], approvals: reverse({ quantity: 9 }) ?? [] })).toEqual(['P15']);
    expect(codes({ issues: [{}], approvals: reverse({}) ?? [] })).toEqual(['P15']);
  });

  test('it takes payment and invoicing of what it reverses, and the revenue adds up', () => {
    const month = reconciled({ issues: [PAID], approvals: reverse({ quantity: 1 }) ?? [] });
    expect(month.revenue).toEqual([
      {
        dealer: 'D1',
        lines: 2,
        issues: 3000,
        overdue: 0,
        reversals: -1000,
        total: 2000,
        invoicedNow: 2000,
        invoicedLater: 0,
        notInvoiced: 0,
      },
    ]);
    expect(month.charges[1]).toMatchObject({ payment: '现金', unitPrice: '10' });
  });
});

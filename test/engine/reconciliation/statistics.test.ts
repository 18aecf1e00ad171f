import { type MonthOfParts, codes, reconciled } from './month-of-parts';

describe('statistics', () => {
  test('发料统计 splits by charge and by nature alone', () => {
    const natures = ['loan', 'gift', 'officeSupplies', 'brochures', 'charged', 'approved'] as const;
    const issues = natures.map((nature, index) => ({
      nature,
      slip: `L${index}`,
      quantity: index + 1,
      charged: nature === 'charged' || nature === 'gift' ? ('yes' as const) : ('no' as const),
    }));
    expect(reconciled({ issues }).issueStatistics).toEqual([
      {
        dealer: 'D1',
        part: 'A',
        issued: 21,
        charged: 7,
        free: 14,
        loan: 1,
        gift: 2,
        officeSupplies: 3,
        brochures: 4,
        chargedNature: 5,
        approved: 6,
        amount: 7000,
      },
    ]);
  });

  test('退料统计 counts what was due, what came and when', () => {
    const month: MonthOfParts = {
      opening: [
        { slip: 'O1', quantity: 3, dueOn: '2026-03-05' },
        { slip: 'O2', quantity: 2, dueOn: '2026-03-31' },
        { slip: 'O3', quantity: 4, dueOn: '2026-04-01' },
      ],
      receipts: [
        { receipt: 'S1', slip: 'O1', quantity: 1, receivedOn: '2026-03-05' },
        { receipt: 'S2', slip: 'O1', quantity: 1, receivedOn: '2026-03-06', type: 'unusedPart' },
        { receipt: 'S3', slip: 'O3', quantity: 1 },
        { receipt: 'S4', quantity: 2, type: 'wrongPart' },
      ],
    };
    expect(reconciled(month).returnStatistics).toEqual([
      {
        dealer: 'D1',
        part: 'A',
        due: 5,
        returned: 3,
        oldParts: 2,
        unusedParts: 1,
        onTime: 2,
        late: 1,
        outstanding: 6,
        returnedOfDue: 2,
        rate: 0.4,
      },
    ]);
  });

  test('without anything due the rate is blank, and a surplus alone is no line', () => {
    expect(reconciled({ opening: [{ dueOn: '2026-04-01' }] }).returnStatistics[0]).not.toHaveProperty('rate');
    expect(reconciled({ receipts: [{}] }).returnStatistics).toEqual([]);
    expect(reconciled({ receipts: [{}] }).count).toMatchObject([{ counted: 1, surplus: 1 }]);
  });

  test('a month without parts gives no lines at all', () => {
    expect(reconciled({})).toEqual({
      lots: [],
      allocations: [],
      count: [],
      differences: [],
      reminders: [],
      charges: [],
      issueStatistics: [],
      returnStatistics: [],
      revenue: [],
      closingBalance: [],
      remarks: [],
      standIn: { issues: false, receipts: false },
      leftOver: { approvals: new Map(), atTransitPlace: [] },
    });
  });

  test('期末结转 has the effective due date, the approval and the remark of the lot', () => {
    const month = reconciled({
      issues: [{ approval: 'T1', remark: '样板间', quantity: 2 }],
      approvals: [{ effect: 'extension', extendedTo: '2026-06-01' }],
    });
    expect(month.closingBalance).toEqual([
      {
        dealer: 'D1',
        part: 'A',
        slip: 'L1',
        quantity: 2,
        borrowedOn: '2026-03-05',
        dueOn: '2026-06-01',
        approval: 'T1',
        remark: '样板间',
        amount: 2000,
      },
    ]);
  });
});

describe('what head office’s rows say', () => {
  test.each([
    ['due before lent, in 发料', { issues: [{ dueOn: '2026-03-04' }] }, ['P8']],
    ['due on the day lent is allowed', { issues: [{ dueOn: '2026-03-05' }] }, []],
    ['due before lent, in 期初', { opening: [{ dueOn: '2026-01-31' }] }, ['P8']],
    [
      'two prices of one part and day',
      {
        prices: [
          { part: 'A', cost: '10', validFrom: '2026-01-01' },
          { part: 'A', cost: '11', validFrom: '2026-01-01' },
        ],
      },
      ['P16'],
    ],
    [
      'prices of two days are allowed',
      {
        prices: [
          { part: 'A', cost: '10' },
          { part: 'A', cost: '11', validFrom: '2026-01-01' },
        ],
      },
      [],
    ],
    ['an unknown approval in 期初', { opening: [{ dueOn: '2026-05-01', approval: 'T9' }] }, ['P4']],
    ['last month’s issue in no ledger', { issues: [{ issuedOn: '2026-02-10' }] }, ['P13']],
    [
      'last month’s issue that 期初 carries',
      { issues: [{ issuedOn: '2026-02-10', quantity: 5 }], opening: [{ slip: 'L1', quantity: 2, dueOn: '2026-05-01' }] },
      [],
    ],
    [
      'last month’s issue that came back last month',
      { issues: [{ issuedOn: '2026-02-10', quantity: 2 }], receipts: [{ receivedOn: '2026-02-20', quantity: 2 }] },
      [],
    ],
    [
      'last month’s issue that came back in part',
      { issues: [{ issuedOn: '2026-02-10', quantity: 2 }], receipts: [{ receivedOn: '2026-02-20' }] },
      ['P13'],
    ],
    [
      'last month’s issue that was charged as overdue',
      { issues: [{ issuedOn: '2026-02-10' }], earlierCharges: [{ slip: 'L1', kind: 'overdue', quantity: 1, amount: 1000 }] },
      [],
    ],
    ['last month’s gift', { issues: [{ issuedOn: '2026-02-10', nature: 'gift' }] }, []],
    ['older issues in one note', { issues: [{ issuedOn: '2026-01-31' }, { slip: 'L2', issuedOn: '2025-11-10' }] }, ['P13']],
  ] as const)('%s', (_name, month, expected) => {
    expect(codes(month as never)).toEqual(expected);
  });

  test('last month’s issue is a warning, older ones a note with their number', () => {
    const { remarks } = reconciled({
      issues: [{ issuedOn: '2026-02-01' }, { slip: 'L2', issuedOn: '2026-01-31' }, { slip: 'L3', issuedOn: '2025-11-10' }],
    });
    expect(remarks).toMatchObject([
      { rule: 'P13', facts: { why: 'lastMonth', slip: 'L1' } },
      { rule: 'P13', facts: { why: 'older', count: 2 } },
    ]);
  });

  test('of two prices on one day the later row counts', () => {
    const month = reconciled({
      prices: [
        { part: 'A', cost: '10' },
        { part: 'A', cost: '11' },
      ],
      opening: [{ dueOn: '2026-03-01' }],
    });
    expect(month.charges).toMatchObject([{ amount: 1100 }]);
    expect(month.remarks).toMatchObject([{ rule: 'P16', row: { row: 3 }, related: { row: 2 } }]);
  });
});

import { type MonthOfParts, codes, reconciled } from './month-of-parts';

const allocations = (month: MonthOfParts) =>
  reconciled(month).allocations.map(({ receipt, slip, quantity, rule, late }) =>
    [receipt, slip ?? '', quantity, rule, late === undefined ? '' : late ? 'late' : 'in time'].join(' '),
  );

const TWO_LOTS = [
  { slip: 'O1', quantity: 3, dueOn: '2026-03-20' },
  { slip: 'O2', quantity: 3, dueOn: '2026-03-10' },
];

describe('how receipts are matched with lots', () => {
  test('a receipt goes to the lot it names first, though another is due earlier', () => {
    expect(allocations({ opening: TWO_LOTS, receipts: [{ slip: 'O1', quantity: 2 }] })).toEqual(['S1 O1 2 named in time']);
  });

  test('named receipts go before unnamed ones of an earlier date', () => {
    expect(
      allocations({
        opening: [{ quantity: 2, dueOn: '2026-05-01' }],
        receipts: [
          { receipt: 'S1', quantity: 2, receivedOn: '2026-03-02' },
          { receipt: 'S2', slip: 'O1', quantity: 2, receivedOn: '2026-03-05' },
        ],
      }),
    ).toEqual(['S1  2 surplus ', 'S2 O1 2 named in time']);
  });

  test('what a named receipt has over is matched first due first out, and what is then left is surplus', () => {
    expect(allocations({ opening: TWO_LOTS, receipts: [{ slip: 'O1', quantity: 7, receivedOn: '2026-03-12' }] })).toEqual([
      'S1 O1 3 named in time',
      'S1 O2 3 fifo late',
      'S1  1 surplus ',
    ]);
  });

  test.each([
    [
      'the earlier due date first',
      [
        { slip: 'Z', dueOn: '2026-04-01' },
        { slip: 'A', dueOn: '2026-04-02' },
      ],
      'Z',
    ],
    [
      'then the earlier day lent',
      [
        { slip: 'Z', borrowedOn: '2026-01-01', dueOn: '2026-04-01' },
        { slip: 'A', borrowedOn: '2026-01-02', dueOn: '2026-04-01' },
      ],
      'Z',
    ],
    [
      'then the slip number',
      [
        { slip: 'Z', dueOn: '2026-04-01' },
        { slip: 'A', dueOn: '2026-04-01' },
      ],
      'A',
    ],
  ])('lots stand by %s', (_name, opening, expected) => {
    expect(allocations({ opening, receipts: [{}] })).toEqual([`S1 ${expected} 1 fifo in time`]);
  });

  test('receipts stand by date, then number', () => {
    const receipts = [
      { receipt: 'S3', receivedOn: '2026-03-09' },
      { receipt: 'S2', receivedOn: '2026-03-09' },
      { receipt: 'S9', receivedOn: '2026-03-08' },
    ];
    expect(allocations({ opening: [{ quantity: 2, dueOn: '2026-05-01' }], receipts })).toEqual([
      'S9 O1 1 fifo in time',
      'S2 O1 1 fifo in time',
      'S3  1 surplus ',
    ]);
  });

  test('a receipt on the due date is in time, a day later late', () => {
    const on = (receivedOn: string) => allocations({ opening: [{ dueOn: '2026-03-10' }], receipts: [{ receivedOn }] });
    expect(on('2026-03-10')).toEqual(['S1 O1 1 fifo in time']);
    expect(on('2026-03-11')).toEqual(['S1 O1 1 fifo late']);
  });

  test('never across dealers or parts', () => {
    const opening = [{ dealer: 'D1', part: 'A', dueOn: '2026-05-01' }];
    expect(allocations({ opening, receipts: [{ part: 'B', slip: 'O1' }] })).toEqual(['S1  1 surplus ']);
    expect(allocations({ opening, receipts: [{ dealer: 'D2', slip: 'O1' }] })).toEqual(['S1  1 surplus ']);
  });

  test('a wrong part is counted and surplus, never matched, and no over-return', () => {
    const month: MonthOfParts = {
      opening: [{ quantity: 2, dueOn: '2026-05-01' }],
      receipts: [{ type: 'wrongPart', slip: 'O1', quantity: 2 }],
    };
    expect(allocations(month)).toEqual(['S1  2 surplus ']);
    expect(reconciled(month).count).toMatchObject([{ counted: 2, matched: 0, surplus: 2, notDue: 2 }]);
    expect(codes(month)).toEqual([]);
  });

  test.each([
    ['on the first of the month', { receivedOn: '2026-03-01' }, 1],
    ['on the as-of date', { receivedOn: '2026-03-20' }, 1],
    ['after the as-of date', { receivedOn: '2026-03-21' }, 0],
    ['of an earlier month', { receivedOn: '2026-02-28' }, 0],
    ['at the transit place', { place: '上海' }, 0],
    ['at neither place', { place: '北京' }, 0],
    ['in a row that does not count', { counts: false }, 0],
  ] as const)('a receipt %s', (_name, receipt, expected) => {
    expect(reconciled({ asOf: '2026-03-20', opening: [{ dueOn: '2026-05-01' }], receipts: [receipt as never] }).count).toMatchObject([
      { counted: expected, matched: expected },
    ]);
  });

  test('receipts of the month after are not counted even where the as-of date is later', () => {
    expect(
      reconciled({ asOf: '2026-04-05', opening: [{ dueOn: '2026-05-01' }], receipts: [{ receivedOn: '2026-04-02' }] }).count,
    ).toMatchObject([{ counted: 0 }]);
  });
});

describe('what receipts say', () => {
  test.each([
    ['an over-return is a warning at its quantity', { opening: [{ dueOn: '2026-05-01' }], receipts: [{ quantity: 3 }] }, ['P7']],
    [
      'a receipt may discharge a lot lent after it, with a note',
      { issues: [{ issuedOn: '2026-03-15' }], receipts: [{ receivedOn: '2026-03-10' }] },
      ['P20'],
    ],
    ['a lot lent the same day is no remark', { issues: [{ issuedOn: '2026-03-10' }], receipts: [{ receivedOn: '2026-03-10' }] }, []],
    ['a slip in no ledger is a warning', { opening: [{ dueOn: '2026-05-01' }], receipts: [{ slip: 'X1' }] }, ['P6']],
    [
      'a slip of another part is a warning',
      { opening: [{ dueOn: '2026-05-01' }, { slip: 'O2', part: 'B', dueOn: '2026-05-01' }], receipts: [{ slip: 'O2' }] },
      ['P6'],
    ],
    [
      'a slip of another dealer is a warning',
      { opening: [{ dueOn: '2026-05-01' }, { dealer: 'D2', slip: 'O2', dueOn: '2026-05-01' }], receipts: [{ slip: 'O2' }] },
      ['P6'],
    ],
    [
      'a slip that was charged before is known',
      { opening: [{ dueOn: '2026-05-01' }], earlierCharges: [{ slip: 'C1', quantity: 1, amount: 1000 }], receipts: [{ slip: 'C1' }] },
      [],
    ],
    [
      'a receipt of an earlier month is a warning where its part still owes',
      { opening: [{ dueOn: '2026-05-01' }], receipts: [{ receivedOn: '2026-02-28' }] },
      ['P14'],
    ],
    ['and none where nothing is owed', { receipts: [{ receivedOn: '2026-02-28' }] }, []],
    ['nor for a wrong part', { opening: [{ dueOn: '2026-05-01' }], receipts: [{ receivedOn: '2026-02-28', type: 'wrongPart' }] }, []],
  ] as const)('%s', (_name, month, expected) => {
    expect(codes(month as never)).toEqual(expected);
  });

  test('an earlier receipt names the charge that it may concern', () => {
    const month: MonthOfParts = {
      opening: [
        { slip: 'O1', dueOn: '2026-05-01' },
        { slip: 'O2', dueOn: '2026-03-01' },
      ],
      receipts: [{ receivedOn: '2026-02-20', slip: 'O2' }],
    };
    expect(reconciled(month).remarks).toMatchObject([
      { rule: 'P14', field: 'receivedOn', facts: { why: 'charge', slip: 'O2', amount: 10 }, related: { sheet: '期初' } },
    ]);
  });
});

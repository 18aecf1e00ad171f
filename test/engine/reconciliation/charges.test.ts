import { type MonthOfParts, codes, reconciled } from './month-of-parts';

const lines = (month: MonthOfParts) =>
  reconciled(month).charges.map(({ kind, slip, quantity, unitPrice, amount }) =>
    [kind, slip, quantity, unitPrice ?? '-', amount].join(' '),
  );
const PAID = { nature: 'charged', charged: 'yes', paidOn: '2026-03-05' } as const;

describe('what is charged at issue', () => {
  test.each([
    ['已收费 at the cost price', { ...PAID, quantity: 2 }, ['issue L1 2 10 2000'], []],
    ['已收费 though 是否收费 says 否, with a warning', { ...PAID, charged: 'no' }, ['issue L1 1 10 1000'], ['P11']],
    ['a loan with 是否收费 是, with a warning', { ...PAID, nature: 'loan' }, ['issue L1 1 10 1000'], ['P11']],
    ['a gift with 是否收费 是, with a warning', { ...PAID, nature: 'gift' }, ['issue L1 1 10 1000'], ['P11']],
    ['nothing of a gift', { nature: 'gift' }, [], []],
    ['each line rounds half up', { ...PAID, part: 'B', quantity: 3 }, ['issue L1 3 3.335 1001'], []],
    ['a given amount that agrees', { ...PAID, amount: 1000 }, ['issue L1 1 10 1000'], []],
    ['a given amount is what is charged, with a warning', { ...PAID, amount: 900 }, ['issue L1 1 10 900'], ['P9']],
    ['a given amount of 0 too', { ...PAID, amount: 0 }, ['issue L1 1 10 0'], ['P9']],
    ['without a price 0, an error', { ...PAID, part: 'X' }, ['issue L1 1 - 0'], ['P3']],
    ['nothing of an earlier month', { ...PAID, issuedOn: '2026-02-28' }, [], []],
    ['issued before payment, a warning', { ...PAID, paidOn: '2026-03-06' }, ['issue L1 1 10 1000'], ['P10']],
    ['issued without payment, a warning', { ...PAID, paidOn: undefined }, ['issue L1 1 10 1000'], ['P10']],
  ] as const)('%s', (_name, issue, expected, remarks) => {
    const month = { issues: [issue as never] };
    expect(lines(month)).toEqual(expected);
    expect(codes(month)).toEqual(remarks);
  });

  test('the price is that of the day of issue', () => {
    const prices = [
      { part: 'A', cost: '10' },
      { part: 'A', cost: '12', validFrom: '2026-03-05' },
      { part: 'A', cost: '13', validFrom: '2026-03-06' },
    ];
    expect(lines({ prices, issues: [PAID] })).toEqual(['issue L1 1 12 1200']);
  });

  test('payment and invoicing are those of the issue; without one it is 待集中开票', () => {
    expect(reconciled({ issues: [{ ...PAID, payment: '现金', invoicing: 'none' }] }).charges).toMatchObject([
      { payment: '现金', invoicing: 'none' },
    ]);
    expect(reconciled({ issues: [PAID] }).charges).toMatchObject([{ invoicing: 'later' }]);
  });
});

describe('特批 at issue', () => {
  const issue = { nature: 'approved', approval: 'T1', quantity: 5, charged: 'yes', paidOn: '2026-03-05' } as const;
  test.each([
    ['折价 is charged at the reduced price', issue, { effect: 'discount', discount: '0.85' }, ['issue L1 5 8.5 4250'], []],
    [
      '折价 is charged though 是否收费 says 否, with a warning',
      { ...issue, charged: 'no' },
      { effect: 'discount', discount: '0.85' },
      ['issue L1 5 8.5 4250'],
      ['P11'],
    ],
    [
      '折价 up to its quantity, the rest at the full price',
      issue,
      { effect: 'discount', discount: '0.8', quantity: 2 },
      ['issue L1 2 8 1600', 'issue L1 3 10 3000'],
      ['P22'],
    ],
    [
      '折价 with a given amount over both prices',
      { ...issue, amount: 2300 },
      { effect: 'discount', discount: '0.8', quantity: 2 },
      ['issue L1 2 8 800', 'issue L1 3 10 1500'],
      ['P22', 'P9'],
    ],
    [
      '折价 with a given amount that does not divide: the last line takes what is left',
      { ...issue, quantity: 3, amount: 1001 },
      { effect: 'discount', discount: '0.5', quantity: 2 },
      ['issue L1 2 5 501', 'issue L1 1 10 500'],
      ['P22', 'P9'],
    ],
    ['折扣 above 1 is an error and does nothing', issue, { effect: 'discount', discount: '1.2' }, ['issue L1 5 10 5000'], ['P19']],
    ['折扣 below 0 is an error', issue, { effect: 'discount', discount: '-0.1' }, ['issue L1 5 10 5000'], ['P19']],
    ['折价 without 折扣 is an error', issue, { effect: 'discount' }, ['issue L1 5 10 5000'], ['P19']],
    ['折扣 0 and 1 are allowed', issue, { effect: 'discount', discount: '0' }, ['issue L1 5 0 0'], []],
    ['免收费 is free', { ...issue, charged: 'no' }, { effect: 'waiver' }, [], []],
    ['免收费 is free though 是否收费 says 是, with a warning', issue, { effect: 'waiver' }, [], ['P11']],
    [
      'a lapsed number is an error and does nothing',
      issue,
      { effect: 'discount', discount: '0.8', validTo: '2026-03-04' },
      ['issue L1 5 10 5000'],
      ['P4'],
    ],
    [
      'a number valid to the day of issue holds',
      issue,
      { effect: 'discount', discount: '0.8', validTo: '2026-03-05' },
      ['issue L1 5 8 4000'],
      [],
    ],
    [
      'an entry of an earlier month holds for the issue that names it',
      issue,
      { effect: 'discount', discount: '0.8', approvedOn: '2026-01-10' },
      ['issue L1 5 8 4000'],
      [],
    ],
    ['an unknown number is an error', issue, { approval: 'T9', effect: 'discount', discount: '0.8' }, ['issue L1 5 10 5000'], ['P4']],
    ['another dealer’s number is an error', issue, { dealer: 'D2', effect: 'discount', discount: '0.8' }, ['issue L1 5 10 5000'], ['P4']],
    ['a number for another slip is an error', issue, { slip: 'L9', effect: 'discount', discount: '0.8' }, ['issue L1 5 10 5000'], ['P4']],
    [
      'a number not yet approved is an error',
      issue,
      { effect: 'discount', discount: '0.8', approvedOn: '2026-04-01' },
      ['issue L1 5 10 5000'],
      ['P4'],
    ],
    ['no number at all is an error', { ...issue, approval: undefined }, { effect: 'waiver' }, ['issue L1 5 10 5000'], ['P4']],
    ['已收费 that names 免收费 gives a line of 0', { ...issue, nature: 'charged' }, { effect: 'waiver' }, ['issue L1 5 0 0'], []],
  ] as const)('%s', (_name, line, approval, expected, remarks) => {
    const month = { issues: [line as never], approvals: [approval as never] };
    expect(lines(month)).toEqual(expected);
    expect(codes(month)).toEqual(remarks);
  });

  test('the quantity of an entry goes to the issues that name it in the order of their dates, then to overdue lots', () => {
    const month: MonthOfParts = {
      issues: [
        { ...issue, slip: 'L2', issuedOn: '2026-03-09', quantity: 2, paidOn: '2026-03-01' },
        { ...issue, slip: 'L1', issuedOn: '2026-03-07', quantity: 2, paidOn: '2026-03-01' },
      ],
      opening: [{ quantity: 3, dueOn: '2026-03-01' }],
      approvals: [{ effect: 'discount', discount: '0.5', quantity: 5, part: 'A' }],
    };
    expect(lines(month)).toEqual(['issue L1 2 5 1000', 'issue L2 2 5 1000', 'overdue O1 1 5 500', 'overdue O1 2 10 2000']);
  });
});

describe('what is charged of overdue lots', () => {
  const opening = [
    { slip: 'O1', quantity: 2, dueOn: '2026-03-01' },
    { slip: 'O2', quantity: 3, dueOn: '2026-03-02' },
  ];
  test.each([
    ['the price of the day it was lent', [], ['overdue O1 2 10 2000', 'overdue O2 3 10 3000']],
    [
      '折价 in the month of its approval',
      [{ effect: 'discount', discount: '0.8', slip: 'O2' }],
      ['overdue O1 2 10 2000', 'overdue O2 3 8 2400'],
    ],
    [
      '折价 of an earlier month no more',
      [{ effect: 'discount', discount: '0.8', slip: 'O2', approvedOn: '2026-02-27' }],
      ['overdue O1 2 10 2000', 'overdue O2 3 10 3000'],
    ],
    [
      '折价 lapsed on the as-of date no more',
      [{ effect: 'discount', discount: '0.8', slip: 'O2', validTo: '2026-03-30' }],
      ['overdue O1 2 10 2000', 'overdue O2 3 10 3000'],
    ],
    [
      '折价 up to its quantity in the order of D3',
      [{ effect: 'discount', discount: '0.8', part: 'A', quantity: 3 }],
      ['overdue O1 2 8 1600', 'overdue O2 1 8 800', 'overdue O2 2 10 2000'],
    ],
    ['免收费 gives a line of 0', [{ effect: 'waiver', slip: 'O1' }], ['overdue O1 2 0 0', 'overdue O2 3 10 3000']],
    [
      'the entry that names the slip goes first',
      [
        { effect: 'waiver', part: 'A', quantity: 4 },
        { effect: 'discount', discount: '0.5', slip: 'O1' },
      ],
      ['overdue O1 2 5 1000', 'overdue O2 3 0 0'],
    ],
    ['an entry that names neither slip nor part is not for lots', [{ effect: 'waiver' }], ['overdue O1 2 10 2000', 'overdue O2 3 10 3000']],
  ] as const)('%s', (_name, approvals, expected) => {
    expect(lines({ opening, approvals: approvals as never })).toEqual(expected);
  });

  test('应收金额 is the sum of the rounded lines', () => {
    const month = reconciled({
      opening: [
        { part: 'B', slip: 'O1', dueOn: '2026-03-01' },
        { part: 'B', slip: 'O2', dueOn: '2026-03-02' },
      ],
    });
    expect(month.lots.map(({ amount }) => amount)).toEqual([334, 334]);
    expect(month.count).toMatchObject([{ amount: 668 }]);
  });

  test('成本价 of 借料盘点 is the price on the as-of date, the charge that of the day lent', () => {
    const month = reconciled({
      prices: [
        { part: 'A', cost: '10' },
        { part: 'A', cost: '12', validFrom: '2026-03-31' },
      ],
      opening: [{ dueOn: '2026-03-01' }],
    });
    expect(month.count).toMatchObject([{ cost: '12', amount: 1000 }]);
  });

  test('without a price on the day it is 0, with an error at the lot', () => {
    const month = reconciled({ prices: [{ part: 'A', cost: '10', validFrom: '2026-02-02' }], opening: [{ dueOn: '2026-03-01' }] });
    expect(month.charges).toMatchObject([{ amount: 0 }]);
    expect(month.charges[0]).not.toHaveProperty('unitPrice');
    expect(month.remarks).toMatchObject([{ rule: 'P3', list: 'openingBalance', field: 'part' }]);
  });
});

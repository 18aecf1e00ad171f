import { type MonthOfParts, codes, reconciled } from './month-of-parts';

const lots = (month: MonthOfParts) => reconciled(month).lots;
const dueDates = (month: MonthOfParts) => lots(month).map(({ dueOn }) => dueOn);

describe('which issues are lots', () => {
  test.each([
    ['a loan of the month is lent', { nature: 'loan', charged: 'no' }, 1],
    ['a loan that is charged is not lent', { nature: 'loan', charged: 'yes' }, 0],
    ['what was paid for is not lent', { nature: 'charged', charged: 'yes' }, 0],
    ['what was paid for is not lent though 是否收费 says 否', { nature: 'charged', charged: 'no' }, 0],
    ['gifts are not lent', { nature: 'gift' }, 0],
    ['office supplies are not lent', { nature: 'officeSupplies' }, 0],
    ['brochures are not lent', { nature: 'brochures' }, 0],
    ['特批 without an entry is not lent', { nature: 'approved' }, 0],
    ['an issue of an earlier month is no lot', { issuedOn: '2026-02-28' }, 0],
    ['the first day of the month counts', { issuedOn: '2026-03-01' }, 1],
    ['an issue on the as-of date counts', { issuedOn: '2026-03-20' }, 1],
    ['an issue after the as-of date does not', { issuedOn: '2026-03-21' }, 0],
    ['a row that does not count is ignored', { counts: false }, 0],
    ['an unreadable nature counts as a loan', { nature: undefined }, 1],
  ] as const)('%s', (_name, issue, expected) => {
    expect(lots({ asOf: '2026-03-20', issues: [issue as never] })).toHaveLength(expected);
  });

  test.each([
    ['延期 is lent', { effect: 'extension', extendedTo: '2026-06-01' }, 1],
    ['免退 is lent', { effect: 'release' }, 1],
    ['免收费 is free', { effect: 'waiver' }, 0],
    ['折价 is sold', { effect: 'discount', discount: '0.8' }, 0],
    ['红冲 is not lent', { effect: 'reversal' }, 0],
    ['a lapsed 延期 does nothing', { effect: 'extension', extendedTo: '2026-06-01', validTo: '2026-03-04' }, 0],
    ['an entry valid to the day of issue holds', { effect: 'extension', extendedTo: '2026-06-01', validTo: '2026-03-05' }, 1],
    [
      'an entry approved after the as-of date does nothing yet',
      { effect: 'extension', extendedTo: '2026-06-01', approvedOn: '2026-04-01' },
      0,
    ],
    ['an entry of another dealer does nothing', { effect: 'extension', extendedTo: '2026-06-01', dealer: 'D2' }, 0],
  ] as const)('an issue as 特批 whose entry is %s', (_name, approval, expected) => {
    expect(lots({ issues: [{ nature: 'approved', approval: 'T1' }], approvals: [approval as never] })).toHaveLength(expected);
  });

  test('rows of one slip and part are one lot: quantities added, the earlier due date, a warning where they differ', () => {
    const month: MonthOfParts = {
      issues: [
        { quantity: 2, dueOn: '2026-04-20' },
        { quantity: 3, dueOn: '2026-04-10' },
      ],
    };
    expect(lots(month)).toMatchObject([{ quantity: 5, dueOn: '2026-04-10' }]);
    expect(codes(month)).toEqual(['P17']);
    expect(codes({ issues: [{ quantity: 2 }, { quantity: 3 }] })).toEqual([]);
  });

  test('the same slip and part in 期初 and in 发料 is an error, 期初 counts, and the issue stays in 发料统计', () => {
    const month: MonthOfParts = { opening: [{ slip: 'L1', quantity: 4, dueOn: '2026-05-01' }], issues: [{ slip: 'L1', quantity: 6 }] };
    expect(lots(month)).toMatchObject([{ origin: 'opening', quantity: 4 }]);
    expect(reconciled(month).issueStatistics).toMatchObject([{ issued: 6, loan: 6 }]);
    expect(reconciled(month).remarks).toMatchObject([{ rule: 'P12', list: 'issues', field: 'slip', related: { sheet: '期初' } }]);
  });

  test('the same slip with another part is another lot', () => {
    expect(lots({ opening: [{ slip: 'L1', dueOn: '2026-05-01' }], issues: [{ slip: 'L1', part: 'B' }] })).toHaveLength(2);
  });
});

describe('when a lot is due', () => {
  const PRICES = [
    { part: 'A', cost: '10', returnDays: 30 },
    { part: 'A', cost: '11', returnDays: 0, validFrom: '2026-03-10' },
    { part: 'A', cost: '12', validFrom: '2026-03-20' },
  ];
  test.each([
    ['its own date', { dueOn: '2026-04-30' }, '2026-04-30'],
    ['else the term of the price row valid when it was lent', { issuedOn: '2026-03-09' }, '2026-04-08'],
    ['a term of 0 days is a term', { issuedOn: '2026-03-10' }, '2026-03-10'],
    ['a blank term is the default of 60 days', { issuedOn: '2026-03-20' }, '2026-05-19'],
    ['an unknown part has the default', { part: 'X' }, '2026-05-04'],
  ])('%s', (_name, issue, expected) => {
    expect(dueDates({ prices: PRICES, issues: [issue] })).toEqual([expected]);
  });

  test.each([
    ['a valid 延期 sets a later date', [{ extendedTo: '2026-05-15' }], '2026-05-15', []],
    ['the latest of several counts', [{ extendedTo: '2026-05-15' }, { extendedTo: '2026-05-20' }], '2026-05-20', []],
    ['one earlier than the own due date is ignored with a warning', [{ extendedTo: '2026-04-01' }], '2026-04-30', ['P18']],
    ['one of the same date changes nothing', [{ extendedTo: '2026-04-30' }], '2026-04-30', []],
    [
      'one approved in an earlier month counts as long as it is valid',
      [{ extendedTo: '2026-05-15', approvedOn: '2026-01-05' }],
      '2026-05-15',
      [],
    ],
    ['one valid to the as-of date counts', [{ extendedTo: '2026-05-15', validTo: '2026-03-31' }], '2026-05-15', []],
    ['one that lapsed before it does not', [{ extendedTo: '2026-05-15', validTo: '2026-03-30' }], '2026-04-30', []],
    ['one that names another slip does not', [{ extendedTo: '2026-05-15', slip: 'L9' }], '2026-04-30', []],
    ['one with a blank slip holds for its part', [{ extendedTo: '2026-05-15', slip: undefined, part: 'A' }], '2026-05-15', []],
    ['one with a blank part holds for its slip', [{ extendedTo: '2026-05-15', part: undefined }], '2026-05-15', []],
    [
      'one that names neither is only for issues that name it',
      [{ extendedTo: '2026-05-15', slip: undefined, part: undefined }],
      '2026-04-30',
      [],
    ],
    ['a quantity is ignored', [{ extendedTo: '2026-05-15', quantity: 1 }], '2026-05-15', []],
    ['without a date it does nothing, with a warning', [{}], '2026-04-30', ['P18']],
  ] as const)('%s', (_name, approvals, expected, remarks) => {
    const month = {
      issues: [{ quantity: 5, dueOn: '2026-04-30' }],
      approvals: approvals.map((entry) => ({ effect: 'extension', slip: 'L1', part: 'A', ...entry })),
    } as MonthOfParts;
    expect(dueDates(month)).toEqual([expected]);
    expect(codes(month)).toEqual(remarks);
  });

  test('an entry that names neither slip nor part holds for the issue that names it, by its day of issue', () => {
    const month = (validTo: string): MonthOfParts => ({
      issues: [{ dueOn: '2026-04-30', approval: 'T1' }],
      approvals: [{ effect: 'extension', extendedTo: '2026-05-15', validTo }],
    });
    expect(dueDates(month('2026-03-05'))).toEqual(['2026-05-15']);
    expect(dueDates(month('2026-03-04'))).toEqual(['2026-04-30']);
    expect(codes(month('2026-03-04'))).toEqual(['P4']);
  });
});

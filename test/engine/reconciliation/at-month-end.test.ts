import { type MonthOfParts, reconciled } from './month-of-parts';

const lotStates = (month: MonthOfParts) =>
  reconciled(month).lots.map(({ slip, outstanding, inTransit, daysOverdue, ageing, state }) =>
    [slip, outstanding, inTransit, daysOverdue, ageing ?? '', state].join(' '),
  );

describe('how a lot stands on the as-of date', () => {
  test.each([
    ['2026-03-31', 'O1 1 0 0 notDue notDue'],
    ['2026-04-01', 'O1 1 0 0 notDue notDue'],
    ['2026-03-30', 'O1 1 0 1 days1to30 overdue'],
    ['2026-03-01', 'O1 1 0 30 days1to30 overdue'],
    ['2026-02-28', 'O1 1 0 31 days31to60 overdue'],
    ['2026-01-30', 'O1 1 0 60 days31to60 overdue'],
    ['2026-01-29', 'O1 1 0 61 days61to90 overdue'],
    ['2025-12-31', 'O1 1 0 90 days61to90 overdue'],
    ['2025-12-30', 'O1 1 0 91 over90 overdue'],
  ])('due %s', (dueOn, expected) => {
    expect(lotStates({ opening: [{ borrowedOn: '2025-10-01', dueOn }] })).toEqual([expected]);
  });

  test('a cleared lot is 0 days overdue and has no age', () => {
    expect(lotStates({ opening: [{ dueOn: '2026-03-01' }], receipts: [{}] })).toEqual(['O1 0 0 0  cleared']);
  });
});

describe('what is in transit', () => {
  const OVERDUE = [
    { slip: 'O1', quantity: 3, dueOn: '2026-03-01' },
    { slip: 'O2', quantity: 3, dueOn: '2026-03-05' },
  ];
  const at = (receipts: MonthOfParts['receipts'], more: MonthOfParts = {}) =>
    reconciled({ opening: OVERDUE, receipts: receipts?.map((receipt) => ({ place: '上海', ...receipt })) ?? [], ...more }).lots.map(
      ({ inTransit, state }) => `${inTransit} ${state}`,
    );

  test.each([
    ['covers what is overdue in the order of D3', [{ quantity: 4 }], ['3 overdueInTransit', '1 overdue']],
    ['covers named lots first', [{ quantity: 2, slip: 'O2' }], ['0 overdue', '2 overdue']],
    ['what the named lot does not need goes on', [{ quantity: 4, slip: 'O2' }], ['1 overdue', '3 overdueInTransit']],
    ['counts from the first day of grace', [{ quantity: 3, receivedOn: '2026-03-01' }], ['3 overdueInTransit', '0 overdue']],
    ['not the day before', [{ quantity: 3, receivedOn: '2026-02-28' }], ['0 overdue', '0 overdue']],
    ['not after the as-of date', [{ quantity: 3, receivedOn: '2026-04-01' }], ['0 overdue', '0 overdue']],
    ['is never a wrong part', [{ quantity: 3, type: 'wrongPart' }], ['0 overdue', '0 overdue']],
    [
      'is less what the factory counted of the same return slip',
      [
        { quantity: 3, returnSlip: 'R1' },
        { quantity: 2, returnSlip: 'R1', type: 'wrongPart', place: '台州' },
      ],
      ['1 overdue', '0 overdue'],
    ],
    [
      'is not less what was counted of another return slip',
      [
        { quantity: 3, returnSlip: 'R1' },
        { quantity: 2, returnSlip: 'R2', type: 'wrongPart', place: '台州' },
      ],
      ['3 overdueInTransit', '0 overdue'],
    ],
    [
      'nothing is deducted without a return slip',
      [{ quantity: 3 }, { quantity: 2, type: 'wrongPart', place: '台州' }],
      ['3 overdueInTransit', '0 overdue'],
    ],
    [
      'is less what the factory counted in an earlier month',
      [
        { quantity: 3, returnSlip: 'R1' },
        { quantity: 3, returnSlip: 'R1', receivedOn: '2026-02-20', place: '台州' },
      ],
      ['0 overdue', '0 overdue'],
    ],
    ['is not of another part', [{ quantity: 3, part: 'B' }], ['0 overdue', '0 overdue']],
    ['is not of another dealer', [{ quantity: 3, dealer: 'D2' }], ['0 overdue', '0 overdue']],
  ] as const)('%s', (_name, receipts, expected) => {
    expect(at(receipts as never)).toEqual(expected);
  });

  test('transit of an earlier month counts within the grace', () => {
    expect(at([{ quantity: 3, receivedOn: '2026-02-20' }], { settings: { transitDays: 40 } })).toEqual(['3 overdueInTransit', '0 overdue']);
  });

  test('what is covered is carried forward with its dates, what is not is charged', () => {
    const month = reconciled({ opening: OVERDUE, receipts: [{ place: '上海', quantity: 4 }] });
    expect(month.count).toMatchObject([{ overdue: 6, inTransit: 4, amount: 2000 }]);
    expect(month.closingBalance).toMatchObject([
      { slip: 'O1', quantity: 3, borrowedOn: '2026-02-01', dueOn: '2026-03-01', amount: 3000 },
      { slip: 'O2', quantity: 1, borrowedOn: '2026-02-01', dueOn: '2026-03-05', amount: 1000 },
    ]);
    expect(month.charges).toMatchObject([{ kind: 'overdue', slip: 'O2', quantity: 2, amount: 2000 }]);
  });
});

describe('who is reminded', () => {
  test.each([
    ['seven days ahead', '2026-04-07', ['7 soon 1']],
    ['eight days ahead not yet', '2026-04-08', []],
    ['on the day', '2026-03-31', ['0 today 1']],
    ['what is overdue was charged instead', '2026-03-30', []],
  ])('%s', (_name, dueOn, expected) => {
    expect(reconciled({ opening: [{ dueOn }] }).reminders.map(({ daysLeft, kind, quantity }) => `${daysLeft} ${kind} ${quantity}`)).toEqual(
      expected,
    );
  });

  test('what is overdue in transit, by its quantity in transit', () => {
    const month = reconciled({ opening: [{ quantity: 3, dueOn: '2026-03-21' }], receipts: [{ place: '上海', quantity: 2 }] });
    expect(month.reminders).toMatchObject([{ daysLeft: -10, kind: 'overdueInTransit', quantity: 2 }]);
  });
});

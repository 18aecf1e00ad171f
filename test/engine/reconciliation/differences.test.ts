import { type MonthOfParts, codes, reconciled } from './month-of-parts';

const found = (month: MonthOfParts) =>
  reconciled(month).differences.map(({ kind, dealer, number, part, dealerQuantity, headOfficeQuantity, difference }) =>
    [kind, dealer, number ?? '-', part, dealerQuantity, headOfficeQuantity, difference].join(' '),
  );
const NONE = { returned: [], borrowed: [] };

describe('往来差异', () => {
  test.each([
    ['issues that agree with 借料 are none', { issues: [{}], borrowed: [{}] }, []],
    ['quantities differ', { issues: [{ quantity: 2 }], borrowed: [{ quantity: 3 }] }, ['borrowed D1 L1 A 3 2 1']],
    ['not in the dealer’s sheet', { issues: [{ quantity: 2 }] }, ['borrowed D1 L1 A 0 2 -2']],
    ['not issued by head office', { borrowed: [{ quantity: 2 }] }, ['borrowed D1 L1 A 2 0 2']],
    ['every nature is compared', { issues: [{ nature: 'gift' }] }, ['borrowed D1 L1 A 0 1 -1']],
    ['rows of one slip and part are added', { issues: [{ quantity: 2 }, { quantity: 1 }], borrowed: [{ quantity: 3 }] }, []],
    ['an issue of an earlier month is not this month’s', { issues: [{ issuedOn: '2026-02-27' }] }, []],
    ['a dealer without a file is not compared', { issues: [{}], dealersWithFile: [] }, []],
    ['退料 that was not counted is in transit', { returned: [{ quantity: 2 }] }, ['inTransit D1 R1 A 2 0 2']],
    [
      '退料 counted otherwise',
      { returned: [{ quantity: 2 }], receipts: [{ returnSlip: 'R1', quantity: 1, type: 'wrongPart' }] },
      ['returned D1 R1 A 2 1 1'],
    ],
    ['退料 counted as a wrong part agrees by quantity', { returned: [{}], receipts: [{ returnSlip: 'R1', type: 'wrongPart' }] }, []],
    ['counted but not at the dealer', { receipts: [{ returnSlip: 'R1', type: 'wrongPart' }] }, ['returned D1 R1 A 0 1 -1']],
    [
      'seen at the transit place only is in transit',
      { returned: [{}], receipts: [{ returnSlip: 'R1', place: '上海' }] },
      ['inTransit D1 R1 A 1 0 1'],
    ],
    [
      'counted in an earlier month is not this month’s',
      { returned: [{}], receipts: [{ returnSlip: 'R1', receivedOn: '2026-02-27' }] },
      ['inTransit D1 R1 A 1 0 1'],
    ],
    [
      'a receipt without a return slip stands alone',
      { returned: [{}], receipts: [{ type: 'wrongPart' }] },
      ['returned D1 - A 0 1 -1', 'inTransit D1 R1 A 1 0 1'],
    ],
    ['a file without the sheet 退料 is not compared', { receipts: [{ returnSlip: 'R1', type: 'wrongPart' }], dealersWithReturned: [] }, []],
    ['without 发料 at head office there is no 借料不符', { borrowed: [{}], withoutIssues: true }, []],
    ['without 收料 at head office there is no 退料不符', { returned: [{ type: 'unusedPart' }], withoutReceipts: true }, []],
  ] as const)('%s', (_name, month, expected) => {
    expect(found({ ...NONE, ...(month as MonthOfParts) })).toEqual(expected);
  });

  const OLD = [
    { part: 'A', cost: '10', oldPartDue: 'yes' },
    { part: 'B', cost: '3', oldPartDue: 'no' },
  ] as const;
  test.each([
    ['old parts of free repairs that did not come back', { partsUsed: [{ quantity: 3 }] }, ['oldParts D1 - A 0 3 -3']],
    [
      'less the old parts returned',
      { partsUsed: [{ quantity: 3 }], returned: [{ quantity: 2 }], withoutReceipts: true },
      ['oldParts D1 - A 2 3 -1'],
    ],
    [
      'unused parts are not old parts',
      { partsUsed: [{}], returned: [{ type: 'unusedPart' }], withoutReceipts: true },
      ['oldParts D1 - A 0 1 -1'],
    ],
    ['a file without the sheet 退料 returned none', { partsUsed: [{ quantity: 3 }], dealersWithReturned: [] }, ['oldParts D1 - A 0 3 -3']],
    ['more returned than due is none', { partsUsed: [{}], returned: [{ quantity: 2 }], withoutReceipts: true }, []],
    ['of a charged repair none is due', { partsUsed: [{ job: 'W2' }] }, []],
    ['of an unknown repair none is due', { partsUsed: [{ job: 'W9' }] }, []],
    [
      'whether the old part is due is told by the price of the day on which the repair was finished',
      { partsUsed: [{}], finishedOn: '2026-03-19', prices: [OLD[0], { ...OLD[1], part: 'A', validFrom: '2026-03-20' }] },
      ['oldParts D1 - A 0 1 -1'],
    ],
    [
      'on that day itself the new price holds',
      { partsUsed: [{}], finishedOn: '2026-03-20', prices: [OLD[0], { ...OLD[1], part: 'A', validFrom: '2026-03-20' }] },
      [],
    ],
    ['while it is open, by the price at A', { partsUsed: [{}], prices: [OLD[0], { ...OLD[1], part: 'A', validFrom: '2026-03-20' }] }, []],
    ['of a part without 需退旧件 none is due', { partsUsed: [{ part: 'B' }] }, []],
  ] as const)('%s', (_name, month, expected) => {
    expect(found({ prices: OLD, freeJobs: ['W1'], chargedJobs: ['W2'], ...(month as MonthOfParts) })).toEqual(expected);
  });
});

describe('where the dealers’ sheets stand in', () => {
  const dealers: MonthOfParts = {
    withoutIssues: true,
    withoutReceipts: true,
    issues: [{ slip: 'X', quantity: 9 }],
    receipts: [{ quantity: 9 }],
    borrowed: [
      { quantity: 3, dueOn: '2026-03-10' },
      { slip: 'L2', nature: 'charged', quantity: 2 },
    ],
    returned: [
      { quantity: 1, slip: 'L1' },
      { returnSlip: 'R2', place: '上海', quantity: 1 },
    ],
  };

  test('borrowed parts are lots, returned parts receipts, charged ones charged at the computed price', () => {
    const month = reconciled(dealers);
    expect(month.standIn).toEqual({ issues: true, receipts: true });
    expect(month.count).toMatchObject([{ lent: 3, counted: 1, matched: 1, overdue: 2, inTransit: 1, amount: 1000 }]);
    expect(month.allocations).toMatchObject([{ receipt: 'R1', receivedOn: '2026-03-08', rule: 'named' }]);
    expect(month.charges).toMatchObject([
      { kind: 'issue', slip: 'L2', amount: 2000, invoicing: 'later' },
      { kind: 'overdue', slip: 'L1', quantity: 1 },
    ]);
    expect(codes(dealers)).toEqual([]);
  });

  test('each sheet for itself', () => {
    expect(reconciled({ ...dealers, withoutIssues: false }).count).toMatchObject([{ lent: 9, counted: 1 }]);
    expect(reconciled({ ...dealers, withoutReceipts: false }).count).toMatchObject([{ lent: 3, counted: 9 }]);
  });
});

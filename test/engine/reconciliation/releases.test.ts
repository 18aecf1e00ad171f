import { type MonthOfParts, codes, reconciled } from './month-of-parts';

const OPENING = [
  { slip: 'O1', quantity: 2, dueOn: '2026-05-01' },
  { slip: 'O2', quantity: 4, dueOn: '2026-05-02' },
];
const released = (approvals: readonly object[], more: MonthOfParts = {}) =>
  reconciled({ opening: OPENING, approvals: approvals.map((entry) => ({ effect: 'release', part: 'A', ...entry })), ...more }).lots.map(
    (lot) => lot.released,
  );

describe('免退 releases what is still owed', () => {
  test.each([
    ['from the lot it names', [{ slip: 'O2', quantity: 1 }], [0, 1]],
    ['else in the order of D3', [{ quantity: 3 }], [2, 1]],
    ['a blank quantity is all', [{ slip: 'O2' }], [0, 4]],
    ['a named one does not pass on what it has over', [{ slip: 'O1', quantity: 5 }], [2, 0]],
    [
      'named ones go first whatever their date',
      [
        { quantity: 2, approvedOn: '2026-03-01' },
        { slip: 'O1', quantity: 2, approvedOn: '2026-03-20' },
      ],
      [2, 2],
    ],
    ['only in the month of its approval', [{ approvedOn: '2026-02-28' }], [0, 0]],
    ['not before it is approved', [{ approvedOn: '2026-04-01' }], [0, 0]],
    ['not after it has lapsed', [{ validTo: '2026-03-30' }], [0, 0]],
    ['while it is valid on the as-of date', [{ validTo: '2026-03-31' }], [2, 4]],
    ['not for another part', [{ part: 'B' }], [0, 0]],
    ['not for another dealer', [{ dealer: 'D2' }], [0, 0]],
    ['not where it names neither slip nor part', [{ part: undefined }], [0, 0]],
  ])('%s', (_name, approvals, expected) => {
    expect(released(approvals)).toEqual(expected);
  });

  test('after the matching', () => {
    expect(released([{ slip: 'O1', quantity: 2 }], { receipts: [{ slip: 'O1' }] })).toEqual([1, 0]);
  });

  test('an issue that names it is lent and released', () => {
    const month: MonthOfParts = {
      issues: [{ nature: 'approved', approval: 'T1', quantity: 3 }],
      approvals: [{ effect: 'release', quantity: 2, validTo: '2026-03-10' }],
    };
    expect(reconciled(month).count).toMatchObject([{ lent: 3, released: 2, notDue: 1 }]);
  });

  test('what it has over is a warning', () => {
    const left = (entry: object) => codes({ opening: OPENING, approvals: [{ effect: 'release', part: 'A', ...entry }] });
    expect(left({ slip: 'O1', quantity: 5 })).toEqual(['P15']);
    expect(left({ slip: 'O1', quantity: 2 })).toEqual([]);
    expect(left({ quantity: 7 })).toEqual(['P15']);
    expect(left({ quantity: 7, approvedOn: '2026-02-10' })).toEqual([]);
  });
});

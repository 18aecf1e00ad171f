import { jobBook } from '../../../src/engine/ledgers/job-book';
import type { LedgerRow } from '../../../src/engine/ledgers/ledger';
import type { Repair } from '../../../src/engine/records/repairs';

const repair = (dealer: string, job: string | undefined, counts: boolean, row: number): LedgerRow<Repair> =>
  ({ dealer, counts, row, values: job === undefined ? {} : { job } }) as unknown as LedgerRow<Repair>;

const { of } = jobBook([
  repair('D001', 'WX-1', false, 2),
  repair('D001', 'WX-1', true, 3),
  repair('D001', 'WX-1', true, 4),
  repair('D002', 'WX-1', true, 5),
  repair('D002', undefined, false, 6),
]);

test('of several rows of a number the first that counts is the repair', () => {
  expect(of('D001', 'WX-1')?.row).toBe(3);
});

test('the same number of another dealer is another repair', () => {
  expect(of('D002', 'WX-1')?.row).toBe(5);
  expect(of('D003', 'WX-1')).toBeUndefined();
});

test('a line without a number goes with the repair that has none', () => {
  expect(of('D002', undefined)?.row).toBe(6);
  expect(of('D001', '')).toBeUndefined();
});

import type { Repair } from '../records/repairs';
import type { DealerContents } from './dealer-records';

/** Rows that no other row depends on, so that a fault put into one of them is one fault only. Never the first row of a list. */
export interface QuietRows {
  /** Repairs without parts and visits, of units that occur once. */
  readonly repairs: {
    readonly finished: readonly number[];
    /** Those in the second half of the list. */
    readonly late: readonly number[];
    readonly visited: readonly number[];
    readonly open: readonly number[];
    readonly inWarranty: readonly number[];
    readonly outOfWarranty: readonly number[];
    readonly followUp: readonly number[];
  };
  /** Units that were not repaired and not visited. */
  readonly installations: readonly number[];
  /** Free lines of repairs that took other parts too. */
  readonly partsUsed: readonly number[];
  readonly partsBorrowed: readonly number[];
  readonly partsReturned: readonly number[];
  readonly visits: readonly number[];
  readonly serviceRequests: readonly number[];
  readonly trainings: readonly number[];
}

/** Finds the quiet rows of a dealer's month. */
export function quietRows(contents: DealerContents): QuietRows {
  const used = countBy(contents.partsUsed.map(({ job }) => job));
  const visited = new Set(contents.visits.map(({ job }) => job));
  const serials = countBy([...contents.repairs, ...contents.installations].map(({ serial }) => serial));
  const jobs = new Map(contents.repairs.map((repair) => [repair.job, repair]));
  const isQuiet = (repair: Repair) =>
    !used.has(repair.job) &&
    !visited.has(repair.job) &&
    serials.get(repair.serial) === 1 &&
    repair.designHazard === 'no' &&
    repair.report === undefined;
  const repairs = (fits: (repair: Repair, index: number) => boolean) =>
    rowsOf(contents.repairs, (repair, index) => isQuiet(repair) && fits(repair, index));
  const isDone = ({ finishedAt, chargeCause }: Repair) =>
    finishedAt !== undefined && (chargeCause === 'none' || chargeCause === 'outOfWarranty');
  return {
    repairs: {
      finished: repairs(isDone),
      late: repairs((repair, index) => isDone(repair) && index > contents.repairs.length / 2),
      visited: repairs((repair) => isDone(repair) && repair.arrivedAt !== undefined),
      open: repairs(({ finishedAt, answeredAt }) => finishedAt === undefined && answeredAt !== undefined),
      inWarranty: repairs((repair) => isDone(repair) && repair.stage === 'inWarranty' && repair.mode !== 'followUp'),
      outOfWarranty: repairs((repair) => isDone(repair) && repair.stage === 'outOfWarranty' && repair.mode !== 'followUp'),
      followUp: repairs((repair) => isDone(repair) && repair.mode === 'followUp'),
    },
    installations: rowsOf(
      contents.installations,
      ({ serial, installation, report, result }) =>
        serials.get(serial) === 1 && !visited.has(installation) && report === undefined && result === 'passed',
    ),
    partsUsed: rowsOf(
      contents.partsUsed,
      ({ job, charged }) => (used.get(job) ?? 0) > 1 && charged === 'no' && jobs.get(job)?.report === undefined,
    ),
    partsBorrowed: rowsOf(contents.partsBorrowed, ({ nature }) => nature === 'loan'),
    partsReturned: rowsOf(contents.partsReturned, () => true),
    visits: rowsOf(contents.visits, () => true),
    serviceRequests: rowsOf(contents.serviceRequests, () => true),
    trainings: rowsOf(contents.trainings, () => true),
  };
}

const rowsOf = <T>(records: readonly T[], fits: (record: T, index: number) => boolean): readonly number[] =>
  records.flatMap((record, index) => (index > 0 && fits(record, index) ? [index] : []));

function countBy<T>(values: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

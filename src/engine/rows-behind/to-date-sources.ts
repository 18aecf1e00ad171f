import { type EarlierLedgers, earlierRows } from '../ledgers/earlier-month';
import { repairKey, visitsToDate } from '../ledgers/jobs-to-date';
import type { LedgerRow } from '../ledgers/ledger';
import type { MonthOutcome } from '../month/outcome';
import type { Repair } from '../records/repairs';
import { modelName } from '../reports/faults/fault-repairs';
import { ledgerSheet } from '../reports/ledgers/ledger-report';
import { groupBy, keyOf } from '../values/group';
import { ledgerRow } from './ledger-rows';
import type { Source, TracedRow } from './source';
import type { Fields } from './trace';

type ToDate = 'installations' | 'repairs' | 'visits';

/** The rows of a list in the earlier reports and of this month, the oldest first, as far as they count. */
function rowsToDate<Id extends ToDate>(list: Id, { earlier, ledgers }: MonthOutcome): readonly EarlierLedgers[Id][number][] {
  const own = (ledgers[list] as EarlierLedgers[Id]).filter((row) => row.counts);
  return [...(earlierRows(earlier, list) as EarlierLedgers[Id]), ...own];
}

/** A row where it stands: in this month's ledger, or in the report of its month. */
function traced(list: ToDate, row: LedgerRow<unknown>, outcome: MonthOutcome, more: Fields = {}): TracedRow {
  const here = ledgerRow(list, row, undefined, more);
  const report = outcome.earlier.find(({ ledgers }) => (ledgers[list] as readonly LedgerRow<unknown>[]).includes(row))?.file;
  return report === undefined ? here : { ...here, place: () => undefined, report };
}

const toDate = (list: ToDate, record: string, rows: (outcome: MonthOutcome) => readonly TracedRow[]): Source => ({
  columns: ledgerSheet(list).columns,
  record,
  detail: 'model',
  apart: ['ledgerDealer', 'counts'],
  isSpread: true,
  rows,
});

/** Installations of this month and of the earlier reports; of a unit installed again, the model of the last time. */
export const installationsToDate: Source = toDate('installations', 'installation', (outcome) => {
  const rows = rowsToDate('installations', outcome);
  const last = new Map(rows.map(({ values: { serial, model } }) => [serial, modelName(model, outcome.settings.language)]));
  return rows.map((row) =>
    traced('installations', row, outcome, { baseModel: last.get(row.values.serial), hasSerial: row.values.serial !== undefined }),
  );
});

/** Repairs of this month, and the finished ones of the earlier reports. */
export const repairsToDate: Source = toDate('repairs', 'job', (outcome) =>
  rowsToDate('repairs', outcome)
    .filter((row) => row.values.finishedAt !== undefined || outcome.ledgers.repairs.includes(row))
    .map((row) => traced('repairs', row, outcome)),
);

/** What happened to each unit: installed, repaired, visited; an open repair once, as it stands last. */
export const unitEvents: Source = toDate('repairs', 'eventNumber', (outcome) => {
  const visitsOf = visitsToDate(outcome);
  const jobs = [
    ...rowsToDate('installations', outcome).map((row) => ({
      list: 'installations' as const,
      row,
      same: [row],
      number: row.values.installation,
    })),
    ...[...groupBy(rowsToDate('repairs', outcome), (row) => keyOf(row.values.serial, repairKey(row))).values()].map((same) => {
      const row = same.at(-1) as LedgerRow<Repair>;
      return { list: 'repairs' as const, row, same, number: row.values.job };
    }),
  ].filter(({ row }) => row.values.serial !== undefined);
  return jobs.flatMap(({ list, row, same, number }) => [
    traced(list, row, outcome, { eventNumber: number, isRepair: list === 'repairs' }),
    ...visitsOf(same, number).map((visit) =>
      traced('visits', visit, outcome, { eventNumber: visit.values.visit, serial: row.values.serial, model: row.values.model }),
    ),
  ]);
});

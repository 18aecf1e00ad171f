import { complaintsOf, upheldByPerson } from '../indicators/complaints';
import { recordsWithError } from '../indicators/clean-records';
import { finishedRepairs } from '../indicators/first-fix';
import { visitedJobs } from '../indicators/visit-coverage';
import { DEALER_LISTS, DEALER_LIST_IDS } from '../records/books';
import { monthsInUse } from '../reports/faults/failure-rates';
import { causeKey, faultRepairs } from '../reports/faults/fault-repairs';
import { installedBase } from '../reports/faults/installed-base';
import { decided } from '../reports/ledgers/ledger-plan';
import { ledgerSheet } from '../reports/ledgers/ledger-report';
import { hasUnpackingFault } from '../reports/repairs/installation-summary';
import { keyOf } from '../values/group';
import { countedRows, ledgerRow, regionsOf } from './ledger-rows';
import type { Source } from './source';

const APART = ['ledgerDealer', 'counts'];

/** 维修台账: the repairs that count, with what was decided and what fault analysis makes of them. */
export const repairRows: Source = {
  columns: ledgerSheet('repairs').columns,
  record: 'job',
  detail: 'model',
  apart: APART,
  rows: (outcome) => {
    const [faults, base] = [faultRepairs(outcome), installedBase(outcome)];
    return countedRows('repairs', outcome, (row) => decided(row, outcome)).map((traced, index) => {
      const fault = faults[index];
      return {
        ...traced,
        fields: {
          ...traced.fields,
          faultRegion: fault?.region,
          faultStage: fault?.stageName,
          faultModel: fault?.model,
          faultCategory: fault?.category,
          faultCause: causeKey(fault?.cause ?? ''),
          faultChargeCause: fault?.chargeCause,
          isRepeat: fault?.isRepeat,
          monthsInUse: fault && monthsInUse(fault.values),
          isOfBase: fault?.values.serial !== undefined && base.get(fault.model)?.has(fault.values.serial) === true,
        },
      };
    });
  },
};

/** 安装台账: the installations that count. */
export const installationRows: Source = {
  columns: ledgerSheet('installations').columns,
  record: 'installation',
  detail: 'model',
  apart: APART,
  rows: (outcome) => countedRows('installations', outcome, (row) => ({ hasFault: hasUnpackingFault(row) })),
};

/** 回访台账: the visits that count. */
export const visitRows: Source = {
  columns: ledgerSheet('visits').columns,
  record: 'visit',
  detail: 'job',
  apart: APART,
  rows: (outcome) => countedRows('visits', outcome),
};

/** 请求台账: the complaints, judged by the standards. */
export const complaintRows: Source = {
  columns: ledgerSheet('serviceRequests').columns,
  record: 'request',
  detail: 'type',
  apart: APART,
  rows: (outcome) => {
    const regionOf = regionsOf(outcome);
    return complaintsOf(outcome).map(({ row, answered, solved, visited }) =>
      ledgerRow('serviceRequests', row, regionOf(row.dealer), { answered, solved, isSolved: row.values.finishedAt !== undefined, visited }),
    );
  },
};

/** 请求台账: the upheld complaints that name a person. */
export const upheldRows: Source = {
  ...complaintRows,
  detail: 'person',
  rows: (outcome) => {
    const regionOf = regionsOf(outcome);
    return upheldByPerson(outcome).flatMap(({ dealer, complaints }) =>
      complaints.map(({ row }) => ledgerRow('serviceRequests', row, regionOf(dealer))),
    );
  },
};

/** 培训台账: the trainings that count. */
export const trainingRows: Source = {
  columns: ledgerSheet('trainings').columns,
  record: 'subject',
  detail: 'teacher',
  apart: APART,
  rows: (outcome) => countedRows('trainings', outcome),
};

/** Finished repairs and passed installations: the jobs that can be visited. */
export const jobRows: Source = {
  columns: ledgerSheet('repairs').columns,
  record: 'job',
  detail: 'model',
  apart: APART,
  isSpread: true,
  rows: (outcome) => {
    const [regionOf, visited, finished] = [regionsOf(outcome), visitedJobs(outcome), new Set(finishedRepairs(outcome))];
    const isVisited = (dealer: string, number: string | undefined) => visited.has(keyOf(dealer, number));
    return [
      ...outcome.ledgers.repairs
        .filter((row) => finished.has(row))
        .map((row) => ledgerRow('repairs', row, regionOf(row.dealer), { visited: isVisited(row.dealer, row.values.job) })),
      ...outcome.ledgers.installations
        .filter((row) => row.counts && row.values.result === 'passed')
        .map((row) =>
          ledgerRow('installations', row, regionOf(row.dealer), {
            job: row.values.installation,
            visited: isVisited(row.dealer, row.values.installation),
          }),
        ),
    ];
  },
};

/** Every row of the dealers' lists, and whether an error stands in it. */
export const recordRows: Source = {
  columns: ledgerSheet('repairs').columns,
  record: 'job',
  detail: 'ledgerDealer',
  apart: APART,
  isSpread: true,
  rows: (outcome) => {
    const [regionOf, wrong] = [regionsOf(outcome), recordsWithError(outcome.findings)];
    return DEALER_LIST_IDS.flatMap((list) => {
      const [number = ''] = DEALER_LISTS[list].key;
      return outcome.ledgers[list].map((row) =>
        ledgerRow(list, row, regionOf(row.dealer), {
          job: valueOf(row.values, number),
          isClean: !wrong.has(keyOf(row.file, list, row.row)),
        }),
      );
    });
  },
};

const valueOf = (values: object, field: string): unknown => (values as Readonly<Record<string, unknown>>)[field];

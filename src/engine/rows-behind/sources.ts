import {
  allocationRows,
  carriedRows,
  caseRows,
  chargeRows,
  findingRows,
  historyRows,
  issueRows,
  lotRows,
  receiptRows,
  scoreRows,
  submissionRows,
} from './list-sources';
import { usedPartRows } from './part-sources';
import { complaintRows, installationRows, jobRows, recordRows, repairRows, trainingRows, upheldRows, visitRows } from './service-sources';
import type { Source } from './source';
import { installationsToDate, repairsToDate, unitEvents } from './to-date-sources';

/** What numbers are made of. */
export const SOURCES = {
  repairs: repairRows,
  installations: installationRows,
  visits: visitRows,
  complaints: complaintRows,
  jobs: jobRows,
  records: recordRows,
  cases: caseRows,
  lots: lotRows,
  allocations: allocationRows,
  receipts: receiptRows,
  issues: issueRows,
  charges: chargeRows,
  submissions: submissionRows,
  findings: findingRows,
  scores: scoreRows,
  usedParts: usedPartRows,
  trainings: trainingRows,
  upheld: upheldRows,
  carried: carriedRows,
  history: historyRows,
  installationsToDate,
  repairsToDate,
  unitEvents,
} as const satisfies Readonly<Record<string, Source>>;

/** The name of a source. */
export type SourceId = keyof typeof SOURCES;

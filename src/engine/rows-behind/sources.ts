import {
  allocationRows,
  caseRows,
  chargeRows,
  findingRows,
  issueRows,
  lotRows,
  receiptRows,
  scoreRows,
  submissionRows,
} from './list-sources';
import { complaintRows, installationRows, jobRows, recordRows, repairRows, visitRows } from './service-sources';
import type { Source } from './source';

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
} as const satisfies Readonly<Record<string, Source>>;

/** The name of a source. */
export type SourceId = keyof typeof SOURCES;

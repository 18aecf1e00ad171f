import { periodOutcome, type PeriodRequest } from '../../engine/period/period-outcome';
import { periodPlan } from '../../engine/period/period-plan';
import { writeWorkbook } from '../../hosts/xlsx/write-workbook';
import type { MadeFile } from './desk';

/** Months put together as a workbook; nothing where none of them is known. */
export async function periodWorkbook(request: PeriodRequest): Promise<MadeFile | undefined> {
  const outcome = periodOutcome(request);
  if (outcome.known.length === 0) return undefined;
  const { from, to } = request;
  const name = { zh: `期间_${from}_${to}.xlsx`, en: `period_${from}_${to}.xlsx` }[outcome.settings.language];
  return { name, bytes: await writeWorkbook(periodPlan(outcome)) };
}

import type { WorkbookPlan } from '../../engine/plan/plan';
import { refuseFaultyPlan } from './drawing/plan-faults';
import { drawnPackage } from './drawing/workbook';
import { streamedPackage, type Progress } from './streaming/package';

/**
 * A plan as the bytes of an .xlsx workbook; the same plan gives the same bytes. Throws where the plan could not be opened
 * without repair (a number that is none, two tables of one name). `onProgress` is told the table rows written so far.
 */
export async function writeWorkbook(plan: WorkbookPlan, options: { readonly onProgress?: Progress } = {}): Promise<Uint8Array> {
  refuseFaultyPlan(plan);
  return streamedPackage(await drawnPackage(plan), plan, options.onProgress);
}

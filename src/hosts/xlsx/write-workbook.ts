import type { WorkbookPlan } from '../../engine/plan/plan';
import { refuseFaultyPlan } from './drawing/plan-faults';
import { drawnPackage } from './drawing/workbook';
import { streamedPackage, type Progress } from './streaming/package';

/**
 * A plan as the bytes of an .xlsx workbook; the same plan gives the same bytes. Throws where the plan could not be opened
 * without repair (a number that is none, two tables of one name).
 */
export const writeWorkbook = async (plan: WorkbookPlan): Promise<Uint8Array> => joined(await workbookPieces(plan));

/** The same in pieces, one behind the other, as a file takes them. `onProgress` is told the table rows written so far. */
export async function workbookPieces(plan: WorkbookPlan, onProgress?: Progress): Promise<readonly Uint8Array[]> {
  refuseFaultyPlan(plan);
  return streamedPackage(await drawnPackage(plan), plan, onProgress);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let place = 0;
  for (const piece of pieces) {
    whole.set(piece, place);
    place += piece.length;
  }
  return whole;
}

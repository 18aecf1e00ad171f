import type { WorkbookPlan } from '../../engine/plan/plan';
import { openWorkbook } from './opening';
import type { Session } from './session-context';

/** Draws a plan into the open workbook and opens what has come of it. */
export async function drawn(session: Session, plan: WorkbookPlan): Promise<void> {
  const drawing = {
    adopts: [],
    clearsFilters: false,
    signal: new AbortController().signal,
    onProgress: () => undefined,
    onVerifying: () => undefined,
    onStanding: () => undefined,
  };
  if ((await session.told('setUp', session.workbook.draw(plan, drawing))) === undefined) return;
  session.set({ screens: ['opening'] });
  await openWorkbook(session);
}

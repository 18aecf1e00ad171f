import { isOpen } from '../state/open-findings';
import type { Session } from './session-context';

/** Marks the cells of open errors and warnings in the workbook, in place of the marks of before; what Excel answers. */
export function markFindings({ workbook, get }: Session): ReturnType<Session['workbook']['mark']> {
  const { findings, handling } = get();
  return workbook.mark(findings.flatMap(({ id, level, target }) => (target && level !== 'note' && isOpen(id, handling) ? [target] : [])));
}

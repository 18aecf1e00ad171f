import { addToMonth, monthFrom, type Month } from '../../engine/values/month';
import type { HeadOfficeFacts } from './month-picture';

/** A month that can be chosen, and whether it is closed. */
export interface MonthChoice {
  readonly month: Month;
  readonly isClosed: boolean;
}

/** The months that are closed, here or before they were taken over. */
export const allClosed = (headOffice: Pick<HeadOfficeFacts, 'closedMonths' | 'takenOver'> | undefined): readonly string[] => [
  ...(headOffice?.closedMonths ?? []),
  ...(headOffice?.takenOver ?? []),
];

/** The month itself, the one before, and those that are closed: the newest first, at most six. */
export function monthChoices(month: Month, closedMonths: readonly string[]): readonly MonthChoice[] {
  const closed = closedMonths.flatMap((text) => monthFrom(text) ?? []);
  const months = [...new Set([month, addToMonth(month, -1), ...closed])].sort().reverse();
  return months.slice(0, 6).map((choice) => ({ month: choice, isClosed: closed.includes(choice) }));
}

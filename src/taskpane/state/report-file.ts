import type { Month } from '../../engine/values/month';
import type { UnreadableReason } from '../../engine/workbook/file';
import type { PaneState } from './pane-state';

/** A report of a closed month that was given to the pane: for the months after it, and for periods. */
export interface ReportFile {
  readonly id: number;
  readonly name: string;
  readonly reading: ReportReading;
}

/** What became of a given report. */
export type ReportReading =
  | { readonly state: 'waiting' }
  | { readonly state: 'read'; readonly month: Month }
  | { readonly state: 'notAReport' }
  | { readonly state: 'unreadable'; readonly reason: UnreadableReason };

/** What a report is to the close of a month: used, of that month or a later one, or a newer file of its month stands for it. */
export type UseInClose = 'used' | 'notEarlier' | 'superseded' | 'none';

type Given = Pick<PaneState, 'reportFiles' | 'month'>;

/** What each given report is to the close; of two of one month the one given last counts. */
export function usesInClose({ reportFiles, month }: Given): ReadonlyMap<number, UseInClose> {
  const last = new Map(reportFiles.flatMap(({ id, reading }) => (reading.state === 'read' ? [[reading.month, id] as const] : [])));
  return new Map(
    reportFiles.map(({ id, reading }) => {
      if (reading.state !== 'read') return [id, 'none'];
      if (last.get(reading.month) !== id) return [id, 'superseded'];
      return [id, month === undefined || reading.month < month ? 'used' : 'notEarlier'];
    }),
  );
}

/** The earlier months that a close goes back to, the oldest first. */
export function earlierMonths(given: Given): readonly Month[] {
  const uses = usesInClose(given);
  return given.reportFiles
    .flatMap(({ id, reading }) => (reading.state === 'read' && uses.get(id) === 'used' ? [reading.month] : []))
    .sort();
}

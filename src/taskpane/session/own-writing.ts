import type { Clock } from './clock';
import type { OpenWorkbook } from './open-workbook';

/** Events of our own writing come late. */
const OWN_EVENTS_MS = 1_000;

/** A workbook that knows when the pane itself has written into it: what is heard of it then is no edit of the user's. */
export interface WatchedWorkbook extends OpenWorkbook {
  /** Whether the pane is writing, or was a moment ago. */
  isOwnDoing(): boolean;
}

/** Notes whenever something is written through it. */
export function watched(workbook: OpenWorkbook, clock: Clock): WatchedWorkbook {
  let writing = 0;
  let until = Number.NEGATIVE_INFINITY;
  const wroteNow = (): void => void (until = clock.milliseconds() + OWN_EVENTS_MS);
  const noted =
    <Given extends readonly unknown[], T>(act: (...given: Given) => Promise<T>) =>
    async (...given: Given): Promise<T> => {
      writing += 1;
      try {
        return await act(...given);
      } finally {
        writing -= 1;
        wroteNow();
      }
    };
  return {
    ...workbook,
    write: noted(workbook.write),
    append: noted(workbook.append),
    draw: noted(workbook.draw),
    resume: async () => {
      const resumed = await workbook.resume();
      if (!resumed.ok || resumed.value !== 'nothing') wroteNow();
      return resumed;
    },
    mark: noted(workbook.mark),
    unmark: noted(workbook.unmark),
    filter: noted(workbook.filter),
    isOwnDoing: () => writing > 0 || clock.milliseconds() < until,
  };
}

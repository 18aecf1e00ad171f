import type { EarlierMonth } from '../engine/ledgers/earlier-month';
import { EARLIER_SHEETS, readEarlierMonth } from '../engine/reports/read-earlier-month';
import type { Month } from '../engine/values/month';
import { Refused } from './failures';
import type { ReadGiven } from './read-given';
import { readReports } from './read-reports';

/** Reads the reports of earlier months; each must be a report, of a month before the one that is closed, and each month stands once. */
export const readEarlierReports = (paths: readonly string[], read: ReadGiven, month: Month): Promise<readonly EarlierMonth[]> =>
  readReports(paths, read, {
    wanted: EARLIER_SHEETS,
    of: (cells, file) => {
      const earlier = readEarlierMonth(cells, file);
      if (earlier && earlier.month >= month) throw new Refused('notEarlier', { file, closed: earlier.month, month });
      return earlier;
    },
  });

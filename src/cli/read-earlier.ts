import type { EarlierMonth } from '../engine/ledgers/earlier-month';
import { isEarlierSheet, readEarlierMonth } from '../engine/reports/read-earlier-month';
import type { Month } from '../engine/values/month';
import { BOUNDS } from '../hosts/xlsx/bounds';
import { readWorkbook } from '../hosts/xlsx/read-workbook';
import { Refused } from './failures';
import { bytesOf, shown } from './files';

/** Reads the reports of earlier months; each must be a report, of a month before the one that is closed, and each month stands once. */
export async function readEarlierReports(paths: readonly string[], month: Month): Promise<readonly EarlierMonth[]> {
  const read: EarlierMonth[] = [];
  for (const path of paths) {
    const file = shown(path);
    const cells = readWorkbook(await bytesOf(path), BOUNDS, isEarlierSheet);
    if (!cells.ok) throw new Refused(cells.failure.reason, { ...cells.failure.args, file });
    const earlier = readEarlierMonth(cells.value, file);
    if (!earlier) throw new Refused('notAReport', { file });
    if (earlier.month >= month) throw new Refused('notEarlier', { file, closed: earlier.month, month });
    const twin = read.find((one) => one.month === earlier.month);
    if (twin) throw new Refused('monthTwice', { file, other: twin.file, month: earlier.month });
    read.push(earlier);
  }
  return read;
}

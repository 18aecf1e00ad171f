import type { Dealer } from '../records/dealers';
import type { DealerFile } from '../reading/workbooks';
import { groupBy } from '../values/group';
import type { Month } from '../values/month';
import { ownerOf } from './file-owner';
import { coverOfParts, isListsAlone } from './report-parts';

/** The months of files: that of the cover, else of the one beside it of the same dealer; the dealers’ numbers are known from head office and from the covers. */
export function monthsOfReports(files: readonly DealerFile[], numbers: readonly string[]): ReadonlyMap<DealerFile, Month> {
  const onCovers = files.flatMap((file) => (file.state === 'read' ? (file.workbook.cover.values.dealer ?? []) : []));
  const known = new Map([...numbers, ...onCovers].map((dealer): [string, Dealer] => [dealer, { dealer }]));
  const months = new Map<DealerFile, Month>();
  for (const [dealer, own] of groupBy(files, (file) => ownerOf(file, known))) {
    const beside = dealer === '' ? undefined : coverOfParts(own)?.month;
    for (const file of own) {
      if (file.state === 'unreadable') continue;
      const month = file.workbook.cover.values.month ?? (isListsAlone(file.workbook) ? beside : undefined);
      if (month !== undefined) months.set(file, month);
    }
  }
  return months;
}

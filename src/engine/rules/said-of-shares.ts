import { isInAnothersFile } from '../ledgers/report-parts';
import type { AnyRow } from '../reading/read-row';
import type { ListReading } from '../reading/reading';
import { JOBS_OF, numberIn } from '../reading/row-dealers';
import { spans } from '../reading/sheet-remarks';
import type { DealerWorkbook } from '../reading/workbooks';
import { DEALER_LISTS, DEALER_LIST_IDS, type DealerListId } from '../records/books';
import { sumOf } from '../values/group';
import { a1, leftmost } from '../workbook/address';
import { fewNamed } from './few-named';
import { placeOfShare } from './place-of-share';
import { type ReadFile, isCurrent } from './read-files';
import type { PlaceHit } from './rule';

type Shares = readonly ReadFile[];

/** What each dealer got of a workbook of several, told of each alone: nobody reads how many rows the others have. */
export const saidOfShares = (shares: Shares): readonly PlaceHit[] =>
  shares
    .filter((share) => share.dealer !== '' && isCurrent(share))
    .flatMap((share) => [...whatItGot(share), ...whatWasAssumed(share, shares)]);

function whatItGot({ dealer, workbook }: ReadFile): readonly PlaceHit[] {
  const owner = workbook.share?.owner ?? '';
  const got = DEALER_LIST_IDS.flatMap((id) => {
    const { length } = workbook.lists[id].rows;
    const { zh, en } = DEALER_LISTS[id].title;
    return length === 0 ? [] : [{ zh: `${zh} ${length} 行`, en: `${en} ${length}` }];
  });
  const shares = got.length === 0 ? { zh: '没有', en: 'none' } : fewNamed(got, DEALER_LIST_IDS.length);
  const why = isInAnothersFile(workbook) ? 'elsewhere' : owner === '' ? 'divided' : 'rest';
  const rows = sumOf(Object.values(workbook.lists), (list) => list.rows.length);
  const facts = { why, dealer, owner, rows, shares: shares.zh, sharesEn: shares.en };
  return [{ dealer, place: why === 'rest' ? whereItSays(workbook) : placeOfShare(workbook), facts }];
}

/** The header of the first column that says whose rows are. */
function whereItSays({ file, lists }: DealerWorkbook): PlaceHit['place'] {
  const list = Object.values<ListReading<unknown>>(lists).find(({ whose }) => whose !== undefined);
  return { file: file.name, sheet: list?.sheet ?? '', ...(list?.whose && { cell: a1(list.whose.row, list.whose.column) }) };
}

/** Rows that the dealer of the cover has only because they name nobody. */
function whatWasAssumed({ dealer, workbook }: ReadFile, shares: Shares): readonly PlaceHit[] {
  if (workbook.share?.owner !== dealer) return [];
  return DEALER_LIST_IDS.flatMap((id): readonly PlaceHit[] => {
    const list: ListReading<AnyRow['values']> = workbook.lists[id];
    const { sheet, whose, headerRow, columns } = list;
    const isOfJob = followsJob(id, shares);
    // A part line within a 维修 row is told with its row.
    const own = list.rows.filter((row) => row.sheet === undefined && row.whose === undefined && (whose !== undefined || !isOfJob(row)));
    const [first] = own;
    if (!first) return [];
    const at = whose === undefined ? { row: headerRow - 1, column: leftmost(columns) } : { row: first.row - 1, column: whose.column };
    const rows = spans(
      own.map(({ row }) => row),
      String,
    );
    const facts = { why: whose === undefined ? 'ownersList' : 'ownersRows', count: own.length, rows, owner: dealer };
    return [{ dealer, place: { file: workbook.file.name, sheet, cell: a1(at.row, at.column) }, list: id, facts }];
  });
}

/** Whether a row belongs to a job of the same file that one dealer has. */
function followsJob(id: DealerListId, shares: Shares): (row: AnyRow) => boolean {
  const dealersOf = new Map<string, Set<string>>();
  for (const of of JOBS_OF[id] ?? []) {
    for (const { dealer, workbook } of shares) {
      const jobs: ListReading<AnyRow['values']> = workbook.lists[of];
      for (const row of jobs.rows) {
        const number = numberIn(row, DEALER_LISTS[of].key[0]);
        if (number !== '') dealersOf.set(number, (dealersOf.get(number) ?? new Set()).add(dealer));
      }
    }
  }
  return (row) => dealersOf.get(numberIn(row, 'job'))?.size === 1;
}

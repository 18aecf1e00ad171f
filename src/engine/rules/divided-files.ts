import type { MonthContext } from '../month/context';
import type { ListReading, ReadRow } from '../reading/reading';
import { spans } from '../reading/sheet-remarks';
import { DEALER_LIST_IDS, type DealerListId } from '../records/books';
import { groupBy } from '../values/group';
import { folded } from '../values/text';
import { a1, leftmost } from '../workbook/address';
import { type ReadFile, isCurrent, readFiles } from './read-files';
import type { PlaceHit } from './rule';
import { saidOfShares } from './said-of-shares';

/** A workbook of several dealers: what each of them, and nobody, has in it. */
export interface DividedFile {
  readonly file: string;
  readonly shares: readonly ReadFile[];
}

/** The workbooks of several dealers of which at least one dealer's share stands. */
export function dividedFiles(month: MonthContext): readonly DividedFile[] {
  const shares = readFiles(month).filter(({ workbook }) => workbook.share !== undefined);
  return [...groupBy(shares, ({ workbook }) => workbook.file.name)]
    .filter(([, own]) => own.some(isCurrent))
    .map(([file, own]) => ({ file, shares: own }));
}

/** What is to be said of a divided workbook: who got how many rows, and which rows nobody got. */
export const saidOfDivided = (divided: DividedFile): readonly PlaceHit[] => [
  ...saidOfShares(divided.shares),
  ...DEALER_LIST_IDS.flatMap((id) => whatNobodyGot(divided, id)),
];

function whatNobodyGot({ file, shares }: DividedFile, list: DealerListId): readonly PlaceHit[] {
  const reading: ListReading<unknown> | undefined = shares.find(({ dealer }) => dealer === '')?.workbook.lists[list];
  // A part line within a 维修 row is told with its row.
  const rows = reading?.rows.filter(({ sheet }) => sheet === undefined) ?? [];
  if (!reading) return [];
  const { sheet, whose, columns } = reading;
  const at = whose?.column ?? leftmost(columns);
  return [...groupBy(rows, (row) => (row.whose === undefined ? undefined : folded(row.whose)))].map(([, same]) => ({
    dealer: '',
    place: { file, sheet, cell: a1((same[0]?.row ?? 1) - 1, at) },
    list,
    value: same[0]?.whose ?? '',
    facts: {
      why: whyNobodys(same[0], whose),
      found: same[0]?.whose ?? '',
      count: same.length,
      rows: spans(
        same.map(({ row }) => row),
        String,
      ),
    },
  }));
}

const whyNobodys = (row: ReadRow<unknown> | undefined, whose: ListReading<unknown>['whose']): string =>
  whose === undefined ? 'noColumn' : row?.whose === undefined ? 'blank' : 'stranger';

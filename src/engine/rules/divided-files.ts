import type { MonthContext } from '../month/context';
import type { DealerWorkbook } from '../reading/workbooks';
import type { ListReading, ReadRow } from '../reading/reading';
import { spans } from '../reading/sheet-remarks';
import { DEALER_LIST_IDS, type DealerListId } from '../records/books';
import { groupBy } from '../values/group';
import { folded } from '../values/text';
import { a1 } from '../workbook/address';
import { currentFiles, readFiles } from './read-files';
import type { PlaceHit } from './rule';

/** A workbook of several dealers: what each of them has in it. */
export interface DividedFile {
  readonly file: string;
  readonly shares: readonly { readonly dealer: string; readonly workbook: DealerWorkbook }[];
}

/** The workbooks of several dealers of which at least one dealer's share stands. */
export function dividedFiles(month: MonthContext): readonly DividedFile[] {
  const standing = new Set(currentFiles(month).map(({ workbook }) => workbook.file.name));
  const shares = readFiles(month).filter(({ workbook }) => workbook.share !== undefined && standing.has(workbook.file.name));
  return [...groupBy(shares, ({ workbook }) => workbook.file.name)].map(([file, own]) => ({ file, shares: own }));
}

/** What is to be said of a divided workbook: who got how many rows, and which rows nobody got. */
export const saidOfDivided = (divided: DividedFile): readonly PlaceHit[] =>
  DEALER_LIST_IDS.flatMap((id) => [...whoGotWhat(divided, id), ...whatNobodyGot(divided, id)]);

const MOST_NAMED = 8;

function whoGotWhat({ file, shares }: DividedFile, list: DealerListId): readonly PlaceHit[] {
  const [first] = shares;
  const { whose, sheet } = first?.workbook.lists[list] ?? {};
  if (!first || !whose || sheet === undefined) return [];
  const got = shares.flatMap(({ dealer, workbook: { lists } }) => {
    const rows = lists[list].rows.length;
    return rows === 0 || dealer === '' ? [] : [{ dealer, rows }];
  });
  const more = got.length > MOST_NAMED ? ' …' : '';
  const shown = got.slice(0, MOST_NAMED);
  const facts = {
    why: 'divided',
    shares: shown.map(({ dealer, rows }) => `${dealer} ${rows} 行`).join('、') + more,
    sharesEn: shown.map(({ dealer, rows }) => `${dealer} ${rows}`).join(', ') + more,
  };
  return [{ dealer: first.dealer, place: { file, sheet, cell: a1(whose.row, whose.column) }, list, facts }];
}

function whatNobodyGot({ file, shares }: DividedFile, list: DealerListId): readonly PlaceHit[] {
  const reading: ListReading<unknown> | undefined = shares.find(({ dealer }) => dealer === '')?.workbook.lists[list];
  // A part line within a 维修 row is told with its row.
  const rows = reading?.rows.filter(({ sheet }) => sheet === undefined) ?? [];
  if (!reading) return [];
  const { sheet, whose, columns } = reading;
  const at = whose?.column ?? Math.min(...Object.values(columns));
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

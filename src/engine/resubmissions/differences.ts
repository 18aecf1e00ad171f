import { isInAnothersFile, isPart } from '../ledgers/report-parts';
import type { FileState, JudgedFile } from '../ledgers/submissions';
import type { DealerWorkbook } from '../reading/workbooks';
import { DEALER_LISTS, DEALER_LIST_IDS, type DealerListId } from '../records/books';
import { type RowValues, pairedRows } from './paired-rows';

/** A field that a dealer's newer file changed against the one it supersedes (重报差异). */
export interface FieldDifference {
  readonly dealer: string;
  /** A list of the contract, or 历史 on a re-close. */
  readonly list: DealerListId | 'history';
  readonly record: string;
  /** A field of the list; absent where a whole row came or went; of 历史 the measure. */
  readonly field?: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What the file that counts changed against each one it supersedes, oldest first; of files that are parts of a report the one of the same list. */
export function resubmissionDifferences(files: readonly JudgedFile[]): readonly FieldDifference[] {
  return files
    .filter(({ state }) => state === 'superseded')
    .flatMap((older) => {
      const newer = files.flatMap(({ file, dealer, state }) =>
        dealer === older.dealer && CURRENT.has(state) && file.state === 'read' ? [file.workbook] : [],
      );
      if (older.file.state !== 'read') return [];
      const { workbook } = older.file;
      const all = workbookDifferences(older.dealer, workbook, newer);
      // Rows in another's file were never meant to be all: what the dealer's own workbook has beside them is no change.
      return isInAnothersFile(workbook) ? all.filter(({ field, before }) => field !== undefined || before !== undefined) : all;
    });
}

/** The states of a file that no other supersedes. */
const CURRENT: ReadonlySet<FileState> = new Set<FileState>(['counts', 'empty', 'noHeader']);

function workbookDifferences(dealer: string, older: DealerWorkbook, current: readonly DealerWorkbook[]): readonly FieldDifference[] {
  return DEALER_LIST_IDS.flatMap((list) => {
    const { columns } = DEALER_LISTS[list];
    const newer = current.find(({ lists }) => lists[list].state === 'read') ?? (current.length === 1 ? current[0] : undefined);
    if (!newer || (isPart(older) && older.lists[list].state !== 'read')) return [];
    const fields = Object.keys(columns);
    return pairedRows(TOLD_BY[list] ?? DEALER_LISTS[list].key, fields, older.lists[list].rows, newer.lists[list].rows).flatMap(
      ({ record, before, after }) => rowDifferences({ dealer, list, record }, fields, before, after),
    );
  });
}

/** Lists without a number of their own: what tells one row from another nevertheless. */
const TOLD_BY: Readonly<Partial<Record<DealerListId, readonly string[]>>> = {
  partsUsed: ['job', 'part'],
  trainings: ['heldOn', 'subject'],
};

function rowDifferences(
  of: Pick<FieldDifference, 'dealer' | 'list' | 'record'>,
  fields: readonly string[],
  before: RowValues | undefined,
  after: RowValues | undefined,
): readonly FieldDifference[] {
  if (!before || !after) return [{ ...of, before: before && 'row', after: after && 'row' }];
  return fields
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ ...of, field, before: before[field], after: after[field] }));
}

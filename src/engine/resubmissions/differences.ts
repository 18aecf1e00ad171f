import { keyOf } from '../values/group';
import { type FileState, type JudgedFile, isOneList } from '../ledgers/submissions';
import type { ReadRow } from '../reading/reading';
import type { DealerWorkbook } from '../reading/workbooks';
import { DEALER_LISTS, DEALER_LIST_IDS, type DealerListId } from '../records/books';

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

/** What the file that counts changed against each one it supersedes, oldest first; of files of one list (.csv) the one of that list. */
export function resubmissionDifferences(files: readonly JudgedFile[]): readonly FieldDifference[] {
  return files
    .filter(({ state }) => state === 'superseded')
    .flatMap((older) => {
      const newer = files.flatMap(({ file, dealer, state }) =>
        dealer === older.dealer && CURRENT.has(state) && file.state === 'read' ? [file.workbook] : [],
      );
      return older.file.state === 'read' ? workbookDifferences(older.dealer, older.file.workbook, newer) : [];
    });
}

/** The states of a file that no other supersedes. */
const CURRENT: ReadonlySet<FileState> = new Set<FileState>(['counts', 'empty', 'noHeader']);

function workbookDifferences(dealer: string, older: DealerWorkbook, current: readonly DealerWorkbook[]): readonly FieldDifference[] {
  return DEALER_LIST_IDS.flatMap((list) => {
    const { key, columns } = DEALER_LISTS[list];
    const newer = current.find(({ lists }) => lists[list].state === 'read') ?? (current.length === 1 ? current[0] : undefined);
    if (key.length === 0 || !newer || (isOneList(older) && older.lists[list].state !== 'read')) return [];
    const [before, after] = [byKey(older.lists[list].rows, key), byKey(newer.lists[list].rows, key)];
    const records = [...new Set([...before.keys(), ...after.keys()])].sort();
    return records.flatMap((record) =>
      rowDifferences(
        { dealer, list, record: (after.get(record) ?? before.get(record))?.name ?? '' },
        Object.keys(columns),
        before.get(record)?.values,
        after.get(record)?.values,
      ),
    );
  });
}

type Values = Readonly<Record<string, unknown>>;

/** A row with its key as a reader knows it. */
interface KeyedRow {
  readonly name: string;
  readonly values: Values;
}

function byKey(rows: readonly ReadRow<unknown>[], key: readonly string[]): ReadonlyMap<string, KeyedRow> {
  const keyed = new Map<string, KeyedRow>();
  for (const row of rows) {
    const values = row.values as Values;
    if (key.some((field) => values[field] === undefined)) continue;
    const parts = key.map((field) => String(values[field]));
    keyed.set(keyOf(...parts), { name: parts.join(' · '), values });
  }
  return keyed;
}

function rowDifferences(
  of: Pick<FieldDifference, 'dealer' | 'list' | 'record'>,
  fields: readonly string[],
  before: Values | undefined,
  after: Values | undefined,
): readonly FieldDifference[] {
  if (!before || !after) return [{ ...of, before: before && 'row', after: after && 'row' }];
  return fields
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ ...of, field, before: before[field], after: after[field] }));
}

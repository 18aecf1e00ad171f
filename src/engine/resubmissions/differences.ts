import { keyOf } from '../values/group';
import { fileName } from '../ledgers/submissions';
import type { JudgedFile } from '../ledgers/submissions';
import type { ReadRow } from '../reading/reading';
import type { DealerWorkbook } from '../reading/workbooks';
import { DEALER_LISTS, type DealerListId } from '../records/books';

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

/** What the file that counts changed against each one it supersedes, oldest first. */
export function resubmissionDifferences(files: readonly JudgedFile[]): readonly FieldDifference[] {
  return files
    .filter(({ state }) => state === 'superseded')
    .flatMap((older) => {
      const newer = files.find(({ dealer, state }) => dealer === older.dealer && (state === 'counts' || state === 'empty'));
      if (newer?.file.state !== 'read' || older.file.state !== 'read' || fileName(newer.file) === fileName(older.file)) return [];
      return workbookDifferences(older.dealer, older.file.workbook, newer.file.workbook);
    });
}

function workbookDifferences(dealer: string, older: DealerWorkbook, newer: DealerWorkbook): readonly FieldDifference[] {
  return (Object.keys(DEALER_LISTS) as DealerListId[]).flatMap((list) => {
    const { key, columns } = DEALER_LISTS[list];
    if (key.length === 0) return [];
    const [before, after] = [byKey(older.lists[list].rows, key), byKey(newer.lists[list].rows, key)];
    const records = [...new Set([...before.keys(), ...after.keys()])].sort();
    return records.flatMap((record) => rowDifferences({ dealer, list, record: record.split('\u0001').join(' · ') }, Object.keys(columns), before.get(record), after.get(record)));
  });
}

type Values = Readonly<Record<string, unknown>>;

function byKey(rows: readonly ReadRow<unknown>[], key: readonly string[]): ReadonlyMap<string, Values> {
  const keyed = new Map<string, Values>();
  for (const row of rows) {
    const values = row.values as Values;
    if (key.every((field) => values[field] !== undefined)) keyed.set(keyOf(...key.map((field) => String(values[field]))), values);
  }
  return keyed;
}

function rowDifferences(of: Pick<FieldDifference, 'dealer' | 'list' | 'record'>, fields: readonly string[], before: Values | undefined, after: Values | undefined): readonly FieldDifference[] {
  if (!before || !after) return [{ ...of, before: before && 'row', after: after && 'row' }];
  return fields.filter((field) => before[field] !== after[field]).map((field) => ({ ...of, field, before: before[field], after: after[field] }));
}

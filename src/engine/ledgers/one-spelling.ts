import { byName } from '../values/group';
import type { ListReading, ReadRow, RowRemark } from '../reading/reading';
import type { DealerFile, DealerWorkbook, HeadOfficeWorkbook } from '../reading/workbooks';
import { EARLIER_LISTS, type EarlierLedgers, type EarlierMonth } from './earlier-month';
import { type NumberSpellings, numberFields, numberSpellings } from './number-spellings';

/** What a month is made of. */
export interface MonthSources {
  readonly book: HeadOfficeWorkbook;
  readonly files: readonly DealerFile[];
  readonly earlier: readonly EarlierMonth[];
}

type Values = Readonly<Record<string, unknown>>;
type AnyRow = ReadRow<Values>;
type Lists<L> = { readonly [Id in keyof L]: ListReading<L[Id]> };

/** The same sources with every number in one spelling, so that d005 and Ｄ００５ are the dealer D005 wherever numbers are compared; cells keep what was written. */
export function inOneSpelling({ book, files, earlier }: MonthSources): MonthSources {
  const spellings = numberSpellings(book, files);
  return {
    book: { ...book, lists: listsIn(book.lists, spellings, false) },
    files: files.map((file) => (file.state === 'read' ? { ...file, workbook: workbookIn(file.workbook, spellings) } : file)),
    earlier: earlier.map((month) => ({ ...month, ledgers: ledgersIn(month.ledgers, spellings) })),
  };
}

function workbookIn(workbook: DealerWorkbook, spellings: NumberSpellings): DealerWorkbook {
  const { cover } = workbook;
  const { values, written, remarks } = rowIn({ ...cover, row: 0 }, ['dealer'], spellings, true);
  return { ...workbook, cover: { ...cover, values, written, remarks }, lists: listsIn(workbook.lists, spellings, true) };
}

/** The lists of a workbook; what a dealer spelled otherwise than the masters is remarked (C7). */
const listsIn = <L extends { readonly [Id in keyof L]: Values }>(
  lists: Lists<L>,
  spellings: NumberSpellings,
  remarked: boolean,
): Lists<L> =>
  byName<Lists<L>>(Object.keys(lists) as (keyof L & string)[], (id) => ({
    ...lists[id],
    rows: rowsIn(lists[id].rows, spellings.unsettled(id, lists[id]), spellings, remarked),
  }));

const rowsIn = <R extends AnyRow>(
  rows: readonly R[],
  fields: readonly string[],
  spellings: NumberSpellings,
  remarked: boolean,
): readonly R[] => (fields.length === 0 ? rows : rows.map((row) => rowIn(row, fields, spellings, remarked)));

/** A row in the one spelling; nearly every row is so already and stays the same object. */
function rowIn<R extends Pick<AnyRow, 'values' | 'written' | 'remarks'>>(
  row: R,
  fields: readonly string[],
  spellings: NumberSpellings,
  remarked: boolean,
): R {
  let spelled: R = row;
  for (const field of fields) {
    const found = row.values[field];
    const one = typeof found === 'string' ? spellings.of(field, found) : found;
    if (typeof found !== 'string' || typeof one !== 'string' || one === found) continue;
    const remark: RowRemark = { code: 'C7', field, facts: { why: 'otherwise', found, read: one, readEn: one } };
    spelled = {
      ...spelled,
      values: { ...spelled.values, [field]: one },
      written: { [field]: found, ...spelled.written },
      remarks: remarked && spellings.isMaster(field, one) ? [...spelled.remarks, remark] : spelled.remarks,
    };
  }
  return spelled;
}

/** An earlier report's ledgers hold what was written then, under the dealer's number of then. */
const ledgersIn = (ledgers: EarlierLedgers, spellings: NumberSpellings): EarlierLedgers =>
  byName<EarlierLedgers>(EARLIER_LISTS, (id) =>
    ledgers[id].map((row) => rowIn({ ...row, dealer: spellings.of('dealer', row.dealer) }, numberFields(id), spellings, false)),
  );

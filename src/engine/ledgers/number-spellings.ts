import { plainNumber } from '../values/text';
import type { ListReading } from '../reading/reading';
import type { DealerFile, HeadOfficeWorkbook } from '../reading/workbooks';
import { DEALER_LISTS, HEAD_OFFICE_LISTS } from '../records/books';

/** How the numbers of a month are spelled: one number has one spelling, however its cells write it. */
export interface NumberSpellings {
  /** The one spelling of a number in a field. */
  of(field: string, written: string): string;
  /** Whether head office's masters have the number. */
  isMaster(field: string, written: string): boolean;
}

/** The masters that say how a field's numbers are spelled. */
const MASTERS = { dealer: 'dealers', model: 'products', part: 'prices' } as const;
const NUMBERS: ReadonlySet<string> = new Set([
  ...Object.keys(MASTERS),
  'slip',
  'returnSlip',
  'job',
  'installation',
  'serial',
  'approval',
  'visit',
  'request',
  'receipt',
]);
const OTHERS = 'others';

type AnyList = ListReading<Readonly<Record<string, unknown>>>;
type Lists = Readonly<Record<string, unknown>>;

/** The fields of a list that hold numbers by which records are found. */
export const numberFields = (list: string): readonly string[] => BY_LIST.get(list) ?? [];

const BY_LIST: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({ ...DEALER_LISTS, ...HEAD_OFFICE_LISTS }).map(([id, { columns }]) => [
    id,
    Object.keys(columns).filter((field) => NUMBERS.has(field)),
  ]),
);

/** Settles the spellings: a master's own; else the only one that occurs; of several the plain form. The order of files makes no difference. */
export function numberSpellings(book: HeadOfficeWorkbook, files: readonly DealerFile[]): NumberSpellings {
  const inMasters = new Map(Object.entries(MASTERS).map(([field, list]) => [field, masterSpellings(field, book.lists[list])]));
  const unusual = unusualSpellings([book.lists, ...files.map((file) => (file.state === 'read' ? file.workbook.lists : {}))]);
  return {
    of(field, written) {
      const form = plainNumber(written);
      return inMasters.get(field)?.get(form) ?? unusual.get(groupOf(field))?.get(form) ?? form;
    },
    isMaster: (field, written) => inMasters.get(field)?.has(plainNumber(written)) ?? false,
  };
}

const groupOf = (field: string): string => (field in MASTERS ? field : OTHERS);

/** By plain form; of a number listed twice the first spelling. */
function masterSpellings(
  field: string,
  list: HeadOfficeWorkbook['lists'][(typeof MASTERS)[keyof typeof MASTERS]],
): ReadonlyMap<string, string> {
  const spellings = new Map<string, string>();
  for (const number of numbersIn(list, field)) if (!spellings.has(plainNumber(number))) spellings.set(plainNumber(number), number);
  return spellings;
}

function* numbersIn({ rows }: AnyList, field: string): Generator<string> {
  for (const { values } of rows) if (typeof values[field] === 'string') yield values[field];
}

/** Numbers that are nowhere in their plain form and everywhere in the same other one. */
function unusualSpellings(books: readonly Lists[]): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const unusual = new Map<string, Map<string, string>>();
  const all = () =>
    books.flatMap((lists) =>
      Object.entries(lists).flatMap(([id, list]) =>
        numberFields(id).map((field) => ({ field, numbers: numbersIn(list as AnyList, field) })),
      ),
    );
  for (const { field, numbers } of all()) {
    for (const number of numbers) {
      const form = plainNumber(number);
      if (form === number) continue;
      const spellings = unusual.get(groupOf(field)) ?? new Map<string, string>();
      spellings.set(form, (spellings.get(form) ?? number) === number ? number : form);
      unusual.set(groupOf(field), spellings);
    }
  }
  if (unusual.size > 0)
    for (const { field, numbers } of all())
      for (const number of numbers) if (unusual.get(groupOf(field))?.has(number)) unusual.get(groupOf(field))?.set(number, number);
  return unusual;
}

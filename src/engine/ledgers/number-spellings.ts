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
  /** The fields of a list in which a number may be spelled otherwise: in nearly every list none. */
  unsettled(id: string, list: AnyList): readonly string[];
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
  const columns = [book.lists, ...files.map((file) => (file.state === 'read' ? file.workbook.lists : {}))].flatMap(numberColumns);
  const odd = columns.map((column) => ({ ...column, numbers: oddNumbers(column) })).filter(({ numbers }) => numbers.length > 0);
  const unusual = unusualSpellings(odd, columns);
  const hasOddMaster = (field: string) => [...(inMasters.get(field) ?? [])].some(([form, number]) => form !== number);
  const oddMasters = new Set(Object.keys(MASTERS).filter(hasOddMaster));
  return {
    of(field, written) {
      const form = plainNumber(written);
      return inMasters.get(field)?.get(form) ?? unusual.get(groupOf(field))?.get(form) ?? form;
    },
    isMaster: (field, written) => inMasters.get(field)?.has(plainNumber(written)) ?? false,
    unsettled: (id, list) =>
      numberFields(id).filter((field) => oddMasters.has(field) || odd.some((column) => column.list === list && column.field === field)),
  };
}

const groupOf = (field: string): string => (field in MASTERS ? field : OTHERS);

/** By plain form; of a number listed twice the first spelling. */
function masterSpellings(
  field: string,
  list: HeadOfficeWorkbook['lists'][(typeof MASTERS)[keyof typeof MASTERS]],
): ReadonlyMap<string, string> {
  const spellings = new Map<string, string>();
  for (const number of numbersIn({ list, field })) if (!spellings.has(plainNumber(number))) spellings.set(plainNumber(number), number);
  return spellings;
}

/** A list with one of its fields that hold numbers. */
interface NumberColumn {
  readonly list: AnyList;
  readonly field: string;
}

const numberColumns = (lists: Lists): readonly NumberColumn[] =>
  Object.entries(lists).flatMap(([id, list]) => numberFields(id).map((field) => ({ list: list as AnyList, field })));

const numbersIn = ({ list, field }: NumberColumn): readonly string[] =>
  list.rows.map(({ values }) => values[field]).filter((number) => typeof number === 'string');

/** The numbers that are not in their plain form. */
const oddNumbers = (column: NumberColumn): readonly string[] => numbersIn(column).filter((number) => plainNumber(number) !== number);

/** Numbers that are nowhere in their plain form and everywhere in the same other one. */
function unusualSpellings(
  odd: readonly (NumberColumn & { readonly numbers: readonly string[] })[],
  columns: readonly NumberColumn[],
): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const unusual = new Map<string, Map<string, string>>();
  for (const { field, numbers } of odd) {
    for (const number of numbers) {
      const form = plainNumber(number);
      const spellings = unusual.get(groupOf(field)) ?? new Map<string, string>();
      spellings.set(form, (spellings.get(form) ?? number) === number ? number : form);
      unusual.set(groupOf(field), spellings);
    }
  }
  if (unusual.size > 0)
    for (const column of columns) {
      const spellings = unusual.get(groupOf(column.field));
      if (spellings) for (const number of numbersIn(column)) if (spellings.has(number)) spellings.set(number, number);
    }
  return unusual;
}

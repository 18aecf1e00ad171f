import type { Words } from '../values/language';
import type { CellType } from './cell-type';

/** One column of a list, or one label of a form. */
export interface Column<T> {
  readonly title: Words;
  readonly type: CellType<T>;
  readonly required: boolean;
  /** Other spellings seen in real sheets; they hold in this sheet only. */
  readonly synonyms: readonly string[];
  /** Width in characters, where the kind's own does not fit. */
  readonly width?: number;
  /** What to fill in, shown on the header. */
  readonly note?: Words;
  /** Texts such as 无 or 同上 are kept as they stand, for a rule to judge (B5). */
  readonly verbatim: boolean;
  /** The value where the cell is blank (settings). */
  readonly default?: T;
}

/** The columns of any sheet, by field name. */
export type AnyColumns = Readonly<Record<string, Column<unknown>>>;

type ValueOf<C> = C extends Column<infer T> ? T : never;

/** A record of a sheet: a field is absent where its cell was blank or unreadable. */
export type RecordOf<C> = { readonly [Field in keyof C]?: ValueOf<C[Field]> };

/** The field names of a sheet. */
export type FieldOf<C> = keyof C & string;

/** A row as a dealer would write it. */
export type ExampleOf<C> = { readonly [Field in keyof C]?: string | number };

/** A sheet of the contract: the single source of template, reader, record type, cell findings and ledger. */
export interface Sheet<C extends AnyColumns> {
  readonly id: string;
  readonly title: Words;
  /** Other sheet titles seen. */
  readonly synonyms: readonly string[];
  /** `list`: a table; `form`: labels in column A, values in column B. */
  readonly layout: 'list' | 'form';
  readonly columns: C;
  /** The fields that identify a row within a dealer; empty where rows have no key. */
  readonly key: readonly FieldOf<C>[];
  /** Whether a workbook without it is incomplete. */
  readonly required: boolean;
  /** What a dealer does here, in a sentence (template). */
  readonly purpose?: Words;
  /** A row as it should look, in the form the reader reads: shown in the template, never read as data. */
  readonly example?: ExampleOf<C>;
}

/** A sheet of the contract whose record type does not matter. */
export interface AnySheet extends Omit<Sheet<AnyColumns>, 'key' | 'example'> {
  readonly key: readonly string[];
}

interface ColumnOptions<T> {
  readonly required?: boolean;
  readonly synonyms?: readonly string[];
  readonly width?: number;
  readonly note?: Words;
  readonly verbatim?: boolean;
  readonly default?: T;
}

/** Declares a column; the words are its title in Chinese and English. */
export function column<T>(zh: string, en: string, type: CellType<T>, options: ColumnOptions<NoInfer<T>> = {}): Column<T> {
  return {
    title: { zh, en },
    type,
    ...options,
    required: options.required ?? false,
    synonyms: options.synonyms ?? [],
    verbatim: options.verbatim ?? false,
  };
}

/** Declares a column that must be filled in. */
export const required = <T>(zh: string, en: string, type: CellType<T>, options: ColumnOptions<NoInfer<T>> = {}): Column<T> =>
  column(zh, en, type, { ...options, required: true });

interface SheetOptions<C> {
  readonly synonyms?: readonly string[];
  readonly key?: readonly FieldOf<C>[];
  readonly required?: boolean;
  readonly purpose?: Words;
  readonly example?: ExampleOf<C>;
}

const declare =
  (layout: 'list' | 'form') =>
  <C extends AnyColumns>(id: string, zh: string, en: string, columns: C, options: SheetOptions<C> = {}): Sheet<C> => ({
    id,
    title: { zh, en },
    layout,
    columns,
    ...options,
    synonyms: options.synonyms ?? [],
    key: options.key ?? [],
    required: options.required ?? false,
  });

/** Declares a list: a header row over records. */
export const list = declare('list');

/** Declares a form: labels beside values. */
export const form = declare('form');

/** The record type of a sheet. */
export type RecordIn<S> = S extends Sheet<infer C> ? RecordOf<C> : never;

/** The native table's name: the sheet's title with spaces as underscores. */
export const tableName = (title: string): string => title.replace(/\s+/g, '_');

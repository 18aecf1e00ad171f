import type { Facts, Words } from '../values/language';
import type { LedgerRow } from '../ledgers/ledger';
import type { MonthContext } from '../month/context';
import type { Level, Place } from '../month/finding';
import type { ListId } from '../records/books';
import type { DealerRecords, HeadOfficeRecords } from '../records/record-types';
import type { UnreadableReason } from '../workbook/file';

/** Rows of an example's sheet: header → cell; '' is a blank cell, ISO dates are real dates, `=…` is a formula and `#N/A` an Excel error. */
export type ExampleRows = readonly Readonly<Record<string, string | number>>[];

/** A sheet of an example cell by cell, where its layout is what matters. */
export interface ExampleCells {
  readonly cells: readonly (readonly (string | number)[])[];
  readonly hidden?: boolean;
}

/**
 * Sheets of an example in the words of the contract: sheet title → its rows. What is not named is filled in with a sound record of
 * 2026-03, so that an example says only what matters. `D002/维修` is the sheet of a second file; a sheet can be `missing`; a key that
 * ends in .xlsx is a file that cannot be opened, with the reason; `2026-02/维修` is what the report of an earlier month says.
 */
export type Example = Readonly<Record<string, ExampleRows | ExampleCells | 'missing' | UnreadableReason>>;

/** Whether a rule has one sentence for all its findings. */
export const isWords = (sentences: RuleWords['says']): sentences is Words => typeof sentences.zh === 'string';

interface RuleWords {
  readonly code: string;
  /** The level, or how the facts decide it. */
  readonly level: Level | ((facts: Facts) => Level);
  /** It judges by head office's masters or ledgers: silent where a dealer checks its workbook without them. */
  readonly needsHeadOffice?: true;
  /** One line. */
  readonly title: Words;
  /** Why the rule exists. */
  readonly why: Words;
  /** What the user can do; several are chosen by the fact `why`, as the sentences are. */
  readonly fix: Words | Readonly<Record<string, Words>>;
  /** The sentence of a finding; `{name}` is a fact. Several sentences are chosen by the fact `why`. */
  readonly says: Words | Readonly<Record<string, Words>>;
  readonly examples: { readonly accepts: readonly Example[]; readonly rejects: readonly Example[] };
}

/** What a rule found in a row: the field that carries the finding, and the facts of its sentence. */
export interface Hit {
  readonly field: string;
  readonly facts?: Facts;
  /** Of a duplicate or contradiction: the other row, and its field where it is not the same. */
  readonly related?: LedgerRow<unknown>;
  readonly relatedField?: string;
}

/** Something found in a row of a list. */
export interface RowHit extends Hit {
  readonly row: LedgerRow<unknown>;
  readonly list: ListId;
  /** 0-based, where it is not the field's own. */
  readonly column?: number;
}

/** Something found at a place in a file that is no row of a ledger. */
export interface PlaceHit {
  readonly dealer: string;
  readonly place: Place;
  readonly list?: string;
  readonly field?: string;
  readonly value?: string;
  readonly facts?: Facts;
  readonly related?: Place;
}

/** What a month rule found. */
export type MonthHit = RowHit | PlaceHit;

type Records = DealerRecords & HeadOfficeRecords;
/** What a check found in a row. */
export type Found = Hit | readonly Hit[] | undefined;

/** The checks of a row rule by list: each is called with every row of the ledger, also with rows that do not count. */
export type Checks = { readonly [Id in ListId]?: (row: LedgerRow<Records[Id]>, month: MonthContext) => Found };

/** A rule that words what the reader remarked (C and S codes). */
export interface ReadingRule extends RuleWords {
  readonly kind: 'reading';
}

/** A rule about one row, with all of the month at hand. */
export interface RowRule extends RuleWords {
  readonly kind: 'row';
  readonly checks: Checks;
}

/** A rule about files, sheets or the month as a whole. */
export interface MonthRule extends RuleWords {
  readonly kind: 'month';
  /** Told the codes of all rules, which settings name. */
  readonly check: (month: MonthContext, codes: ReadonlySet<string>) => readonly MonthHit[];
}

export type Rule = ReadingRule | RowRule | MonthRule;

/** Declares a rule that words a remark of the reader. */
export const readingRule = (rule: Omit<ReadingRule, 'kind'>): ReadingRule => ({ kind: 'reading', ...rule });

/** Declares a rule about one row. */
export const rowRule = (rule: Omit<RowRule, 'kind'>): RowRule => ({ kind: 'row', ...rule });

/** Declares a rule about the month as a whole. */
export const monthRule = (rule: Omit<MonthRule, 'kind'>): MonthRule => ({ kind: 'month', ...rule });

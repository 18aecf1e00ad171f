import type { Language } from '../../values/language';
import { dayFromSerial } from '../../values/day';
import { keyOf } from '../../values/group';
import type { MonthOutcome } from '../../month/outcome';
import type { AnyColumns, Column } from '../../schema/sheet';
import type { WorkbookCells } from '../../workbook/cells';

/** A row of a list, by what identifies it and in words. */
export interface IdentifiedRow {
  readonly key: string;
  readonly shown: string;
}

/** A column of ours that is left to the user. */
export interface UserField {
  readonly field: string;
  /** Words that need not be kept where their row is gone. */
  readonly unset?: readonly string[];
}

/** How what the user enters beside the rows of a list finds them again. */
export interface RowIdentity {
  readonly id: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly columns: AnyColumns;
  /** The fields that identify a row; where they are blank, all that are ours do. */
  readonly key: readonly string[];
  readonly userFields: readonly UserField[];
  /** Where fields of the list do not identify a row: by something else, now and (by 1-based row) in an earlier report. */
  readonly otherwise?: {
    readonly now: (outcome: MonthOutcome) => readonly IdentifiedRow[];
    readonly earlier: (report: WorkbookCells) => ReadonlyMap<number, IdentifiedRow>;
  };
}

type Written = string | number | boolean;

/** The identity of a row by the cells of its key: the same whatever the language of the workbook. */
export function identifiedRow({ columns, key, userFields }: RowIdentity, cell: (field: string) => Written | null): IdentifiedRow {
  const wanted = key.some((field) => cell(field) !== null && cell(field) !== '')
    ? key
    : Object.keys(columns).filter((field) => !userFields.some((own) => own.field === field));
  const parts = wanted.map((field) => ({ content: cell(field), type: (columns[field] as Column<unknown>).type }));
  return {
    key: keyOf(...parts.map(({ content, type }) => (content === null ? '' : wordless(content, type)))),
    shown: parts.flatMap(({ content, type }) => (content === null || content === '' ? [] : [inWords(content, type)])).join(' · '),
  };
}

/** Rows of one identity are told apart by their order. */
export function toldApart(rows: readonly IdentifiedRow[]): readonly IdentifiedRow[] {
  const seen = new Map<string, number>();
  return rows.map(({ key, shown }) => {
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return { key: before === 0 ? key : keyOf(key, before), shown };
  });
}

const LANGUAGES: readonly Language[] = ['zh', 'en'];

/** A word of a choice by its place among the words. */
function wordless(content: Written, type: Column<unknown>['type']): string {
  const places = LANGUAGES.map((language) => type.words?.(language).indexOf(String(content)) ?? -1);
  return String(places.find((place) => place >= 0) ?? content).trim();
}

const inWords = (content: Written, type: Column<unknown>['type']): string =>
  String((type.kind === 'day' && typeof content === 'number' && dayFromSerial(content)) || content);

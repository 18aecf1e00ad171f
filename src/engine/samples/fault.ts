import type { Language } from '../values/language';
import { a1 } from '../workbook/address';
import type { CellContent } from '../plan/plan';
import { sheetName } from '../sheets/list-frame';
import { type AnyList, headerRowOf } from '../templates/list-page';

/** A fault that was put into made-up data on purpose, and the rule that must find it there. */
export interface SampleFaultPlace {
  readonly file: string;
  readonly sheet: string;
  /** A1. */
  readonly cell: string;
  readonly rule: string;
}

/** Rows of a list as they will be written, open to being spoilt. */
export type OpenRows = CellContent[][];

/** Puts contents into fields of a row. */
export function spoil(sheet: AnyList, row: CellContent[], contents: Readonly<Record<string, CellContent>>): void {
  const fields = Object.keys(sheet.columns);
  for (const [field, content] of Object.entries(contents)) {
    const column = fields.indexOf(field);
    if (column < 0) throw new Error(`${sheet.id} has no column ${field}`);
    row[column] = content;
  }
}

/** Where a field of a row stands in a made-up workbook. */
export function placeOf(file: string, sheet: AnyList, index: number, field: string, rule: string, language: Language): SampleFaultPlace {
  const column = Object.keys(sheet.columns).indexOf(field);
  return { file, sheet: sheetName(sheet.title, language), cell: a1(headerRowOf(undefined) + 1 + index, column), rule };
}

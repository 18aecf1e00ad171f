import type { AnySheet, Column } from '../schema/sheet';
import { headerForms } from './header-name';

/** How surely a header names a field: its title, what a user confirmed (映射), or a spelling seen elsewhere. */
export type Sureness = 'title' | 'remembered' | 'synonym';

/** A field that a header names. */
export interface NamedField {
  readonly field: string;
  readonly by: Sureness;
}

/** What a header text names; nothing where it names no column. */
export type NamesOfSheet = (forms: readonly string[]) => NamedField | undefined;

const known = new WeakMap<object, ReadonlyMap<string, NamedField>>();

/** The columns of a sheet by field, free of their value types. */
export const columnsOf = (sheet: AnySheet): Readonly<Record<string, Column<unknown>>> =>
  sheet.columns as Readonly<Record<string, Column<unknown>>>;

function dictionaryOf(sheet: AnySheet): ReadonlyMap<string, NamedField> {
  const found = known.get(sheet);
  if (found) return found;
  const dictionary = new Map<string, NamedField>();
  const columns = Object.entries(columnsOf(sheet));
  const add = (text: string, field: string, by: Sureness) => {
    for (const form of headerForms(text)) if (!dictionary.has(form)) dictionary.set(form, { field, by });
  };
  for (const [field, { title }] of columns) for (const word of [title.zh, title.en]) add(word, field, 'title');
  for (const [field, { synonyms }] of columns) for (const word of synonyms) add(word, field, 'synonym');
  known.set(sheet, dictionary);
  return dictionary;
}

/** The field that a user means by a Chinese or English title, a known spelling or the field's own name. */
export function fieldNamed(sheet: AnySheet, text: string): string | undefined {
  const dictionary = dictionaryOf(sheet);
  const field = headerForms(text)
    .map((form) => dictionary.get(form)?.field)
    .find((name) => name !== undefined);
  return field ?? (Object.hasOwn(columnsOf(sheet), text) ? text : undefined);
}

/** How this sheet's headers are understood: titles first, then what is remembered, then synonyms. */
export function namesOf(sheet: AnySheet, remembered: ReadonlyMap<string, string> = new Map()): NamesOfSheet {
  const dictionary = dictionaryOf(sheet);
  return (forms) => {
    for (const form of forms) {
      const named = dictionary.get(form);
      if (named?.by === 'title') return named;
      const field = remembered.get(form);
      if (field !== undefined) return { field, by: 'remembered' };
      if (named) return named;
    }
    return undefined;
  };
}

import { DEALER_LISTS } from '../records/books';
import type { AnySheet } from '../schema/sheet';
import type { Words } from '../values/language';
import { columnsOf, fieldNamed } from './column-names';
import { WHOLE_SHEET } from './recognise-sheets';
import type { MappingRow } from './understanding';

const LISTS: readonly AnySheet[] = Object.values(DEALER_LISTS);
const listNamed = (title: string): AnySheet | undefined => LISTS.find((sheet) => sheet.title.zh === title);

/** What a row of 映射 would make of a sheet or a header, in both languages: the list's title, or the column's. */
export function meaningOf({ sheet, header, field }: MappingRow): Words {
  if (header === WHOLE_SHEET) return listNamed(field)?.title ?? { zh: field, en: field };
  const list = listNamed(sheet);
  const name = list && fieldNamed(list, field);
  return (list && name !== undefined && columnsOf(list)[name]?.title) || { zh: field, en: field };
}

/** All that a sheet or a header can mean: the lists that a dealer sends, or the columns of the list. The field is what 映射 says. */
export function meaningsOf({ sheet, header }: MappingRow): readonly { readonly field: string; readonly meaning: Words }[] {
  const list = listNamed(sheet);
  const titles =
    header === WHOLE_SHEET ? LISTS.map(({ title }) => title) : list ? Object.values(columnsOf(list)).map(({ title }) => title) : [];
  return titles.map((meaning) => ({ field: meaning.zh, meaning }));
}

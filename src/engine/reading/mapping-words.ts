import { DEALER_LISTS } from '../records/books';
import { cover } from '../records/cover';
import type { AnySheet } from '../schema/sheet';
import type { Language, Words } from '../values/language';
import { folded } from '../values/text';
import { columnsOf, fieldNamed } from './column-names';
import { WHOLE_SHEET } from './recognise-sheets';
import type { MappingRow } from './understanding';
import { meansWhose } from './whose-rows';

/** A column that belongs to no list and says whose each row is. */
const WHOSE: Words = cover.columns.dealer.title;
const LISTS: readonly AnySheet[] = Object.values(DEALER_LISTS);
const listNamed = (name: string): AnySheet | undefined =>
  LISTS.find(({ title }) => [title.zh, title.en].some((word) => folded(word) === folded(name)));

/** What a row of 映射 would make of a sheet or a header, in both languages: the list's title, or the column's. */
export function meaningOf({ sheet, header, field }: MappingRow): Words {
  if (header === WHOLE_SHEET) return listNamed(field)?.title ?? { zh: field, en: field };
  const list = listNamed(sheet);
  const name = list && fieldNamed(list, field);
  return (list && name !== undefined && columnsOf(list)[name]?.title) || (meansWhose(field) ? WHOSE : { zh: field, en: field });
}

/** A row of 映射 in the words of a language, as a user of that language would enter it; the reader takes either. */
export const rowIn = (row: MappingRow, language: Language): MappingRow => ({
  ...row,
  sheet: (row.header === WHOLE_SHEET ? undefined : listNamed(row.sheet)?.title[language]) ?? row.sheet,
  field: meaningOf(row)[language],
});

/** Whether a row of 映射 can mean anything: a list that a dealer sends, or a column of the list; of a sheet known by its title in a file alone, of any list. */
export function namesMeaning({ sheet, header, field }: Pick<MappingRow, 'sheet' | 'header' | 'field'>): boolean {
  if (header === WHOLE_SHEET) return listNamed(field) !== undefined;
  const list = listNamed(sheet);
  return (list ? [list] : LISTS).some((one) => fieldNamed(one, field) !== undefined) || meansWhose(field);
}

/** All that a sheet or a header can mean: the lists that a dealer sends, or the columns of the list. The field is what 映射 says. */
export function meaningsOf({ sheet, header }: MappingRow): readonly { readonly field: string; readonly meaning: Words }[] {
  const list = listNamed(sheet);
  const ofColumns = list ? [...Object.values(columnsOf(list)).map(({ title }) => title), WHOSE] : [];
  const titles = header === WHOLE_SHEET ? LISTS.map(({ title }) => title) : ofColumns;
  return titles.map((meaning) => ({ field: meaning.zh, meaning }));
}

import { useCallback } from 'react';
import { fill, type Facts, type Language, type Words } from '../../engine/values/language';
import { usePane } from '../shell/pane-context';

/** The words of a screen: Chinese first, `{fact}` in braces. */
export type WordTable = Readonly<Record<string, Words>>;

/** Says a word of a table, with its facts. */
export type Say<Table extends WordTable> = (name: keyof Table & string, facts?: Facts) => string;

/** The words of a table in a language. */
export const sayIn =
  <Table extends WordTable>(table: Table, language: Language): Say<Table> =>
  (name, facts = {}) =>
    fill((table[name] as Words)[language], facts);

/** The words of a screen in the pane's language. */
export function useWords<Table extends WordTable>(table: Table): Say<Table> {
  const language = usePane((state) => state.language);
  return useCallback((name, facts) => sayIn(table, language)(name, facts), [table, language]);
}

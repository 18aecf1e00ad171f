import { folded } from '../values/text';
import type { Language } from '../values/language';
import type { AnyColumns, Column } from '../schema/sheet';
import { issues } from './issues';
import { repairs } from './repairs';
import { serviceRequests } from './service-requests';

const SHEETS = { repairs, issues, serviceRequests } as const;

/** The sheets whose rows a standard can judge. */
export type JudgedList = keyof typeof SHEETS;

const isTitle = ({ title }: { readonly title: { readonly zh: string; readonly en: string } }, word: string): boolean =>
  [title.zh, title.en].some((one) => folded(one) === folded(word));

/** The sheet whose rows a standard judges: 维修 and 发料 by their titles, else requests of its type. */
export const judgedList = (type: string): JudgedList =>
  isTitle(repairs, type) ? 'repairs' : isTitle(issues, type) ? 'issues' : 'serviceRequests';

/** The columns among which a standard names its 起点 and 终点. */
export const judgedColumns = (list: JudgedList): AnyColumns => SHEETS[list].columns;

const isTime = ({ type: { kind } }: Column<unknown>): boolean => kind === 'moment' || kind === 'day';

/** The field of a column with dates or times that a standard names by its header. */
export function timeField(columns: AnyColumns, header: string): string | undefined {
  const of = (named: (column: Column<unknown>) => readonly string[]) =>
    Object.entries(columns).find(([, column]) => isTime(column) && named(column).some((title) => folded(title) === folded(header)))?.[0];
  return of(({ title }) => [title.zh, title.en]) ?? of(({ synonyms }) => synonyms);
}

/** The headers that a standard can name as 起点 or 终点. */
export const timeTitles = (columns: AnyColumns, language: Language): readonly string[] =>
  Object.values(columns)
    .filter(isTime)
    .map(({ title }) => title[language]);

import type { Language } from '../values/language';
import { type NamedRow, shownText } from './named-row';
import type { Source, TracedRow } from './source';
import type { Where } from './trace';

/** A list filtered by what its columns show. */
export interface ListFilter {
  readonly sheet: string;
  readonly columns: readonly { readonly header: string; readonly values: readonly string[] }[];
  /** Rows that it shows beside them: what differs from them in nothing that a filter can ask for. */
  readonly others: number;
}

/** The filter that shows rows of a list and no others: their names, what tells rows of one name apart, and the columns that were asked; none where they stand in several sheets or in earlier reports. */
export function filterTo(
  source: Source,
  rows: readonly TracedRow[],
  told: readonly NamedRow[],
  where: Where,
  { all, language }: { readonly all: readonly TracedRow[]; readonly language: Language },
): ListFilter | undefined {
  const [sheet, ...others] = new Set(told.map(({ place }) => place?.sheet));
  if (sheet === undefined || others.length > 0 || source.isSpread) return undefined;
  const asked = [source.record, ...source.apart, ...Object.keys(where)].filter((field) => isShownAsText(source, field));
  const plain = columnsOf(asked);
  const columns = shownBy(plain) === rows.length ? plain : columnsOf([...asked, ...ORIGIN]);
  return { sheet, columns: columns.map(({ header, values }) => ({ header, values: [...values] })), others: shownBy(columns) - rows.length };

  function columnsOf(fields: readonly string[]) {
    return [...new Set(fields)].flatMap((field) => {
      const header = source.columns[field]?.title[language];
      return header === undefined ? [] : [{ header, field, values: new Set(rows.flatMap((row) => shownAs(row, field))) }];
    });
  }

  /** A row's number stands with a blank behind it, as wide as a bracket, which may be seen or not. */
  function shownAs(row: TracedRow, field: string): readonly string[] {
    const text = shownText(row, field, source, language);
    if (field !== SOURCE_ROW) return [text];
    const grouped = Number(text).toLocaleString('en-US');
    return [grouped, `${grouped} `];
  }

  /** How many rows it shows. */
  function shownBy(by: ReturnType<typeof columnsOf>): number {
    return all.filter((row) => by.every(({ field, values }) => shownAs(row, field).some((text) => values.has(text)))).length;
  }
}

/** Where a ledger's row came from and what was decided of it: it tells apart what has the same number. */
const SOURCE_ROW = 'sourceRow';
const ORIGIN = ['sourceFile', 'sourceSheet', SOURCE_ROW, 'judgedStage', 'timeliness', 'basis'];

/** Excel filters by what a cell shows: dates and figures look otherwise there than here. */
const isShownAsText = ({ columns }: Source, field: string): boolean =>
  ['code', 'text', 'long', 'choice'].includes(columns[field]?.type.kind ?? '');

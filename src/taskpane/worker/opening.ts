import { HEAD_OFFICE_LISTS } from '../../engine/records/books';
import type { ListReading, ReadRow } from '../../engine/reading/reading';
import { openingBalance, type OpeningLot } from '../../engine/records/opening-balance';
import { findingWords } from '../../engine/rules/words';
import type { AnyColumns } from '../../engine/schema/sheet';
import type { Facts, Language } from '../../engine/values/language';
import type { OpeningPreview, OpeningSource } from '../state/opening-balance';
import type { OpeningRows } from './desk';
import { rowsFor } from './entries';
import type { OpenBook } from './opened-book';
import { type OpeningReader, readOpening } from './opening-source';

/** Rows that a preview shows. */
const SHOWN = 5;
const COLUMNS: AnyColumns = openingBalance.columns;
const FIELDS = Object.keys(COLUMNS);

type OpeningRow = ReadRow<OpeningLot>;

/** 期初 as it would be written: the first rows, those that are not written and why, and what is odd besides. */
export async function previewOpening(source: OpeningSource, open: OpenBook, reader?: OpeningReader): Promise<OpeningPreview> {
  const { language = 'zh' } = open.book.settings.values;
  const headers = FIELDS.map((field) => titleOf(field, language));
  const read = await readOpening(source, open, reader);
  if ('unreadable' in read)
    return { headers, rows: [], count: 0, refused: [], standing: [], problems: [sentence('F1', read.unreadable, language)] };
  const { list, isFile } = read;
  const { taken, standing, refused } = sorted(list, open);
  return {
    headers,
    rows: taken.slice(0, SHOWN).map(({ values }) => FIELDS.map((field) => String(valueOf(values, field) ?? ''))),
    count: taken.length,
    refused: refusedAs(refused, language),
    standing: standing.map((row) => said(row, [[row.values.dealer, row.values.part, row.values.slip].join(' · ')], language)),
    problems: [
      ...problemsOfSheet(list, language),
      ...taken.flatMap((row) =>
        [...remarksOf(row, language), ...strangersIn(row, open, language)].map((one) => said(row, [one], language)),
      ),
    ],
    ...(isFile && { sheet: list.sheet }),
  };
}

/** The rows of 期初 that can be written, for its sheet, and those that cannot; nothing where the workbook has no such sheet. */
export async function openingRows(source: OpeningSource, open: OpenBook, reader?: OpeningReader): Promise<OpeningRows | undefined> {
  const { language = 'zh' } = open.book.settings.values;
  const read = await readOpening(source, open, reader);
  const { taken, refused } = 'unreadable' in read ? NO_ROWS : sorted(read.list, open);
  const records = taken.map(({ values }) => values);
  const rows = rowsFor(open.book.lists.openingBalance, HEAD_OFFICE_LISTS.openingBalance.columns, records, language);
  return rows && { rows, refused: refusedAs(refused, language) };
}

/** Rows by what becomes of them: written, there already, or not to be read. */
interface SortedRows {
  readonly taken: readonly OpeningRow[];
  readonly standing: readonly OpeningRow[];
  readonly refused: readonly OpeningRow[];
}
const NO_ROWS: SortedRows = { taken: [], standing: [], refused: [] };

function sorted({ rows }: ListReading<OpeningLot>, open: OpenBook): SortedRows {
  const stands = standingIn(open);
  const whole = rows.filter(isWhole);
  return {
    taken: whole.filter((row) => !stands(row)),
    standing: whole.filter(stands),
    refused: rows.filter((row) => !isWhole(row)),
  };
}

const refusedAs = (rows: readonly OpeningRow[], language: Language): readonly string[] =>
  rows.map((row) => said(row, faultsOf(row, language), language));

/** Whether a lot stands in 期初 already, and would be there twice. */
function standingIn({ book }: OpenBook): (row: OpeningRow) => boolean {
  const known = new Set(book.lists.openingBalance.rows.map(lotOf));
  return (row) => known.has(lotOf(row));
}
const lotOf = ({ values: { dealer, slip, part, quantity, borrowedOn } }: Pick<OpeningRow, 'values'>): string =>
  JSON.stringify([dealer, slip, part, quantity, borrowedOn]);

const valueOf = (values: object, field: string): unknown => (values as Readonly<Record<string, unknown>>)[field];

/** What cannot be read would be written as a blank, which nobody would miss: such a row is not written at all. */
const isLost = ({ values, written }: OpeningRow, field: string): boolean =>
  valueOf(values, field) === undefined && (written[field] !== undefined || COLUMNS[field]?.required === true);
const isWhole = (row: OpeningRow): boolean => !FIELDS.some((field) => isLost(row, field));

const faultsOf = (row: OpeningRow, language: Language): readonly string[] =>
  FIELDS.filter((field) => isLost(row, field)).map((field) => {
    const { code = 'C1', facts = { why: 'record' } } = row.remarks.find((remark) => remark.field === field) ?? {};
    return worded(code, field, { value: String(row.written[field] ?? ''), ...facts }, language);
  });

/** C7 is a value that is read otherwise than written: the preview shows it as it was read. */
const remarksOf = ({ remarks, written }: OpeningRow, language: Language): readonly string[] =>
  remarks
    .filter(({ code }) => code !== 'C7')
    .map(({ code, field, facts }) => worded(code, field, { value: String(written[field] ?? ''), ...facts }, language));

/** Dealers and parts that head office's own lists do not have; a list that is empty knows nobody. */
function strangersIn({ values: { dealer, part } }: OpeningRow, { book: { lists } }: OpenBook, language: Language): readonly string[] {
  const isStrange = (known: readonly (string | undefined)[], value: string | undefined): boolean =>
    value !== undefined && known.length > 0 && !known.includes(value);
  const dealers = lists.dealers.rows.map(({ values }) => values.dealer);
  const parts = lists.prices.rows.map(({ values }) => values.part);
  return [
    ...(isStrange(dealers, dealer) ? [sentence('H1', { found: dealer ?? '' }, language)] : []),
    ...(isStrange(parts, part) ? [sentence('P1', { found: part ?? '' }, language)] : []),
  ];
}

/** Columns that 期初 does not have are no question here. */
const UNASKED = 'S5';

const problemsOfSheet = (list: ListReading<unknown>, language: Language): readonly string[] =>
  list.remarks
    .filter(({ code }) => code !== UNASKED)
    .map(({ code, facts }) => sentence(code, { sheet: list.sheet, sheetEn: list.sheet, ...facts }, language));

const said = ({ row }: OpeningRow, faults: readonly string[], language: Language): string =>
  language === 'zh' ? `第 ${row} 行：${faults.join('；')}` : `Row ${row}: ${faults.join('; ')}`;

const titleOf = (field: string, language: Language): string => COLUMNS[field]?.title[language] ?? field;

/** What a rule says of a cell, with its column where the sentence itself names none. */
function worded(code: string, field: string, facts: Facts, language: Language): string {
  const title = titleOf(field, language);
  const problem = sentence(code, { ...facts, field: title }, language);
  return problem.includes(title) ? problem : language === 'zh' ? `「${title}」${problem}` : `${title}: ${problem}`;
}

const sentence = (code: string, facts: Facts, language: Language): string =>
  findingWords({ code, level: 'error', dealer: '', file: '', sheet: '', list: openingBalance.id, value: '', facts }, language).problem;

import { HEAD_OFFICE_LISTS } from '../../engine/records/books';
import { readList } from '../../engine/reading/read-list';
import { openingBalance } from '../../engine/records/opening-balance';
import { findingWords } from '../../engine/rules/words';
import type { AnyColumns } from '../../engine/schema/sheet';
import { lastDay } from '../../engine/values/month';
import type { SheetCells } from '../../engine/workbook/cells';
import type { OpeningPreview } from '../state/pane-actions';
import type { PlannedRows } from './desk';
import { rowsFor } from './entries';
import type { OpenBook } from './opened-book';

/** Rows that a preview shows. */
const SHOWN = 5;

/** Pasted 期初 as it would be written: how many rows, the first of them, and what is wrong with the cells. */
export function previewOpening(cells: readonly (readonly string[])[], open: OpenBook): OpeningPreview {
  const { language = 'zh' } = open.book.settings.values;
  const list = readOpening(cells, open);
  const columns: AnyColumns = openingBalance.columns;
  const fields = Object.keys(columns);
  const shown = list.rows
    .slice(0, SHOWN)
    .map(({ values, written }) =>
      fields.map((field) => String(written[field] ?? (values as Readonly<Record<string, unknown>>)[field] ?? '')),
    );
  const problems = list.rows.flatMap(({ remarks, row }) =>
    remarks
      .filter(({ code }) => code !== 'C7')
      .map(({ code, field, facts }) => {
        const { title } = findingWords(
          { code, level: 'error', dealer: '', file: '', sheet: '', list: openingBalance.id, field, value: '', facts },
          language,
        );
        const column = columns[field]?.title[language] ?? field;
        return language === 'zh' ? `第 ${row} 行「${column}」：${title}` : `Row ${row}, ${column}: ${title}`;
      }),
  );
  return {
    headers: fields.map((field) => columns[field]?.title[language] ?? field),
    rows: shown,
    count: list.rows.length,
    problems: [...sheetProblems(list, language), ...problems],
  };
}

/** Pasted 期初 as rows of the sheet 期初. */
export function openingRows(cells: readonly (readonly string[])[], open: OpenBook): PlannedRows | undefined {
  const { language = 'zh' } = open.book.settings.values;
  const records = readOpening(cells, open).rows.map(({ values }) => values);
  return rowsFor(open.book.lists.openingBalance, HEAD_OFFICE_LISTS.openingBalance.columns, records, language);
}

function readOpening(cells: readonly (readonly string[])[], { book }: OpenBook) {
  const { month } = book.settings.values;
  const sheet: SheetCells = {
    name: openingBalance.title.zh,
    visibility: 'visible',
    rows: cells,
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    formulas: {},
  };
  return readList(openingBalance, sheet, { serialOffset: 0, monthEnd: month && lastDay(month) });
}

const sheetProblems = (list: ReturnType<typeof readOpening>, language: 'zh' | 'en'): readonly string[] =>
  list.remarks
    .filter(({ code }) => code !== 'S5')
    .map(
      ({ code, facts }) =>
        findingWords({ code, level: 'error', dealer: '', file: '', sheet: '', list: openingBalance.id, value: '', facts }, language)
          .problem,
    );

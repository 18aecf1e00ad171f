import { assembleMonth } from '../../src/engine/month/assemble';
import type { MonthContext } from '../../src/engine/month/context';
import { settingsFor } from '../../src/engine/month/settings';
import { readDealerWorkbook } from '../../src/engine/reading/read-dealer-workbook';
import { readHeadOffice } from '../../src/engine/reading/read-head-office';
import type { DealerFile } from '../../src/engine/reading/workbooks';
import { DEALER_LISTS, HEAD_OFFICE_LISTS } from '../../src/engine/records/books';
import type { Example, ExampleCells, ExampleRows } from '../../src/engine/rules/rule';
import { day } from '../../src/engine/values/day';
import type { Month } from '../../src/engine/values/month';
import type { SheetCells, WorkbookCells } from '../../src/engine/workbook/cells';
import type { UnreadableReason } from '../../src/engine/workbook/file';
import { SOUND_COVER, SOUND_HEAD_OFFICE, SOUND_MASTERS, SOUND_MONTH, SOUND_ROWS, SOUND_SETTINGS } from './example-records';
import { formCells, listCells, rawCells } from './example-cells';

const MONTH = '2026-03' as Month;
const HEAD_OFFICE_FILE = '总部.xlsx';
const OWN_FILE = '经销商月报_D001.xlsx';
const DEALER_TITLES = Object.values(DEALER_LISTS).map(({ title }) => title.zh);
const HEAD_OFFICE_TITLES = Object.values(HEAD_OFFICE_LISTS).map(({ title }) => title.zh);

/** A month made of an example, with the cells that its files were made of. */
export interface ExampleMonth {
  readonly month: MonthContext;
  /** By file name. */
  readonly books: ReadonlyMap<string, WorkbookCells>;
}

type Named = Readonly<Record<string, Example[string]>>;

/** Reads and assembles the month of an example; what it does not name is sound. */
export function exampleMonth(example: Example): ExampleMonth {
  const files = filesOf(example);
  const books = new Map([[HEAD_OFFICE_FILE, headOfficeCells(example)], ...[...files].map(([name, sheets]) => [name, dealerCells(sheets)] as const)]);
  const unreadable = Object.entries(example).filter(([key]) => isFile(key)).map(([name, reason]): DealerFile => ({ state: 'unreadable', file: facts(name), reason: reason as UnreadableReason }));
  const book = readHeadOffice(facts(HEAD_OFFICE_FILE), books.get(HEAD_OFFICE_FILE) as WorkbookCells, { month: MONTH });
  const read = [...files.keys()].map((name): DealerFile => ({
    state: 'read',
    workbook: readDealerWorkbook(facts(name), books.get(name) as WorkbookCells, { monthEnd: day('2026-03-31') }),
  }));
  return { month: assembleMonth(book, [...read, ...unreadable], settingsFor(MONTH, book.settings.values)), books };
}

const facts = (name: string) => ({ name, size: 1, sha256: '' });

const isFile = (key: string): boolean => !key.includes('/') && key.endsWith('.xlsx');

/** The sheets by file: `D002/维修` belongs to D002.xlsx, a plain title to the example's own file. */
function filesOf(example: Example): ReadonlyMap<string, Named> {
  const files = new Map<string, Named>();
  for (const [key, sheet] of Object.entries(example)) {
    if (isFile(key) || HEAD_OFFICE_TITLES.includes(key) || key === '设置') continue;
    const [title = '', prefix] = key.split('/').reverse();
    const name = prefix === undefined ? OWN_FILE : /\.xls\w?$/.test(prefix) ? prefix : `${prefix}.xlsx`;
    files.set(name, { ...files.get(name), [title]: sheet });
  }
  return files.size === 0 ? new Map([[OWN_FILE, {}]]) : files;
}

function dealerCells(sheets: Named): WorkbookCells {
  const namesLists = DEALER_TITLES.some((title) => Array.isArray(sheets[title]));
  const lists = Object.values(DEALER_LISTS).map(({ title, columns }) => sheetCells(title.zh, columns, sheets[title.zh] ?? (namesLists ? [] : SOUND_MONTH[title.zh])));
  const cover = sheets.封面 === 'missing' ? [] : [formCells('封面', SOUND_COVER, (sheets.封面 as ExampleRows | undefined)?.[0] ?? {})];
  return { sheets: [...cover, ...lists.flat()], date1904: false };
}

function headOfficeCells(example: Example): WorkbookCells {
  const whole = Object.keys(example).length === 0;
  const lists = Object.values(HEAD_OFFICE_LISTS).map(({ title, columns }) =>
    sheetCells(title.zh, columns, example[title.zh] ?? SOUND_MASTERS[title.zh] ?? (whole ? SOUND_HEAD_OFFICE[title.zh] : [])),
  );
  const settings = example.设置 === 'missing' ? [] : [formCells('设置', SOUND_SETTINGS, (example.设置 as ExampleRows | undefined)?.[0] ?? {})];
  return { sheets: [...settings, ...lists.flat()], date1904: false };
}

/** A sheet of rows filled up with sound values, of given cells, or none. */
function sheetCells(title: string, columns: object, named: Example[string] | undefined = []): readonly SheetCells[] {
  if (typeof named === 'string') return [];
  if (!isRows(named)) return [rawCells(title, named)];
  const headers = Object.values(columns as Readonly<Record<string, { readonly title: { readonly zh: string } }>>).map((column) => column.title.zh);
  return [listCells(title, headers, named.map((row, index) => ({ ...SOUND_ROWS[title]?.(index + 1), ...row })))];
}

const isRows = (named: ExampleRows | ExampleCells): named is ExampleRows => Array.isArray(named);

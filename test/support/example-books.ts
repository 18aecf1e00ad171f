import { DEALER_LISTS, HEAD_OFFICE_LISTS } from '../../src/engine/records/books';
import type { Example, ExampleCells, ExampleRows } from '../../src/engine/rules/rule';
import { groupBy } from '../../src/engine/values/group';
import type { Month } from '../../src/engine/values/month';
import type { SheetCells, WorkbookCells } from '../../src/engine/workbook/cells';
import type { UnreadableReason } from '../../src/engine/workbook/file';
import type { MonthBooks } from './closed-month';
import { SOUND_COVER, SOUND_HEAD_OFFICE, SOUND_MASTERS, SOUND_MONTH, SOUND_ROWS, SOUND_SETTINGS } from './example-records';
import { formCells, listCells, rawCells } from './example-cells';

/** The month of every example. */
export const EXAMPLE_MONTH = '2026-03' as Month;
/** The name of an example's head-office workbook. */
export const HEAD_OFFICE_FILE = '总部.xlsx';
const OWN_FILE = '经销商月报_D001.xlsx';
const DEALER_TITLES = Object.values(DEALER_LISTS).map(({ title }) => title.zh);
const HEAD_OFFICE_TITLES = Object.values(HEAD_OFFICE_LISTS).map(({ title }) => title.zh);

type Named = Readonly<Record<string, Example[string]>>;

/** The workbooks that an example stands for; what it does not name is sound. */
export function exampleBooks(example: Example): MonthBooks {
  const earlier = Object.entries(example).filter(([key]) => EARLIER.test(key));
  if (earlier.length === 0) return booksOf(example);
  const months = groupBy(earlier, ([key]) => key.slice(0, 7));
  return {
    ...booksOf(Object.fromEntries(Object.entries(example).filter(([key]) => !EARLIER.test(key)))),
    earlier: [...months].map(([month, sheets]) => ({
      ...booksOf({ 封面: [{ 报表月份: month }], ...Object.fromEntries(sheets.map(([key, sheet]) => [key.slice(8), sheet])) }),
      month: month as Month,
    })),
  };
}

function booksOf(example: Example): MonthBooks {
  const unreadable = Object.entries(example).filter(([key]) => isFile(key)) as [string, UnreadableReason][];
  return {
    month: EXAMPLE_MONTH,
    headOffice: { name: HEAD_OFFICE_FILE, cells: headOfficeCells(example) },
    dealers: new Map<string, WorkbookCells | UnreadableReason>([
      ...[...filesOf(example)].map(([name, sheets]) => [name, dealerCells(sheets)] as const),
      ...unreadable,
    ]),
  };
}

/** The file and sheet title that a key of an example names: `D002/维修` belongs to D002.xlsx, a plain title to the example's own file. */
export function placeOfKey(key: string): { readonly file: string; readonly title: string } {
  const [title = '', prefix] = key.split('/').reverse();
  if (prefix === undefined && (HEAD_OFFICE_TITLES.includes(title) || title === '设置')) return { file: HEAD_OFFICE_FILE, title };
  return { title, file: prefix === undefined ? OWN_FILE : /\.xls\w?$/.test(prefix) ? prefix : `${prefix}.xlsx` };
}

/** `2026-02/维修`: what an earlier month's report said. */
const EARLIER = /^\d{4}-\d{2}\//;

const isFile = (key: string): boolean => !key.includes('/') && key.endsWith('.xlsx');

function filesOf(example: Example): ReadonlyMap<string, Named> {
  const files = new Map<string, Named>();
  for (const [key, sheet] of Object.entries(example)) {
    if (isFile(key)) continue;
    const { file, title } = placeOfKey(key);
    if (file !== HEAD_OFFICE_FILE) files.set(file, { ...files.get(file), [title]: sheet });
  }
  return files.size === 0 ? new Map([[OWN_FILE, {}]]) : files;
}

function dealerCells(sheets: Named): WorkbookCells {
  const namesLists = DEALER_TITLES.some((title) => Array.isArray(sheets[title]));
  const lists = Object.values(DEALER_LISTS).map(({ title, columns }) =>
    sheetCells(title.zh, columns, sheets[title.zh] ?? (namesLists ? [] : SOUND_MONTH[title.zh])),
  );
  const cover = sheets.封面 === 'missing' ? [] : [formCells('封面', SOUND_COVER, (sheets.封面 as ExampleRows | undefined)?.[0] ?? {})];
  // Sheets of head office that went astray, and those of any other name.
  const foreign = Object.entries(sheets).flatMap(([title, sheet]) =>
    !DEALER_TITLES.includes(title) && typeof sheet === 'object' && !isRows(sheet) ? [rawCells(title, sheet)] : [],
  );
  return { sheets: [...cover, ...lists.flat(), ...foreign], date1904: false };
}

function headOfficeCells(example: Example): WorkbookCells {
  const whole = Object.keys(example).length === 0;
  const lists = Object.values(HEAD_OFFICE_LISTS).map(({ title, columns }) =>
    sheetCells(title.zh, columns, example[title.zh] ?? SOUND_MASTERS[title.zh] ?? (whole ? SOUND_HEAD_OFFICE[title.zh] : [])),
  );
  const settings =
    example.设置 === 'missing' ? [] : [formCells('设置', SOUND_SETTINGS, (example.设置 as ExampleRows | undefined)?.[0] ?? {})];
  return { sheets: [...settings, ...lists.flat()], date1904: false };
}

/** A sheet of rows filled up with sound values, of given cells, or none. */
function sheetCells(title: string, columns: object, named: Example[string] | undefined = []): readonly SheetCells[] {
  if (typeof named === 'string') return [];
  if (!isRows(named)) return [rawCells(title, named)];
  const headers = Object.values(columns as Readonly<Record<string, { readonly title: { readonly zh: string } }>>).map(
    (column) => column.title.zh,
  );
  return [
    listCells(
      title,
      headers,
      named.map((row, index) => ({ ...SOUND_ROWS[title]?.(index + 1), ...row })),
    ),
  ];
}

const isRows = (named: ExampleRows | ExampleCells): named is ExampleRows => Array.isArray(named);

import fc from 'fast-check';
import { saysNothing } from '../../src/engine/reading/classify-row';
import type { ListReading } from '../../src/engine/reading/reading';
import type { DealerWorkbook } from '../../src/engine/reading/workbooks';
import type { CellValue, SheetCells, WorkbookCells } from '../../src/engine/workbook/cells';

/** One thing that happens to a workbook on its way: in whose hands, nobody knows. */
type Mutation = (sheet: SheetCells) => SheetCells;

const ODD: readonly CellValue[] = [
  null,
  '',
  ' ',
  '合计',
  '小计：',
  '同上',
  '〃',
  '/',
  '无',
  '必填项',
  '制表人：',
  '9.1',
  9.1,
  -1,
  1e21,
  46083,
  46083.999999,
  true,
  { error: '#REF!' },
  '2026-02-30',
  '\u202E',
  '__proto__',
  '=1+1',
  '维修单号',
  'SN0001/SN0002',
  '长'.repeat(600),
];

const withRows = (sheet: SheetCells, rows: SheetCells['rows']): SheetCells => ({ ...sheet, rows });
const place = (length: number, at: number): number => (length === 0 ? 0 : at % length);

const MUTATIONS: readonly ((at: number, other: number) => Mutation)[] = [
  (at, other) => (sheet) =>
    withRows(
      sheet,
      sheet.rows.map((row, index) =>
        index === place(sheet.rows.length, at)
          ? row.map((cell, column) => (column === place(row.length, other) ? (ODD[(at + other) % ODD.length] ?? null) : cell))
          : row,
      ),
    ),
  (at) => (sheet) =>
    withRows(
      sheet,
      sheet.rows.filter((_, index) => index !== place(sheet.rows.length, at)),
    ),
  (at) => (sheet) => withRows(sheet, [...sheet.rows.slice(0, at % 40), [], ...sheet.rows.slice(at % 40)]),
  (at) => (sheet) => withRows(sheet, [...sheet.rows, sheet.rows[place(sheet.rows.length, at)] ?? []]),
  (at) => (sheet) =>
    withRows(
      sheet,
      sheet.rows.map((row) => [...row.slice(0, at % 12), null, ...row.slice(at % 12)]),
    ),
  (at) => (sheet) =>
    withRows(
      sheet,
      sheet.rows.map((row) => row.filter((_, column) => column !== place(row.length, at))),
    ),
  (at, other) => (sheet) => ({
    ...sheet,
    merges: [...sheet.merges, { top: at % 30, left: other % 10, bottom: (at % 30) + (other % 4), right: (other % 10) + (at % 5) }],
  }),
  (at) => (sheet) => ({ ...sheet, name: `${sheet.name}${['', ' ', '(2)', '3月', '?', '__proto__'][at % 6] ?? ''}` }),
  (at) => (sheet) => ({ ...sheet, visibility: (['visible', 'hidden', 'veryHidden'] as const)[at % 3] ?? 'visible' }),
];

/** The same workbook after some accidents. */
export const mutated = (cells: WorkbookCells): fc.Arbitrary<WorkbookCells> =>
  fc
    .array(fc.tuple(fc.nat(MUTATIONS.length - 1), fc.nat(), fc.nat(), fc.nat(cells.sheets.length - 1)), { maxLength: 12 })
    .map((accidents) => ({
      ...cells,
      sheets: cells.sheets.map((sheet, index) =>
        accidents.reduce((so, [kind, at, other, of]) => (of === index ? (MUTATIONS[kind]?.(at, other)(so) ?? so) : so), sheet),
      ),
    }));

/** The rows of each list that are neither kept nor passed over, although one of its columns says something in them: there may be none. */
export function lostRows(cells: WorkbookCells, { lists }: DealerWorkbook): readonly string[] {
  return Object.values(lists).flatMap((list: ListReading<unknown>) => {
    const sheet = cells.sheets.find(({ name }) => name === list.sheet);
    if (list.state !== 'read' || !sheet) return [];
    const columns = Object.values(list.columns);
    const told = new Set([
      ...list.rows.map(({ row }) => row),
      ...list.passedOver.map(({ row }) => row),
      list.headerRow,
      list.headerRow - 1,
    ]);
    const saysSomething = (row: readonly CellValue[]) => columns.some((column) => !saysNothing(row[column]));
    return sheet.rows.flatMap((row, index) => (!told.has(index + 1) && saysSomething(row) ? [`${list.sheet} ${index + 1}`] : []));
  });
}

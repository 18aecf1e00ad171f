import fc from 'fast-check';
import { DEALER_LISTS } from '../../src/engine/records/books';
import type { AnySheet } from '../../src/engine/schema/sheet';
import { columnsOf } from '../../src/engine/reading/column-names';
import { dayFromSerial } from '../../src/engine/values/day';
import { momentFromSerial } from '../../src/engine/values/moment';
import type { CellValue, SheetCells, WorkbookCells } from '../../src/engine/workbook/cells';

/** How a dealer spoils the look of a sheet without changing what it says. */
export interface Habits {
  /** 0-based among a header's spellings, the title itself first. */
  readonly spelling: number;
  readonly dates: 'real' | 'slashes' | 'dots' | 'chinese' | 'fullWidth';
  readonly numbers: 'real' | 'text' | 'withUnit';
  readonly titleRows: number;
  readonly hintRow: boolean;
  readonly blankEvery: number;
  readonly totalRow: boolean;
  readonly signature: boolean;
  readonly reversedColumns: boolean;
  readonly shiftedBy: number;
}

export const habits: fc.Arbitrary<Habits> = fc.record({
  spelling: fc.nat(3),
  dates: fc.constantFrom('real', 'slashes', 'dots', 'chinese', 'fullWidth'),
  numbers: fc.constantFrom('real', 'text', 'withUnit'),
  titleRows: fc.nat(2),
  hintRow: fc.boolean(),
  blankEvery: fc.nat(3),
  totalRow: fc.boolean(),
  signature: fc.boolean(),
  reversedColumns: fc.boolean(),
  shiftedBy: fc.nat(2),
});

const SHEETS = new Map<string, AnySheet>(Object.values(DEALER_LISTS).map((sheet) => [sheet.title.zh, sheet]));

/** The same workbook as a careless dealer would send it; forms stay as they are. */
export const untidy = (cells: WorkbookCells, own: Habits): WorkbookCells => ({
  ...cells,
  sheets: cells.sheets.map((sheet) => (SHEETS.has(sheet.name) ? untidySheet(sheet, SHEETS.get(sheet.name) as AnySheet, own) : sheet)),
});

function untidySheet(cells: SheetCells, sheet: AnySheet, own: Habits): SheetCells {
  const [header = [], ...rows] = cells.rows;
  const columns = Object.values(columnsOf(sheet));
  const order = header.map((_, index) => index);
  if (own.reversedColumns) order.reverse();
  const place = (row: readonly CellValue[]): CellValue[] => [
    ...Array<CellValue>(own.shiftedBy).fill(null),
    ...order.map((index) => row[index] ?? null),
  ];
  const spelt = columns.map(
    ({ title, synonyms }) => ([title.zh, ...synonyms] as string[])[own.spelling % (synonyms.length + 1)] ?? title.zh,
  );
  const doubled = new Set(spelt.filter((word, index) => spelt.indexOf(word) !== index));
  const headers = columns.map(({ title }, index) => (doubled.has(spelt[index] ?? '') ? title.zh : (spelt[index] ?? title.zh)));
  const written = rows.map((row) => place(row.map((cell, index) => rewritten(cell, columns[index]?.type.kind ?? '', own))));
  const spaced = written.flatMap((row, index) => (own.blankEvery > 0 && index % own.blankEvery === 0 ? [[], row] : [row]));
  const footers: readonly (readonly CellValue[])[] = [
    ...(own.totalRow
      ? [
          totalRow(
            columns.map(({ type }) => type.kind),
            place,
          ),
        ]
      : []),
    ...(own.signature ? [['制表人：王五', null, '主管：']] : []),
  ];
  const above = Array.from({ length: own.titleRows }, (_, index): CellValue[] => (index === 0 ? [`${sheet.title.zh}登记表`] : []));
  return {
    ...cells,
    rows: [
      ...above,
      place(headers),
      ...(own.hintRow ? [place(columns.map(({ required }) => (required ? '必填项' : '选填')))] : []),
      ...spaced,
      ...footers,
    ],
  };
}

/** A total over the columns of figures, its word in the first column of the table. */
const totalRow = (kinds: readonly string[], place: (row: readonly CellValue[]) => CellValue[]): readonly CellValue[] =>
  place(kinds.map((kind, index) => (index === 0 ? '合计' : kind === 'quantity' || kind === 'money' ? 99 : null)));

function rewritten(cell: CellValue, kind: string, { dates, numbers }: Habits): CellValue {
  if (typeof cell !== 'number') return cell;
  if (kind === 'day' || kind === 'moment') return dateText(cell, dates);
  if (kind !== 'quantity' && kind !== 'money') return cell;
  return numbers === 'real' ? cell : `${cell}${numbers === 'withUnit' ? (kind === 'quantity' ? ' 个' : '元') : ''}`;
}

function dateText(serial: number, form: Habits['dates']): CellValue {
  const text = Number.isInteger(serial) ? dayFromSerial(serial) : momentFromSerial(serial)?.replace('T', ' ').slice(0, 16);
  if (form === 'real' || text === undefined) return serial;
  const [date = '', time = ''] = text.split(' ');
  const [year, month, of] = date.split('-').map(Number);
  if (form === 'slashes') return `${year}/${month}/${of} ${time}`.trim();
  if (form === 'dots') return `${year}.${month}.${of} ${time}`.trim();
  if (form === 'chinese') return `${year}年${month}月${of}日${time === '' ? '' : ` ${Number(time.slice(0, 2))}时${time.slice(3)}分`}`;
  return text.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
}

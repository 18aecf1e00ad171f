import * as sheetJs from '@e965/xlsx';
import { BOUNDS } from '../../../src/hosts/xlsx/bounds';
import { isReadWhole, readWorkbook } from '../../../src/hosts/xlsx/read-workbook';

const record = (kind: number, ...bytes: number[]): number[] => [kind & 255, kind >> 8, bytes.length & 255, bytes.length >> 8, ...bytes];
const begin = (kind: number): number[] => record(0x809, 0, 6, kind, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
const END = record(0x0a);
const number = (row: number, column: number): number[] =>
  record(0x203, row & 255, row >> 8, column & 255, column >> 8, 0, 0, 0, 0, 0, 0, 0, 0, 240, 63);
const letters = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

/** An old workbook of one sheet 维 with these records, and others before its sheets. */
function xls(records: readonly number[][], book: readonly number[][] = []): Uint8Array {
  const before = [...begin(5), ...book.flat()];
  const sheetAt = before.length + 4 + 10 + END.length;
  const name = record(0x85, sheetAt & 255, sheetAt >> 8, 0, 0, 0, 0, 1, 1, 0xf4, 0x7e);
  const file = sheetJs.CFB.utils.cfb_new();
  sheetJs.CFB.utils.cfb_add(file, '/Workbook', Uint8Array.from([...before, ...name, ...END, ...begin(16), ...records.flat(), ...END]));
  return new Uint8Array(sheetJs.CFB.write(file, { type: 'buffer' }) as Uint8Array);
}

function shown(bytes: Uint8Array, bounds = BOUNDS): unknown {
  const read = readWorkbook(bytes, bounds);
  return read.ok ? read.value.sheets.map(({ name, rows, formulas }) => ({ name, rows, formulas })) : read.failure.reason;
}

const SHEET = [{ name: '维', rows: [[1]], formulas: {} }];

test('what is not read of an old workbook harms nothing, even where it is damaged', () => {
  expect(shown(xls([number(0, 0), record(0x07), record(0x1c, 255), record(0x5d, 21, 0, 255, 255)]))).toEqual(SHEET);
});

test.each<[string, number[][], number[][]]>([
  ['a text of a formula without its length', [number(0, 0), record(0x207)], []],
  ['a text that is shorter than it says', [record(0x204, 0, 0, 0, 0, 0, 0, 255, 255, 0, 65)], []],
  ['65,535 merged areas in six bytes', [number(0, 0), record(0xe5, 255, 255, 0, 0, 0, 0)], []],
  ['a formula that ends within one of its pieces', [record(6, ...new Array<number>(20).fill(0), 2, 0, 0x1f, 0)], []],
  ['a table of texts that ends within one', [number(0, 0)], [record(0xfc, 1, 0, 0, 0, 1, 0, 0, 0, 9)]],
  ['a table of texts that goes on in nothing', [number(0, 0)], [record(0xfc, 1, 0, 0, 0, 1, 0, 0, 0, 9, 0, 0, 65), record(0x3c)]],
  ['a sheet of an older Excel', [record(0x809, 0, 5, 16, 0)], []],
])('%s is damage: the library would read on without end', (_, records, book) => {
  expect(shown(xls(records, book))).toBe('damaged');
});

test('texts that go on in a further record are read whole, wide letters behind narrow ones', () => {
  const texts = record(0xfc, 2, 0, 0, 0, 2, 0, 0, 0, 5, 0, 0, ...letters('abc'));
  const further = record(0x3c, 1, 0xf4, 0x7e, 0xee, 0x4f, 1, 0, 0, 120);
  const cell = (at: number): number[] => record(0xfd, 0, 0, at, 0, 0, 0, at, 0, 0, 0);
  expect(shown(xls([cell(0), cell(1)], [texts, further]))).toEqual([{ ...SHEET[0], rows: [['abc维修', 'x']] }]);
});

test('a formula keeps its result and its text; one with a table of values in it keeps its result', () => {
  const formula = (column: number, ...pieces: number[]): number[] =>
    record(6, 0, 0, column, 0, 0, 0, 0, 0, 0, 0, 0, 0, 240, 63, 0, 0, 0, 0, 0, 0, pieces.length, 0, ...pieces);
  const read = shown(xls([formula(0, 0x1e, 3, 0, 0x1e, 4, 0, 3), formula(1, 0x60, 0, 0, 0, 0, 0, 0, 0)]));
  expect(read).toEqual([{ name: '维', rows: [[1, 1]], formulas: { A1: '3+4', B1: '' } }]);
});

test('an encrypted old workbook is told as such', () => {
  expect(shown(xls([number(0, 0)], [record(0x2f, 1, 0, 1, 0)]))).toBe('encrypted');
});

test('cells are counted before they are made, and a cell far to the right counts all places before it', () => {
  const four = record(0xbd, 0, 0, 0, 0, ...new Array<number>(4).fill([0, 0, 0, 0, 240, 63] as never).flat(), 3, 0);
  expect(shown(xls([four]), { ...BOUNDS, cells: 4 })).toEqual(
    [{ ...SHEET[0], rows: [[1, 1, 1, 1]] }].map((sheet) => expect.objectContaining({ name: sheet.name })),
  );
  expect(shown(xls([four]), { ...BOUNDS, cells: 3 })).toBe('tooLarge');
  expect(shown(xls([number(0, 9), number(1, 9)]), { ...BOUNDS, cells: 19 })).toBe('tooLarge');
});

test('a container whose sectors go in a circle is damaged', () => {
  const bytes = xls(Array.from({ length: 600 }, (_, row) => number(row, 0)));
  const view = new DataView(bytes.buffer);
  const table = (view.getUint32(76, true) + 1) * 512;
  for (let at = table; at < table + 512; at += 4) if (view.getUint32(at, true) === 0xfffffffe) view.setUint32(at, (at - table) / 4, true);
  expect(shown(bytes)).toBe('damaged');
});

test('a text longer than a cell of Excel holds is too large, by the measure that says so', () => {
  const read = readWorkbook(xls([record(0x204, 0, 0, 0, 0, 0, 0, 3, 0, 0, ...letters('abc'))]), { ...BOUNDS, letters: 2 });
  expect(read).toMatchObject({ ok: false, failure: { reason: 'tooLarge', args: { measure: 'letters', found: 3, limit: 2 } } });
});

test('what the library reads whole is known by its bytes', () => {
  const book = { SheetNames: ['维'], Sheets: { 维: sheetJs.utils.aoa_to_sheet([['x']]) } };
  const written = (bookType: sheetJs.BookType) => new Uint8Array(sheetJs.write(book, { bookType, type: 'array' }) as ArrayBuffer);
  expect((['biff8', 'ods', 'xlsx', 'csv'] as const).map((kind) => isReadWhole(written(kind)))).toEqual([true, true, false, false]);
});

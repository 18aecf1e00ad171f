import { zipSync } from 'fflate';
import type { SheetCells, WorkbookCells } from '../../../src/engine/workbook/cells';
import { BOUNDS } from '../../../src/hosts/xlsx/bounds';
import { readWorkbook } from '../../../src/hosts/xlsx/read-workbook';
import { packageOf, partsOf, zipOf, type Fixture, type FixtureSheet } from '../../support/package-of';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

function workbookOf(bytes: Uint8Array): WorkbookCells {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.value;
}

function sheetOf(sheet: FixtureSheet, fixture: Omit<Fixture, 'sheets'> = {}): SheetCells {
  const [first] = workbookOf(packageOf({ ...fixture, sheets: [sheet] })).sheets;
  if (first === undefined) throw new Error('no sheet');
  return first;
}

const number = (address: string, value: number, style = 0): string => `<c r="${address}" s="${style}"><v>${value}</v></c>`;

describe('values', () => {
  it('reads numbers, true and false, and leaves holes blank', () => {
    const rows = `<row r="2">${number('B2', 8.5)}<c r="D2" t="b"><v>1</v></c><c r="E2" t="b"><v>0</v></c></row>`;
    expect(sheetOf({ rows }).rows).toEqual([[], [null, 8.5, null, true, false]]);
  });

  it('keeps an error as the error that Excel shows', () => {
    const errors = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'];
    const rows = errors.map((error, row) => `<row r="${row + 1}"><c r="A${row + 1}" t="e"><v>${error}</v></c></row>`);
    expect(sheetOf({ rows: rows.join('') }).rows).toEqual(errors.map((error) => [{ error }]));
  });

  it('never hands out a number that is none', () => {
    const rows = '<row r="1"><c r="A1"><v>三个</v></c><c r="B1"><v>1E999</v></c></row>';
    expect(sheetOf({ rows }).rows).toEqual([[{ error: '#NUM!' }, { error: '#NUM!' }]]);
  });

  it('reads shared strings, rich text and its phonetic guide as plain text', () => {
    const strings =
      '<si><t>主板</t></si><si><r><t xml:space="preserve">更换 </t></r><r><rPr><b/></rPr><t>主板</t></r><rPh sb="0" eb="1"><t>gēng</t></rPh></si><si><t>A&amp;B &lt;“引号”</t></si>';
    const rows = [0, 1, 2].map((index) => `<c r="${'ABC'[index] ?? ''}1" t="s"><v>${index}</v></c>`).join('');
    expect(sheetOf({ rows: `<row r="1">${rows}</row>` }, { strings }).rows).toEqual([['主板', '更换 主板', 'A&B <“引号”']]);
  });

  it('counts an empty shared string written as a closed tag', () => {
    const rows = '<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>2</v></c></row>';
    expect(sheetOf({ rows }, { strings: '<si><t>一</t></si><si/><si><t>三</t></si>' }).rows).toEqual([[null, '三']]);
  });

  it('reads letters beyond 16 bits, however they are written', () => {
    const read = sheetOf({ rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>&#x20BB7;田 &#128512; 😀 &#24352;</t></is></c></row>' });
    expect(read.rows).toEqual([['𠮷田 😀 😀 张']]);
  });

  it('reads inline strings, and text that looks like a formula as text', () => {
    const rows =
      '<row r="1"><c r="A1" t="inlineStr"><is><t>压缩机不制冷</t></is></c><c r="B1" t="inlineStr"><is><r><t>=HYPERLINK(</t></r><r><t>"x")</t></r></is></c></row>';
    const sheet = sheetOf({ rows });
    expect(sheet.rows).toEqual([['压缩机不制冷', '=HYPERLINK("x")']]);
    expect(sheet.formulas).toEqual({});
  });

  it('reads a sheet whose names carry a prefix', () => {
    const rows = '<x:row r="1" hidden="1"><x:c r="A1" t="inlineStr"><x:is><x:t>中文</x:t></x:is></x:c></x:row>';
    const xml = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData>${rows}<x:row r="2"><x:c r="A2"/></x:row></x:sheetData></x:worksheet>`;
    const [sheet] = workbookOf(zipOf({ ...partsOf({ sheets: [{}] }), 'xl/worksheets/sheet1.xml': xml })).sheets;
    expect(sheet).toMatchObject({ rows: [['中文']], hiddenRows: [0] });
  });

  it.each(['utf-16le', 'utf-16be'])('reads parts that are written in %s', (encoding) => {
    const parts = partsOf({ sheets: [{ name: '维修', rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>中文</t></is></c></row>' }] });
    const encoded = Object.entries(parts).map(([name, text]) => [name, utf16(text, encoding === 'utf-16le')] as const);
    expect(workbookOf(zipSync(Object.fromEntries(encoded))).sheets).toMatchObject([{ name: '维修', rows: [['中文']] }]);
  });

  it('reads a formula by its cached value and keeps its text, also where formulas are shared', () => {
    const rows =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>4</v></c><c r="B1"><v>2</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0"/><v>6</v></c><c r="B2"><v>3</v></c><c r="C2" t="str"><f>"保"&amp;"内"</f><v>保内</v></c></row>';
    const sheet = sheetOf({ rows });
    expect(sheet.rows).toEqual([
      [4, 2],
      [6, 3, '保内'],
    ]);
    expect(sheet.formulas).toEqual({ A1: 'B1*2', A2: 'B2*2', C2: '"保"&"内"' });
  });

  it('takes a formula that was never calculated for blank, not for 0', () => {
    const rows =
      '<row r="1"><c r="A1"><f>B1</f></c><c r="B1"><f>C1</f><v>0</v></c><c r="C1"><f>D1</f><v></v></c><c r="D1"><v>1</v></c></row>';
    expect(sheetOf({ rows }).rows).toEqual([[null, 0, null, 1]]);
    expect(Object.keys(sheetOf({ rows }).formulas).sort()).toEqual(['A1', 'B1', 'C1']);
  });

  it('names a shared formula that was never calculated, and none whose result is an empty text', () => {
    const rows =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f></c><c r="B1" t="str"><f>IF(C1="","",C1)</f><v></v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0"/><v></v></c><c r="B2" t="str"><f>IF(C2="","",C2)</f></c><c r="C2"><v>2</v></c></row>';
    const sheet = sheetOf({ rows });
    expect(sheet.rows).toEqual([[], [null, null, 2]]);
    expect(Object.keys(sheet.formulas)).toEqual(['A1', 'A2']);
  });
});

describe('dates', () => {
  const styled = (ids: readonly number[]): string =>
    ids.map((_, row) => `<row r="${row + 1}">${number(`A${row + 1}`, 46082, row)}</row>`).join('');

  it('keeps raw serial numbers and says that they count from 1904', () => {
    const workbook = workbookOf(packageOf({ date1904: true, styles: [14], sheets: [{ rows: styled([14]) }] }));
    expect(workbook).toMatchObject({ date1904: true, sheets: [{ rows: [[46082]], dates: ['A1'] }] });
  });

  it('knows the built-in formats of the Chinese Excel, which no file spells out', () => {
    const ids = [27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58];
    const sheet = sheetOf({ rows: styled(ids) }, { styles: ids });
    expect(sheet.rows).toEqual(ids.map(() => [46082]));
    expect(sheet.dates).toEqual(ids.map((_, row) => `A${row + 1}`));
  });

  it('tells dates from money, percent and text by their own formats', () => {
    const formats = {
      164: 'yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;',
      165: '[$¥-804]#,##0.00',
      166: '0&quot;d&quot;',
      167: '[$-F800]dddd, mmmm dd, yyyy',
      168: '[h]:mm',
    };
    const styles = [164, 165, 166, 167, 168, 0, 1, 9, 10, 14, 22, 44, 49];
    expect(sheetOf({ rows: styled(styles) }, { formats, styles }).dates).toEqual(['A1', 'A4', 'A5', 'A10', 'A11']);
  });

  it('calls no text and no blank cell a date, whatever its format', () => {
    const rows = '<row r="1"><c r="A1" s="0" t="inlineStr"><is><t>2026.3.5</t></is></c><c r="B1" s="0"/><c r="C1"><v>1</v></c></row>';
    expect(sheetOf({ rows }, { styles: [14] }).dates).toEqual([]);
  });

  it('turns the ISO dates of strict workbooks into serial numbers', () => {
    const rows = '<row r="1"><c r="A1" t="d"><v>2026-03-01T00:00:00</v></c><c r="B1" t="d"><v>2026-03-01T12:00:00Z</v></c></row>';
    expect(sheetOf({ rows }, { strict: true }).rows).toEqual([[46082, 46082.5]]);
  });
});

describe('sheets', () => {
  it('says which rows and columns are hidden, as far as they hold something', () => {
    const head =
      '<cols><col min="1" max="1" width="9"/><col min="2" max="3" width="9" hidden="1"/><col min="9" max="16384" hidden="true"/></cols>';
    const rows = `<row r="1">${number('A1', 1)}${number('B1', 2)}</row><row r="3" hidden="1">${number('A3', 3)}</row><row r="4" hidden="1"/><row hidden="1"><c><v>5</v></c></row>`;
    expect(sheetOf({ head, rows })).toMatchObject({ rows: [[1, 2], [], [3], [], [5]], hiddenRows: [2, 4], hiddenColumns: [1] });
  });

  it('says which sheets are hidden, in the order of the tabs', () => {
    const sheets = [{ name: '维修' }, { name: '数据源', state: 'hidden' }, { name: 'A&amp;B', state: 'veryHidden' }];
    const read = workbookOf(packageOf({ sheets })).sheets.map(({ name, visibility }) => [name, visibility]);
    expect(read).toEqual([
      ['维修', 'visible'],
      ['数据源', 'hidden'],
      ['A&B', 'veryHidden'],
    ]);
  });

  it('reads a sheet with a name that means something to JavaScript', () => {
    const read = workbookOf(packageOf({ sheets: [{ name: '__proto__', rows: `<row r="1">${number('A1', 1)}</row>` }] }));
    expect(read.sheets).toMatchObject([{ name: '__proto__', rows: [[1]] }]);
  });

  it('reads merged areas, however far they reach', () => {
    const tail = '<mergeCells count="2"><mergeCell ref="A1:D1"/><mergeCell ref="B2:XFD3"/></mergeCells>';
    expect(sheetOf({ tail }).merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 3 },
      { top: 1, left: 1, bottom: 2, right: 16383 },
    ]);
  });

  it('cuts blank cells and rows at the end', () => {
    const rows = `<row r="1">${number('A1', 1)}<c r="B1" s="0"/><c r="C1" t="inlineStr"><is><t></t></is></c></row><row r="2"><c r="A2"/></row><row r="900"/>`;
    expect(sheetOf({ rows }).rows).toEqual([[1]]);
  });

  it('passes over chart sheets, which have no cells', () => {
    const parts = partsOf({ sheets: [{ name: '图' }, { name: '表' }] });
    const place = 'xl/_rels/workbook.xml.rels';
    const relations = (parts[place] ?? '').replace('/worksheet"', '/chartsheet"');
    expect(workbookOf(zipOf({ ...parts, [place]: relations })).sheets.map(({ name }) => name)).toEqual(['表']);
  });
});

it('reads only the sheets that are wanted, where not all are', () => {
  const rows = `<row r="1">${number('A1', 7)}</row>`;
  const read = readWorkbook(
    packageOf({
      sheets: [
        { name: '台账', rows: '<row r="1"><c r="A1">' },
        { name: '结果', rows },
      ],
    }),
    BOUNDS,
    (name) => name === '结果',
  );
  expect(read).toMatchObject({ ok: true, value: { sheets: [{ name: '结果', rows: [[7]] }] } });
});

describe('places of the parts', () => {
  const sheets = [{ rows: `<row r="1">${number('A1', 7)}</row>` }];

  it.each(['', 'a/b/'])('finds the workbook in the folder "%s"', (folder) => {
    expect(workbookOf(packageOf({ folder, sheets })).sheets).toMatchObject([{ rows: [[7]] }]);
  });

  it('finds the workbook by its content type where the package has no relationships', () => {
    const { '_rels/.rels': _, ...parts } = partsOf({ folder: 'a/', sheets });
    expect(workbookOf(zipOf(parts)).sheets).toMatchObject([{ rows: [[7]] }]);
  });

  it('finds sheets by absolute and by climbing targets', () => {
    const parts = partsOf({ folder: 'a/b/', sheets: [...sheets, ...sheets] });
    const place = 'a/b/_rels/workbook.xml.rels';
    const relations = (parts[place] ?? '')
      .replace('"worksheets/sheet1.xml"', '"/a/b/worksheets/sheet1.xml"')
      .replace('"worksheets/sheet2.xml"', '"../b/./worksheets/sheet2.xml"');
    expect(workbookOf(zipOf({ ...parts, [place]: relations })).sheets).toMatchObject([{ rows: [[7]] }, { rows: [[7]] }]);
  });

  it('finds parts whose names are written with backslashes', () => {
    const parts = Object.entries(partsOf({ sheets })).map(([name, text]) => [name.replaceAll('/', '\\'), text]);
    expect(workbookOf(zipOf(Object.fromEntries(parts) as Record<string, string>)).sheets).toMatchObject([{ rows: [[7]] }]);
  });

  it('reads the strict form of the format', () => {
    expect(workbookOf(packageOf({ strict: true, sheets })).sheets).toMatchObject([{ rows: [[7]] }]);
  });
});

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(2 * text.length + 2);
  const view = new DataView(bytes.buffer);
  [...`\ufeff${text}`].forEach((letter, place) => view.setUint16(2 * place, letter.charCodeAt(0), littleEndian));
  return bytes;
}

import fc from 'fast-check';
import { columnLetters } from '../../../src/engine/workbook/address';
import { BOUNDS } from '../../../src/hosts/xlsx/bounds';
import { plainCells, plainTexts } from '../../../src/hosts/xlsx/plain-cells';
import { parsedCells } from '../../../src/hosts/xlsx/sheet-cells';
import { parseSheets, parseTexts } from '../../../src/hosts/xlsx/sheet-parser';
import { leanXml, sheetXml } from '../../../src/hosts/xlsx/sheet-xml';
import { xmlBinary } from '../../../src/hosts/xlsx/xml-tags';

const TEXTS = ['维修', '', 'A & B', 'line\nline'];
const STRINGS = `<sst count="4"><si><t>维修</t></si><si><t></t></si><si><t>A &amp; B</t></si><si><t xml:space="preserve">line\nline</t></si></sst>`;
const DATE_STYLES = [false, true];

const sheetOf = (rows: string, merges = '') => sheetXml(`<worksheet><sheetData>${rows}</sheetData>${merges}</worksheet>`);
const binary = (text: string) => xmlBinary(new TextEncoder().encode(text));
const plain = (rows: string, merges?: string) => plainCells(sheetOf(rows, merges), { texts: TEXTS, dateStyles: DATE_STYLES }, BOUNDS);

function byLibrary(rows: string, merges?: string) {
  const sheet = sheetOf(rows, merges);
  const [parsed] = parseSheets({
    sheets: [binary(leanXml(sheet))],
    strings: binary(STRINGS),
    dateStyles: DATE_STYLES,
    date1904: false,
    hasFormulas: true,
  });
  return parsed && parsedCells(sheet, parsed, BOUNDS);
}

const value = fc.oneof(
  fc.constantFrom(
    '/>',
    '></c>',
    '><v></v></c>',
    ' t="b"><v>1</v></c>',
    ' t="b"><v>0</v></c>',
    ' t="inlineStr"><is><t/></is></c>',
    ' t="e"><v>#N/A</v></c>',
    ' t="str"><v>x</v></c>',
    '><f></f><v>1</v></c>',
    '><f>A1</f></c>',
    ' t="b"><f>A1</f><v>1</v></c>',
    ' t="inlineStr"><f>A1</f><v>1</v></c>',
    '><f t="shared" si="0" ref="A1:A2">B1</f><v>1</v></c>',
  ),
  fc
    .oneof(fc.double({ noNaN: true }), fc.integer(), fc.constantFrom('1e3', '046', '0x10', '1,5', ' 5', '-'))
    .map((number) => `><v>${number}</v></c>`),
  fc
    .tuple(
      fc.constantFrom('', ' t="n"', ' t="str"', ' t="s"'),
      fc.constantFrom(
        'A1+1',
        '&quot;已&quot;&amp;&quot;回访&quot;',
        '_xlfn.DAYS(A1,B1)',
        'A1&#43;1',
        '&QUOT;',
        'A1\r\n+1',
        '_XLFN.A1',
        ' A1 ',
      ),
      fc.constantFrom('1', '46081.5', '已回访', 'A &amp; B', '&amp;lt;', '_x000D_', 'a_b', '1,5', '', ' '),
    )
    .map(([kind, formula, result]) => `${kind}><f>${formula}</f><v>${result}</v></c>`),
  fc.integer({ min: 0, max: 3 }).map((text) => ` t="s"><v>${text}</v></c>`),
  fc.stringMatching(/^[ a-c维_x0D\r\n]{0,9}$/).map((text) => ` t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`),
  fc
    .constantFrom('&lt;b&gt;', '&#10;', '&#x1F600;', '_x000D_\n', '&amp;lt;', ' a ')
    .map((text) => ` t="inlineStr"><is><t>${text}</t></is></c>`),
);
const cell = fc.record({ column: fc.integer({ min: 0, max: 30 }), style: fc.constantFrom('', ' s="0"', ' s="1"', ' s="7"'), value });
const row = fc.record({
  number: fc.integer({ min: 1, max: 40 }),
  more: fc.constantFrom('', ' ht="16.5" hidden="1"'),
  cells: fc.uniqueArray(cell, { selector: ({ column }) => column, maxLength: 6 }),
});
const rowsXml = fc.uniqueArray(row, { selector: ({ number }) => number, maxLength: 5 }).map((rows) =>
  [...rows]
    .sort((a, b) => a.number - b.number)
    .map(({ number, more, cells }) => {
      const inOrder = [...cells]
        .sort((a, b) => a.column - b.column)
        .map((each) => `<c r="${columnLetters(each.column)}${number}"${each.style}${each.value}`);
      return `<row r="${number}"${more}>${inOrder.join('')}</row>`;
    })
    .join(''),
);

describe('a sheet of plain cells', () => {
  it('is read as the library reads it, or left to the library', () => {
    fc.assert(
      fc.property(rowsXml, fc.constantFrom('', '<mergeCells count="1"><mergeCell ref="A1:C2"/></mergeCells>'), (rows, merges) => {
        const read = plain(rows, merges);
        if (read !== undefined) expect(read).toEqual(byLibrary(rows, merges));
      }),
      { numRuns: 500 },
    );
  });

  it('has numbers, dates, texts, true and false, and blank cells between them', () => {
    const read = plain(
      '<row r="2" spans="1:9"><c r="B2" s="1"><v>46081.5</v></c><c r="C2" s="0"/><c r="D2" t="s"><v>2</v></c><c r="E2" t="inlineStr"><is><t>保&amp;修</t></is></c><c r="F2" t="b"><v>1</v></c></row>',
    );
    expect(read).toEqual({ rows: [[], [null, 46081.5, null, 'A & B', '保&修', true]], merges: [], formulas: {}, dates: ['B2'] });
  });

  it('has the formulas whose results were saved, beside their results', () => {
    const read = plain(
      '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" s="1"><f>A1</f><v>46081</v></c><c r="C1" t="str"><f>"已"&amp;"回访"</f><v>已回访</v></c></row>',
    );
    expect(read).toEqual({
      rows: [[2, 46081, '已回访']],
      merges: [],
      formulas: { A1: '1+1', B1: 'A1', C1: '"已"&"回访"' },
      dates: ['B1'],
    });
  });

  it.each([
    ['a formula without a result', '<row r="1"><c r="A1"><f>1+1</f></c></row>'],
    ['a shared formula', '<row r="1"><c r="A1"><f t="shared" si="0"/><v>2</v></c></row>'],
    ['rich text', '<row r="1"><c r="A1" t="inlineStr"><is><r><t>a</t></r></is></c></row>'],
    ['an error', '<row r="1"><c r="A1" t="e"><v>#N/A</v></c></row>'],
    ['a date as ISO text', '<row r="1"><c r="A1" t="d"><v>2026-03-05</v></c></row>'],
    ['a text that is not in the table', '<row r="1"><c r="A1" t="s"><v>99</v></c></row>'],
    ['a row without a number', '<row><c><v>1</v></c></row>'],
    ['rows out of order', '<row r="2"><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>'],
    ['cells out of order', '<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row>'],
    ['a cell of another row', '<row r="1"><c r="A2"><v>1</v></c></row>'],
  ])('is none with %s: the library reads it', (_, rows) => {
    expect(plain(rows)).toBeUndefined();
  });
});

describe('shared texts', () => {
  it('are read as the library reads them', () => {
    expect(plainTexts(STRINGS)).toEqual(TEXTS);
    expect(plainTexts(STRINGS)).toEqual(parseTexts(binary(STRINGS)).slice(0, 4));
  });

  it('with rich ones among them are left to the library', () => {
    const rich = '<sst><si><r><rPr><b/></rPr><t>加</t></r><r><t>急</t></r></si><si/><si><t>b</t></si></sst>';
    expect(plainTexts(rich)).toBeUndefined();
    expect(parseTexts(binary(rich)).slice(0, 3)).toEqual(['加急', '', 'b']);
  });
});

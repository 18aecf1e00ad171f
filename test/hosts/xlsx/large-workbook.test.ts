import { BOUNDS } from '../../../src/hosts/xlsx/bounds';
import { readLargeWorkbook } from '../../../src/hosts/xlsx/large-workbook';
import { readWorkbook } from '../../../src/hosts/xlsx/read-workbook';
import { type Fixture, packageOf, partsOf, zipOf } from '../../support/package-of';

/** Each row or two is a piece of its own. */
const SMALL = { first: 60, other: 60 };
const text = (at: string, value: string): string => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
const row = (number: number, ...cells: readonly string[]): string => `<row r="${number}">${cells.join('')}</row>`;

const LEDGER = [
  row(1, text('A1', '经销商编号'), text('B1', '维修单号'), text('C1', '故障')),
  row(2, text('A2', 'D001'), text('B2', 'WX-1'), text('C2', '漏水')),
  row(3, text('A3', 'D002'), text('B3', 'WX-2'), text('C3', '不通电')),
].join('');
const MIXED: Fixture = {
  strings: '<si><t>甲 &amp; &lt;乙&gt;</t></si><si><r><t>_x005F_x000D_ 富</t></r><r><t>文本</t></r></si>',
  styles: [0, 14],
  sheets: [
    {
      name: '维修台账',
      head: '<cols><col min="2" max="2" hidden="1"/></cols>',
      rows:
        LEDGER +
        '<row r="7" hidden="1"><c r="A7" s="1"><v>46000</v></c><c r="B7" t="s"><v>0</v></c></row>' +
        '<row r="8"><c r="A8" t="s"><v>1</v></c><c r="B8" t="s"><v>0</v></c><c r="C8" s="1"><f>SUM(A7)</f><v>46000</v></c><c r="D8" t="e"><v>#N/A</v></c></row>' +
        row(9, text('A9', '同一句话同一句话同一句话同一句话'), text('B9', '同一句话同一句话同一句话同一句话'), '<c r="C9"><f>A1</f></c>') +
        '<row r="12" ht="16.5"/><row r="13"></row>',
      tail: '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>',
    },
    { name: '无行号', rows: '<row><c><v>1</v></c></row><row/><row><c><v>3</v></c></row>' },
    { name: '空表', rows: '' },
  ],
};

test('a workbook that is read in pieces has the cells of one that is read as a whole', () => {
  const whole = readWorkbook(packageOf(MIXED));
  expect(whole.ok).toBe(true);
  for (const size of [60, 200, 1_000_000])
    expect(readLargeWorkbook(packageOf(MIXED), {}, BOUNDS, { first: size, other: size })).toEqual(whole);
});

test('of a sheet of which columns are wanted, its first rows stand and below them those columns alone', () => {
  const bytes = packageOf({ sheets: [{ name: '维修台账', rows: LEDGER }] });
  const read = readLargeWorkbook(bytes, { columns: new Map([['维修台账', new Set(['维修单号'])]]) }, BOUNDS, SMALL);
  expect(read.ok && read.value.sheets[0]?.rows).toEqual([
    ['经销商编号', '维修单号', '故障'],
    [null, 'WX-1'],
    [null, 'WX-2'],
  ]);
});

test('of a sheet of which nothing is wanted but its head, and of those that are not wanted, nothing else is read', () => {
  const bytes = packageOf({
    sheets: [
      { name: '用料台账', rows: LEDGER },
      { name: '维修台账', rows: LEDGER },
    ],
  });
  const wanted = { only: new Set(['用料台账']), columns: new Map([['用料台账', new Set<string>()]]) };
  const read = readLargeWorkbook(bytes, wanted, { ...BOUNDS, cells: 3 }, SMALL);
  expect(read.ok && read.value.sheets.map(({ name, rows }) => [name, rows.length])).toEqual([['用料台账', 1]]);
});

test.each([
  ['cells', { cells: 8 }, 8],
  ['rows', { rows: 2 }, 2],
  ['columns', { columns: 2 }, 2],
  ['inflatedBytes', { inflatedBytes: 900 }, 900],
  ['fileBytes', { fileBytes: 90 }, 90],
] as const)('a workbook beyond the bound of its %s is refused by that bound', (measure, bounds, limit) => {
  const read = readLargeWorkbook(packageOf({ sheets: [{ rows: LEDGER }] }), {}, { ...BOUNDS, ...bounds }, SMALL);
  expect(read).toMatchObject({ ok: false, failure: { reason: 'tooLarge', args: { measure, limit } } });
});

describe('a workbook whose sheet', () => {
  const reasonOf = (change: (sheet: string) => string): string | undefined => {
    const parts = partsOf({ sheets: [{ rows: LEDGER }] });
    const name = 'xl/worksheets/sheet1.xml';
    const read = readLargeWorkbook(zipOf({ ...parts, [name]: change(parts[name] ?? '') }), {}, BOUNDS, SMALL);
    return read.ok ? undefined : read.failure.reason;
  };

  it('is cut off is damaged', () => {
    expect(reasonOf((sheet) => sheet.slice(0, -30))).toBe('damaged');
    expect(reasonOf((sheet) => sheet.replace('</worksheet>', ''))).toBe('damaged');
  });

  it('counts its rows anew in the middle is damaged: some would be lost', () => {
    expect(reasonOf((sheet) => sheet.replaceAll(/(<row r="|[A-C])3"/g, '$12"'))).toBe('damaged');
  });

  it('has one row without end is too large', () => {
    expect(reasonOf((sheet) => sheet.replace('漏水', '漏'.repeat(1_000)))).toBe('tooLarge');
  });
});

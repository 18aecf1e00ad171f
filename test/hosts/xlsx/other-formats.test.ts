import * as sheetJs from '@e965/xlsx';
import { unzipSync, strFromU8, strToU8, zipSync } from 'fflate';
import { BOUNDS } from '../../../src/hosts/xlsx/bounds';
import { readCsv } from '../../../src/hosts/xlsx/csv';
import { readWorkbook } from '../../../src/hosts/xlsx/read-workbook';
import { workbookFile } from '../../../src/hosts/xlsx/workbook-file';

const MERGE = { s: { r: 2, c: 0 }, e: { r: 3, c: 0 } };

function bookOf(): sheetJs.WorkBook {
  const sheet = sheetJs.utils.aoa_to_sheet([
    ['维修单号', '叫修时间', '数量'],
    ['WX1', 46083.5, 3],
    ['=1+1', null, true],
    [null, null, 7],
  ]);
  sheet.B2.z = 'yyyy/mm/dd';
  sheet.C4.f = '3+4';
  sheet['!merges'] = [MERGE];
  return {
    SheetNames: ['维修', '隐藏'],
    Sheets: { 维修: sheet, 隐藏: sheetJs.utils.aoa_to_sheet([['x']]) },
    Workbook: { Sheets: [{}, { Hidden: 1 }] },
  };
}

const written = (bookType: 'biff8' | 'ods', book = bookOf()): Uint8Array =>
  new Uint8Array(sheetJs.write(book, { bookType, type: 'array' }) as ArrayBuffer);
const reasonOf = (bytes: Uint8Array, bounds = {}) => {
  const read = readWorkbook(bytes, { ...BOUNDS, ...bounds });
  return read.ok ? 'read' : read.failure.reason;
};

describe.each([
  ['an old .xls', 'biff8', 'xls'],
  ['an OpenDocument sheet', 'ods', 'ods'],
] as const)('%s', (_, bookType, format) => {
  it('gives the same plain cells as an .xlsx would', () => {
    const read = readWorkbook(written(bookType));
    if (!read.ok) throw new Error(read.failure.reason);
    const [sheet] = read.value.sheets;
    expect(read.value).toMatchObject({ date1904: false, format });
    expect(sheet?.rows).toEqual([
      ['维修单号', '叫修时间', '数量'],
      ['WX1', 46083.5, 3],
      ['=1+1', null, true],
      [null, null, 7],
    ]);
    expect([sheet?.name, sheet?.dates, sheet?.merges]).toEqual(['维修', ['B2'], [{ top: 2, left: 0, bottom: 3, right: 0 }]]);
  });

  it('is held to the same bounds', () => {
    expect(reasonOf(written(bookType), { cells: 7 })).toBe('tooLarge');
    expect(reasonOf(written(bookType), { sheets: 1 })).toBe('tooLarge');
    expect(reasonOf(written(bookType), { fileBytes: 100 })).toBe('tooLarge');
  });

  it('is held to a bound of its own where the library makes objects of it as a whole', () => {
    const [cells, bytes] = [reasonOf(written(bookType), { odsCells: 7 }), reasonOf(written(bookType), { odsBytes: 100 })];
    expect([cells, bytes]).toEqual(bookType === 'ods' ? ['tooLarge', 'tooLarge'] : ['read', 'read']);
  });

  it('cut off anywhere is damaged, and never throws', () => {
    const bytes = written(bookType);
    for (let length = 600; length < bytes.length; length += 997)
      expect(['damaged', 'notAWorkbook', 'read', 'tooLarge']).toContain(reasonOf(bytes.slice(0, length)));
  });

  it('only shows the sheets that are wanted', () => {
    const read = readWorkbook(written(bookType), BOUNDS, (name) => name === '隐藏');
    expect(read.ok && read.value.sheets.map(({ name }) => name)).toEqual(['隐藏']);
  });
});

describe('formats that Excel opens and that are not read are told as such', () => {
  it.each(['biff2', 'biff5', 'html', 'xlml', 'fods', 'sylk', 'dif', 'xlsb'] as const)('%s', (bookType) => {
    const bytes = new Uint8Array(sheetJs.write(bookOf(), { bookType, type: 'array' }) as ArrayBuffer);
    expect(reasonOf(bytes)).toBe('oldXls');
  });

  it.each([
    ['a web page of a system, under a mark and blank lines', '\uFEFF\n<!DOCTYPE html><html><body><table><tr><td>1</td></tr></table>'],
    ['a table without a page', '<table border="1"><tr><td>维修单号</td></tr></table>'],
    ['a web archive', 'MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\n\r\n<html xmlns:x="urn:schemas-microsoft-com:office:excel">'],
  ])('%s', (_, text) => {
    expect(reasonOf(new TextEncoder().encode(text))).toBe('oldXls');
    expect(reasonOf(new Uint8Array(Buffer.from(`\uFEFF${text.replace('\uFEFF', '')}`, 'utf16le')))).toBe('oldXls');
  });
});

it('an old .xls keeps which sheets are hidden', () => {
  const read = readWorkbook(written('biff8'));
  expect(read.ok && read.value.sheets.map(({ visibility }) => visibility)).toEqual(['visible', 'hidden']);
});

describe('an OpenDocument sheet that repeats', () => {
  const content = (table: string): Uint8Array => {
    const parts = unzipSync(written('ods'));
    const xml = strFromU8(parts['content.xml'] ?? new Uint8Array());
    return zipSync({
      ...parts,
      'content.xml': strToU8(xml.replace(/<table:table [^]*<\/table:table>/, `<table:table table:name="维修">${table}</table:table>`)),
    });
  };
  const cell = (more = '') => `<table:table-cell ${more} office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell>`;

  it('a value a billion times in a few letters is too large before it is read', () => {
    expect(
      reasonOf(
        content(`<table:table-row table:number-rows-repeated="1000000">${cell('table:number-columns-repeated="16384"')}</table:table-row>`),
      ),
    ).toBe('tooLarge');
  });

  it('blank cells and rows to the end of the sheet costs nothing', () => {
    const blank = '<table:table-cell table:number-columns-repeated="16384"/>';
    const read = readWorkbook(
      content(
        `<table:table-row>${cell()}${blank}</table:table-row><table:table-row table:number-rows-repeated="1048575">${blank}</table:table-row>`,
      ),
    );
    expect(read.ok && read.value.sheets[0]?.rows).toEqual([[1]]);
  });

  it('a blank row and a value some times over are read', () => {
    const read = readWorkbook(
      content(
        `<table:table-row table:number-rows-repeated="3"><table:table-cell/></table:table-row><table:table-row table:number-rows-repeated="2">${cell('table:number-columns-repeated="2"')}</table:table-row>`,
      ),
    );
    expect(read.ok && read.value.sheets[0]?.rows).toEqual([[], [], [], [1, 1], [1, 1]]);
  });
});

describe('separated values', () => {
  const rowsOf = (bytes: Uint8Array) => {
    const read = readCsv('维修', bytes, BOUNDS);
    return read.ok ? read.value.sheets[0]?.rows : read.failure.reason;
  };
  const GB = Uint8Array.from([
    0xce, 0xac, 0xd0, 0xde, 0xb5, 0xa5, 0xba, 0xc5, 0x2c, 0xca, 0xfd, 0xc1, 0xbf, 0x0d, 0x0a, 0x57, 0x58, 0x31, 0x2c, 0x33,
  ]);

  it.each<[string, Uint8Array]>([
    ['GB18030', GB],
    ['UTF-8', strToU8('维修单号,数量\r\nWX1,3')],
    ['UTF-8 with a mark', strToU8('\uFEFF维修单号,数量\nWX1,3\n')],
    [
      'UTF-16 as Excel’s Unicode text',
      Uint8Array.from([
        0xff,
        0xfe,
        ...[...'维修单号\t数量\r\nWX1\t3'].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
      ]),
    ],
    ['semicolons', strToU8('维修单号;数量\nWX1;3')],
    ['a named separator', strToU8('sep=|\n维修单号|数量\nWX1|3')],
    ['blank lines at the end', strToU8('维修单号,数量\nWX1,3\n,\n\n')],
  ])('in %s are read', (_, bytes) => {
    expect(rowsOf(bytes)).toEqual([
      ['维修单号', '数量'],
      ['WX1', 3],
    ]);
  });

  it.each<[string, Uint8Array]>([
    ['cut off within a letter', strToU8('维修单号,用户姓名,故障描述,处理措施\nWX1,张三,漏水,换').subarray(0, -1)],
    ['a bad byte behind a mark', Uint8Array.from([...strToU8('\uFEFF维修单号,用户姓名\nWX1,张三'), 0xff])],
  ])('with %s stay UTF-8', (_, bytes) => {
    const rows = rowsOf(bytes);
    expect([rows?.[0], rows?.[1]?.slice(0, 2)]).toEqual([
      expect.arrayContaining(['维修单号', '用户姓名']),
      ['WX1', expect.stringMatching(/^张三/)],
    ]);
  });

  it('in quotes keep separators, lines and quotes; zeros and long numbers stay text, dates are dates', () => {
    const read = readCsv(
      'x',
      strToU8('"a,b","c\n""d""",="00123",007,622202123456789012,1.50\n2026-03-05 14:30,2026/3/5,2026-02-30,+1,=1+1,x"y'),
      BOUNDS,
    );
    expect(read.ok && read.value.sheets[0]).toMatchObject({
      rows: [
        ['a,b', 'c\n"d"', '00123', '007', '622202123456789012', '1.50'],
        [46086 + 14.5 / 24, 46086, '2026-02-30', '+1', '=1+1', 'x"y'],
      ],
      dates: ['A2', 'B2'],
    });
  });

  it('are held to the bounds, and what is no text is no workbook', () => {
    expect(readCsv('x', strToU8('1,2,3'), { ...BOUNDS, cells: 2 })).toMatchObject({ ok: false, failure: { reason: 'tooLarge' } });
    expect(readCsv('x', strToU8('1,2,3'), { ...BOUNDS, columns: 2 })).toMatchObject({ ok: false, failure: { reason: 'tooLarge' } });
    expect([rowsOf(strToU8('<html>')), rowsOf(Uint8Array.from([65, 0, 66])), rowsOf(new Uint8Array())]).toEqual([
      'notAWorkbook',
      'notAWorkbook',
      'empty',
    ]);
  });

  it('an unclosed quote over a large file is read in no time worth a word', () => {
    expect(rowsOf(strToU8(`"${'a,b\n'.repeat(100_000)}`))).toHaveLength(100_000);
  });

  it('a quote that does not close within a cell of Excel swallows no rows', () => {
    const rows = 'WX1,张三\n'.repeat(20_000);
    expect(rowsOf(strToU8(`维修单号,用户姓名\n"${rows}WX2,"李四"\n`))).toHaveLength(20_002);
  });

  it.each([
    ['an unclosed quote before millions of separators', `"${'a,'.repeat(20_000_000)}`, 'tooLarge'],
    ['a quoted cell of many megabytes', `维修单号\n"${'甲""'.repeat(4_000_000)}"`, 'tooLarge'],
  ])('%s ends no reading with a mistake of ours', (_, text, reason) => {
    const read = readCsv('x', strToU8(text), BOUNDS);
    expect(read.ok ? undefined : read.failure.reason).toBe(reason);
  });

  it('are known by the name of the file, whose base is the sheet’s title; a workbook called .csv is a workbook', async () => {
    const { content } = await workbookFile('D001/维修.csv', GB);
    expect(content.ok && content.value).toMatchObject({ format: 'csv', sheets: [{ name: '维修' }] });
    const { content: renamed } = await workbookFile('维修.csv', written('biff8'));
    expect(renamed.ok && renamed.value.format).toBe('xls');
  });
});

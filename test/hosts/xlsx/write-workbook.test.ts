import { read, type CellObject, type WorkBook } from '@e965/xlsx';
import fc from 'fast-check';
import { workbookPieces, writeWorkbook } from '../../../src/hosts/xlsx/write-workbook';
import { cellText } from '../../../src/hosts/xlsx/streaming/xml-text';
import type { CellContent, SheetPlan, WorkbookPlan } from '../../../src/engine/plan/plan';
import { HOSTILE_TEXTS, samplePlan, sampleTable } from '../../support/sample-plan';
import { openXmlFaults, partsOf } from '../../support/xlsx-package';

const readBack = (bytes: Uint8Array): WorkBook => read(bytes, { cellFormula: true, cellNF: true, cellStyles: true, sheetStubs: true });

function cellAt(workbook: WorkBook, sheet: string, address: string): CellObject | undefined {
  return workbook.Sheets[sheet]?.[address] as CellObject | undefined;
}

const sheetOf = (changes: Partial<SheetPlan>): SheetPlan => ({ name: '表', widths: {}, heights: {}, cells: [], ...changes });
const planOf = (...sheets: SheetPlan[]): WorkbookPlan => ({
  language: 'zh',
  title: '',
  active: sheets[0]?.name ?? '',
  names: [],
  sheets,
});
const oneColumn = (rows: readonly CellContent[]): SheetPlan =>
  sheetOf({
    tables: [
      { name: '一列', row: 0, column: 0, headerStyle: {}, columns: [{ header: '列', style: {} }], rows: rows.map((cell) => [cell]) },
    ],
  });

describe('a written workbook', () => {
  test.each(['zh', 'en'] as const)('passes Open XML validation with everything a plan can say (%s)', async (language) => {
    expect(openXmlFaults(await writeWorkbook(samplePlan(language)))).toEqual([]);
  });

  test('is the same to the byte when the same plan is written again', async () => {
    const first = await writeWorkbook(samplePlan());
    const second = await writeWorkbook(samplePlan());
    expect(Buffer.compare(first, second)).toBe(0);
    expect(partsOf(first)['docProps/core.xml']?.match(/2000-01-01T00:00:00Z/g)).toHaveLength(2);
  });

  test('has the sheets in the order of the plan, opens on the active one and hides the hidden', async () => {
    const plan = { ...samplePlan(), active: '借料盘点' };
    const bytes = await writeWorkbook(plan);
    const workbook = readBack(bytes);
    expect(workbook.SheetNames).toEqual(plan.sheets.map((sheet) => sheet.name));
    expect(workbook.Workbook?.Sheets?.map((sheet) => sheet.Hidden)).toEqual([0, 0, 0, 0, 0, 0, 0, 1]);
    const parts = partsOf(bytes);
    expect(parts['xl/workbook.xml']).toContain('activeTab="1"');
    expect(parts['xl/workbook.xml']).toContain('fullCalcOnLoad="1"');
    expect(parts['xl/worksheets/sheet2.xml']).toContain('tabSelected="1"');
    expect(parts['xl/worksheets/sheet1.xml']).not.toContain('tabSelected');
  });

  test('carries defined names, title, tab colour, zoom, gridlines and frozen panes', async () => {
    const parts = partsOf(await writeWorkbook(samplePlan()));
    expect(parts['xl/workbook.xml']).toContain('<definedName name="及时率目标">0.95</definedName>');
    expect(parts['docProps/core.xml']).toContain('<dc:title>售后服务月报 2026 年 3 月</dc:title>');
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<tabColor rgb="FF1F3A5F"/>');
    expect(parts['xl/worksheets/sheet2.xml']).toMatch(/showGridLines="0" zoomScale="90".*xSplit="1" ySplit="4" topLeftCell="B5"/);
  });

  test('uses the default font of its language', async () => {
    const font = async (language: 'zh' | 'en'): Promise<string | undefined> =>
      /<fonts.*?<font>(.*?)<\/font>/s.exec(partsOf(await writeWorkbook(samplePlan(language)))['xl/styles.xml'] ?? '')?.[1];
    expect(await font('zh')).toMatch(/<sz val="10"\/>.*<name val="等线"\/>/);
    expect(await font('en')).toMatch(/<sz val="10"\/>.*<name val="Calibri"\/>/);
  });
});

describe('text', () => {
  const hostileSheet = "文字 'n & <x>";
  let workbook: WorkBook;

  beforeAll(async () => {
    workbook = readBack(await writeWorkbook(samplePlan()));
  });

  test.each(HOSTILE_TEXTS.map((text, index) => [text.slice(0, 20), text, index] as const))(
    '%j stays text, in a free cell and in a table',
    (_, text, index) => {
      for (const address of [`A${index + 1}`, `C${index + 2}`]) {
        expect(cellAt(workbook, hostileSheet, address)).toMatchObject({ t: 's', v: text });
        expect(cellAt(workbook, hostileSheet, address)).not.toHaveProperty('f');
      }
    },
  );

  test('loses what no workbook can hold: control characters, half surrogate pairs, the part beyond 32,767 characters', async () => {
    const texts = ['a\u0000b\u001fc', '半\ud83d个', '回车\r\n换行\r完', '长'.repeat(32_766) + '😀😀'];
    const written = readBack(await writeWorkbook(planOf(oneColumn(texts))));
    const found = texts.map((_, index) => cellAt(written, '表', `A${index + 2}`)?.v);
    expect(found).toEqual(['abc', '半\ufffd个', '回车\n换行\n完', '长'.repeat(32_766)]);
  });

  test('of any kind arrives as what a cell can hold, in free cells and in tables', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary', minLength: 1 }), { minLength: 1, maxLength: 20 }), async (texts) => {
        const free = texts.map((content, row) => ({ row, column: 2, content }));
        const written = readBack(await writeWorkbook(planOf({ ...oneColumn(texts), cells: free })));
        texts.forEach((text, index) => {
          const expected = cellText(text) === '' ? undefined : cellText(text);
          expect(cellAt(written, '表', `A${index + 2}`)?.v || undefined).toBe(expected);
          expect(cellAt(written, '表', `C${index + 1}`)?.v || undefined).toBe(expected);
        });
      }),
      { numRuns: 30 },
    );
  });
});

describe('a table', () => {
  test('has its values as what they are: text, numbers, yes or no, formulas with their values', async () => {
    const workbook = readBack(await writeWorkbook(samplePlan()));
    const row = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((letter) => cellAt(workbook, '借料盘点', `${letter}7`));
    expect(row.map((cell) => [cell?.t, cell?.v])).toEqual([
      ['s', 'D003 经销商'],
      ['s', '00102'],
      ['n', 2],
      ['n', 12.5],
      ['n', 46_002],
      ['b', true],
      ['n', 0.2],
    ]);
    expect(row[6]?.f).toBe('C7/10');
    expect(row[4]?.z).toBe('yyyy-mm-dd');
  });

  test('covers header, body and totals, filters without the totals, and names its columns as its header cells', async () => {
    const bytes = await writeWorkbook(samplePlan());
    const table = partsOf(bytes)['xl/tables/table1.xml'];
    expect(table).toContain('name="借料盘点" displayName="借料盘点" ref="A4:G17" totalsRowCount="1"');
    expect(table).toContain('<autoFilter ref="A4:G16">');
    expect(table).toContain('name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="0"');
    expect(table).toContain('name="配件_x000A_编码"');
    expect(cellAt(readBack(bytes), '借料盘点', 'B4')?.v).toBe('配件\n编码');
  });

  test('may head a column differently', async () => {
    const columns = sampleTable().columns.map((column, index) =>
      index === 2 ? { ...column, headerStyle: { fill: '#8A4A1A' as const } } : column,
    );
    const sheet =
      partsOf(await writeWorkbook(planOf(sheetOf({ tables: [{ ...sampleTable(), columns }] }))))['xl/worksheets/sheet1.xml'] ?? '';
    const styles = [...sheet.matchAll(/<c r="[A-G]4" s="(\d+)"/g)].map(([, style]) => style);
    expect(new Set(styles).size).toBe(2);
    expect(styles[2]).not.toBe(styles[1]);
  });

  test('has a native totals row with the values of the plan', async () => {
    const workbook = readBack(await writeWorkbook(samplePlan()));
    const totals = ['A', 'C', 'D', 'E', 'G'].map((letter) => cellAt(workbook, '借料盘点', `${letter}17`));
    expect(totals.map((cell) => cell?.v)).toEqual(['合计', 66, 12.5, 12, 33]);
    expect(totals.map((cell) => cell?.f)).toEqual([
      undefined,
      'SUBTOTAL(109,借料盘点[在借未到期])',
      "SUBTOTAL(101,借料盘点[应收''金额'[元']'#])",
      'SUBTOTAL(103,借料盘点[借出日期])',
      '借料盘点[[#Totals],[在借未到期]]/2',
    ]);
    expect(totals[2]?.z).toBe('#,##0.00');
    expect(totals[3]?.z).toBe('General');
  });

  test('leaves the cells beside and below it where the plan put them', async () => {
    const workbook = readBack(await writeWorkbook(samplePlan()));
    expect(cellAt(workbook, '借料盘点', 'I7')?.v).toBe('表右边的单元格');
    expect(cellAt(workbook, '借料盘点', 'A19')?.v).toBe('表下面的说明');
    expect(workbook.Sheets['借料盘点']?.['!ref']).toBe('A1:I19');
  });

  test('keeps the style of its column in blank cells and the height of its rows', async () => {
    const table = { ...sampleTable(3), rows: [['甲'], [], ['丙']] };
    const sheet = partsOf(await writeWorkbook(planOf(sheetOf({ tables: [table] }))))['xl/worksheets/sheet1.xml'] ?? '';
    const rows = [...sheet.matchAll(/<row r="[567]" ht="25" customHeight="1">(.*?)<\/row>/gs)].map(([, cells]) => cells ?? '');
    const styles = rows.map((cells) => [...cells.matchAll(/<c r="[A-Z]+\d+" s="(\d+)"/g)].map(([, style]) => style));
    expect(styles[0]).toHaveLength(7);
    expect(styles[1]).toEqual(styles[0]);
    expect(styles[2]).toEqual(styles[0]);
  });

  test('without rows has one blank row, as Excel asks', async () => {
    const parts = partsOf(await writeWorkbook(samplePlan()));
    expect(parts['xl/tables/table3.xml']).toContain('ref="A4:G5"');
    expect(parts['xl/worksheets/sheet6.xml']).toContain('<dimension ref="A4:G5"/>');
  });

  test('may stand beside another on the same rows', async () => {
    const tables = [
      { ...sampleTable(4), name: '右', column: 9 },
      { ...sampleTable(2), name: '左' },
    ].map((table) => ({ ...table, columns: table.columns.map(({ header, style }) => ({ header, style })) }));
    const bytes = await writeWorkbook(planOf(sheetOf({ tables })));
    const workbook = readBack(bytes);
    expect(openXmlFaults(bytes)).toEqual([]);
    const sixth = /<row r="6".*?<\/row>/s.exec(partsOf(bytes)['xl/worksheets/sheet1.xml'] ?? '')?.[0] ?? '';
    const letters = [...sixth.matchAll(/<c r="([A-Z]+)6"/g)].map(([, letter]) => letter);
    expect(letters.join('')).toBe('ABCDEFGJKLMNOP');
    expect(['A6', 'J6', 'J8'].map((address) => cellAt(workbook, '表', address)?.v)).toEqual(['D002 经销商', 'D002 经销商', 'D004 经销商']);
  });

  test('tells how many of its rows are written', async () => {
    const told: (readonly [number, number])[] = [];
    const plan = planOf(oneColumn(Array.from({ length: 2500 }, (_, index) => index)));
    await workbookPieces(plan, (written, total) => told.push([written, total]));
    expect(told).toEqual([
      [1000, 2500],
      [2000, 2500],
      [2500, 2500],
    ]);
  });
});

describe('a plan that is our mistake is refused', () => {
  test.each<[string, WorkbookPlan, RegExp]>([
    ['a number that is none, in a table', planOf(oneColumn([1, Number.NaN])), /NaN/],
    ['an infinite value of a formula, in a table', planOf(oneColumn([{ formula: '1/0', value: Infinity }])), /Infinity/],
    [
      'a number that is none, in a free cell',
      planOf(sheetOf({ cells: [{ row: 0, column: 0, content: Number.NaN }] })),
      /NaN at 表\.cells\.0/,
    ],
    ['two sheets of one name', planOf(sheetOf({ name: 'A' }), sheetOf({ name: 'a' })), /sheet name a, twice/],
    ['a sheet name with a slash', planOf(sheetOf({ name: '1/2' })), /sheet name 1\/2/],
    ['a table that is called like a cell', planOf(sheetOf({ tables: [{ ...sampleTable(), name: 'AB12' }] })), /table name AB12/],
    ['two tables of one name', planOf(sheetOf({ tables: [sampleTable(), { ...sampleTable(), row: 40 }] })), /name 借料盘点, twice/],
    [
      'a cell where a table lies',
      planOf(sheetOf({ tables: [sampleTable()], cells: [{ row: 16, column: 2, content: 1 }] })),
      /table 借料盘点 lies/,
    ],
    [
      'merged areas that overlap',
      planOf(
        sheetOf({
          merges: [
            { top: 0, left: 0, bottom: 2, right: 1 },
            { top: 2, left: 1, bottom: 2, right: 3 },
          ],
        }),
      ),
      /merged areas of 表 that overlap/,
    ],
    ['an active sheet that is not there', { ...planOf(sheetOf({})), active: '没有' }, /active sheet 没有/],
  ])('%s', async (_, plan, message) => {
    await expect(writeWorkbook(plan)).rejects.toThrow(message);
  });
});

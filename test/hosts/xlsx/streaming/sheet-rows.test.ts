import type { SheetPlan } from '../../../../src/engine/plan/plan';
import { sheetRows } from '../../../../src/hosts/xlsx/streaming/sheet-rows';
import { XmlBytes } from '../../../../src/hosts/xlsx/streaming/xml-bytes';

function rowsOf(sheet: Partial<SheetPlan>): string {
  const xml = new XmlBytes();
  const pieces = [...sheetRows(xml, '', { name: '表', widths: {}, heights: {}, cells: [], ...sheet })];
  return Buffer.concat([...pieces, xml.take()]).toString();
}

const table = {
  name: 'T',
  row: 0,
  column: 0,
  columns: [
    { header: '甲', style: {} },
    { header: '乙', style: {} },
  ],
  headerStyle: {},
  rows: [['x', 'y']],
};

test('a table’s body lies over what else is where it lies: each cell is written once', () => {
  const xml = rowsOf({
    cells: [
      { row: 1, column: 1, content: 'under' },
      { row: 1, column: 3, content: 'beside' },
    ],
    tables: [table],
  });
  expect([...xml.matchAll(/<c r="([A-Z]+\d+)"[^>]*><is><t>([^<]*)/g)].map(([, place, text]) => [place, text])).toEqual([
    ['A2', 'x'],
    ['B2', 'y'],
    ['D2', 'beside'],
  ]);
});

test('merged cells without border or fill are their first cell alone, others look like it all around', () => {
  const border = { bottom: { weight: 'thin', colour: '#1F3A5F' } } as const;
  const merges = [{ top: 0, left: 0, bottom: 0, right: 2 }];
  const cells = (style: NonNullable<SheetPlan['cells'][number]['style']>) => [{ row: 0, column: 0, content: '题', style }];
  expect(rowsOf({ merges, cells: cells({ font: { bold: true } }) })).not.toContain('"B1"');
  expect(rowsOf({ merges, cells: cells({ border }) })).toContain('"C1"');
});

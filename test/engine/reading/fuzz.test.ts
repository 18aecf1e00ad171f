import fc from 'fast-check';
import { explainWorkbook } from '../../../src/engine/reading/explain-workbook';
import { readDealerWorkbook } from '../../../src/engine/reading/read-dealer-workbook';
import { day } from '../../../src/engine/values/day';
import type { WorkbookCells } from '../../../src/engine/workbook/cells';
import { closedMonth } from '../../support/closed-month';
import { exampleBooks } from '../../support/example-books';
import { fuzzRuns } from '../../support/fuzz-runs';
import { lostRows, mutated } from '../../support/mutated-workbook';
import { FILE } from './sheet-of';

jest.setTimeout(120_000);

const CONTEXT = { monthEnd: day('2026-03-31') };
const rows = [1, 2, 3, 4, 5, 6];
const BOOKS = exampleBooks({
  维修: rows.map((number) => ({ 维修单号: `WX-00${number}` })),
  用料: rows.map((number) => ({ 维修单号: `WX-00${number}` })),
  借料: rows.map((number) => ({ 领料单号: `LL-00${number}` })),
  退料: rows.map((number) => ({ 退料单号: `TL-00${number}` })),
  安装: rows.map((number) => ({ 安装单号: `AZ-00${number}` })),
});
const [[NAME, CELLS] = ['', undefined]] = [...BOOKS.dealers] as [string, WorkbookCells][];
if (CELLS === undefined) throw new Error('the example has no dealer');

test('a workbook that met with accidents is read and explained without a fall, and no row is lost', () => {
  fc.assert(
    fc.property(mutated(CELLS), (cells) => {
      const read = readDealerWorkbook(FILE, cells, CONTEXT);
      expect(lostRows(cells, read)).toEqual([]);
      const { sheets } = explainWorkbook(FILE, cells, CONTEXT);
      expect(sheets.map(({ sheet }) => sheet)).toEqual(cells.sheets.map(({ name }) => name));
    }),
    fuzzRuns(150),
  );
});

test('a month with such a workbook is closed all the same', () => {
  fc.assert(
    fc.property(mutated(CELLS), (cells) => {
      const { findings } = closedMonth({ ...BOOKS, dealers: new Map([[NAME, cells]]) });
      expect(findings.every(({ code }) => code !== '')).toBe(true);
    }),
    fuzzRuns(25),
  );
});

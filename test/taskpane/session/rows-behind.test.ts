import type { SelectedNumber } from '../../../src/taskpane/state/rows-behind';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { SUMMARIES } from '../../../src/engine/rows-behind/summaries';
import { a1, placeOf } from '../../../src/engine/workbook/address';
import { FIRST_ROW } from '../../../src/engine/sheets/list-frame';
import type { RowsBehind } from '../../../src/taskpane/state/rows-behind';
import { asUser } from '../../excel/start-excel';
import { Range } from '../../excel/model/range';
import { excelWith, openPane, type OpenPane, sampleFiles, shutPanes, until } from './open-pane';

let pane: OpenPane;
beforeAll(async () => {
  const { headOffice, files } = await sampleFiles(3, 8);
  pane = await openPane(await excelWith(headOffice));
  await pane.actions.collect(files);
  await pane.actions.close();
});
afterAll(shutPanes);

/** What Excel holds, by sheet and address. */
const valuesOf = (name: string): readonly (readonly [cell: string, value: unknown])[] => {
  const sheet = pane.excel.workbook.sheets.find((one) => one.name === name);
  const { left, top, right, bottom } = sheet?.tables[0]?.area ?? { left: 0, top: 0, right: -1, bottom: -1 };
  return range(top + 1, bottom).flatMap((row) =>
    range(left, right).map((column) => [a1(row, column), sheet?.grid.content(row, column).value] as const),
  );
};
const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

/** Excel tells the pane of a selection a little later; of a cell that is none of its numbers never. */
const LONGEST_MS = 3_000;

/** Selects a cell as the user does, and opens its rows. */
async function followed(sheet: string, cell: string): Promise<RowsBehind | undefined> {
  const { row = 0, column = 0 } = placeOf(cell) ?? {};
  await asUser(pane.excel, (book) => {
    const own = book.sheets.find(({ name }) => name === sheet);
    if (own) book.select(new Range(own, { top: row, left: column, bottom: row, right: column }));
  });
  const isSelected = () => pane.store.getState().selected?.sheet === sheet && pane.store.getState().selected?.cell === cell;
  await until(isSelected, LONGEST_MS);
  if (!isSelected()) return undefined;
  await pane.actions.showRowsBehind();
  return pane.store.getState().rowsBehind;
}

/** The addresses that a filtered table of a sheet still shows, in a column. */
function shown(name: string): readonly number[] {
  const table = pane.excel.workbook.sheets.find((one) => one.name === name)?.tables[0];
  return table ? range(table.area.top + 1, table.area.bottom - (table.hasTotals ? 1 : 0)).filter((row) => !table.filter.hides(row)) : [];
}

const MOST = 4;

test.each(SUMMARIES.map(({ report }) => report.sheet.title.zh))(
  'numbers that stand on %s lead to their rows, and its list is filtered to these rows and no others',
  async (sheet) => {
    const traced = SUMMARIES.find(({ report }) => report.sheet.title.zh === sheet);
    let inexact = 0;
    const fields = Object.keys(traced?.report.sheet.columns ?? {});
    for (const field of Object.keys(traced?.traces ?? {})) {
      const column = fields.indexOf(field);
      const cells = valuesOf(sheet).filter(([cell, value]) => placeOf(cell)?.column === column && typeof value === 'number' && value !== 0);
      for (const [cell, value] of cells.slice(0, MOST)) {
        const behind = await followed(sheet, cell);
        expect({ sheet, cell, value: behind?.number.value, total: behind?.total }).toEqual({
          sheet,
          cell,
          value: expect.closeTo(Number(value), 6),
          total: behind?.number.value,
        });
        if (!behind?.filter) continue;
        await pane.actions.filterLedger();
        expect(pane.store.getState().failure).toBeUndefined();
        const places = new Set(behind.rows.map(({ target }) => target && placeOf(target.cell)?.row));
        const visible = shown(behind.filter.sheet);
        expect({ sheet, cell, behind: visible.filter((row) => places.has(row)).length, others: visible.length - places.size }).toEqual({
          sheet,
          cell,
          behind: places.size,
          others: behind.filter.others,
        });
        inexact += behind.filter.others > 0 ? 1 : 0;
      }
    }
    expect(inexact).toBeLessThanOrEqual(1);
  },
);

/** Selects a cell and asks for its rows as the context menu does, whether the pane offers them or not. */
async function askedFor(sheet: string, cell: string, on: OpenPane = pane): Promise<string | undefined> {
  const { row = 0, column = 0 } = placeOf(cell) ?? {};
  await asUser(on.excel, (book) => book.select(new Range(book.sheet(sheet), { top: row, left: column, bottom: row, right: column })));
  on.store.setState({ said: [], screens: ['home'] });
  await on.actions.showRowsBehind();
  return on.store.getState().said.at(-1)?.text;
}

const columnOf = (sheet: string, field: string): number => {
  const fields = Object.keys(SUMMARIES.find(({ report }) => report.sheet.title.zh === sheet)?.report.sheet.columns ?? {});
  return fields.indexOf(field);
};

test('a cell that is no number of a summary offers nothing, and says what to select', async () => {
  expect(await followed('维修汇总', a1(FIRST_ROW, 0))).toBeUndefined();
  expect(pane.store.getState().selected).toBeUndefined();
  expect(await askedFor('维修汇总', a1(FIRST_ROW, 0))).toBe('先在汇总表里选一个数，再查看明细');
});

test.each([
  ['B5', '及时率', 'rate'],
  ['F5', '一次修复率', 'rate'],
  ['N5', '满意率', 'rate'],
  ['V5', '售后收入', 'money'],
  ['AB48', '单证准确率 分子', 'count'],
])('the number %s of 月报总览 offers its rows as soon as it is selected, and they come to it', async (cell, title, kind) => {
  const behind = await followed('月报总览', cell);
  expect(behind?.number).toMatchObject({ sheet: '月报总览', cell, title, kind });
  expect(behind?.rows.length).toBeGreaterThan(0);
  expect(behind?.share !== undefined).toBe(kind === 'rate');
  // The in-memory Excel leaves rates that are taken of other cells uncomputed.
  if (behind?.share) expect(behind.total).toBe(behind.share.part / behind.share.whole);
  else expect(behind?.total).toBe(behind?.number.value);
});

test('cells of 月报总览 that are merged are one number, a row of 需要关注 leads to its rows, and a change says what it is', async () => {
  const overview = pane.excel.workbook.sheet('月报总览');
  await asUser(pane.excel, (book) => book.select(new Range(overview, { top: 4, left: 1, bottom: 4, right: 2 })));
  await until(() => (pane.store.getState().selected as SelectedNumber | undefined)?.title === '及时率', LONGEST_MS);
  expect(pane.store.getState().selected).toMatchObject({ sheet: '月报总览', cell: 'B5', title: '及时率' });
  const first = await followed('月报总览', 'R11');
  expect(first?.rows.length).toBeGreaterThan(0);
  expect(first?.total).toBe(first?.number.value);
  expect(await askedFor('月报总览', 'B7')).toBe('「及时率 较上月」没有明细：本月的数与上月或目标相比');
});

test('charges of 0 are told beside the rows of an amount', async () => {
  const column = columnOf('收入统计', 'total');
  const cells = valuesOf('收入统计').filter(([at, value]) => placeOf(at)?.column === column && typeof value === 'number' && value !== 0);
  const lines = columnOf('收入统计', 'lines');
  for (const [cell] of cells.slice(-1)) {
    const { row = 0 } = placeOf(cell) ?? {};
    const counted = Number(pane.excel.workbook.sheet('收入统计').grid.content(row, lines).value);
    const behind = await followed('收入统计', cell);
    expect((behind?.rows.length ?? 0) + (behind?.left ?? 0)).toBe(counted);
  }
  expect(cells.length).toBeGreaterThan(0);
});

test('a score has no rows of its own: the pane says what it is made of', async () => {
  expect(await askedFor('经销商评分', a1(FIRST_ROW, columnOf('经销商评分', 'points')))).toBe(
    '「得分」没有明细：由右边几个比率按「设置」里的权重合成',
  );
});

test('a number that the user has changed is told to differ from its rows', async () => {
  const column = columnOf('维修汇总', 'repairs');
  const cell =
    valuesOf('维修汇总').find(([at, value]) => placeOf(at)?.column === column && typeof value === 'number' && value > 0)?.[0] ?? '';
  const { row, column: at } = placeOf(cell) ?? { row: 0, column: 0 };
  const sheet = pane.excel.workbook.sheet('维修汇总');
  const before = sheet.grid.content(row, at);
  sheet.grid.setContent(row, at, { value: 9_999 });
  await askedFor('维修汇总', cell);
  sheet.grid.setContent(row, at, before);
  const behind = pane.store.getState().rowsBehind;
  expect(behind?.number.value).toBe(9_999);
  expect(behind?.total).not.toBe(9_999);
});

test('opened another day, the rows of the report are there as soon as the files of the close are back, and not before or with others', async () => {
  const { files } = await sampleFiles(3, 8);
  const later = await openPane(pane.excel);
  const [cell] = valuesOf('维修汇总').find(
    ([at, value]) => placeOf(at)?.column === columnOf('维修汇总', 'repairs') && Number(value) > 0,
  ) ?? [''];
  expect(await askedFor('维修汇总', cell, later)).toContain('放入月结时的同一批文件');
  await later.actions.collect(files.slice(1));
  expect(await askedFor('维修汇总', cell, later)).toContain('放入月结时的同一批文件');
  await later.actions.collect(files.slice(0, 1));
  expect(await askedFor('维修汇总', cell, later)).toBeUndefined();
  const behind = later.store.getState().rowsBehind;
  expect(behind?.rows.length).toBeGreaterThan(0);
  expect(behind?.total).toBe(behind?.number.value);
  expect(later.store.getState().findings.some(({ target }) => target?.sheet === '维修台账')).toBe(true);
});

import { drawPlan } from '../../../src/hosts/excel/draw-plan';
import { EXCEL_FAILURES, type ExcelReason } from '../../../src/hosts/excel/failures';
import { ListFilter } from '../../excel/model/filter';
import { Name } from '../../excel/model/name';
import type { Sheet } from '../../excel/model/sheet';
import { startExcel, type RunningExcel } from '../../excel/start-excel';
import { contents, LATER, listOf, ROWS, smallReport } from './small-report';

const SURE = { wait: () => Promise.resolve(), timeLimit: 100 };
const LIST = '维修台账';
let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.demandClean());

const sheet = (name = LIST): Sheet => excel.workbook.sheet(name);
const valueAt = (row: number, column: number, name = LIST) => sheet(name).grid.content(row, column);
const put = (row: number, column: number, value: string | number, formula?: string, name = LIST) =>
  sheet(name).grid.setContent(row, column, formula === undefined ? { value } : { value, formula });
const drawFirst = async () => expect(await drawPlan(smallReport(), SURE)).toMatchObject({ ok: true, value: { added: ['月报总览', LIST] } });
const drawLater = async () => drawPlan(smallReport(LATER), SURE);
const keys = (): unknown[] => Array.from({ length: LATER.length }, (_, index) => valueAt(3 + index, 0).value);

describe('what Excel or the user forbids is said before anything is written', () => {
  const expectRefused = async (reason: ExcelReason, args: object, options = {}) => {
    const before = contents(excel.workbook);
    expect(await drawPlan(smallReport(LATER), { ...SURE, ...options })).toMatchObject({ ok: false, failure: { reason, args } });
    expect(contents(excel.workbook)).toEqual(before);
  };

  test('a sheet of the user’s own has the name', async () => {
    excel.workbook.addSheet(LIST).grid.setContent(0, 0, { value: '我的' });
    await expectRefused('nameTaken', { name: LIST });
  });

  test('a table of the user’s own has the name', async () => {
    const own = excel.workbook.addTable(sheet('Sheet1'), { top: 0, left: 0, bottom: 2, right: 0 }, true);
    own.name = LIST;
    await expectRefused('nameTaken', { name: LIST });
  });

  test('a sheet is protected', async () => {
    await drawFirst();
    sheet().protection.protect();
    await expectRefused('sheetProtected', { sheet: LIST });
  });

  test('the workbook’s structure is protected', async () => {
    excel.workbook.protection.protect();
    await expectRefused('workbookProtected', {});
  });

  test('a table is filtered; with leave the filter is cleared', async () => {
    await drawFirst();
    sheet().tables[0]?.filter.apply(0, { filterOn: 'Values', values: ['WX-001'] });
    await expectRefused('filtered', { sheet: LIST });
    expect(await drawPlan(smallReport(LATER), { ...SURE, clearsFilters: true })).toMatchObject({ ok: true });
    expect(keys()).toEqual(LATER.map(([key]) => key));
  });

  test('the sheet itself is filtered; with leave that filter is cleared too', async () => {
    await drawFirst();
    const overview = sheet('月报总览');
    const area = { top: 0, left: 0, bottom: 1, right: 0 };
    overview.autoFilter = { area, filter: new ListFilter(overview, () => area) };
    overview.autoFilter.filter.apply(0, { filterOn: 'Values', values: ['没有'] });
    await expectRefused('filtered', { sheet: '月报总览' });
    expect(await drawPlan(smallReport(LATER), { ...SURE, clearsFilters: true })).toMatchObject({ ok: true });
    expect(valueAt(1, 0, '月报总览').value).toBe(LATER.length);
  });

  test('a name that the report defines is taken by one of the user’s own', async () => {
    excel.workbook.names.push(new Name(excel.workbook, '目标', '=0.9'));
    const plan = { ...smallReport(LATER), names: [{ name: '目标', refersTo: '0.95' }] };
    const before = contents(excel.workbook);
    expect(await drawPlan(plan, SURE)).toMatchObject({ ok: false, failure: { reason: 'nameTaken', args: { name: '目标' } } });
    expect([contents(excel.workbook), excel.workbook.names.map(({ formula }) => formula)]).toEqual([before, ['=0.9']]);
  });

  test('there is no room for more rows above what the user has at the sheet’s end', async () => {
    await drawFirst();
    put(1_048_575, 0, '最后一行');
    await expectRefused('noRoom', { sheet: LIST });
    expect(await drawPlan(smallReport(), SURE)).toMatchObject({ ok: true });
  });

  test('the table has been moved or has other columns among ours', async () => {
    await drawFirst();
    put(2, 1, '我的列');
    await expectRefused('layoutChanged', { sheet: LIST });
  });

  test('something of the user’s own stands where the report must now write', async () => {
    await drawFirst();
    put(1, 2, '用户写在总览上', undefined, '月报总览');
    put(4 + ROWS.length + 1, 0, '用户写在表下面');
    expect(await drawLater()).toMatchObject({ ok: true });
    expect(valueAt(4 + LATER.length + 1, 0).value).toBe('用户写在表下面');
    const [overview, ...lists] = smallReport(LATER).sheets;
    if (!overview) throw new Error('no overview');
    const before = contents(excel.workbook);
    const wider = {
      ...smallReport(LATER),
      sheets: [{ ...overview, cells: [...overview.cells, { row: 1, column: 2, content: '新' }] }, ...lists],
    };
    expect(await drawPlan(wider, SURE)).toMatchObject({
      ok: false,
      failure: { reason: 'inTheWay', args: { sheet: '月报总览', cell: 'C2' } },
    });
    expect(contents(excel.workbook)).toEqual(before);
  });

  test('rows have been put above the table', async () => {
    await drawFirst();
    sheet().insertCells({ axis: 'rows', at: 1, count: 2, across: { from: 0, to: 16_383 } });
    await expectRefused('layoutChanged', { sheet: LIST });
  });

  test('a cell is being edited, and stays so', async () => {
    excel.isEditingCell = true;
    await expectRefused('editMode', {});
  });

  test('the table has more rows than a sheet', async () => {
    const plan = { ...smallReport(), sheets: [listOf(new Array<string[]>(1_048_575).fill(['1', '', '']))], active: LIST };
    expect(await drawPlan(plan, SURE)).toMatchObject({ ok: false, failure: { reason: 'noRoom', args: { sheet: LIST } } });
  });
});

test('an Excel without ExcelApi 1.9 is told so', async () => {
  excel = await startExcel(undefined, { apiSet: '1.8' });
  expect(await drawPlan(smallReport(), SURE)).toMatchObject({ ok: false, failure: { reason: 'apiTooOld' } });
});

test.each([
  ['FilteredRangeConflict', 'filtered'],
  ['NonBlankCellOffSheet', 'noRoom'],
  ['PivotTableRangeConflict', 'noRoom'],
  ['MergedRangeConflict', 'noRoom'],
  ['OperationCellsExceedLimit', 'requestTooLarge'],
  ['InactiveWorkbook', 'otherWorkbook'],
  ['Conflict', 'busy'],
  ['UnsupportedSheet', 'excelError'],
])('%s of Excel is a refusal with words, not a mistake of ours', async (code, reason) => {
  excel.faults.failFrom(excel.traffic.roundTrips + 1, { error: code });
  expect(await drawPlan(smallReport(), SURE)).toMatchObject({ ok: false, failure: { reason } });
});

test('every failure has a title and steps in both languages', () => {
  for (const { title, steps } of Object.values(EXCEL_FAILURES))
    for (const words of [title, ...steps]) expect([words.zh, words.en].every((text) => text.length > 3)).toBe(true);
});

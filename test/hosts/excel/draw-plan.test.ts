import { entryOf } from '../../../src/hosts/excel/drawing/entries';
import { drawPlan } from '../../../src/hosts/excel/draw-plan';
import { WHOLE_SHEET } from '../../excel/model/area';
import type { Sheet } from '../../excel/model/sheet';
import { startExcel, type RunningExcel } from '../../excel/start-excel';
import { HOSTILE_TEXTS } from '../../support/sample-plan';
import { contents, LATER, ROWS, smallReport } from './small-report';

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
const drawFirstAgain = async () => expect(await drawPlan(smallReport(), SURE)).toMatchObject({ ok: true, value: { added: [] } });
const drawLater = async () => drawPlan(smallReport(LATER), SURE);
const keys = (): unknown[] => Array.from({ length: LATER.length }, (_, index) => valueAt(3 + index, 0).value);

describe('a second drawing', () => {
  beforeEach(drawFirst);

  test('fills the same sheets and tables again: none is made anew', async () => {
    const [before, table] = [sheet(), sheet().tables[0]];
    expect(await drawLater()).toMatchObject({ ok: true, value: { added: [], refilled: ['月报总览', LIST] } });
    expect(sheet()).toBe(before);
    expect(sheet().tables).toEqual([table]);
    expect(table?.area).toEqual({ top: 2, left: 0, bottom: 2 + LATER.length + 1, right: 2 });
    expect(keys()).toEqual(LATER.map(([key]) => key));
  });

  test('lets the user’s columns behind ours follow their rows, formulas included', async () => {
    ROWS.forEach(([key], index) => put(3 + index, 3, `备注 ${String(key)}`));
    put(3, 4, 0, '=C4*2+$C$1');
    put(5, 4, 0, '=SUM(A6:C6)&"C6"');
    const drawn = await drawLater();
    expect(Array.from({ length: LATER.length }, (_, index) => valueAt(3 + index, 3).value)).toEqual([
      '',
      '备注 WX-003',
      '',
      '备注 WX-001',
      '',
    ]);
    expect(valueAt(6, 4).formula).toBe('=C7*2+$C$1');
    expect(valueAt(4, 4).formula).toBe('=SUM(A5:C5)&"C6"');
    expect(drawn).toMatchObject({
      ok: true,
      value: { leftOver: [{ sheet: LIST, row: ['WX-002', '=1+1', 120], cells: ['备注 WX-002', ''] }] },
    });
  });

  test('lets a column that the user has added to the table follow its rows', async () => {
    put(2, 3, '核对');
    const [table] = sheet().tables;
    if (table) table.area = { ...table.area, right: 3 };
    ROWS.forEach(([key], index) => put(3 + index, 3, `${String(key)} 已核`));
    await drawLater();
    expect(Array.from({ length: LATER.length }, (_, index) => valueAt(3 + index, 3).value)).toEqual([
      '',
      'WX-003 已核',
      '',
      'WX-001 已核',
      '',
    ]);
    expect(valueAt(2, 3).value).toBe('核对');
  });

  test('keeps the user’s column widths, own sheets, charts and what stands below the table', async () => {
    excel.workbook.addSheet('我的表').grid.setContent(0, 0, { value: '我的', formula: `='${LIST}'!A4` });
    sheet().widths.change(1, 1, 200);
    put(20, 0, '用户写在下面');
    await drawLater();
    expect(valueAt(0, 0, '我的表').formula).toBe(`='${LIST}'!A4`);
    expect(sheet().widths.at(1)).toBe(200);
    expect(valueAt(22, 0).value).toBe('用户写在下面');
  });

  test('leaves no cell, chart or format of the first behind', async () => {
    await drawLater();
    await drawPlan(smallReport(), SURE);
    const twice = contents(excel.workbook);
    const other = await startExcel();
    await drawPlan(smallReport(), SURE);
    expect(twice).toEqual(contents(other.workbook));
    expect(excel.workbook.sheet('月报总览').charts).toHaveLength(1);
    expect(sheet().conditionalFormats).toHaveLength(1);
    excel = other;
  });
});

test('cells, formats and merges of the last plan that this one has not got are gone; the user’s between them stay', async () => {
  const [overview, list] = smallReport().sheets;
  if (!overview || !list) throw new Error('no sheets');
  const red = { fill: '#FF0000' } as const;
  const wider = {
    ...overview,
    cells: [...overview.cells, { row: 20, column: 2, content: '旧', style: red }],
    merges: [{ top: 20, left: 2, bottom: 20, right: 4 }],
    conditionalFormats: [{ kind: 'formula' as const, ranges: [{ top: 0, left: 0, bottom: 30, right: 5 }], formula: 'A1=1', style: red }],
  };
  await drawPlan({ ...smallReport(), sheets: [wider, list] }, SURE);
  put(21, 2, '用户的', undefined, '月报总览');
  await drawFirstAgain();
  expect(valueAt(20, 2, '月报总览').value).toBe('');
  expect(sheet('月报总览').grid.look(20, 2).fill).toBe('');
  expect(sheet('月报总览').merges.areas).toEqual([]);
  expect(sheet('月报总览').conditionalFormats).toEqual([]);
  expect(valueAt(21, 2, '月报总览').value).toBe('用户的');
});

test('a sheet that an .xlsx report has brought is filled again once the user lets us', async () => {
  await drawFirst();
  excel.workbook.settings.clear();
  expect(await drawLater()).toMatchObject({ ok: false, failure: { reason: 'nameTaken' } });
  expect(await drawPlan(smallReport(LATER), { ...SURE, adopts: ['月报总览', LIST] })).toMatchObject({ ok: true });
  expect(keys()).toEqual(LATER.map(([key]) => key));
});

test.each([...HOSTILE_TEXTS, '5-1', '3/4', '1E5', '007', 'TRUE', '#N/A', 'Mar-5', '上午8:00', '12%', "'", '=', '\t=1', '－1'])(
  'the text %j stays a text',
  async (text) => {
    await drawPlan(
      smallReport([
        ['WX-1', text, 1],
        [text, '', 2],
      ]),
      SURE,
    );
    await drawPlan(
      smallReport([
        ['WX-1', text, 1],
        [text, '', 2],
      ]),
      SURE,
    );
    for (const [row, column] of [
      [3, 1],
      [4, 0],
    ] as const)
      expect(valueAt(row, column)).toEqual({ value: text });
  },
);

test('a number or formula in a column of texts is still one', async () => {
  await drawPlan(
    smallReport([
      [5, { formula: '1+1', value: 2 }, 3],
      [{ formula: '2+2', value: 4 }, '', 1],
    ]),
    SURE,
  );
  await drawPlan(
    smallReport([
      [5, { formula: '1+1', value: 2 }, 3],
      [{ formula: '2+2', value: 4 }, '', 1],
    ]),
    SURE,
  );
  expect(valueAt(3, 0).value).toBe(5);
  expect(valueAt(4, 0).formula).toBe('=2+2');
});

test('a number that is none is our mistake and is thrown', () => {
  expect(() => entryOf(Number.NaN)).toThrow('NaN');
});

test('where Excel takes less at once than it says, requests become smaller', async () => {
  const rows = Array.from({ length: 3_000 }, (_, index) => [`WX-${index}`, '更换密封圈并重新调试，客户已确认', index]);
  const small = await startExcel(undefined, { limit: 400_000 });
  expect(await drawPlan(smallReport(rows), { ...SURE, bytesAtOnce: 900_000 })).toMatchObject({ ok: true });
  expect(small.workbook.sheet(LIST).tables[0]?.area.bottom).toBe(2 + 3_000 + 1);
  excel = small;
});

test('nothing but the report stays in the workbook', async () => {
  await drawFirst();
  expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1', '月报总览', LIST]);
  expect(excel.workbook.active.name).toBe('月报总览');
  expect([...sheet('Sheet1').grid.written(WHOLE_SHEET)]).toEqual([]);
});

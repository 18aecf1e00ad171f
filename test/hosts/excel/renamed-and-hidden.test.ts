import { drawPlan } from '../../../src/hosts/excel/draw-plan';
import { activateSheet, selectCell } from '../../../src/hosts/excel/show-cells';
import { startExcel, type RunningExcel } from '../../excel/start-excel';
import { contents, LATER, smallReport } from './small-report';

const SURE = { wait: () => Promise.resolve(), timeLimit: 100 };
const LIST = '维修台账';
const OVERVIEW = '月报总览';
let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
  expect(await drawPlan(smallReport(), SURE)).toMatchObject({ ok: true });
});
afterEach(() => excel.demandClean());

test('a sheet of ours that the user has renamed is told by its new name, and nothing is written', async () => {
  excel.workbook.sheet(LIST).name = '三月台账';
  const before = contents(excel.workbook);
  const drawn = await drawPlan(smallReport(LATER), SURE);
  expect(drawn).toMatchObject({ ok: false, failure: { reason: 'sheetRenamed', args: { name: LIST, sheet: '三月台账' } } });
  expect(contents(excel.workbook)).toEqual(before);
  excel.workbook.sheet('三月台账').name = LIST;
  expect(await drawPlan(smallReport(LATER), SURE)).toMatchObject({ ok: true });
});

test.each(['Hidden', 'VeryHidden'] as const)(
  'a report whose first sheet the user has made %s is drawn all the same, and stays so',
  async (how) => {
    excel.workbook.show(excel.workbook.sheet(OVERVIEW), how);
    expect(await drawPlan(smallReport(LATER), SURE)).toMatchObject({ ok: true });
    expect(excel.workbook.sheet(OVERVIEW)).toMatchObject({ visibility: how });
    expect(excel.workbook.sheet(OVERVIEW).grid.content(1, 0).value).toBe(LATER.length);
  },
);

test('a hidden sheet that is to be shown is a refusal with words, not a mistake of ours', async () => {
  excel.workbook.show(excel.workbook.sheet(LIST), 'Hidden');
  const refusal = { ok: false, failure: { reason: 'sheetHidden', args: { sheet: LIST } } };
  expect(await activateSheet(LIST)).toMatchObject(refusal);
  expect(await selectCell({ sheet: LIST, cell: 'A4' })).toMatchObject(refusal);
});

import { saveOpenWorkbook } from '../../../src/hosts/excel/open-workbook';
import { readWorkbook } from '../../../src/hosts/excel/read-workbook';
import { startExcel, type RunningExcel } from '../../excel/start-excel';

let excel: RunningExcel;
afterEach(() => excel.demandClean());

async function started(apiSet: '1.9' | '1.11' | '1.13'): Promise<void> {
  excel = await startExcel(undefined, { apiSet });
}

test.each([
  ['1.9', []],
  ['1.13', [{ top: 1, left: 0, bottom: 2, right: 1 }]],
] as const)('an Excel of %s tells of merged cells %j', async (apiSet, merges) => {
  await started(apiSet);
  const sheet = excel.workbook.sheet('Sheet1');
  sheet.grid.setContent(1, 0, { value: '合并' });
  sheet.merges.merge({ top: 1, left: 0, bottom: 2, right: 1 });
  expect(await readWorkbook()).toMatchObject({ ok: true, value: { sheets: [{ merges, rows: [[], ['合并']] }] } });
});

test.each([
  ['1.9', false],
  ['1.11', true],
] as const)('an Excel of %s saves when it is told to: %s', async (apiSet, isSaved) => {
  await started(apiSet);
  expect(await saveOpenWorkbook()).toEqual({ ok: true, value: isSaved });
});

import type { WorkbookPlan } from '../../../src/engine/plan/plan';
import { asUser } from '../../excel/start-excel';
import { excelWith, openPane, sampleFiles, shutPanes } from './open-pane';

afterEach(shutPanes);

const ABOVE = ['XQ-1', '2026-03-05', 'D001', 'P-101', 5, null, '待上级', null];

/** Two of the requests await a decision from above. */
const withTwoAbove = (plan: WorkbookPlan): WorkbookPlan => ({
  ...plan,
  sheets: plan.sheets.map((sheet) =>
    sheet.name !== '需求'
      ? sheet
      : {
          ...sheet,
          tables: (sheet.tables ?? []).map((table) => ({
            ...table,
            rows: [...table.rows.slice(0, -2), ABOVE, ABOVE.map((cell) => (cell === 'XQ-1' ? 'XQ-2' : cell))],
          })),
        },
  ),
});

test('requests that await a decision from above are shown alone in 需求, and differences line by line before any report is written', async () => {
  const { headOffice, files } = await sampleFiles(6, 6);
  const { actions, store, excel } = await openPane(await excelWith(withTwoAbove(headOffice)));
  await actions.collect(files);
  const { requestsAbove = 0, reconciliation } = store.getState().picture ?? {};
  expect(requestsAbove).toBe(2);
  await actions.showRequestsAbove();
  expect([excel.workbook.active.name, store.getState().failure]).toEqual(['需求', undefined]);
  const [table] = excel.workbook.sheet('需求').tables;
  if (!table) throw new Error('需求 is no table');
  const rows = Array.from({ length: table.area.bottom - table.area.top }, (_, index) => table.area.top + 1 + index);
  expect(rows.filter((row) => !table.filter.hides(row)).length).toBe(requestsAbove);
  const lines = await actions.differences();
  expect(lines.length).toBe(Object.values(reconciliation?.differences ?? {}).reduce((sum, count) => sum + count, 0));
  expect(lines[0]).toMatchObject({ dealer: expect.stringMatching(/^D\d+$/), says: expect.any(String) });
});

test('a sheet of requests that is no table is shown as it stands', async () => {
  const { headOffice, files } = await sampleFiles(6, 6);
  const { actions, store, excel } = await openPane(await excelWith(headOffice));
  await actions.collect(files.slice(0, 1));
  await asUser(excel, () => (excel.workbook.sheet('需求').tables.length = 0));
  await actions.showRequestsAbove();
  expect([excel.workbook.active.name, store.getState().failure]).toEqual(['需求', undefined]);
});

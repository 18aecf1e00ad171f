/// <reference types="office-js" />
import { startExcel } from '../../excel/start-excel';
test('probe', async () => {
  const excel = await startExcel();
  const out: string[] = [];
  const go = async (name: string) => {
    const context = new Excel.RequestContext();
    const r = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
    r.values = [[1, 2], ['x', "'=y"]];
    r.load('values');
    try { await context.sync(); out.push(name + ' ok ' + JSON.stringify(r.values)); } catch (e) { const x = e as OfficeExtension.Error; out.push(`${name} ${x.code} | ${x.message} | ${JSON.stringify(x.debugInfo)}`); }
  };
  await go('plain');
  for (const f of ['editMode','sessionTimeout','tooManyRequests','requestTooLarge','responseTooLarge','modalDialog','accessDenied'] as const) { excel.faults.failAt(excel.traffic.roundTrips + 1, f); await go(f); }
  excel.faults.failAt(excel.traffic.roundTrips + 1, {error:'GeneralException'}); await go('general');
  out.push(String(excel.traffic.roundTrips), String(excel.references));
  console.log(out.join('\n'));
  for (const n of ['sheet','x']) void n;
});

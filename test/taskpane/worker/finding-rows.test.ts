import type { MonthOutcome } from '../../../src/engine/month/outcome';
import { findAll } from '../../../src/engine/rules/find';
import { paneRows } from '../../../src/taskpane/worker/finding-rows';
import { exampleMonth } from '../../support/example-month';

test('what to do stands with the finding itself where its rule does not always advise the same', () => {
  const { month } = exampleMonth({
    '经销商月报_D002.xlsx': 'encrypted',
    '经销商月报_D003.xlsx': 'empty',
    封面: [{ 填报日期: '' }],
    维修: [
      { 维修单号: 'WX-1', 用户姓名: '' },
      { 维修单号: 'WX-2', 维修日期: '2026-05-01' },
    ],
  });
  const outcome = { ...month, findings: findAll(month) } as unknown as MonthOutcome;
  const rows = paneRows(outcome, [], 0, outcome.findings.length, () => undefined);
  const adviceOn = (code: string) => rows.filter((row) => row.code === code).map(({ advice }) => advice?.slice(0, 5));
  expect(adviceOn('F1')).toEqual(expect.arrayContaining(['向经销商要', '多半是没有']));
  expect(adviceOn('C1')).toEqual(['直接在这张', '按原始单据']);
});

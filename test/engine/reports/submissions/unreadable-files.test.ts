import { reportPlan } from '../../../../src/engine/reports/report-plan';
import { closedMonth } from '../../../support/closed-month';
import { exampleBooks } from '../../../support/example-books';

const DEALERS = [{ 经销商编号: 'D001' }, { 经销商编号: 'D002' }];
/** What 上报情况 says above its table, wherever a long line is broken. */
const head = (files: Parameters<typeof exampleBooks>[0]) => {
  const plan = reportPlan(closedMonth(exampleBooks({ 经销商: DEALERS, 'D001/封面': [{ 经销商编号: 'D001' }], ...files })));
  return JSON.stringify(plan.sheets.find(({ name }) => name === '上报情况')?.cells).replaceAll('\\n', '');
};

test('the head of 上报情况 counts unreadable files that belong to no active dealer beside those of the dealers', () => {
  expect(head({ 'D002.xlsx': 'damaged', 'D101.xlsx': 'damaged', '月报.xlsx': 'damaged' })).toMatch(
    /无法读取 1；另有 2 份无法读取的文件不属于启用的经销商/,
  );
});

test('where each belongs to a dealer nothing is added', () => {
  expect(head({ 'D002.xlsx': 'damaged' })).toMatch(/无法读取 1["；](?!另有 \d+ 份)/);
});

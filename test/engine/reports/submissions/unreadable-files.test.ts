import { submissionsReport } from '../../../../src/engine/reports/submissions/submissions';
import { closedMonth } from '../../../support/closed-month';
import { exampleBooks } from '../../../support/example-books';

const DEALERS = [{ 经销商编号: 'D001' }, { 经销商编号: 'D002' }];
const subtitle = (files: Parameters<typeof exampleBooks>[0]) =>
  submissionsReport.subtitle?.(closedMonth(exampleBooks({ 经销商: DEALERS, 'D001/封面': [{ 经销商编号: 'D001' }], ...files })));

test('the head of 上报情况 counts unreadable files that belong to no active dealer beside those of the dealers', () => {
  const words = subtitle({ 'D002.xlsx': 'damaged', 'D101.xlsx': 'damaged', '月报.xlsx': 'damaged' });
  expect(words?.zh).toMatch(/无法读取 1；另有 2 份无法读取的文件不属于启用的经销商/);
  expect(words?.en).toMatch(/1 unreadable; 2 more unreadable files belong to no active dealer/);
});

test('where each belongs to a dealer nothing is added', () => {
  expect(subtitle({ 'D002.xlsx': 'damaged' })?.zh).toMatch(/无法读取 1$/);
});

import { closeJson, closeLines } from '../../src/cli/close-answer';
import { closedMonth } from '../support/closed-month';
import { exampleBooks } from '../support/example-books';

const outcome = closedMonth(
  exampleBooks({ 经销商: [{ 经销商编号: 'D001' }], 'D001/封面': [{ 经销商编号: 'D001' }], 'D101.xlsx': 'damaged', 'D102.xlsx': 'damaged' }),
);
const written = {
  out: '月报.xlsx',
  foreignSheets: [],
  replaced: [],
  asideCount: 0,
  unread: [],
  beside: { files: [], lines: [], json: {} },
  changedFigures: [],
};

test('unreadable files of no known dealer are told by close beside those of the dealers, also as JSON', () => {
  expect(closeLines(outcome, written)).toContain('另有 2 份无法读取的文件不属于启用的经销商');
  expect(closeJson(outcome, written).submissions).toMatchObject({ unreadable: 0, unreadableElsewhere: 2 });
});

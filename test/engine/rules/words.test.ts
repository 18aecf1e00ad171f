import { findingJson } from '../../../src/cli/findings-output';
import { findAll } from '../../../src/engine/rules/find';
import { findingWords } from '../../../src/engine/rules/words';
import { exampleMonth } from '../../support/example-month';

const found = (code: string, row: Readonly<Record<string, string>>) =>
  findAll(exampleMonth({ 维修: [{ 维修单号: 'WX-001', ...row }] }).month).filter((finding) => finding.code === code);

test.each([
  ['R6', { 购买日期: '2020-01-01', 安装日期: '2020-01-03' }, '保修期内', 'In warranty'],
  ['R15', { 用户确认: '否' }, '否', 'No'],
])('what stands in a cell of a list is shown in the language of the report: %s', (code, row, zh, en) => {
  const [finding] = found(code, row);
  if (!finding) throw new Error('nothing was found');
  expect([findingWords(finding, 'zh').value, findingWords(finding, 'en').value]).toEqual([zh, en]);
  expect(findingJson(finding, 'en').value).toBe(en);
});

test('what is no word of the list is shown as it was written', () => {
  const [finding] = found('C5', { 服务方式: '远程' });
  expect(finding && findingWords(finding, 'en').value).toBe('远程');
});

import { findAll } from '../../../src/engine/rules/find';
import { findingWords } from '../../../src/engine/rules/words';
import { exampleMonth } from '../../support/example-month';

const told = (code: string, example: Parameters<typeof exampleMonth>[0], language: 'zh' | 'en' = 'zh') => {
  const finding = findAll(exampleMonth(example).month).find((one) => one.code === code);
  const words = finding && findingWords(finding, language);
  return [words?.problem, words?.advice];
};

test.each([
  ['C4', 9999, '“9999”不能用，应是 0–1200 的整数；这一格按没有填处理'],
  ['C3', '终身', '“终身”不能用，应在 0–1200 之间；这一格按没有填处理'],
])('%s of a list says what would fit and what becomes of the cell: %s', (code, 保修月数, problem) => {
  expect(told(code, { 产品: [{ 产品型号: 'ZN-300', 保修月数 }] })).toEqual([problem, '改成范围内的数；终身的、没有期限的填最大的数。']);
});

test('of a setting it names the default that holds instead', () => {
  expect(told('C4', { 设置: [{ 上报截止日: 40 }] })[0]).toBe('“40”不能用，应是 1–31 的整数；现按默认值 3 计算');
});

test.each(['zh', 'en'] as const)('no sentence has a place that nothing fills (%s)', (language) => {
  const month = { 产品: [{ 产品型号: 'ZN-300', 保修月数: 9999 }], 配件价格: [{ 配件编码: 'P-103', 成本价: 1, 退料期限天数: '长期' }] };
  for (const code of ['C3', 'C4']) expect(told(code, month, language).join(' ')).not.toMatch(/[{}]|undefined/);
});

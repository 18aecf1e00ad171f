import { findAll } from '../../../src/engine/rules/find';
import { findingWords } from '../../../src/engine/rules/words';
import { exampleMonth } from '../../support/example-month';

const unknownColumns = (names: readonly string[]) =>
  findAll(
    exampleMonth({
      培训: {
        cells: [
          ['培训日期', '培训方式', '培训内容', '人数', ...names],
          ['2026-03-11', '集训', '产品安装', 8, ...names.map(() => 1)],
        ],
      },
    }).month,
  )
    .filter(({ code }) => code === 'S5')
    .map((finding) => [finding.cell, findingWords(finding, 'zh').problem]);

const columns = (count: number, name = '第') => Array.from({ length: count }, (_, index) => `${name}${index + 1}号`);

test('a sheet of very many unknown columns tells some by name and the others in one line', () => {
  const told = unknownColumns(columns(150));
  expect(told).toHaveLength(21);
  expect(told.slice(19)).toEqual([
    ['X1', '不认得列“第20号”，没有读'],
    ['Y1', '从这一列“第21号”起，还有 130 列不认得，没有读'],
  ]);
});

test('columns whose numbers were not counted are gathered apart from others', () => {
  const told = unknownColumns([...columns(3), ...columns(30, '费用')]);
  expect(told.map(([, words]) => words).filter((words) => words?.includes('还有'))).toEqual([
    '从这一列“费用21号”起，还有 10 列不认得，其中的数字没有计入',
  ]);
  expect(told).toHaveLength(3 + 21);
});

test('a single further column is told by name', () => {
  expect(unknownColumns(columns(21)).at(-1)).toEqual(['Y1', '不认得列“第21号”，没有读']);
});

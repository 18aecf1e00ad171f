import type { Example } from '../../../src/engine/rules/rule';
import { findAll } from '../../../src/engine/rules/find';
import { findingWords } from '../../../src/engine/rules/words';
import { exampleMonth } from '../../support/example-month';

const readOtherwise = (example: Example) =>
  findAll(exampleMonth(example).month)
    .filter(({ code }) => code === 'C7')
    .map((finding) => [finding.cell, findingWords(finding, 'zh').problem]);

const inRows = (example: Example) =>
  findAll(exampleMonth(example).month).map((finding) => [finding.field, finding.row, findingWords(finding, 'zh').problem]);

const repairs = (rows: number, cells: (number: number) => Readonly<Record<string, string | number>>): Example => ({
  维修: Array.from({ length: rows }, (_, index) => ({ 维修单号: `WX-${index}`, 故障描述: `第 ${index} 个接头处滴水`, ...cells(index) })),
});

it('a column of masked phones is one note', () => {
  const found = findAll(exampleMonth(repairs(7, (number) => ({ 联系电话: `138****000${number}` }))).month).filter(
    ({ code }) => code === 'C6',
  );
  expect(found.map((finding) => [finding.level, finding.cell, findingWords(finding, 'zh').problem])).toEqual([
    ['note', 'H2', '本列有 7 格打了星号（第 2-8 行），无法回访，如“138****0000”'],
  ]);
});

describe('cells that are read otherwise than written', () => {
  it('are told one by one while they are few', () => {
    const told = readOtherwise(repairs(3, () => ({ 购买日期: '2025/03/01' })));
    expect(told).toEqual(['L2', 'L3', 'L4'].map((cell) => [cell, '“2025/03/01”是文本，已按 2025-03-01 读']));
  });

  it('are one finding at the first cell where a column is kept as text throughout, whatever its dates', () => {
    const told = readOtherwise(repairs(12, (number) => ({ 购买日期: `2025年3月${number + 1}日` })));
    expect(told).toEqual([['L2', '本列有 12 格是文本（第 2-13 行），已照日期或数字读，如“2025年3月1日”读作 2025-03-01']]);
  });

  it('are one finding for each word that a column uses throughout', () => {
    const told = inRows(repairs(14, (number) => ({ 产品阶段: '保内', 用户确认: number % 2 ? 'Y' : '√' })));
    expect(told).toEqual([
      ['stage', 2, '“保内”读作 保修期内，本列共 14 格（第 2-15 行）'],
      ['confirmed', 2, '“√”读作 是，本列共 7 格（第 2, 4, 6, 8, 10 … 行）'],
      ['confirmed', 3, '“Y”读作 是，本列共 7 格（第 3, 5, 7, 9, 11 … 行）'],
    ]);
  });

  it('each say what was made of them where that was a guess', () => {
    const told = readOtherwise(repairs(8, (number) => ({ 安装日期: `25-3-${number + 10}` })));
    expect(told).toHaveLength(8);
    expect(told[0]).toEqual([expect.any(String), '“25-3-10”读作 2025-03-10']);
  });
});

import { faultRepairs } from '../../../../src/engine/reports/faults/fault-repairs';
import { lastMonth } from '../../../../src/engine/reports/faults/last-month';
import { closedMonth } from '../../../support/closed-month';
import { exampleBooks } from '../../../support/example-books';

const DEALERS = [
  { 经销商编号: 'D001', 区域: '华东' },
  { 经销商编号: 'D002', 区域: '' },
];
const entry = (经销商编号: string, 指标: string, 数值: number) => ({ 报表月份: '2026-02', 经销商编号, 指标, 数值 });
const HISTORY = [
  entry('*', '维修数', 9),
  entry('*', '维修数-保修期内', 6),
  entry('*', '故障-漏水', 4),
  entry('D001', '维修数', 5),
  entry('D002', '维修数', 3),
  entry('D009', '维修数', 1),
];
const FEBRUARY = { 叫修时间: '2026-02-05 09:00', 完成时间: '2026-02-05 12:00', 产品编号: 'SN-1' };

describe('from 历史, where last month’s report was not given', () => {
  const before = lastMonth(closedMonth(exampleBooks({ 经销商: DEALERS, 历史: HISTORY })));

  test.each([
    ['category', '漏水', 4],
    ['category', '异响', 0],
    ['category', '未分类', undefined],
    ['stage', '保修期内', 6],
    ['dealer', 'D002', 3],
    ['region', '华东', 5],
    ['region', '未知区域', 4],
    ['region', '华南', undefined],
    ['model', 'ZN-300', undefined],
    ['cause', '密封圈老化', undefined],
  ] as const)('%s %s: %s', (dimension, item, expected) => {
    expect(before(dimension, item, dimension === 'stage' ? 'inWarranty' : undefined)).toBe(expected);
  });
});

test('a month of which nothing is known has no counts, rather than zeros', () => {
  const before = lastMonth(closedMonth(exampleBooks({})));
  expect((['category', 'dealer', 'region', 'model'] as const).map((dimension) => before(dimension, '漏水'))).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('from its report: what it does not have is 0, and items are known again in any spelling', () => {
  const outcome = closedMonth(
    exampleBooks({
      经销商: DEALERS,
      '2026-02/经销商': DEALERS,
      '2026-02/维修': [
        { ...FEBRUARY, 维修单号: 'WX-1', 故障原因: '进水阀 A1', 故障类别: '' },
        { ...FEBRUARY, 维修单号: 'WX-2', 产品编号: 'SN-2', 故障原因: '進水閥', 故障类别: '漏水' },
      ],
      维修: [{ 维修单号: 'WX-3', 故障原因: '进水阀ａ１' }],
    }),
  );
  const before = lastMonth(outcome);
  expect(before('cause', faultRepairs(outcome)[0]?.cause ?? '')).toBe(1);
  expect(before('cause', '电源线松脱')).toBe(0);
  expect(before('category', '未分类')).toBe(1);
  expect(before('region', '华东')).toBe(2);
  expect(before('region', '未知区域')).toBe(0);
});

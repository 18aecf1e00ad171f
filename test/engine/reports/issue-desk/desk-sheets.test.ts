import type { SheetPlan } from '../../../../src/engine/plan/plan';
import { reportPlan } from '../../../../src/engine/reports/report-plan';
import { PAGE_PIXELS } from '../../../../src/engine/reports/charge-slips/pages';
import type { Example } from '../../../../src/engine/rules/rule';
import { closedMonth } from '../../../support/closed-month';
import { exampleBooks } from '../../../support/example-books';

const sheetOf = (example: Example, name: string): SheetPlan => {
  const sheet = reportPlan(closedMonth(exampleBooks(example))).sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(name);
  return sheet;
};
const texts = ({ cells }: SheetPlan) =>
  cells
    .map(({ content }) => (typeof content === 'object' && content !== null ? content.value : content))
    .filter((content) => content !== null && content !== '');
const request = (number: string, part: Record<string, string | number>) => ({
  需求表号: number,
  日期: '2026-03-10',
  经销商编号: 'D001',
  配件编码: 'P-103',
  数量: 2,
  状态: '批准',
  ...part,
});

describe('领料单', () => {
  test('stands on a page of its own for each approved request, with what is still to be issued', () => {
    const sheet = sheetOf(
      {
        需求: [request('XQ-1', {}), request('XQ-2', { 配件编码: 'P-104', 数量: 5 }), request('XQ-3', { 状态: '待上级' })],
        发料: [{ 领料单号: 'LL-1', 发料日期: '2026-03-12', 配件编码: 'P-104', 数量: 3, 需求表号: 'XQ-2' }],
      },
      '领料单',
    );
    expect(sheet.print?.breaksAfter).toHaveLength(1);
    expect(texts(sheet)).toEqual(expect.arrayContaining(['领料单', 'XQ-1', 'XQ-2', 2]));
    expect(texts(sheet)).not.toContain('XQ-3');
    expect(
      sheet.cells
        .filter(({ content }) => typeof content === 'object' && content !== null)
        .map(({ content }) => (content as { value: unknown }).value),
    ).toEqual([2, 2]);
  });

  test('says so where nothing is to be made out', () => {
    expect(texts(sheetOf({ 需求: [request('XQ-3', { 状态: '待上级' })] }, '领料单'))).toContain('没有待开的领料单');
  });
});

describe('发货单', () => {
  const issue = (slip: string, more: Record<string, string | number>) => ({
    领料单号: slip,
    发料日期: '2026-03-12',
    经销商编号: 'D001',
    配件编码: 'P-103',
    数量: 1,
    物料性质: '借用',
    是否收费: '否',
    ...more,
  });

  test('gathers what a dealer is to be sent; what is urgent goes by itself', () => {
    const sheet = sheetOf(
      { 发料: [issue('LL-1', { 发货日期: '2026-03-12' }), issue('LL-2', {}), issue('LL-3', {}), issue('LL-4', { 加急: '是' })] },
      '发货单',
    );
    expect(sheet.print?.breaksAfter).toHaveLength(1);
    expect(texts(sheet)).toEqual(expect.arrayContaining(['LL-2', 'LL-3', 'LL-4', '■ 加急，当天发货　□ 按约定日期']));
    expect(texts(sheet)).not.toContain('LL-1');
  });

  test('leaves out what is not paid for, and what a superior still decides on', () => {
    const sheet = sheetOf(
      {
        需求: [request('XQ-3', { 状态: '待上级' })],
        发料: [
          issue('LL-1', { 发货日期: '2026-03-12' }),
          issue('LL-2', { 物料性质: '已收费', 是否收费: '是' }),
          issue('LL-3', { 需求表号: 'XQ-3' }),
          issue('LL-4', {}),
        ],
      },
      '发货单',
    );
    expect(texts(sheet).filter((text) => typeof text === 'string' && /^LL-/.test(text))).toEqual(['LL-4']);
  });

  test('takes as many pages as its lines need, none higher than the paper, every line once', () => {
    const slips = Array.from({ length: 60 }, (_, index) => `LL-${100 + index}`);
    const sheet = sheetOf(
      {
        发料: [
          issue('LL-1', { 发货日期: '2026-03-12' }),
          ...slips.map((slip) => issue(slip, { 备注: '客户要求与安装一起送到，先电话联系，再约定时间' })),
        ],
      },
      '发货单',
    );
    const ends = [...(sheet.print?.breaksAfter ?? []), sheet.print?.area?.bottom ?? 0];
    const heights = ends.map(
      (end, index) =>
        Array.from(
          { length: end - (index === 0 ? -1 : (ends[index - 1] ?? 0)) },
          (_, row) => sheet.heights[(index === 0 ? 0 : (ends[index - 1] ?? 0) + 1) + row] ?? 0,
        ).reduce((sum, height) => sum + height, 0) / 0.75,
    );
    expect(heights.length).toBeGreaterThan(1);
    for (const height of heights) expect(height).toBeLessThanOrEqual(PAGE_PIXELS + 1);
    expect(texts(sheet).filter((text) => typeof text === 'string' && /^LL-1\d\d$/.test(text))).toEqual(slips);
  });

  test('says so where shipping is not kept at all', () => {
    expect(texts(sheetOf({ 发料: [issue('LL-2', {})] }, '发货单'))).toContain('没有待发的货');
  });
});

import { nextHeadOffice } from '../../../src/engine/templates/next-month';
import type { Language } from '../../../src/engine/values/language';
import { closedMonth } from '../../support/closed-month';
import { exampleBooks } from '../../support/example-books';
import { shownTable } from '../../support/plan-text';

const request = { 日期: '2026-03-05', 经销商编号: 'D001', 数量: 5, 状态: '批准' };

/** A list of the workbook that follows a month, as text. */
function listAfter(lists: Parameters<typeof exampleBooks>[0], title: string, language: Language = 'zh'): readonly (readonly string[])[] {
  const { sheets } = nextHeadOffice({ ...closedMonth(exampleBooks(lists)), closing: [], charges: [] }, language);
  const sheet = sheets.find(({ tables }) => tables?.[0]?.name === title);
  if (!sheet) throw new Error(`no ${title}`);
  return shownTable(sheet).rows;
}

const requestsAfter = (language: Language = 'zh'): readonly (readonly string[])[] =>
  listAfter(
    {
      配件价格: [{ 配件编码: 'P-101' }, { 配件编码: 'P-102' }],
      需求: [
        { ...request, 需求表号: 'XQ-1', 配件编码: 'P-101' },
        { ...request, 需求表号: 'XQ-1', 配件编码: 'P-102', 说明: '急用' },
        { ...request, 需求表号: 'XQ-2', 配件编码: 'P-102' },
        { ...request, 需求表号: 'XQ-3', 配件编码: 'P-101', 状态: '拒绝' },
        { ...request, 需求表号: 'XQ-4', 配件编码: 'P-101', 说明: '样板间' },
        { ...request, 需求表号: 'XQ-5', 配件编码: 'P-101' },
      ],
      发料: [
        { 领料单号: 'LL-1', 需求表号: 'XQ-1', 配件编码: 'P-101', 数量: 5, 发料日期: '2026-03-10' },
        { 领料单号: 'LL-2', 需求表号: 'XQ-4', 配件编码: 'P-101', 数量: 2, 发料日期: '2026-03-10' },
        { 领料单号: 'LL-3', 需求表号: 'XQ-4', 配件编码: 'P-101', 数量: 1, 发料日期: '2026-03-20' },
        { 领料单号: 'LL-4', 需求表号: 'XQ-5', 配件编码: 'P-101', 数量: 1, 发料日期: '2026-04-02' },
      ],
    },
    language === 'zh' ? '需求' : 'Part_requests',
    language,
  ).map((row) => [0, 3, 4, 7].map((index) => row[index] ?? ''));

test('a request stays open part by part until all of it is issued: what is left goes on, with a word on what was issued', () => {
  expect(requestsAfter()).toEqual([
    ['XQ-1', 'P-102', '5', '急用'],
    ['XQ-2', 'P-102', '5', ''],
    ['XQ-4', 'P-101', '2', '样板间；原 5 件，2026-03 止已发 3 件'],
    ['XQ-5', 'P-101', '5', ''],
  ]);
});

test('the word on it is in the workbook’s language', () => {
  expect(requestsAfter('en')[2]?.[3]).toBe('样板间; 3 of 5 issued by 2026-03');
});

test('corrections by number go on; those of a row end with the month whose file had that row', () => {
  const correction = (工作表: string, 单号: string | number) => ({ 经销商编号: 'D001', 工作表, 单号, 字段: '备注', 新值: '改' });
  const kept = listAfter(
    {
      更正: [
        correction('维修', 'WX-2603-001'),
        correction('用料', 9),
        correction('Parts used', '12'),
        correction('维修', '１５'),
        correction('领料明细', 23),
        correction('维修', 260_301),
        correction('用料', 260_301),
      ],
    },
    '更正',
  );
  expect(kept.map(([, sheet, record]) => `${sheet} ${record}`)).toEqual(['维修 WX-2603-001', '维修 260301']);
});

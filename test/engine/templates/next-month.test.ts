import { readHeadOffice } from '../../../src/engine/reading/read-head-office';
import { nextHeadOffice } from '../../../src/engine/templates/next-month';
import type { Language } from '../../../src/engine/values/language';
import { exampleBooks } from '../../support/example-books';
import { shownTable } from '../../support/plan-text';

const request = { 日期: '2026-03-05', 经销商编号: 'D001', 数量: 5, 状态: '批准' };

const requestsAfter = (language: Language = 'zh'): readonly (readonly string[])[] => {
  const { month, headOffice } = exampleBooks({
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
  });
  const book = readHeadOffice({ name: headOffice.name, size: 0, sha256: '' }, headOffice.cells, { month });
  const plan = nextHeadOffice({ book, month, closing: [], charges: [] }, language);
  const sheet = plan.sheets.find(({ tables }) => tables?.[0]?.name === (language === 'zh' ? '需求' : 'Part_requests'));
  if (!sheet) throw new Error('no requests');
  return shownTable(sheet).rows.map((row) => [0, 3, 4, 7].map((index) => row[index] ?? ''));
};

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

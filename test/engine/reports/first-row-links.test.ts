import { expect, test } from '@jest/globals';
import { reportPlan } from '../../../src/engine/reports/report-plan';
import { closedMonth } from '../../support/closed-month';
import { exampleBooks } from '../../support/example-books';

const plan = reportPlan(
  closedMonth(
    exampleBooks({
      经销商: [
        { 经销商编号: 'D001', 经销商名称: '一号店' },
        { 经销商编号: 'D002', 经销商名称: '二号店' },
      ],
      维修: [{ 维修单号: 'WX-1' }, { 维修单号: 'WX-2', 产品编号: 'SN-2' }],
      'D002/封面': [{ 经销商编号: 'D002' }],
      'D002/维修': [{ 维修单号: 'WX-9', 产品编号: 'SN-9' }],
      安装: [{ 安装单号: 'AZ-1' }],
    }),
  ),
);
const firstColumn = (name: string) => plan.sheets.find((sheet) => sheet.name === name)?.tables?.[0]?.rows.map(([cell]) => cell);

test('a dealer’s number on a summary leads to the dealer’s first row in the ledger', () => {
  expect(firstColumn('维修汇总')).toEqual([
    { formula: `HYPERLINK("#'维修台账'!A5","D001")`, value: 'D001' },
    { formula: `HYPERLINK("#'维修台账'!A7","D002")`, value: 'D002' },
  ]);
});

test('a dealer without rows there is a number like any other', () => {
  expect(firstColumn('安装汇总')).toEqual([expect.objectContaining({ value: 'D001' }), 'D002']);
});

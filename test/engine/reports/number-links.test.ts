import type { CellContent } from '../../../src/engine/plan/plan';
import { reportPlan } from '../../../src/engine/reports/report-plan';
import { linkedSheet } from '../../../src/engine/sheets/cell-link';
import { closedMonth } from '../../support/closed-month';
import { exampleBooks } from '../../support/example-books';
import { valueOf } from '../../support/plan-cells';

const { sheets } = reportPlan(
  closedMonth(
    exampleBooks({
      维修: [
        { 维修单号: 'WX-1', 完成时间: '' },
        { 维修单号: 'WX-2', 叫修时间: '2026-03-01 09:00', 完成时间: '2026-03-09 09:00' },
      ],
      回访: [{ 回访单号: 'HF-1', 关联单号: 'WX-2', 总体满意度: 2 }],
      需求: [{ 需求表号: 'XQ-9', 状态: '待审' }],
      期初: [{ 领料单号: 'LL-7', 未退数量: 2, 借料日期: '2026-01-02', 应退日期: '2026-03-02' }],
    }),
  ),
);

/** The cells under a header of a sheet. */
function under(sheet: string, header: string): readonly CellContent[] {
  const table = sheets.find(({ name }) => name === sheet)?.tables?.[0];
  const column = table?.columns.findIndex((one) => one.header === header) ?? -1;
  return table?.rows.map((row) => row[column] ?? null) ?? [];
}

/** What stands in the cell that a link leads to. */
function at(link: CellContent | undefined): unknown {
  const [, name, letters = '', row] = typeof link === 'object' && link !== null ? (/#'(.+)'!([A-Z]+)(\d+)/.exec(link.formula) ?? []) : [];
  const table = sheets.find((sheet) => sheet.name === name)?.tables?.[0];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return valueOf(table?.rows[Number(row) - 2 - (table?.row ?? 0)]?.[column] ?? null);
}

test.each([
  ['未完成维修', '维修单号', 'WX-1', '维修台账'],
  ['超时明细', '维修单号', 'WX-2', '维修台账'],
  ['低分回访', '回访单号', 'HF-1', '回访台账'],
  ['低分回访', '关联单号', 'WX-2', '维修台账'],
  ['待办发料', '需求表号', 'XQ-9', '需求'],
  ['收费清单', '单号', 'LL-7', '期初'],
])('on %s a number under %s leads to the row that has it', (sheet, header, number, target) => {
  const link = under(sheet, header).find((cell) => valueOf(cell) === number);
  expect(linkedSheet(link ?? null)).toBe(target);
  expect(at(link)).toBe(number);
});

test('columns of links look like links', () => {
  const formats = sheets.find(({ name }) => name === '未完成维修')?.conditionalFormats ?? [];
  expect(
    formats
      .filter((format) => format.kind === 'formula' && format.style.font?.underline)
      .flatMap(({ ranges }) => ranges.map(({ left }) => left)),
  ).toEqual([1]);
});

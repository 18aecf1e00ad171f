import type { CellContent, WorkbookPlan } from '../../../../src/engine/plan/plan';
import { managersPlan } from '../../../../src/engine/reports/managers/managers-plan';
import { writeWorkbook } from '../../../../src/hosts/xlsx/write-workbook';
import { closedMonth } from '../../../support/closed-month';
import { exampleBooks } from '../../../support/example-books';
import { valueOf } from '../../../support/plan-cells';
import { openXmlFaults } from '../../../support/xlsx-package';

const outcome = closedMonth(
  exampleBooks({
    经销商: [{ 经销商编号: 'D001', 联系人: '王店长', 联系电话: '13900001111' }],
    期初: [{ 领料单号: 'LL-1', 未退数量: 9, 借料日期: '2026-01-02', 应退日期: '2026-03-02' }],
    维修: [
      {
        维修单号: 'WX-1',
        用户姓名: '甲用户',
        联系电话: '13812345678',
        维修人员: '李师傅',
        故障原因: '请打 13812345678 找张三',
        叫修时间: '2026-03-01 09:00',
        完成时间: '2026-03-09 09:00',
      },
    ],
  }),
);
const contentsOf = ({ sheets }: WorkbookPlan): readonly CellContent[] =>
  sheets.flatMap(({ cells, tables = [] }) => [...cells.map(({ content }) => content), ...tables.flatMap(({ rows }) => rows.flat())]);
const plan = managersPlan(outcome);
const names = plan.sheets.map(({ name }) => name);

test('overview and summaries are there; ledgers, lists to act on, archives and head office’s data are not', () => {
  expect(names.slice(0, 2)).toEqual(['月报总览', '目录']);
  expect(names).toEqual(
    expect.arrayContaining(['维修汇总', '经销商评分', '区域对比', '时效考核', '满意度', '故障分析', '收入统计', '口径说明']),
  );
  expect(names.filter((name) => /台账|档案|校验结果|超时明细|经销商$|设置|历史|收费单|催/.test(name))).toEqual([]);
});

test('every cell is a value, but for links that lead to a sheet of the copy', () => {
  const formulas = contentsOf(plan).flatMap((content) => (typeof content === 'object' && content !== null ? [content.formula] : []));
  expect(formulas.length).toBeGreaterThan(0);
  expect(formulas.filter((formula) => !names.includes(/^HYPERLINK\("#'(.+?)'!/.exec(formula)?.[1] ?? ''))).toEqual([]);
});

test('what needs attention on a sheet that is not there names it without a link', () => {
  const cells = plan.sheets[0]?.cells.map(({ content }) => content) ?? [];
  expect(cells).toContain('借料盘点');
  expect(cells.map(valueOf)).not.toContain('借料盘点 →');
});

test('no customer, nobody of a dealer and no phone number can be read; numbers in a text are masked', () => {
  const text = contentsOf(plan).map(valueOf).join('\n');
  expect(text.match(/甲用户|李师傅|王店长|13900001111|13812345678/g)).toBeNull();
  expect(text).toContain('138****5678');
});

test('its charts take their data from the copy', () => {
  const charts = plan.sheets.flatMap(({ charts: drawn = [] }) => drawn);
  expect(charts.length).toBeGreaterThan(6);
  expect(charts.flatMap(({ series }) => series.map(({ values }) => values.sheet)).filter((sheet) => !names.includes(sheet))).toEqual([]);
});

test.each(['zh', 'en'] as const)('in %s it can be printed, and the file is sound', async (language) => {
  const copy = managersPlan({ ...outcome, settings: { ...outcome.settings, language } });
  expect(copy.sheets.filter(({ print }) => print === undefined)).toEqual([]);
  expect(openXmlFaults(await writeWorkbook(copy))).toEqual([]);
});

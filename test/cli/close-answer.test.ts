import { closeJson, closeLines } from '../../src/cli/close-answer';
import { submissionRemindersReport } from '../../src/engine/reports/submissions/submission-reminders';
import { reportPlan } from '../../src/engine/reports/report-plan';
import { closedMonth } from '../support/closed-month';
import { exampleBooks } from '../support/example-books';

const outcome = closedMonth(
  exampleBooks({ 经销商: [{ 经销商编号: 'D001' }], 'D001/封面': [{ 经销商编号: 'D001' }], 'D101.xlsx': 'damaged', 'D102.xlsx': 'damaged' }),
);
const written = {
  out: '月报.xlsx',
  foreignSheets: [],
  replaced: [],
  asideCount: 0,
  unread: [],
  beside: { files: [], lines: [], json: {} },
  changedFigures: [],
};

test('a dealer whose rows all stand on unknown sheets is not simply missing: they wait for their layout, in every place that says so', () => {
  const month = closedMonth(
    exampleBooks({
      经销商: [{ 经销商编号: 'D001' }],
      'D001/封面': [{ 经销商编号: 'D001' }],
      ...Object.fromEntries(
        ['安装', '维修', '用料', '借料', '退料', '回访', '服务请求', '培训'].map((sheet) => [`D001/${sheet}`, 'missing']),
      ),
      'D001/三月': {
        cells: [
          ['哪天', '怎么办的', '讲什么', '几个人'],
          ['2026-03-11', '集训', '产品安装', 8],
          ['2026-03-12', '集训', '产品维修', 6],
        ],
      },
    }),
  );
  const [waiting] = closeJson(month, written).submissions.waiting;
  expect([closeJson(month, written).submissions.missing, waiting]).toEqual([1, { dealer: 'D001', file: 'D001.xlsx', rows: 2 }]);
  expect(closeLines(month, written).join('\n')).toContain('D001.xlsx（D001）不是空的：2 行在没认出的工作表里，等确认版式');
  const subtitle = JSON.stringify(reportPlan(month).sheets.find(({ name }) => name === '上报情况')?.cells).replaceAll('\\n', '');
  expect(subtitle).toContain('有 1 份文件不是空的，2 行在没认出的工作表里等确认版式');
  expect(submissionRemindersReport.rows(month)).toMatchObject([{ text: expect.stringContaining('里面 2 行所在的表') }]);
});

test('a workbook without a row anywhere is missing, and nothing waits', () => {
  const month = closedMonth(
    exampleBooks({ 经销商: [{ 经销商编号: 'D001' }], 维修: [], 安装: [], 用料: [], 借料: [], 退料: [], 回访: [], 服务请求: [], 培训: [] }),
  );
  expect(closeJson(month, written).submissions).toMatchObject({ missing: 1, waiting: [] });
  expect(closeLines(month, written).join('\n')).not.toContain('版式');
});

test('unreadable files of no known dealer are told by close beside those of the dealers, also as JSON', () => {
  expect(closeLines(outcome, written)).toContain('另有 2 份无法读取的文件不属于启用的经销商');
  expect(closeJson(outcome, written).submissions).toMatchObject({ unreadable: 0, unreadableElsewhere: 2 });
});

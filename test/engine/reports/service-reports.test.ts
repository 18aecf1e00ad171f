import { LINKS } from '../../support/overview-page';
import { complaintStepsReport } from '../../../src/engine/reports/customers/complaint-steps';
import { standardsReviewReport } from '../../../src/engine/reports/standards/standards-review';
import { reportPlan } from '../../../src/engine/reports/report-plan';
import type { SheetPlan } from '../../../src/engine/plan/plan';
import { closedMonth } from '../../support/closed-month';
import { exampleBooks } from '../../support/example-books';
import { shownTable } from '../../support/plan-text';
import { closedSamples, order } from '../samples/closed-samples';

const SHEETS = [
  '催办清单',
  '低分回访',
  '责任人投诉',
  '经销商评分',
  '区域对比',
  '时效考核',
  '超时明细',
  '服务标准考核',
  '满意度',
  '投诉分析',
  '趋势',
  '季年趋势',
  '改进跟踪',
] as const;
const COLUMNS: Readonly<Partial<Record<(typeof SHEETS)[number], string>>> = {
  服务标准考核: '标准编号 标准名称 经销商编号 件数 达标 超时 未判定 达标率 目标 结果',
  满意度: '经销商编号 区域 份数 信赖度 专业度 有形度 同理度 反应度 总体 满意率 回访覆盖率 样本提示',
  经销商评分: '名次 经销商编号 经销商名称 区域 得分 上月得分 变化 及时率 单证准确率 退回率 满意率 上报及时 否决 评语',
  趋势: '报表月份 指标 数值 环比 同比',
};

const sheetOf = (sheets: readonly SheetPlan[], name: string): SheetPlan => {
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};
const textsOf = ({ cells }: SheetPlan): readonly string[] =>
  cells.map(({ content }) => content).filter((content): content is string => typeof content === 'string');

describe('a month with work', () => {
  const { sheets } = reportPlan(closedSamples(order(9, 40)));

  test.each(SHEETS)('%s has rows, and its charts have data of their own sheet', (name) => {
    const sheet = sheetOf(sheets, name);
    expect(shownTable(sheet).rows.length).toBeGreaterThan(0);
    for (const chart of sheet.charts ?? []) {
      for (const { values } of chart.series) expect(values.sheet).toBe(name);
      expect(chart.altText).not.toBe('');
    }
  });

  test.each(Object.entries(COLUMNS))('%s has the columns of the contract in their order', (name, columns) => {
    expect(shownTable(sheetOf(sheets, name)).headers.join(' ')).toBe(columns);
  });

  test('no title names what is not known', () => {
    for (const name of SHEETS) expect(textsOf(sheetOf(sheets, name)).filter((text) => /undefined|NaN|Infinity/.test(text))).toEqual([]);
  });

  test('the ranks begin with 1 and follow the scores', () => {
    const { headers, rows } = shownTable(sheetOf(sheets, '经销商评分'));
    const points = rows.filter((row) => row[headers.indexOf('名次')] !== '').map((row) => Number(row[headers.indexOf('得分')]));
    expect(rows[0]?.[0]).toBe('1');
    expect(points).toEqual([...points].sort((a, b) => b - a));
  });
});

describe('a month without work', () => {
  const { sheets } = reportPlan(closedMonth(exampleBooks({ 封面: [{ 零报告: '是' }], 维修: [] })));

  test.each(['催办清单', '低分回访', '责任人投诉', '时效考核', '超时明细', '服务标准考核', '满意度', '投诉分析', '改进跟踪'])(
    '%s says that there is nothing, and draws no chart',
    (name) => {
      const sheet = sheetOf(sheets, name);
      expect(shownTable(sheet).rows).toHaveLength(0);
      expect(sheet.charts ?? []).toHaveLength(0);
      expect(textsOf(sheet)[1]).toMatch(/没有/);
    },
  );

  test.each(SHEETS)('%s names no figure that is not there', (name) => {
    expect(textsOf(sheetOf(sheets, name)).filter((text) => /undefined|NaN|Infinity/.test(text))).toEqual([]);
  });
});

test('complaints of earlier months count for the step, those of later ones do not', () => {
  const earlier = (报表月份: string) => ({ 报表月份, 经销商编号: 'D001', 指标: '责任人投诉-王五', 数值: 1 });
  const outcome = closedMonth(
    exampleBooks({ 历史: [earlier('2025-12'), earlier('2026-04')], 服务请求: [{ 类型: '投诉', 责任人: '王五' }] }),
  );
  expect(complaintStepsReport.rows(outcome)).toMatchObject([{ person: '王五', now: 1, before: 1, all: 2, step: 'penalty' }]);
  expect(outcome.history.filter(({ measure }) => measure === '责任人投诉-王五').map(({ month, value }) => [month, value])).toContainEqual([
    '2026-03',
    1,
  ]);
});

test('the note tells how quickly messages were answered, and how late deliveries were', () => {
  const message = (首次答复时间: string) => ({ 类型: '在线', 受理时间: '2026-03-05 10:00', 首次答复时间 });
  const delivery = {
    类型: '送货',
    受理时间: '2026-03-01 10:00',
    首次答复时间: '',
    承诺时间: '2026-03-05',
    完成时间: '2026-03-08',
    赔付金额: 80.5,
  };
  const standard = (标准编号: string, 适用类型: string, 起点: string, 终点: string) => ({
    标准编号,
    标准名称: 适用类型,
    适用类型,
    起点,
    终点,
    时限: 24,
    单位: '小时',
    目标达标率: 0.9,
    启用: '是',
  });
  const outcome = closedMonth(
    exampleBooks({
      服务标准: [
        standard('S18', '在线', '受理时间', '首次答复时间'),
        { ...standard('S09', '送货', '承诺时间', '完成时间'), 时限: 0, 单位: '天' },
      ],
      服务请求: [message('2026-03-05 11:00'), message('2026-03-05 13:00'), message('2026-03-05 14:01'), message(''), delivery].map(
        (request, index) => ({ 请求编号: `Q${index}`, ...request }),
      ),
    }),
  );
  expect(standardsReviewReport.show(outcome, LINKS).note?.zh).toMatch(
    /^在线答复 3 件，1 小时内 33.3%，4 小时内 66.7%。送货迟到 1 件，共 3 天，赔付 80.50 元。/,
  );
  expect(standardsReviewReport.show(closedMonth(exampleBooks({})), LINKS).note?.en).toMatch(/^Open past the limit/);
});

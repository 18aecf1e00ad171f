import { differenceOf } from '../../../../src/engine/reports/controls/control';
import { controlsOf } from '../../../../src/engine/reports/controls/controls-report';
import { closedMonth } from '../../../support/closed-month';
import { exampleBooks } from '../../../support/example-books';

const closing = (measure: string, value: number) => ({ 报表月份: '2026-02', 经销商编号: '*', 指标: measure, 数值: value });
const month = closedMonth(exampleBooks({ 历史: [closing('期末结转数量', 0), closing('期末结转金额', 0)] }));

/** The number under which people speak of each equation. */
const NUMBERS: Readonly<Record<string, string>> = {
  K01: '期初未退 + 本期借料 = 匹配退料 + 特批核销 + 在借未到期 + 盘亏',
  K02: '用户退料 = 匹配退料 + 盘盈',
  K03: '发料数量 = 收费数量 + 不收费数量',
  K04: '发料数量 = 各物料性质之和',
  K05: '借料盘点的用户借料 = 借料明细的借料数量',
  K06: '借料盘点的匹配退料 = 匹配明细（不含盘盈）',
  K07: '退料统计的实退数量 = 借料盘点的匹配退料',
  K08: '期末结转 = 在借未到期 + 其中在途',
  K09: '借料盘点的应收金额 = 收费清单的逾期未退',
  K10: '收入统计的发料收费 = 收费清单的发料收费',
  K11: '收入统计的逾期未退 = 收费清单的逾期未退',
  K12: '收入统计的红冲 = 收费清单的红冲',
  K13: '收入合计 = 收费清单合计',
  K14: '收入合计 = 本次开票 + 待集中开票 + 不开票',
  K15: '发料统计的收费金额 = 收费清单的发料收费',
  K16: '安装台账行数 = 读入行数 − 略过行数（结账记录）',
  K17: '维修台账行数 = 读入行数 − 略过行数（结账记录）',
  K18: '用料台账行数 = 读入行数 − 略过行数（结账记录）',
  K19: '借料台账行数 = 读入行数 − 略过行数（结账记录）',
  K20: '退料台账行数 = 读入行数 − 略过行数（结账记录）',
  K21: '回访台账行数 = 读入行数 − 略过行数（结账记录）',
  K22: '请求台账行数 = 读入行数 − 略过行数（结账记录）',
  K23: '培训台账行数 = 读入行数 − 略过行数（结账记录）',
  K24: '维修汇总的维修数 = 维修台账计入行',
  K25: '安装汇总的安装数 = 安装台账计入行',
  K26: '上报情况的维修数 = 维修台账计入行',
  K27: '故障分析的数量 = 维修台账计入行',
  K28: '期初数量 = 上月期末结转数量',
  K29: '期初金额（结账记录）= 上月期末结转金额',
  K30: '开票清单的金额 = 收入统计的本次开票',
};

test('each control has a number of its own, which never changes', () => {
  expect(controlsOf(month).map(({ number, equation }) => [number, equation.zh])).toEqual(Object.entries(NUMBERS));
});

test('the opening amount is worth what the closing amount was: × the cost on the day of borrowing', () => {
  const opening = { 经销商编号: 'D001', 配件编码: 'P-100', 领料单号: 'L-1', 未退数量: 3, 借料日期: '2026-02-05' };
  const priced = { 配件编码: 'P-100', 成本价: 12.5, 生效日期: '2026-01-01' };
  const carried = closedMonth(
    exampleBooks({ 期初: [opening], 配件价格: [priced], 历史: [closing('期末结转数量', 3), closing('期末结转金额', 37.5)] }),
  );
  const sides = controlsOf(carried)
    .filter(({ number }) => number === 'K28' || number === 'K29')
    .map(({ left, right }) => [left.value, right.value]);
  expect(sides).toEqual([
    [3, 3],
    [37.5, 37.5],
  ]);
});

test('a summary that loses a dealer with work differs from its ledger', () => {
  const lost = { ...month, submissions: { ...month.submissions, rows: month.submissions.rows.filter(({ dealer }) => dealer !== 'D001') } };
  const differing = (outcome: typeof month) =>
    controlsOf(outcome)
      .filter((control) => differenceOf(control) !== 0)
      .map(({ number }) => number);
  expect(differing(month)).toEqual([]);
  expect(differing(lost)).toEqual(['K24', 'K25', 'K26']);
});

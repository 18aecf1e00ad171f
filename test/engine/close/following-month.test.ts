import fc from 'fast-check';
import type { MonthOutcome } from '../../../src/engine/month/outcome';
import type { Example } from '../../../src/engine/rules/rule';
import { closedMonth } from '../../support/closed-month';
import { exampleBooks } from '../../support/example-books';
import { generatedFirm } from '../../support/generated-month';
import { april, nextOf, nextOfReport, reportOf, rowsOf } from '../../support/following-month';

const march = (example: Example): MonthOutcome => closedMonth(exampleBooks(example));
const codes = ({ findings }: MonthOutcome, ...wanted: readonly string[]) =>
  findings.filter(({ code }) => wanted.includes(code)).map(({ code, row, sheet }) => [code, sheet, row]);
const charged = ({ reconciliation: { charges } }: MonthOutcome) => charges.map(({ kind, slip, quantity }) => [kind, slip, quantity]);
const values = (rows: ReturnType<typeof rowsOf>, ...titles: readonly string[]) => rows.map((row) => titles.map((title) => row[title]));

/** What pane and command line make of the month; they must be the same workbook. */
function next(outcome: MonthOutcome) {
  const made = nextOf(outcome);
  expect(nextOfReport(reportOf(outcome))).toEqual(made);
  return made;
}

/** The month closed again, with its own report as head office. */
function again(example: Example, outcome: MonthOutcome): MonthOutcome {
  const { month, dealers } = exampleBooks(example);
  return closedMonth({ month, dealers, headOffice: { name: '月报.xlsx', cells: reportOf(outcome) } });
}

const figures = ({ reconciliation: { count, charges, closingBalance, standIn } }: MonthOutcome) => ({
  count,
  charges: charges.map(({ row: _, ...line }) => line),
  closingBalance,
  standIn,
});

test('pane and command line make the same workbook of any month: the one from what it computed, the other from the written report', () => {
  fc.assert(
    fc.property(generatedFirm, (month) => {
      next(march(month));
    }),
    { numRuns: 40 },
  );
});

describe('a firm without ledgers of its own goes by the dealers’ sheets, month after month', () => {
  const lent = { 领料单号: 'LL-A', 未退数量: 3, 借料日期: '2026-01-10', 应退日期: '2026-03-20' };
  const cases: readonly { missing: string; example: Example }[] = [
    { missing: '收料', example: { 收料: 'missing', 期初: [lent], 退料: [{ 退料单号: 'TL-1', 数量: 2 }] } },
    { missing: '发料', example: { 发料: 'missing', 借料: [{ 领料单号: 'LL-1', 数量: 4 }] } },
    { missing: '收料', example: { 发料: 'missing', 收料: 'missing', 期初: [lent], 借料: [{ 领料单号: 'LL-1' }], 退料: [{ 数量: 3 }] } },
    { missing: '收料', example: { 收料: { cells: [] }, 期初: [lent], 退料: [{ 退料单号: 'TL-1', 数量: 2 }] } },
  ];
  test.each(cases)(
    '$missing: closed again from its own report it has the same figures, and the report no such sheet',
    ({ missing, example }) => {
      const outcome = march(example);
      expect(reportOf(outcome).sheets.map(({ name }) => name)).not.toContain(missing);
      expect(figures(again(example, outcome))).toEqual(figures(outcome));
      expect(next(outcome).sheets.map(({ name }) => name)).not.toContain(missing);
    },
  );

  test('what a dealer returns in the next month counts there too', () => {
    const opening = { ...lent, 应退日期: '2026-04-20' };
    const outcome = april(next(march({ 收料: 'missing', 期初: [opening] })), { 退料: [{ 退料日期: '2026-04-10', 数量: 3 }] });
    expect(outcome.reconciliation.standIn).toEqual({ issues: false, receipts: true });
    expect(charged(outcome)).toEqual([]);
  });

  test('a sheet that is there and cannot be read is no missing one: S2 says that nothing of it counts', () => {
    const example: Example = { 收料: { cells: [['张三', '漏水', '上门']] }, 期初: [lent], 退料: [{ 数量: 3 }] };
    const outcome = march(example);
    expect(outcome.reconciliation.standIn.receipts).toBe(false);
    expect(codes(outcome, 'S2')).toHaveLength(1);
    expect(figures(again(example, outcome))).toEqual(figures(outcome));
  });
});

describe('what is dated after 盘点日期 in the month itself is not lost', () => {
  const example: Example = {
    设置: [{ 盘点日期: '2026-03-25' }],
    需求: [{ 需求表号: 'XQ-1', 数量: 3 }],
    发料: [
      { 领料单号: 'LL-1', 发料日期: '2026-03-25' },
      { 领料单号: 'LL-9', 发料日期: '2026-03-28', 数量: 3, 需求表号: 'XQ-1' },
    ],
    收料: [
      { 收料单号: 'SL-1', 收料日期: '2026-03-25', 对应领料单号: 'LL-1' },
      { 收料单号: 'SL-9', 收料日期: '2026-03-28', 对应领料单号: 'LL-B' },
    ],
    期初: [{ 领料单号: 'LL-B', 应退日期: '2026-04-20' }],
  };
  const following = next(march(example));

  test('it goes into the next workbook, and a request that was issued by it stays until then', () => {
    expect(values(rowsOf(following, '发料'), '领料单号')).toEqual([['LL-9']]);
    expect(values(rowsOf(following, '收料'), '收料单号')).toEqual([['SL-9']]);
    expect(values(rowsOf(following, '需求'), '需求表号', '数量', '说明')).toEqual([['XQ-1', 3, null]]);
  });

  test('the next close speaks of it: P13 of the issue, P14 of the receipt; the request is done', () => {
    const outcome = april(following);
    expect(codes(outcome, 'P13', 'P14').map(([code]) => code)).toEqual(['P13', 'P14']);
    expect(rowsOf(next(outcome), '需求')).toEqual([]);
  });
});

describe('数量 of an approval holds for all months together', () => {
  const free = (slip: string, issuedOn: string, quantity = 5) => ({
    领料单号: slip,
    发料日期: issuedOn,
    经销商编号: 'D001',
    配件编码: 'P-103',
    数量: quantity,
    物料性质: '特批',
    是否收费: '否',
    特批编号: 'TP-1',
  });
  const approval = { 特批编号: 'TP-1', 效果: '免收费', 数量: 5 };

  test('what March used up is not free again in April', () => {
    const following = next(march({ 特批: [approval], 发料: [free('LL-1', '2026-03-10')] }));
    expect(values(rowsOf(following, '特批'), '特批编号', '数量', '说明')).toEqual([['TP-1', 0, '原 5 件，2026-03 止已用 5 件']]);
    const outcome = april(following, { 发料: [{ ...free('LL-2', '2026-04-10'), 是否收费: '是', 付款日期: '2026-04-09' }] });
    expect(charged(outcome)).toEqual([['issue', 'LL-2', 5]]);
    expect(codes(outcome, 'P4', 'C4')).toEqual([]);
    expect(codes(outcome, 'P22')).toHaveLength(1);
  });

  test('what is left stays free, also where the row stands twice', () => {
    const following = next(march({ 特批: [approval, approval], 发料: [free('LL-1', '2026-03-10', 3)] }));
    expect(values(rowsOf(following, '特批'), '数量')).toEqual([[2], [2]]);
    const outcome = april(following, { 发料: [{ ...free('LL-2', '2026-04-10'), 是否收费: '是', 付款日期: '2026-04-09' }] });
    expect(charged(outcome)).toEqual([['issue', 'LL-2', 3]]);
  });

  test('overdue lots use it up as well', () => {
    const discount = { 特批编号: 'TP-1', 效果: '折价', 折扣: 0.5, 领料单号: 'LL-A', 数量: 5, 批准日期: '2026-03-02' };
    const opening = { 领料单号: 'LL-A', 未退数量: 2, 借料日期: '2026-01-10', 应退日期: '2026-03-10' };
    expect(values(rowsOf(next(march({ 特批: [discount], 期初: [opening] })), '特批'), '数量')).toEqual([[3]]);
  });

  test('the dealers’ own 借料 use it up where they stand in for 发料', () => {
    const following = next(
      march({
        发料: 'missing',
        特批: [approval],
        借料: [{ 领料单号: 'LL-1', 借料日期: '2026-03-10', 数量: 4, 物料性质: '特批', 特批编号: 'ｔｐ-1' }],
      }),
    );
    expect(values(rowsOf(following, '特批'), '数量')).toEqual([[1]]);
  });

  test('an approval without 数量 or untouched stays as it is', () => {
    const following = next(
      march({
        特批: [
          { ...approval, 数量: '' },
          { ...approval, 特批编号: 'TP-2' },
        ],
        发料: [free('LL-1', '2026-03-10')],
      }),
    );
    expect(values(rowsOf(following, '特批'), '特批编号', '数量', '说明')).toEqual([
      ['TP-1', null, null],
      ['TP-2', 5, null],
    ]);
  });
});

describe('what of a request is still to be issued is what 待办发料 says', () => {
  const issue = { 领料单号: 'LL-1', 需求表号: 'XQ-1', 数量: 5, 发料日期: '2026-03-10' };
  const left = (example: Example) => values(rowsOf(next(march(example)), '需求'), '需求表号', '数量');

  test('an issue that was pasted twice counts once', () => {
    expect(left({ 需求: [{ 需求表号: 'XQ-1', 数量: 10 }], 发料: [issue, issue] })).toEqual([['XQ-1', 5]]);
  });

  test('an issue is known by its number however that is spelled', () => {
    const spelled = { ...issue, 需求表号: 'xq-1', 经销商编号: 'd001', 配件编码: 'ｐ-103' };
    expect(left({ 需求: [{ 需求表号: 'XQ-1', 数量: 10 }], 发料: [spelled] })).toEqual([['XQ-1', 5]]);
  });
});

describe('what is on its way from the transit place is known next month', () => {
  const seen = { 收料单号: 'SL-1', 收料日期: '2026-03-15', 实收数量: 3, 退料单号: 'TL-1', 收料地点: '上海' };
  const opening = { 领料单号: 'LL-A', 未退数量: 3, 借料日期: '2026-01-10', 应退日期: '2026-03-10' };
  const kept = (example: Example) => values(rowsOf(next(march({ 期初: [opening], ...example })), '收料'), '收料单号', '实收数量', '备注');

  test.each(['上 海', 'SHANGHAI'])('however the place is spelled: %s', (place) => {
    const example: Example = {
      设置: [{ 中转地点: place === '上 海' ? '上海' : 'Shanghai' }],
      期初: [opening],
      收料: [{ ...seen, 收料日期: '2026-03-31', 收料地点: place }],
    };
    const following = next(march(example));
    expect(values(rowsOf(following, '收料'), '收料单号')).toEqual([['SL-1']]);
    const outcome = april(following);
    expect(outcome.reconciliation.lots.map(({ slip, state }) => [slip, state])).toEqual([['LL-A', 'overdueInTransit']]);
  });

  test('what the factory has counted since is on its way no longer: of a part of it the rest goes on', () => {
    const counted = (quantity: number) => ({ ...seen, 收料单号: 'SL-2', 收料日期: '2026-03-20', 实收数量: quantity, 收料地点: '台州' });
    expect(kept({ 收料: [seen, counted(3)] })).toEqual([]);
    expect(kept({ 收料: [seen, counted(1)] })).toEqual([['SL-1', 2, '原 3 件，2026-03 止已到 1 件']]);
  });

  test('a wrong part too, and one older than 在途宽限天数 not', () => {
    expect(kept({ 收料: [{ ...seen, 退料类型: '错件' }] })).toEqual([['SL-1', 3, null]]);
    expect(kept({ 收料: [{ ...seen, 收料日期: '2026-02-20' }] })).toEqual([]);
  });
});

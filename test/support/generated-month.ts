import fc from 'fast-check';
import type { Example, ExampleRows } from '../../src/engine/rules/rule';
import { addDays, day } from '../../src/engine/values/day';

type Field = fc.Arbitrary<string | number>;

const of = (...values: readonly (string | number)[]): Field => fc.constantFrom(...values);
const dayIn = (from: string, days: number): Field => fc.nat(days).map((after) => String(addDays(day(from), after)));
const timeIn = (from: string, days: number): Field =>
  fc.tuple(dayIn(from, days), of('', ' 08:30', ' 14:05', ' 23:50')).map(([date, time]) => `${date}${time}`);
const orBlank = (field: Field): Field => fc.oneof(field, fc.constant(''));
/** Rows with the fields that vary; what is not named is sound. */
const rows = (fields: Readonly<Record<string, Field>>, maxLength: number): fc.Arbitrary<ExampleRows> =>
  fc.array(fc.record(fields), { maxLength });
/** Rows whose number is their own. */
const numbered = (title: string, prefix: string, fields: Readonly<Record<string, Field>>, maxLength: number): fc.Arbitrary<ExampleRows> =>
  rows(fields, maxLength).map((all) => all.map((row, index) => ({ [title]: `${prefix}-${index + 1}`, ...row })));

const dealer = of('D001', 'D002', 'D003');
const part = of('P-1', 'P-2');
const slip = of('LL-1', 'LL-2', 'LL-3', 'LL-4');
const quantity = fc.integer({ min: 1, max: 6 });
const approval = orBlank(of('TP-1', 'TP-2'));

/** A dealer's sheets: repairs with their parts, installations, visits, requests and trainings, and its own books of borrowed and returned parts. */
const dealerSheets = (number: string) =>
  fc.record({
    封面: fc.record({ 经销商编号: fc.constant(number), 填报日期: of('2026-04-01', '2026-04-03', '2026-04-06') }).map((cover) => [cover]),
    安装: numbered(
      '安装单号',
      `AZ-${number}`,
      {
        产品编号: of('SN-1', 'SN-2', 'SN-3'),
        安装日期: dayIn('2026-03-01', 30),
        购买日期: fc.constant('2026-02-20'),
        调试结果: of('合格', '不合格'),
        调试合格日期: fc.constant(''),
        开箱问题: of('无', '外观破损'),
      },
      3,
    ),
    维修: rows(
      {
        维修单号: of(`WX-${number}-1`, `WX-${number}-2`, `WX-${number}-3`, `WX-${number}-4`),
        叫修时间: timeIn('2026-02-25', 33),
        完成时间: orBlank(timeIn('2026-03-01', 32)),
        产品编号: of('SN-1', 'SN-2', 'SN-3', 'SN-4'),
        购买日期: of('2024-03-15', '2025-08-01', ''),
        安装日期: of('2025-08-02', ''),
        产品阶段: of('保修期内', '保修期外', '开箱期'),
        收费原因: of('无', '使用不当'),
        特殊情况说明: of('', '山路中断'),
        故障类别: of('漏水', '不加热', ''),
        处理措施: of('更换密封圈', '紧固接头'),
        材料费: of('', 35),
        用户确认: of('是', '否'),
      },
      6,
    ),
    用料: rows(
      { 维修单号: of(`WX-${number}-1`, `WX-${number}-2`, 'WX-9'), 配件编码: part, 数量: of(1, 2, -1, 1.5), 是否收费: of('是', '否') },
      4,
    ),
    借料: rows({ 领料单号: slip, 借料日期: dayIn('2026-02-20', 45), 配件编码: part, 数量: quantity, 物料性质: of('借用', '已收费') }, 4),
    退料: rows(
      {
        退料单号: of('TL-1', 'TL-2'),
        退料日期: dayIn('2026-02-20', 45),
        配件编码: part,
        数量: quantity,
        退料类型: of('旧件', '未用新件'),
        收料地点: of('台州', '上海'),
      },
      4,
    ),
    回访: numbered('回访单号', `HF-${number}`, { 总体满意度: of(1, 3, 4, 5), 关联单号: of('', `WX-${number}-1`, `QQ-${number}-1`) }, 3),
    服务请求: numbered(
      '请求编号',
      `QQ-${number}`,
      {
        类型: of('咨询', '投诉', '质量投诉', '旅游'),
        受理时间: timeIn('2026-02-25', 33),
        首次答复时间: orBlank(timeIn('2026-03-01', 30)),
        完成时间: orBlank(timeIn('2026-03-01', 30)),
        责任部门: of('', '售后服务部'),
        责任人: of('', '李四'),
        赔付金额: of('', 50),
        是否满意: of('', '是', '否'),
      },
      4,
    ),
    培训: rows({ 培训日期: dayIn('2026-03-01', 30), 培训内容: of('拆装', '调试'), 人数: of(3, 12) }, 2),
  });

/** What months with charges often have, and a register made of chance seldom: all that was charged for a slip is reversed. */
const REVERSAL = {
  特批编号: 'TP-9',
  批准日期: '2026-03-05',
  经销商编号: 'D001',
  效果: '红冲',
  领料单号: 'LL-1',
  配件编码: '',
  数量: '',
  延期至: '',
  折扣: '',
};

/** Head office's books: masters, issues, receipts, approvals, the opening balance and what was charged earlier. */
const headOffice = fc.record({
  经销商: fc.constant<ExampleRows>([{ 经销商编号: 'D001' }, { 经销商编号: 'D002' }, { 经销商编号: 'D003', 区域: '华南' }]),
  配件价格: fc.constant<ExampleRows>([
    { 配件编码: 'P-1', 成本价: 12.345, 需退旧件: '是' },
    { 配件编码: 'P-2', 成本价: 70.68, 退料期限天数: 10 },
    { 配件编码: 'P-2', 成本价: 80, 生效日期: '2026-03-10' },
  ]),
  发料: rows(
    {
      领料单号: slip,
      发料日期: dayIn('2026-02-20', 45),
      经销商编号: dealer,
      配件编码: part,
      数量: quantity,
      物料性质: of('借用', '借用', '赠送品', '已收费', '特批'),
      是否收费: of('是', '否'),
      金额: orBlank(of(20, 33.33)),
      应退日期: orBlank(dayIn('2026-03-05', 60)),
      开票方式: orBlank(of('本次开票', '不开票')),
      付款日期: orBlank(dayIn('2026-03-01', 20)),
    },
    10,
  ),
  收料: numbered(
    '收料单号',
    'SL',
    {
      收料日期: dayIn('2026-02-20', 45),
      经销商编号: dealer,
      配件编码: part,
      实收数量: quantity,
      退料类型: of('旧件', '未用新件', '错件', ''),
      退料单号: orBlank(of('TL-1', 'TL-2')),
      对应领料单号: orBlank(slip),
      收料地点: of('台州', '台州', '上海', '北京'),
    },
    10,
  ),
  特批: fc
    .tuple(
      numbered(
        '特批编号',
        'TP',
        {
          批准日期: dayIn('2026-02-20', 45),
          经销商编号: dealer,
          效果: of('免退', '延期', '折价', '免收费', '红冲'),
          领料单号: orBlank(slip),
          配件编码: orBlank(part),
          数量: orBlank(quantity),
          延期至: fc.constant('2026-04-20'),
          折扣: of(0.8, 0.333),
        },
        4,
      ),
      fc.boolean(),
    )
    .map(([entries, isReversed]) => (isReversed ? [...entries, REVERSAL] : entries)),
  期初: rows(
    {
      经销商编号: dealer,
      领料单号: slip,
      配件编码: part,
      未退数量: quantity,
      借料日期: dayIn('2025-12-01', 80),
      应退日期: orBlank(dayIn('2026-02-01', 90)),
    },
    6,
  ),
  前期收费: rows(
    {
      报表月份: of('2026-01', '2026-02'),
      收费类型: of('发料收费', '逾期未退', '红冲'),
      经销商编号: dealer,
      单号: slip,
      配件编码: part,
      数量: quantity,
      单价: fc.constant(10),
      金额: fc.constant(40),
    },
    3,
  ).map((charges) => charges.map((row) => (row.收费类型 === '红冲' ? { ...row, 金额: -40 } : row))),
  服务标准: fc.constant<ExampleRows>([
    { 标准编号: 'S01', 标准名称: '咨询答复', 适用类型: '咨询', 起点: '受理时间', 终点: '首次答复时间', 时限: 4, 单位: '小时' },
    { 标准编号: 'S04', 标准名称: '投诉答复', 适用类型: '投诉', 起点: '受理时间', 终点: '首次答复时间', 时限: 2, 单位: '天' },
    { 标准编号: 'S05', 标准名称: '投诉解决', 适用类型: '投诉', 起点: '受理时间', 终点: '完成时间', 时限: 1, 单位: '月' },
    { 标准编号: 'S08', 标准名称: '款到发货', 适用类型: '发料', 起点: '付款日期', 终点: '发料日期', 时限: 2, 单位: '天' },
  ]),
});

/** Months with what really happens in them: duplicates, orphans, late and open repairs, surplus, transit, approvals; as examples. */
export const generatedMonth: fc.Arbitrary<Example> = fc
  .tuple(
    headOffice,
    fc.record({ 'LL-1': approval, 'LL-2': approval }),
    dealerSheets('D001'),
    fc.option(dealerSheets('D002')),
    fc.option(dealerSheets('D003')),
  )
  .map(([office, bySlip, first, second, third]) => ({
    ...office,
    历史: lastMonths(office.期初),
    发料: withApprovals(office.发料, bySlip),
    ...ofFile('D001', first),
    ...(second && ofFile('D002', second)),
    ...(third && ofFile('D003', third)),
  }));

/** The same months as of some day of theirs, of firms that keep all lists or leave 发料, 收料 or both to the dealers. */
export const generatedFirm: fc.Arbitrary<Example> = fc
  .tuple(generatedMonth, fc.subarray(['发料', '收料']), of('', '2026-03-20'))
  .map(([month, missing, asOf]) => ({
    ...month,
    ...Object.fromEntries(missing.map((title) => [title, 'missing'] as const)),
    设置: [{ 盘点日期: asOf }],
  }));

/** What 历史 knows of the months before, with the closing balance that the opening balance comes from: equal rows count once. */
const lastMonths = (opening: ExampleRows): ExampleRows => {
  const counted = new Map(opening.map((row) => [JSON.stringify(Object.entries(row).sort()), Number(row.未退数量)]));
  const known = (报表月份: string, figures: Readonly<Record<string, number>>): ExampleRows =>
    Object.entries(figures).map(([指标, 数值]) => ({ 报表月份, 经销商编号: '*', 指标, 数值 }));
  return [
    ...known('2026-01', { 维修数: 5, 投诉数: 1 }),
    ...known('2026-02', { 维修数: 7, 投诉数: 2, 期末结转数量: [...counted.values()].reduce((sum, each) => sum + each, 0) }),
  ];
};

/** Rows of one slip agree on their approval. */
const withApprovals = (issues: ExampleRows, bySlip: Readonly<Record<string, string | number>>): ExampleRows =>
  issues.map((row) => ({ ...row, 特批编号: bySlip[String(row.领料单号)] ?? '' }));

const ofFile = (number: string, sheets: Readonly<Record<string, ExampleRows>>): Example =>
  Object.fromEntries(Object.entries(sheets).map(([title, own]) => [`${number}/${title}`, own]));

import { column, list, required } from '../../schema/sheet';
import { choice, long, text } from '../../schema/types-text';
import type { Words } from '../../values/language';
import { INDICATORS } from '../../indicators/indicators';
import type { MonthOutcome } from '../../month/outcome';
import type { Settings } from '../../month/settings';
import { report } from '../report';

const subject = choice({
  indicator: { zh: '指标', en: 'Indicator' },
  service: { zh: '维修', en: 'Service' },
  parts: { zh: '配件', en: 'Parts' },
  money: { zh: '金额', en: 'Money' },
  source: { zh: '数据', en: 'Data' },
});

/** 口径说明: what each figure means, beside the numbers (I5). */
export const definitions = list('definitions', '口径说明', 'Definitions', {
  subject: required('分类', 'Subject', subject, { width: 11 }),
  name: required('名称', 'Name', text, { width: 20 }),
  meaning: required('口径', 'Definition', long, { width: 76 }),
  value: column('本月取值', 'This month', text, { width: 26 }),
});

type Definition = readonly [subject: keyof typeof subject.choices, name: Words, meaning: Words, value?: Words | undefined];

/** The sheet 口径说明. */
export const definitionsReport = report({
  sheet: definitions,
  group: 'summaries',
  freezeAfter: 'name',
  rowHeight: 34,
  subtitle: () => ({ zh: '月报中各项数字的算法和本月所用的设置', en: 'How the figures are computed, and the settings used this month' }),
  rows: (outcome) =>
    [...indicatorLines(outcome.settings), ...serviceLines(outcome.settings), ...partLines(outcome), ...MONEY].map(([of, name, meaning, value]) => {
      const { language } = outcome.settings;
      return { subject: of, name: name[language], meaning: meaning[language], ...(value && { value: value[language] }) };
    }),
});

const percent = (factor: string): string => `${Number((Number(factor) * 100).toFixed(2))}%`;
const both = (value: string | number): Words => ({ zh: String(value), en: String(value) });

const indicatorLines = (settings: Settings): readonly Definition[] =>
  INDICATORS.map((indicator): Definition => {
    const target = 'target' in indicator ? percent(settings[indicator.target]) : undefined;
    return ['indicator', indicator.title, indicator.formula, target === undefined ? undefined : { zh: `目标 ${target}`, en: `Target ${target}` }];
  });

const serviceLines = (settings: Settings): readonly Definition[] => [
  [
    'service',
    { zh: '时效结果', en: 'Timeliness' },
    { zh: '叫修到完成的自然小时，含界限；24小时内、48小时内是名称，时限按设置；有特殊情况说明才按特殊时限；只有日期的按天判，判不了的为无法判定', en: 'Calendar hours from call to completion, limits included; the names stay whatever the limits; the special limit needs a reason; dates without times are judged by days' },
    { zh: `${settings.repairHours} / ${settings.specialRepairHours} 小时`, en: `${settings.repairHours} / ${settings.specialRepairHours} h` },
  ],
  ['service', { zh: '产品阶段', en: 'Stage' }, { zh: '调试合格前为开箱期；此后按购买日期加保修月数（当日仍在保）判保修期内外；以叫修日为准', en: 'Unpacking until accepted; then by purchase plus warranty months (that day included), at the day of the call' }, { zh: `默认 ${settings.warrantyMonths} 个月`, en: `${settings.warrantyMonths} months by default` }],
  ['service', { zh: '判定收费', en: 'To be charged' }, { zh: '使用不当、自行搬装、私自维修、电源异常、自然灾害一律收费；否则保修期外收费，其余免费；没有购买日期的按收费', en: 'Five causes are always charged; else out of warranty is; without a date of purchase nothing is free' }],
  ['service', { zh: '重复维修', en: 'Repeat repair' }, { zh: '同一产品编号在上次修好后若干天内再次叫修', en: 'The same unit called again within so many days of a finished repair' }, { zh: `${settings.repeatDays} 天`, en: `${settings.repeatDays} days` }],
  ['service', { zh: '归属月份', en: 'Month of a repair' }, { zh: '已完成的按完成时间，未完成的按叫修时间；以前月份叫修仍未完成的计入未完成', en: 'By completion; while open by the call; older open ones count as open' }],
];

const partLines = ({ settings, reconciliation: { standIn } }: MonthOutcome): readonly Definition[] => [
  ['source', { zh: '盘点日期', en: 'As-of date' }, { zh: '收发料算到这一天，应退日期与这一天比较', en: 'Issues and receipts up to this day; due dates are compared with it' }, both(settings.asOf)],
  [
    'source',
    { zh: '借退依据', en: 'Source of parts' },
    { zh: '发料、收料以总部为准；总部没有该表时用经销商的借料、退料', en: 'Head office’s issues and receipts; where it has none, the dealers’ own' },
    { zh: `${standIn.issues ? '经销商借料' : '总部发料'}、${standIn.receipts ? '经销商退料' : '总部收料'}`, en: `${standIn.issues ? 'dealers’ loans' : 'issues'}, ${standIn.receipts ? 'dealers’ returns' : 'receipts'}` },
  ],
  ['parts', { zh: '用户退料', en: 'Returned' }, { zh: '收料地点清点的数量，含错件；中转地点收到的只算在途', en: 'Counted at the return place, wrong parts included; the transit place is in transit only' }, both(`${settings.returnPlace} / ${settings.transitPlace}`)],
  ['parts', { zh: '匹配顺序', en: 'Order of matching' }, { zh: '先按收料写明的领料单号，其余按应退日期、借料日期、领料单号先到期先还，剩下的为盘盈', en: 'The named slip first; the rest by due date, day lent, slip; what is left is surplus' }],
  ['parts', { zh: '盘亏', en: 'Overdue' }, { zh: '应退日期早于盘点日期而未退；其中在途的本次不计收，结转下月', en: 'Due before the as-of date and not returned; what is in transit is not charged and is carried forward' }, { zh: `在途 ${settings.transitDays} 天内`, en: `in transit up to ${settings.transitDays} days` }],
  ['parts', { zh: '应退日期', en: 'Due date' }, { zh: '有效延期，其次填写的应退日期，其次借料日期加配件的退料期限，最后用默认期限', en: 'A valid extension, else as written, else the part’s term, else the default' }, { zh: `默认 ${settings.returnDays} 天`, en: `${settings.returnDays} days by default` }],
];

const MONEY: readonly Definition[] = [
  ['money', { zh: '应收金额', en: 'Receivable' }, { zh: '每批（盘亏 − 在途）× 借料日成本价 × 折扣，逐行四舍五入到分，合计为各行之和', en: 'Each lot: (overdue − in transit) × cost on the day of lending × factor, each line rounded to the fen; totals add the lines' }],
  ['money', { zh: '售后收入', en: 'Revenue' }, { zh: '发料收费 + 逾期未退 − 红冲', en: 'Charged issues + overdue parts − reversals' }],
];

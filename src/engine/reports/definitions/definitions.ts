import { column, list, required } from '../../schema/sheet';
import { long, text } from '../../schema/types-text';
import type { MonthOutcome } from '../../month/outcome';
import type { Settings } from '../../month/settings';
import { checkLines } from './check-lines';
import { type Definition, both, subject } from './definition';
import { indicatorLines } from './indicator-lines';
import { scoreLines } from './score-lines';
import { sourceLines } from './source-lines';
import { report } from '../report';

/** 口径说明: what each figure means, beside the numbers (I5). */
export const definitions = list('definitions', '口径说明', 'Definitions', {
  subject: required('分类', 'Subject', subject, { width: 11 }),
  name: required('名称', 'Name', text, { width: 20 }),
  meaning: required('口径', 'Definition', long, { width: 76 }),
  value: column('本月取值', 'This month', long, { width: 34 }),
});

/** The sheet 口径说明. */
export const definitionsReport = report({
  sheet: definitions,
  group: 'summaries',
  freezeAfter: 'name',
  rowHeight: 48,
  subtitle: () => ({ zh: '月报中各项数字的算法和本月所用的设置', en: 'How the figures are computed, and the settings used this month' }),
  rows: (outcome) =>
    [
      ...indicatorLines(outcome),
      ...scoreLines(outcome),
      ...serviceLines(outcome.settings),
      ...FAULTS,
      ...partLines(outcome),
      ...MONEY,
      ...checkLines(outcome),
      ...sourceLines(outcome),
    ].map(([of, name, meaning, value]) => {
      const { language } = outcome.settings;
      return { subject: of, name: name[language], meaning: meaning[language], ...(value && { value: value[language] }) };
    }),
});

const serviceLines = (settings: Settings): readonly Definition[] => [
  [
    'service',
    { zh: '时效结果', en: 'Timeliness' },
    {
      zh: '叫修到完成的自然小时，含界限；24小时内、48小时内是名称，时限按设置；有特殊情况说明才按特殊时限；只有日期的按天判，判不了的为无法判定',
      en: 'Calendar hours from call to completion, limits included; the names stay whatever the limits; the special limit needs a reason; dates without times are judged by days',
    },
    {
      zh: `${settings.repairHours} / ${settings.specialRepairHours} 小时`,
      en: `${settings.repairHours} / ${settings.specialRepairHours} h`,
    },
  ],
  [
    'service',
    { zh: '产品阶段', en: 'Stage' },
    {
      zh: '调试合格前为开箱期；此后按购买日期加保修月数（当日仍在保）判保修期内外；以叫修日为准',
      en: 'Unpacking until accepted; then by purchase plus warranty months (that day included), at the day of the call',
    },
    { zh: `默认 ${settings.warrantyMonths} 个月`, en: `${settings.warrantyMonths} months by default` },
  ],
  [
    'service',
    { zh: '判定收费', en: 'To be charged' },
    {
      zh: '使用不当、自行搬装、私自维修、电源异常、自然灾害一律收费；否则保修期外收费，其余免费；没有购买日期的按收费',
      en: 'Five causes are always charged; else out of warranty is; without a date of purchase nothing is free',
    },
  ],
  [
    'service',
    { zh: '重复维修', en: 'Repeat repair' },
    { zh: '同一产品编号在上次修好后若干天内再次叫修', en: 'The same unit called again within so many days of a finished repair' },
    { zh: `${settings.repeatDays} 天`, en: `${settings.repeatDays} days` },
  ],
  [
    'service',
    { zh: '归属月份', en: 'Month of a repair' },
    {
      zh: '已完成的按完成时间，未完成的按叫修时间；以前月份叫修仍未完成的计入未完成',
      en: 'By completion; while open by the call; older open ones count as open',
    },
  ],
];

const FAULTS: readonly Definition[] = [
  [
    'faults',
    { zh: '分类 A、B、C', en: 'Classes A, B, C' },
    {
      zh: '从多到少排，排在前面的合计不到 80% 为 A，不到 95% 为 B，其余为 C；同数按名称',
      en: 'In descending order: A while what comes before is below 80 %, B below 95 %, else C; ties by name',
    },
  ],
  [
    'faults',
    { zh: '故障率', en: 'Failure rate' },
    {
      zh: '装机台数中本月报修的台数 ÷ 装机台数；装机台数 = 本月与前期月报安装台账里的产品编号，每台一次',
      en: 'Installed units that failed this month ÷ installed units known from the installation ledgers, each unit once',
    },
  ],
  [
    'faults',
    { zh: '使用月数', en: 'Months in use' },
    {
      zh: '安装日期（没有则购买日期）到叫修日期的整月；缺日期或叫修在前的为不明',
      en: 'Whole months from installation (else purchase) to the call; unknown where a date is missing or the call came first',
    },
  ],
];

const partLines = ({ settings }: MonthOutcome): readonly Definition[] => [
  [
    'parts',
    { zh: '用户退料', en: 'Returned' },
    {
      zh: '收料地点清点的数量，含错件；中转地点收到的只算在途',
      en: 'Counted at the return place, wrong parts included; the transit place is in transit only',
    },
    both(`${settings.returnPlace} / ${settings.transitPlace}`),
  ],
  [
    'parts',
    { zh: '匹配顺序', en: 'Order of matching' },
    {
      zh: '先按收料写明的领料单号，其余按应退日期、借料日期、领料单号先到期先还，剩下的为盘盈',
      en: 'The named slip first; the rest by due date, day lent, slip; what is left is surplus',
    },
  ],
  [
    'parts',
    { zh: '盘亏', en: 'Overdue' },
    {
      zh: '应退日期早于盘点日期而未退；其中在途的本次不计收，结转下月',
      en: 'Due before the as-of date and not returned; what is in transit is not charged and is carried forward',
    },
    { zh: `在途 ${settings.transitDays} 天内`, en: `in transit up to ${settings.transitDays} days` },
  ],
  [
    'parts',
    { zh: '应退日期', en: 'Due date' },
    {
      zh: '有效延期，其次填写的应退日期，其次借料日期加配件的退料期限，最后用默认期限',
      en: 'A valid extension, else as written, else the part’s term, else the default',
    },
    { zh: `默认 ${settings.returnDays} 天`, en: `${settings.returnDays} days by default` },
  ],
];

const MONEY: readonly Definition[] = [
  [
    'money',
    { zh: '应收金额', en: 'Receivable' },
    {
      zh: '每批（盘亏 − 在途）× 借料日成本价 × 折扣，逐行四舍五入到分，合计为各行之和',
      en: 'Each lot: (overdue − in transit) × cost on the day of lending × factor, each line rounded to the fen; totals add the lines',
    },
  ],
  ['money', { zh: '售后收入', en: 'Revenue' }, { zh: '发料收费 + 逾期未退 − 红冲', en: 'Charged issues + overdue parts − reversals' }],
];

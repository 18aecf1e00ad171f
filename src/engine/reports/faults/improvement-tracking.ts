import { sayIn } from '../../values/language';
import { column, list, required } from '../../schema/sheet';
import { dayType } from '../../schema/types-date';
import { count } from '../../schema/types-number';
import { mean, share } from '../../schema/types-report';
import { choice, code, long, text } from '../../schema/types-text';
import { faultShare, improvementEffect } from '../../indicators/improvement-effect';
import { rateOf } from '../../indicators/shares';
import { addToMonth } from '../../values/month';
import { improvementState } from '../../records/choices';
import type { MonthOutcome } from '../../month/outcome';
import { COLOUR, FORMAT } from '../../sheets/look';
import { shortMonth } from '../../sheets/month-words';
import { monthLines } from '../charts/month-lines';
import { type ChartBeside, TOO_FEW, chartsBeside } from '../charts-beside';
import { report } from '../report';

const verdictChoice = choice({
  better: { zh: '下降', en: 'Down' },
  worse: { zh: '上升', en: 'Up' },
  same: { zh: '持平', en: 'As before' },
  overdue: { zh: '逾期未完成', en: 'Overdue' },
  waiting: { zh: '未到期', en: 'Not due yet' },
  unknown: { zh: '数据不足', en: 'No data' },
});

const scopeChoice = choice({ model: { zh: '该型号', en: 'Its model' }, all: { zh: '全部型号', en: 'All models' } });

/** 改进跟踪: each improvement item with its fault's rate before and after (F3). */
const improvementTracking = list('improvementTracking', '改进跟踪', 'Improvement tracking', {
  item: required('编号', 'Item no.', code),
  faultCategory: column('故障类别', 'Fault category', text, { width: 14 }),
  model: column('产品型号', 'Model', code),
  department: column('责任部门', 'Department', text, { width: 13 }),
  action: column('措施', 'Action', long, { width: 34 }),
  dueOn: column('完成期限', 'Due on', dayType),
  state: column('状态', 'State', improvementState),
  scope: column('统计范围', 'Counted over', scopeChoice, { width: 12 }),
  before: column('期限前故障率', 'Rate before', share, { width: 13 }),
  monthsBefore: column('期限前月数', 'Months before', count, { width: 12 }),
  after: column('期限后故障率', 'Rate after', share, { width: 13 }),
  monthsAfter: column('期限后月数', 'Months after', count, { width: 12 }),
  change: column('变化（点）', 'Change (pp)', mean, { width: 12 }),
  verdict: column('效果', 'Effect', verdictChoice, { width: 15 }),
});

const itemsOf = ({ headOffice }: MonthOutcome) => headOffice.improvements.filter((row) => row.counts).map(({ values }) => values);

/** The sheet 改进跟踪. */
export const improvementTrackingReport = report({
  sheet: improvementTracking,
  group: 'summaries',
  freezeAfter: 'faultCategory',
  key: ['item'],
  rowHeight: 34,
  empty: {
    zh: '没有改进项目；在总部工作簿的“改进”表登记',
    en: 'No improvement items; enter them on the sheet Improvements of the head-office workbook',
  },
  subtitle: () => ({
    zh: '故障率 = 该故障件数 ÷ 维修数（写了型号的看该型号，历史里没有的看全部型号）；完成期限当月及以前最多 3 个月，与以后最多 3 个月相比，取自历史',
    en: 'Rate = cases of the fault ÷ repairs (of the model where one is named and known, else of all); up to 3 months until the due month against up to 3 after it, from the history',
  }),
  rows: (outcome) => {
    const book = outcome.book;
    const { month, asOf } = outcome.settings;
    return itemsOf(outcome).map((item) => {
      const { before, after, monthsBefore, monthsAfter, scope, verdict } = improvementEffect(item, book, month, asOf);
      return {
        ...given(item),
        scope,
        ...(before !== undefined && { before }),
        monthsBefore,
        ...(after !== undefined && { after }),
        monthsAfter,
        ...(before !== undefined && after !== undefined && { change: Math.round((after - before) * 1e6) / 1e4 }),
        verdict,
      };
    });
  },
  draw: (area, outcome) => {
    const { language } = outcome.settings;
    const is = (verdict: keyof typeof verdictChoice.choices) => `${area.cell('verdict')}="${verdictChoice.choices[verdict][language]}"`;
    return {
      ...chartsBeside(area, improvementTracking.columns, language, [course(outcome)]),
      conditionalFormats: [
        {
          kind: 'formula',
          ranges: [area.range('verdict')],
          formula: is('better'),
          style: { fill: COLOUR.goodPale, font: { colour: COLOUR.goodText }, format: '"● "@' },
        },
        {
          kind: 'formula',
          ranges: [area.range('verdict')],
          formula: `OR(${is('worse')},${is('overdue')})`,
          style: { fill: COLOUR.bad, font: { bold: true, colour: COLOUR.white }, format: '"◆ "@' },
        },
        {
          kind: 'formula',
          ranges: [area.range('verdict')],
          formula: is('same'),
          style: { fill: COLOUR.nearPale, font: { colour: COLOUR.nearText }, format: '"▲ "@' },
        },
        {
          kind: 'formula',
          ranges: [area.range('verdict')],
          formula: `OR(${is('waiting')},${is('unknown')})`,
          style: { font: { colour: COLOUR.mute } },
        },
      ],
    };
  },
});

function given({ item = '', faultCategory, model, department, action, dueOn, state }: ReturnType<typeof itemsOf>[number]) {
  return {
    item,
    ...(faultCategory && { faultCategory }),
    ...(model && { model }),
    ...(department && { department }),
    ...(action && { action }),
    ...(dueOn && { dueOn }),
    ...(state && { state }),
  };
}

const MONTHS = 12;
const MOST = 4;

/** The rate of each item's fault over twelve months. */
function course(outcome: MonthOutcome): ChartBeside {
  const { language, month, asOf } = outcome.settings;
  const say = sayIn(language);
  const book = outcome.book;
  const months = Array.from({ length: MONTHS }, (_, index) => addToMonth(month, index - MONTHS + 1));
  const lines = itemsOf(outcome)
    .map((item) => ({
      name: [item.item, item.faultCategory, item.model].filter((part) => part).join(' '),
      rates: months
        .map((of) => faultShare(improvementEffect(item, book, month, asOf).followed, book, of))
        .map((share) => share && rateOf(share)),
    }))
    .filter(({ rates }) => rates.filter((rate) => rate !== undefined).length > 1)
    .slice(0, MOST);
  const known = lines.flatMap(({ rates }) => rates.filter((rate) => rate !== undefined));
  const subject = say({ zh: '故障率走势', en: 'Course of the fault rates' });
  return {
    subject,
    title: say({ zh: `${subject}：${lines.length} 项，近 12 个月`, en: `${subject}: ${lines.length} items over 12 months` }),
    aside: say({ zh: '占维修数', en: 'share of repairs' }),
    headers: [say({ zh: '月份', en: 'Month' }), ...lines.map(({ name }) => name)],
    formats: [undefined, ...lines.map(() => FORMAT.rate)],
    empty: TOO_FEW[language],
    rows:
      lines.length === 0 ? [] : months.map((of, index) => [shortMonth(of, language), ...lines.map(({ rates }) => rates[index] ?? null)]),
    height: 10,
    chart: (place, names, data) =>
      monthLines(
        {
          name: subject,
          altText: say({ zh: '折线图：各改进项目的故障率，近 12 个月', en: 'Lines: the fault rate of each item over 12 months' }),
          ...place,
        },
        names,
        lines.map((_, index) => ({ data: data(index + 1) })),
        known,
      ),
  };
}

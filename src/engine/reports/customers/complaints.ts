import { sayIn } from '../../values/language';
import { by, groupBy, keyOf, sumOf } from '../../values/group';
import { sumMoney, type Money } from '../../values/money';
import { column, list, required } from '../../schema/sheet';
import { count, money } from '../../schema/types-number';
import { share } from '../../schema/types-report';
import { text } from '../../schema/types-text';
import { type Complaint, complaintsOf, reportedComplaints } from '../../indicators/complaints';
import type { StandardResult } from '../../indicators/standard-results';
import type { MonthOutcome } from '../../month/outcome';
import { COLOUR } from '../../sheets/look';
import { pareto, paretoBars } from '../charts/pareto';
import { stackedBars } from '../charts/stacked-bars';
import { type ChartBeside, chartsBeside, tallBars } from '../charts-beside';
import { report } from '../report';
import { badCounts } from '../signal-column';

/** 投诉分析: complaints by type, cause and department; the cause names who must change (G). */
const complaints = list('complaints', '投诉分析', 'Complaints', {
  type: required('类型', 'Type', text, { width: 16 }),
  cause: column('原因类别', 'Cause', text, { width: 16 }),
  department: column('责任部门', 'Department', text, { width: 16 }),
  count: column('件数', 'Complaints', count, { width: 11 }),
  share: column('占比', 'Share', share),
  answered: column('按时答复', 'Answered in time', count, { width: 10 }),
  answeredLate: column('答复超时', 'Answered late', count, { width: 10 }),
  solved: column('按时解决', 'Solved in time', count, { width: 10 }),
  solvedLate: column('解决超时', 'Solved late', count, { width: 10 }),
  open: column('未解决', 'Not solved', count),
  satisfied: column('满意', 'Satisfied', count),
  dissatisfied: column('不满意', 'Dissatisfied', count, { width: 11 }),
  toVisit: column('待回访', 'To be visited', count),
  compensation: column('赔付金额', 'Compensation', money),
});

/** What a blank type, cause or department is called. */
export const BLANK = { zh: '未填', en: 'Not given' } as const;

/** The sheet 投诉分析. */
export const complaintsReport = report({
  sheet: complaints,
  group: 'summaries',
  freezeAfter: 'department',
  key: ['type', 'cause', 'department'],
  empty: { zh: '本月没有投诉', en: 'No complaints this month' },
  subtitle: (outcome) => {
    const all = complaintsOf(outcome);
    const visited = all.filter(({ row, visited: done }) => row.values.finishedAt && done).length;
    const before = reportedComplaints(outcome).length - all.length;
    return {
      zh: `投诉 ${all.length} 件${before > 0 ? `（另有 ${before} 件以前月份已计）` : ''}；按时与否按服务标准判；待回访 = 已解决而没有回访（回访的关联单号填请求编号），已回访 ${visited} 件`,
      en: `${all.length} complaints${before > 0 ? ` (${before} more counted in earlier months)` : ''}; in time by the service standards; to be visited = solved and not visited yet (a visit names the request number), ${visited} visited`,
    };
  },
  rows: (outcome) => {
    const all = complaintsOf(outcome);
    const blank = BLANK[outcome.settings.language];
    const groups = groupBy(all, ({ row: { values } }) => keyOf(values.type, values.cause ?? blank, values.department ?? blank));
    return [...groups.values()]
      .map((own) => line(own, all.length, blank))
      .sort(
        by(
          (row) => -row.count,
          (row) => row.type,
          (row) => row.cause,
          (row) => row.department,
        ),
      );
  },
  totals: {
    type: 'label',
    count: 'sum',
    answered: 'sum',
    answeredLate: 'sum',
    solved: 'sum',
    solvedLate: 'sum',
    open: 'sum',
    satisfied: 'sum',
    dissatisfied: 'sum',
    toVisit: 'sum',
    compensation: 'sum',
  },
  draw: (area, outcome) => ({
    ...chartsBeside(area, complaints.columns, outcome.settings.language, [causes(outcome), departments(outcome)]),
    conditionalFormats: [
      badCounts(area, 'answeredLate'),
      badCounts(area, 'solvedLate'),
      badCounts(area, 'dissatisfied'),
      {
        kind: 'formula',
        ranges: [area.range('toVisit')],
        formula: `AND(ISNUMBER(${area.cell('toVisit')}),${area.cell('toVisit')}>0)`,
        style: { fill: COLOUR.nearPale, font: { colour: COLOUR.nearText } },
      },
    ],
  }),
});

function line(own: readonly Complaint[], all: number, blank: string) {
  const [first] = own;
  const of = (fits: (complaint: Complaint) => boolean) => sumOf(own, (complaint) => (fits(complaint) ? 1 : 0));
  const judged = (end: 'answered' | 'solved', result: StandardResult) => of((complaint) => complaint[end] === result);
  const { type = '', cause = blank, department = blank } = first?.row.values ?? {};
  return {
    type,
    cause,
    department,
    count: own.length,
    share: own.length / all,
    answered: judged('answered', 'met'),
    answeredLate: judged('answered', 'late'),
    solved: judged('solved', 'met'),
    solvedLate: judged('solved', 'late'),
    open: of(({ row }) => row.values.finishedAt === undefined),
    satisfied: of(({ row }) => row.values.satisfied === 'yes'),
    dissatisfied: of(({ row }) => row.values.satisfied === 'no'),
    toVisit: of(({ row, visited }) => row.values.finishedAt !== undefined && !visited),
    compensation: sumMoney(own.map(({ row }) => row.values.compensation ?? (0 as Money))),
  };
}

const MOST = 10;

function causes(outcome: MonthOutcome): ChartBeside {
  const { language } = outcome.settings;
  const say = sayIn(language);
  const all = complaintsOf(outcome);
  const counts = [...groupBy(all, ({ row }) => row.values.cause ?? BLANK[language])]
    .map(([name, own]) => ({ name, count: own.length }))
    .sort(
      by(
        (one) => -one.count,
        (one) => one.name,
      ),
    );
  const bars = paretoBars(counts, MOST, say({ zh: '其他', en: 'Other' }));
  const subject = say({ zh: '投诉原因', en: 'Causes' });
  return {
    subject,
    title: say({
      zh: `${subject}：${counts[0]?.name} ${counts[0]?.count} 件，最多`,
      en: `${subject}: ${counts[0]?.name} most often, ${counts[0]?.count}`,
    }),
    aside: say({ zh: '件；折线为累计占比', en: 'complaints; line: cumulative share' }),
    headers: [
      subject,
      ...(['A', 'B', 'C'] as const).map((name) => say({ zh: `${name} 类`, en: `Class ${name}` })),
      say({ zh: '累计占比', en: 'Cumulative share' }),
    ],
    formats: [undefined, undefined, undefined, undefined, '0.0%'],
    rows: bars.map((bar) => [
      `${bar.name}\n${bar.count}`,
      ...(['A', 'B', 'C'] as const).map((name) => (bar.of === name ? bar.count : null)),
      bar.cumulative,
    ]),
    chart: (place, names, data) =>
      pareto(
        {
          name: subject,
          altText: say({ zh: '柱形图：各原因的投诉件数，折线为累计占比', en: 'Columns: complaints by cause; line: cumulative share' }),
          ...place,
        },
        names,
        { A: data(1), B: data(2), C: data(3) },
        data(4),
        all.length,
      ),
  };
}

function departments(outcome: MonthOutcome): ChartBeside {
  const { language } = outcome.settings;
  const say = sayIn(language);
  const groups = [...groupBy(complaintsOf(outcome), ({ row }) => row.values.department ?? BLANK[language])]
    .map(([name, own]) => ({ name, dissatisfied: own.filter(({ row }) => row.values.satisfied === 'no').length, all: own.length }))
    .sort(
      by(
        (one) => -one.all,
        (one) => one.name,
      ),
    );
  const subject = say({ zh: '责任部门', en: 'Departments' });
  return {
    subject,
    title: say({
      zh: `${subject}：${groups[0]?.name} ${groups[0]?.all} 件，最多`,
      en: `${subject}: ${groups[0]?.name} most often, ${groups[0]?.all}`,
    }),
    aside: say({ zh: '件', en: 'complaints' }),
    headers: [subject, say({ zh: '不满意', en: 'Dissatisfied' }), say({ zh: '其余', en: 'Others' })],
    rows: groups.map(({ name, dissatisfied, all }) => [name, dissatisfied || null, all - dissatisfied || null]),
    height: Math.max(6, groups.length + 3),
    chart: (place, names, data) => ({
      ...stackedBars(
        {
          name: subject,
          altText: say({ zh: '条形图：各责任部门的投诉件数，其中不满意的', en: 'Bars: complaints by department, the dissatisfied apart' }),
          ...place,
        },
        names,
        [
          { data: data(1), colour: COLOUR.copper, labels: '0;;' },
          { data: data(2), colour: COLOUR.blue3, labels: '0;;' },
        ],
      ),
      ...tallBars(groups, groups.length + 3),
    }),
  };
}

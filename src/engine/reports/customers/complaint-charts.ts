import { type Language, type Words, sayIn } from '../../values/language';
import { by, groupBy } from '../../values/group';
import type { Complaint } from '../../indicators/complaints';
import { COLOUR } from '../../sheets/look';
import { pareto, paretoBars } from '../charts/pareto';
import { stackedBars } from '../charts/stacked-bars';
import { type ChartBeside, tallBars } from '../charts-beside';

/** What a blank type, cause or department is called. */
export const BLANK = { zh: '未填', en: 'Not given' } as const;

/** What stands beside 投诉分析: complaints by cause and by department. */
export const complaintCharts = (all: readonly Complaint[], language: Language): readonly ChartBeside[] => [
  causes(all, language),
  departments(all, language),
];

const MOST = 10;

function causes(all: readonly Complaint[], language: Language): ChartBeside {
  const say = sayIn(language);
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
    title: say(mostOften(subject, counts)),
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

function departments(all: readonly Complaint[], language: Language): ChartBeside {
  const say = sayIn(language);
  const groups = [...groupBy(all, ({ row }) => row.values.department ?? BLANK[language])]
    .map(([name, own]) => ({ name, dissatisfied: own.filter(({ row }) => row.values.satisfied === 'no').length, count: own.length }))
    .sort(
      by(
        (one) => -one.count,
        (one) => one.name,
      ),
    );
  const subject = say({ zh: '责任部门', en: 'Departments' });
  return {
    subject,
    title: say(mostOften(subject, groups)),
    aside: say({ zh: '件', en: 'complaints' }),
    headers: [subject, say({ zh: '不满意', en: 'Dissatisfied' }), say({ zh: '其余', en: 'Others' })],
    rows: groups.map(({ name, dissatisfied, count }) => [name, dissatisfied || null, count - dissatisfied || null]),
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

/** Which comes first; where several do, how many. */
function mostOften(subject: string, [first, ...others]: readonly { readonly name: string; readonly count: number }[]): Words {
  const ties = 1 + others.filter(({ count }) => count === first?.count).length;
  return ties > 1
    ? { zh: `${subject}：${ties} 个并列最多，各 ${first?.count} 件`, en: `${subject}: ${ties} alike, ${first?.count} each` }
    : { zh: `${subject}：${first?.name} ${first?.count} 件，最多`, en: `${subject}: ${first?.name} most often, ${first?.count}` };
}

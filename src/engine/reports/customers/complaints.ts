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
import { chartsBeside } from '../charts-beside';
import { reportOfLines } from '../report';
import { badCounts } from '../signal-column';
import { BLANK, complaintCharts } from './complaint-charts';

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

/** The sheet 投诉分析. */
export const complaintsReport = reportOfLines({
  sheet: complaints,
  group: 'summaries',
  freezeAfter: 'department',
  key: ['type', 'cause', 'department'],
  empty: { zh: '本月没有投诉', en: 'No complaints this month' },
  lines: kindsOf,
  row: lineOf,
  subtitle: (outcome, lines) => {
    const all = lines.flatMap(({ own }) => own);
    const visited = all.filter(({ row, visited: done }) => row.values.finishedAt && done).length;
    const before = reportedComplaints(outcome).length - all.length;
    return {
      zh: `投诉 ${all.length} 件${before > 0 ? `（另有 ${before} 件以前月份已计）` : ''}；按时与否按服务标准判；待回访 = 已解决而没有回访（回访的关联单号填请求编号），已回访 ${visited} 件`,
      en: `${all.length} complaints${before > 0 ? ` (${before} more counted in earlier months)` : ''}; in time by the service standards; to be visited = solved and not visited yet (a visit names the request number), ${visited} visited`,
    };
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
  draw: (area, { settings: { language } }, lines) => ({
    ...chartsBeside(
      area,
      complaints.columns,
      language,
      complaintCharts(
        lines.flatMap(({ own }) => own),
        language,
      ),
    ),
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

/** Complaints of one type, cause and department, beside how many there are in all. */
interface Kind {
  readonly type: string;
  readonly cause: string;
  readonly department: string;
  readonly own: readonly Complaint[];
  readonly all: number;
}

/** The kinds of the month's complaints, the most frequent first. */
function kindsOf(outcome: MonthOutcome): readonly Kind[] {
  const blank = BLANK[outcome.settings.language];
  const all = complaintsOf(outcome).map((complaint) => {
    const { type = '', cause = blank, department = blank } = complaint.row.values;
    return { type, cause, department, complaint };
  });
  return [...groupBy(all, ({ type, cause, department }) => keyOf(type, cause, department)).values()]
    .flatMap((own): readonly Kind[] => {
      const [first] = own;
      return first ? [{ ...first, own: own.map(({ complaint }) => complaint), all: all.length }] : [];
    })
    .sort(
      by(
        ({ own }) => -own.length,
        ({ type }) => type,
        ({ cause }) => cause,
        ({ department }) => department,
      ),
    );
}

function lineOf({ type, cause, department, own, all }: Kind) {
  const of = (fits: (complaint: Complaint) => boolean) => sumOf(own, (complaint) => (fits(complaint) ? 1 : 0));
  const judged = (end: 'answered' | 'solved', result: StandardResult) => of((complaint) => complaint[end] === result);
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

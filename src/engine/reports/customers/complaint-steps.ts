import { COMMA } from '../../values/language';
import { by, sumOf } from '../../values/group';
import { column, list, required } from '../../schema/sheet';
import { moment } from '../../schema/types-date';
import { count } from '../../schema/types-number';
import { choice, code, text } from '../../schema/types-text';
import { upheldByPerson } from '../../indicators/complaints';
import { personMeasure } from '../../indicators/history-measures';
import { COLOUR } from '../../sheets/look';
import { numberLinks } from '../number-links';
import { report } from '../report';

const step = choice({
  warning: { zh: '警告', en: 'Warning' },
  penalty: { zh: '处罚', en: 'Penalty' },
  dismissal: { zh: '解雇', en: 'Dismissal' },
});

/** 责任人投诉: upheld complaints by person, with the step that is due: counted, never decided (G). */
const complaintSteps = list('complaintSteps', '责任人投诉', 'Complaints by person', {
  dealer: required('经销商编号', 'Dealer no.', code),
  person: required('责任人', 'Person', text, { width: 14 }),
  department: column('责任部门', 'Department', text, { width: 16 }),
  now: column('本月投诉', 'This month', count, { width: 11 }),
  before: column('以前投诉', 'Before', count, { width: 11 }),
  all: column('累计', 'In all', count),
  step: column('应到步骤', 'Step due', step, { width: 14 }),
  last: column('最近受理', 'Last received', moment),
  numbers: column('请求编号', 'Request numbers', text, { width: 46 }),
});

/** First a warning, then a penalty, from the third on dismissal. */
const stepOf = (complaints: number): 'warning' | 'penalty' | 'dismissal' =>
  complaints === 1 ? 'warning' : complaints === 2 ? 'penalty' : 'dismissal';

/** The sheet 责任人投诉. */
export const complaintStepsReport = report({
  sheet: complaintSteps,
  group: 'act',
  freezeAfter: 'person',
  key: ['dealer', 'person'],
  empty: { zh: '本月没有写明责任人的成立投诉', en: 'No upheld complaint names a person this month' },
  subtitle: () => ({
    zh: '写明责任人、处理结果没有写“不成立”的投诉；第一次警告，第二次处罚，第三次解雇：只计数和提示，由主管决定；以前的次数取自历史',
    en: 'Complaints that name a person and were not found unfounded; first warning, second penalty, third dismissal: counted and shown, for a superior to decide; earlier ones from the history',
  }),
  rows: (outcome) => {
    const book = outcome.book;
    const earlier = book.months.filter((month) => month < outcome.settings.month);
    return upheldByPerson(outcome)
      .map(({ dealer, person, complaints }) => {
        const before = sumOf(earlier, (month) => book.value(month, dealer, personMeasure(person)) ?? 0);
        const newest = [...complaints].sort(by(({ row }) => row.values.receivedAt ?? '')).at(-1)?.row.values;
        return {
          dealer,
          person,
          ...(newest?.department && { department: newest.department }),
          now: complaints.length,
          before,
          all: before + complaints.length,
          step: stepOf(before + complaints.length),
          ...(newest?.receivedAt && { last: newest.receivedAt }),
          numbers: complaints.map(({ row }) => row.values.request).join(COMMA[outcome.settings.language]),
        };
      })
      .sort(
        by(
          (row) => -row.all,
          (row) => row.dealer,
          (row) => row.person,
        ),
      );
  },
  formulas: (outcome, links) => {
    const link = numberLinks(links, [{ list: 'serviceRequests', field: 'request' }]);
    return { numbers: (row) => link(row, row.numbers?.split(COMMA[outcome.settings.language])[0], row.numbers) };
  },
  draw: (area, { settings: { language } }) => {
    const is = (due: keyof typeof step.choices) => `${area.cell('step')}="${step.choices[due][language]}"`;
    return {
      conditionalFormats: [
        {
          kind: 'formula',
          ranges: [area.range('step')],
          formula: is('dismissal'),
          style: { fill: COLOUR.bad, font: { bold: true, colour: COLOUR.white }, format: '"◆ "@' },
        },
        {
          kind: 'formula',
          ranges: [area.range('step')],
          formula: is('penalty'),
          style: { fill: COLOUR.badPale, font: { bold: true, colour: COLOUR.badText }, format: '"▲ "@' },
        },
        {
          kind: 'formula',
          ranges: [area.range('step')],
          formula: is('warning'),
          style: { fill: COLOUR.nearPale, font: { colour: COLOUR.nearText }, format: '"● "@' },
        },
      ],
    };
  },
});

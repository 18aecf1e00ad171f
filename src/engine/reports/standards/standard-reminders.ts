import { type Day, addDays, daysBetween } from '../../values/day';
import { by } from '../../values/group';
import { momentDay } from '../../values/moment';
import { column, list, required } from '../../schema/sheet';
import { moment, month } from '../../schema/types-date';
import { number } from '../../schema/types-number';
import { choice, code, text } from '../../schema/types-text';
import { type CaseLeftOpen, casesLeftOpen } from '../../indicators/open-before';
import { COLOUR } from '../../sheets/look';
import { numberLinks } from '../number-links';
import { report } from '../report';

/** Open cases are reminded of so many days ahead, as parts are (D9). */
const DAYS_AHEAD = 7;

const state = choice({ past: { zh: '已超时', en: 'Past its limit' }, near: { zh: '快到期', en: 'Near its limit' } });

/** 催办清单: open cases of the enabled standards, those that earlier months left open too, past their limit or near it (G). */
const standardReminders = list('standardReminders', '催办清单', 'Cases to hurry', {
  standard: required('标准编号', 'Standard no.', code, { width: 11 }),
  name: column('标准名称', 'Standard name', text, { width: 18 }),
  dealer: required('经销商编号', 'Dealer no.', code),
  number: column('单号', 'Number', code, { width: 20 }),
  from: column('起点时间', 'Began at', moment),
  deadline: column('期限', 'Limit', moment),
  daysLeft: column('剩余天数', 'Days left', number, { width: 11 }),
  state: column('状态', 'State', state, { width: 15 }),
  reportedIn: column('所在月报', 'Reported in', month, { width: 12 }),
});

/** The sheet 催办清单. */
export const standardRemindersReport = report({
  sheet: standardReminders,
  group: 'act',
  freezeAfter: 'number',
  key: ['standard', 'dealer', 'number'],
  empty: { zh: '没有快到期或已超时的未结事项', en: 'No open case is near or past its limit' },
  subtitle: ({ earlier }) => ({
    zh: `启用标准中还没有办完的：已超时的，和盘点日期后 ${DAYS_AHEAD} 天内到期的；最急的在前；${earlier.length > 0 ? '含前期月报里没办完、本月没有再报的' : '以前月份没办完的，月结时带入前期月报才有'}`,
    en: `Open cases of the enabled standards: past their limit, or due within ${DAYS_AHEAD} days of the as-of date; the most urgent first; ${earlier.length > 0 ? 'those that earlier reports left open included' : 'those of earlier months need their reports when closing'}`,
  }),
  rows: (outcome) => {
    const until = addDays(outcome.settings.asOf, DAYS_AHEAD);
    const now = outcome.standards.flatMap(({ standard, cases }) =>
      cases.map((one) => ({ standard, case: one, month: outcome.settings.month })),
    );
    return [...now, ...casesLeftOpen(outcome)]
      .flatMap((one) => reminder(one, until, outcome.settings.asOf))
      .sort(
        by(
          (row) => row.deadline,
          (row) => row.standard,
          (row) => row.dealer,
          (row) => row.number,
        ),
      );
  },
  formulas: (_, links) => {
    const link = numberLinks(links, [
      { list: 'repairs', field: 'job' },
      { list: 'serviceRequests', field: 'request' },
      { list: 'issues', field: 'slip' },
    ]);
    return { number: (row) => link(row, row.number) };
  },
  draw: (area, { settings: { language } }) => ({
    conditionalFormats: [
      {
        kind: 'formula',
        ranges: [area.range('state')],
        formula: `${area.cell('state')}="${state.choices.past[language]}"`,
        style: { fill: COLOUR.bad, font: { bold: true, colour: COLOUR.white }, format: '"◆ "@' },
      },
      {
        kind: 'formula',
        ranges: [area.range('state')],
        formula: `${area.cell('state')}="${state.choices.near[language]}"`,
        style: { fill: COLOUR.nearPale, font: { colour: COLOUR.nearText }, format: '"▲ "@' },
      },
    ],
  }),
});

/** An open case that is past its limit, or will be by a day. */
function reminder({ standard: { standard = '', name = '' }, case: one, month: reportedIn }: CaseLeftOpen, until: Day, asOf: Day) {
  const { isOpen, deadline, result, dealer, number: of, from } = one;
  const isNear = isOpen && from && deadline && (result === 'late' || momentDay(deadline) <= until);
  if (!isNear) return [];
  const row = { standard, name, dealer, number: of, from, deadline, daysLeft: daysBetween(asOf, momentDay(deadline)), reportedIn };
  return [{ ...row, state: result === 'late' ? ('past' as const) : ('near' as const) }];
}

import { linkTo } from '../../sheets/cell-link';
import type { Words } from '../../values/language';
import { by } from '../../values/group';
import { hasTime, momentDay } from '../../values/moment';
import { daysBetween } from '../../values/day';
import { ratio } from '../../values/money';
import { column, list, required } from '../../schema/sheet';
import { moment } from '../../schema/types-date';
import { count } from '../../schema/types-number';
import { hours } from '../../schema/types-report';
import { code, text } from '../../schema/types-text';
import type { MonthOutcome } from '../../month/outcome';
import { COLOUR } from '../../sheets/look';
import { numberLinks } from '../number-links';
import { reportOfLines } from '../report';

/** 超时明细: the repairs that took too long, the worst first, with the reason given. */
const lateRepairs = list('lateRepairs', '超时明细', 'Late repairs', {
  dealer: required('经销商编号', 'Dealer no.', code),
  job: required('维修单号', 'Repair no.', code, { width: 20 }),
  calledAt: column('叫修时间', 'Called at', moment),
  finishedAt: column('完成时间', 'Finished at', moment),
  hours: column('用时小时', 'Hours taken', hours, { width: 11 }),
  over: column('超出小时', 'Hours over', hours, { width: 11 }),
  reason: column('特殊情况说明', 'Special case', text, { width: 26 }),
  category: column('故障类别', 'Fault category', text, { width: 14 }),
  technician: column('维修人员', 'Technician', text, { width: 11 }),
  row: column('来源行', 'Source row', count),
});

const lateRows = ({ ledgers, decisions, settings }: MonthOutcome) =>
  ledgers.repairs
    .flatMap((row) => {
      const timeliness = decisions.get(row)?.timeliness;
      const { calledAt, finishedAt, specialCase } = row.values;
      if (!row.counts || timeliness?.result !== 'late' || !calledAt || !finishedAt) return [];
      const limit = specialCase === undefined ? settings.repairHours : settings.specialRepairHours;
      // A date without a time: the fewest hours that it can have been.
      const least =
        hasTime(calledAt) && hasTime(finishedAt) ? undefined : (daysBetween(momentDay(calledAt), momentDay(finishedAt)) - 1) * 24;
      return [{ row, hours: timeliness.hours, over: ratio((timeliness.hours ?? least ?? limit) - limit, 1, 4) ?? 0 }];
    })
    .sort(
      by(
        ({ over }) => -over,
        ({ row }) => row.dealer,
        ({ row }) => row.values.job ?? '',
      ),
    );

const NO_REASON: Words = { zh: '未说明', en: 'No reason given' };

/** The sheet 超时明细. */
export const lateRepairsReport = reportOfLines({
  sheet: lateRepairs,
  group: 'summaries',
  freezeAfter: 'job',
  key: ['dealer', 'job'],
  empty: { zh: '本月没有超时的维修', en: 'No late repair this month' },
  subtitle: () => ({
    zh: '超时最多的在前；没有说明原因的标出；只有日期的，超出小时按最少算',
    en: 'The latest first; those without a reason are marked; of dates without times the fewest hours',
  }),
  lines: lateRows,
  row: ({ row, hours, over }, { settings: { language } }) => {
    const { job, calledAt, finishedAt, specialCase, faultCategory, technician } = row.values;
    return {
      dealer: row.dealer,
      ...(job && { job }),
      ...(calledAt && { calledAt }),
      ...(finishedAt && { finishedAt }),
      ...(hours !== undefined && { hours }),
      over,
      reason: specialCase ?? NO_REASON[language],
      ...(faultCategory && { category: faultCategory }),
      ...(technician && { technician }),
      row: row.row,
    };
  },
  formulas: (_, links) => {
    const link = numberLinks(links, [{ list: 'repairs', field: 'job' }]);
    return {
      job: (row) => link(row, row.job),
      row: (_, { row }) => linkTo(links.cellOf('repairs', row.file, row.row, 'calledAt'), row.row),
    };
  },
  draw: (area, { settings: { language } }) => ({
    conditionalFormats: [
      {
        kind: 'formula',
        ranges: [area.range('reason')],
        formula: `${area.cell('reason')}="${NO_REASON[language]}"`,
        style: { fill: COLOUR.nearPale, font: { colour: COLOUR.nearText } },
      },
      {
        kind: 'formula',
        ranges: [area.range('row')],
        formula: `${area.cell('row')}<>""`,
        style: { font: { colour: COLOUR.blue, underline: true } },
      },
    ],
  }),
});

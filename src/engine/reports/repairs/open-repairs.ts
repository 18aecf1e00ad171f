import { addDays } from '../../values/day';
import { by } from '../../values/group';
import { ratio } from '../../values/money';
import { hasTime, type Moment, secondsBetween } from '../../values/moment';
import { column, list, required } from '../../schema/sheet';
import { moment } from '../../schema/types-date';
import { count } from '../../schema/types-number';
import { hours } from '../../schema/types-report';
import { code, long } from '../../schema/types-text';
import type { Settings } from '../../month/settings';
import { COLOUR } from '../../sheets/look';
import { numberLinks } from '../number-links';
import { report } from '../report';

/** 未完成维修: repairs still open, the oldest first. */
const openRepairs = list('openRepairs', '未完成维修', 'Open repairs', {
  dealer: required('经销商编号', 'Dealer no.', code),
  job: required('维修单号', 'Repair no.', code, { width: 19 }),
  calledAt: column('叫修时间', 'Called at', moment),
  model: column('产品型号', 'Model', code),
  serial: column('产品编号', 'Serial number', code, { width: 18 }),
  symptom: column('故障描述', 'Symptom', long, { width: 36 }),
  hoursOpen: column('已过小时', 'Hours open', hours),
  row: column('来源行', 'Source row', count),
});

/** Hours from the call to the end of the as-of date; a call without a time counts from 00:00. */
function hoursOpen(calledAt: Moment | undefined, { asOf }: Settings): number | undefined {
  if (!calledAt) return undefined;
  const end = addDays(asOf, 1);
  const open = ratio(secondsBetween(calledAt, end), 3600, hasTime(calledAt) ? 2 : 0);
  return open === undefined || open < 0 ? undefined : open;
}

/** The sheet 未完成维修. */
export const openRepairsReport = report({
  sheet: openRepairs,
  group: 'act',
  slicer: 'dealer',
  freezeAfter: 'job',
  rowHeight: 26,
  empty: { zh: '没有未完成的维修', en: 'No repair is open' },
  subtitle: () => ({ zh: '已过小时算到盘点日期当天结束；最久的在前', en: 'Hours to the end of the as-of date; the oldest first' }),
  rows: ({ ledgers, decisions, settings }) =>
    ledgers.repairs
      .filter((row) => row.counts && decisions.get(row)?.timeliness.result === 'open')
      .map((row) => {
        const { job, calledAt, model, serial, symptom } = row.values;
        const open = hoursOpen(calledAt, settings);
        return {
          dealer: row.dealer,
          ...(job && { job }),
          ...(calledAt && { calledAt }),
          ...(model && { model }),
          ...(serial && { serial }),
          ...(symptom && { symptom }),
          ...(open !== undefined && { hoursOpen: open }),
          row: row.row,
        };
      })
      .sort(
        by(
          (row) => row.calledAt ?? '9999',
          (row) => row.dealer,
          (row) => row.job ?? '',
        ),
      ),
  formulas: (_, links) => {
    const link = numberLinks(links, [{ list: 'repairs', field: 'job' }]);
    return { job: (row) => link(row, row.job) };
  },
  draw: (area, { settings }) => ({
    conditionalFormats: [
      {
        kind: 'formula',
        ranges: [area.range('hoursOpen')],
        formula: `AND(${area.cell('hoursOpen')}<>"",${area.cell('hoursOpen')}>${settings.specialRepairHours})`,
        style: { font: { bold: true, colour: COLOUR.badText } },
      },
    ],
  }),
});

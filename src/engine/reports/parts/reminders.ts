import { column, list, required } from '../../schema/sheet';
import { dayType } from '../../schema/types-date';
import { count, number } from '../../schema/types-number';
import { choice, code } from '../../schema/types-text';
import { COLOUR } from '../../sheets/look';
import { numberLinks } from '../number-links';
import { report } from '../report';

/** 提醒 (D9). The contract names 逾期, but no line has it: what is overdue and not in transit is charged, and stands on a charge slip instead. */
const reminderKind = choice({
  soon: { zh: '7天内', en: 'Within 7 days' },
  today: { zh: '今日到期', en: 'Due today' },
  overdue: { zh: '逾期', en: 'Overdue' },
  overdueInTransit: { zh: '逾期在途', en: 'Overdue, in transit' },
});

/** 催退清单: what is carried forward and due within a week. */
export const reminders = list('reminders', '催退清单', 'Reminders', {
  dealer: required('经销商编号', 'Dealer no.', code),
  part: required('配件编码', 'Part no.', code),
  slip: required('领料单号', 'Issue slip', code, { width: 17 }),
  dueOn: column('应退日期', 'Due on', dayType),
  daysLeft: column('剩余天数', 'Days left', number, { width: 11 }),
  quantity: column('未退数量', 'Outstanding', count),
  kind: column('提醒', 'Reminder', reminderKind, { width: 14 }),
});

/** The sheet 催退清单. */
export const remindersReport = report({
  sheet: reminders,
  group: 'act',
  slicer: 'dealer',
  freezeAfter: 'slip',
  empty: { zh: '7 天内没有要催的借料', en: 'Nothing is due within 7 days' },
  subtitle: () => ({
    zh: '7 天内到期和逾期在途的借料；已逾期计收的见收费单',
    en: 'Due within 7 days, or overdue and in transit; what was charged is on the slips',
  }),
  rows: ({ reconciliation }) =>
    reconciliation.reminders.map(({ dealer, part, slip, dueOn, daysLeft, quantity, kind }) => ({
      dealer,
      part,
      slip,
      dueOn,
      daysLeft,
      quantity,
      kind,
    })),
  formulas: (_, links) => {
    const link = numberLinks(links, [
      { list: 'issues', field: 'slip' },
      { list: 'openingBalance', field: 'slip' },
      { list: 'partsBorrowed', field: 'slip' },
    ]);
    return { slip: (row) => link(row, row.slip) };
  },
  totals: { dealer: 'label', quantity: 'sum' },
  draw: (area) => ({
    conditionalFormats: [
      {
        kind: 'formula',
        ranges: [area.range('kind')],
        formula: `AND(${area.cell('daysLeft')}<>"",${area.cell('daysLeft')}<=0)`,
        style: { fill: COLOUR.nearPale, font: { bold: true, colour: COLOUR.nearText } },
      },
    ],
  }),
});

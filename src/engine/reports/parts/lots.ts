import { column, list, required } from '../../schema/sheet';
import { dayType } from '../../schema/types-date';
import { count, money } from '../../schema/types-number';
import { choice, code } from '../../schema/types-text';
import { COLOUR } from '../../sheets/look';
import { report } from '../report';

/** 账龄. */
const ageing = choice({
  notDue: { zh: '未到期', en: 'Not due' },
  days1to30: { zh: '1-30天', en: '1-30 days' },
  days31to60: { zh: '31-60天', en: '31-60 days' },
  days61to90: { zh: '61-90天', en: '61-90 days' },
  over90: { zh: '90天以上', en: 'Over 90 days' },
});

/** 状态 of a lot. */
const lotState = choice({
  cleared: { zh: '已退清', en: 'Cleared' },
  notDue: { zh: '未到期', en: 'Not due' },
  overdue: { zh: '逾期', en: 'Overdue' },
  overdueInTransit: { zh: '逾期在途', en: 'Overdue, in transit' },
});

/** 借料明细: every lot and how it stands. */
export const lots = list('lots', '借料明细', 'Lots', {
  dealer: required('经销商编号', 'Dealer no.', code),
  part: required('配件编码', 'Part no.', code),
  slip: required('领料单号', 'Issue slip', code, { width: 17 }),
  borrowedOn: column('借料日期', 'Borrowed on', dayType),
  dueOn: column('应退日期', 'Due on', dayType),
  quantity: column('借料数量', 'Lent', count),
  returned: column('已退数量', 'Returned', count),
  released: column('特批核销', 'Released', count),
  outstanding: column('未退数量', 'Outstanding', count),
  inTransit: column('其中在途', 'In transit', count),
  daysOverdue: column('逾期天数', 'Days overdue', count),
  ageing: column('账龄', 'Ageing', ageing),
  state: column('状态', 'State', lotState),
  amount: column('应收金额', 'Receivable', money),
});

/** The sheet 借料明细. */
export const lotsReport = report({
  sheet: lots,
  group: 'parts',
  freezeAfter: 'slip',
  empty: { zh: '本月没有借料', en: 'No parts were lent' },
  subtitle: () => ({ zh: '每批借料：退了多少、还欠多少、逾期几天', en: 'Each lot: what came back, what is owed, how late' }),
  rows: ({ reconciliation }) =>
    reconciliation.lots.map((lot) => ({
      dealer: lot.dealer,
      part: lot.part,
      slip: lot.slip,
      borrowedOn: lot.borrowedOn,
      dueOn: lot.dueOn,
      quantity: lot.quantity,
      returned: lot.returned,
      released: lot.released,
      outstanding: lot.outstanding,
      inTransit: lot.inTransit,
      daysOverdue: lot.daysOverdue,
      ...(lot.ageing && { ageing: lot.ageing }),
      state: lot.state,
      amount: lot.amount,
    })),
  totals: { dealer: 'label', quantity: 'sum', returned: 'sum', released: 'sum', outstanding: 'sum', inTransit: 'sum', amount: 'sum' },
  draw: (area, { settings: { language } }) => ({
    conditionalFormats: [
      {
        kind: 'formula',
        ranges: [area.range('dealer', 'amount')],
        formula: `${area.cell('state')}="${lotState.choices.cleared[language]}"`,
        style: { font: { colour: COLOUR.faint } },
      },
      {
        kind: 'formula',
        ranges: [area.range('state')],
        formula: `${area.cell('state')}="${lotState.choices.overdue[language]}"`,
        style: { font: { bold: true, colour: COLOUR.badText } },
      },
      {
        kind: 'formula',
        ranges: [area.range('state')],
        formula: `${area.cell('state')}="${lotState.choices.overdueInTransit[language]}"`,
        style: { fill: COLOUR.nearPale, font: { colour: COLOUR.nearText } },
      },
      {
        kind: 'formula',
        ranges: [area.range('daysOverdue')],
        formula: `${area.cell('daysOverdue')}>0`,
        style: { font: { bold: true, colour: COLOUR.badText } },
      },
    ],
  }),
});

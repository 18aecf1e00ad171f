import { column, list, required } from '../../schema/sheet';
import { dayType } from '../../schema/types-date';
import { count } from '../../schema/types-number';
import { choice, code, text, yesNo } from '../../schema/types-text';
import { present } from '../../reconciliation/present';
import { COLOUR } from '../../sheets/look';
import { type DeskKind, deskItems } from './desk-items';
import { numberLinks } from '../number-links';
import { report } from '../report';

const kind = choice({
  notIssued: { zh: '已批未发', en: 'Approved, not issued' },
  notShipped: { zh: '已发未运', en: 'Issued, not shipped' },
  unpaid: { zh: '待付款', en: 'Awaiting payment' },
  shippedUnpaid: { zh: '未付先发', en: 'Shipped before payment' },
  escalated: { zh: '待上级', en: 'With superior' },
  pending: { zh: '待审', en: 'Pending' },
  refused: { zh: '已拒绝', en: 'Refused' },
} satisfies Record<DeskKind, { zh: string; en: string }>);

/** 待办发料: requests and issues that are not through: requested and not issued, issued and not shipped, waiting for payment, shipped before payment, with a superior (D1, A5, C7). */
const issueDesk = list('issueDesk', '待办发料', 'Issue desk', {
  kind: required('事项', 'To do', kind, { width: 22 }),
  dealer: required('经销商编号', 'Dealer no.', code),
  name: column('经销商名称', 'Dealer name', text, { width: 24 }),
  request: column('需求表号', 'Request no.', code, { width: 16 }),
  slip: column('领料单号', 'Issue slip', code, { width: 16 }),
  part: required('配件编码', 'Part no.', code),
  partName: column('配件名称', 'Part name', text, { width: 16 }),
  quantity: column('数量', 'Quantity', count),
  open: column('未办数量', 'Still open', count),
  since: column('起算日期', 'Since', dayType),
  days: column('已过天数', 'Days', count),
  urgent: column('加急', 'Urgent', yesNo, { width: 8 }),
  job: column('维修单号', 'Repair no.', code, { width: 19 }),
  warranty: column('保修判定', 'Warranty', text, { width: 18 }),
  says: column('说明', 'What to do', text, { width: 34 }),
});

/** Days after which an item is late: shipping is due within two days of payment, a request is no older than a week. */
const LATE = 7;

/** The sheet 待办发料. */
export const issueDeskReport = report({
  sheet: issueDesk,
  group: 'act',
  freezeAfter: 'dealer',
  key: ['kind', 'dealer', 'request', 'slip', 'part'],
  empty: { zh: '需求和发料都已办完', en: 'Every request and issue is through' },
  subtitle: ({ settings: { asOf } }) => ({
    zh: `需求 → 领料单 → 发货单，到 ${asOf} 还没办完的；加急的、最久的在前；可打印的单据见「领料单」「发货单」`,
    en: `Request → issue slip → delivery note: what is open at ${asOf}, urgent and oldest first; slips to print on Issue slips and Delivery notes`,
  }),
  rows: (outcome) => {
    const { language } = outcome.settings;
    return deskItems(outcome).map(
      ({ kind: of, dealer, request, slip, part, quantity, open, since, days, isUrgent, job, warranty, says }) => ({
        kind: of,
        dealer,
        name: outcome.dealers.get(dealer)?.name ?? '',
        part,
        partName: outcome.prices.nameOf(part),
        quantity,
        open,
        ...present({ request, slip, since, days, job, urgent: isUrgent ? ('yes' as const) : undefined, warranty: warranty?.[language] }),
        says: says[language],
      }),
    );
  },
  formulas: (_, links) => {
    const request = numberLinks(links, [{ list: 'partRequests', field: 'request' }]);
    const slip = numberLinks(links, [{ list: 'issues', field: 'slip' }]);
    const job = numberLinks(links, [{ list: 'repairs', field: 'job' }]);
    return { request: (row) => request(row, row.request), slip: (row) => slip(row, row.slip), job: (row) => job(row, row.job) };
  },
  totals: { kind: 'label', open: 'sum' },
  draw: (area, { settings: { language } }) => ({
    conditionalFormats: [
      {
        kind: 'formula',
        ranges: [area.range('kind')],
        formula: `OR(${area.cell('kind')}="${kind.choices.shippedUnpaid[language]}",${area.cell('kind')}="${kind.choices.refused[language]}")`,
        style: { fill: COLOUR.badPale, font: { bold: true, colour: COLOUR.badText } },
      },
      {
        kind: 'formula',
        ranges: [area.range('kind')],
        formula: `${area.cell('kind')}="${kind.choices.escalated[language]}"`,
        style: { fill: COLOUR.nearPale, font: { bold: true, colour: COLOUR.nearText } },
      },
      {
        kind: 'formula',
        ranges: [area.range('days')],
        formula: `AND(ISNUMBER(${area.cell('days')}),${area.cell('days')}>${LATE})`,
        style: { font: { bold: true, colour: COLOUR.badText } },
      },
      {
        kind: 'formula',
        ranges: [area.range('urgent')],
        formula: `${area.cell('urgent')}<>""`,
        style: { font: { bold: true, colour: COLOUR.copperText } },
      },
    ],
  }),
});

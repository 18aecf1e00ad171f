import type { Words } from '../../values/language';

/** The names of the two sheets. */
export const ISSUE_SLIPS_TITLE: Words = { zh: '领料单', en: 'Issue slips' };
export const DELIVERY_NOTES_TITLE: Words = { zh: '发货单', en: 'Delivery notes' };

/** What one slip is called. */
export const ISSUE_SLIP: Words = { zh: '领料单', en: 'Issue Slip' };
export const DELIVERY_NOTE: Words = { zh: '发货单', en: 'Delivery Note' };

/** A number that is still to be given. */
export const BLANK_NUMBER = '____________';

/** The words on both kinds of slip; `{…}` are facts. */
export const DESK_WORDS = {
  dealer: { zh: '经销商', en: 'Dealer' },
  region: { zh: '区域', en: 'Region' },
  contact: { zh: '收货人', en: 'Consignee' },
  phone: { zh: '联系电话', en: 'Phone' },
  address: { zh: '收货地址', en: 'Address' },
  urgent: { zh: '加急', en: 'Urgent' },
  urgentYes: { zh: '■ 加急，当天发货　□ 按约定日期', en: '■ urgent, ship today　□ on the agreed day' },
  urgentNo: { zh: '□ 加急　□ 按约定日期 ________', en: '□ urgent　□ on the agreed day ________' },
  request: { zh: '需求表号', en: 'Request no.' },
  requestedOn: { zh: '需求日期', en: 'Requested on' },
  total: { zh: '合计', en: 'Total' },
  restBlank: { zh: '（以下空白）', en: '(blank below)' },
  issueRule: {
    zh: '第一联 仓库　·　第二联 售后　·　第三联 存根　　保修期外和收费的，款到再发货；待上级的不开本单',
    en: 'Copy 1 store · Copy 2 after-sales · Copy 3 file　　Out of warranty or charged: shipped after payment; nothing is issued while a superior decides',
  },
  deliveryRule: {
    zh: '第一联 收货人　·　第二联 承运　·　第三联 存根　　收货请当面清点，三日内没有异议视为收妥',
    en: 'Copy 1 consignee · Copy 2 carrier · Copy 3 file　　Please count on receipt; without objection within three days all is received',
  },
  noIssues: { zh: '没有待开的领料单', en: 'No issue slip is to be made out' },
  noIssuesWhy: { zh: '已批准的需求都已发料。', en: 'Every approved request has been issued.' },
  noDeliveries: { zh: '没有待发的货', en: 'Nothing is to be shipped' },
  noDeliveriesWhy: {
    zh: '已领的料都已发货，或在等付款、等上级，或发料表没有登记发货日期。',
    en: 'Everything issued was shipped, waits for payment or a superior, or shipping days are not kept.',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** Who signs an issue slip, from left to right. */
export const ISSUE_SIGNATURES: readonly Words[] = [
  { zh: '制单', en: 'Made out by' },
  { zh: '审核', en: 'Checked by' },
  { zh: '发料（仓库）', en: 'Issued by (store)' },
  { zh: '领料', en: 'Received by' },
];

/** Who signs a delivery note, from left to right. */
export const DELIVERY_SIGNATURES: readonly Words[] = [
  { zh: '制单', en: 'Made out by' },
  { zh: '发货', en: 'Shipped by' },
  { zh: '承运', en: 'Carrier' },
  { zh: '收货人（签字盖章）', en: 'Consignee (signature, stamp)' },
];

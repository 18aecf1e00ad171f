import type { Words } from '../../values/language';
import type { Invoicing } from '../../reconciliation/charge-line';
import type { Payment } from './slip';

/** The name of the sheet. */
export const CHARGE_SLIPS_TITLE: Words = { zh: '收费单', en: 'Charge slips' };

/** The words that stand on every slip; `{…}` are facts. */
export const SLIP_WORDS = {
  title: { zh: '材料收费暨报销单', en: 'Charge and Reimbursement Slip' },
  continued: { zh: '（续）', en: ' (continued)' },
  number: { zh: '单号 {number}', en: 'No. {number}' },
  madeOut: { zh: '制单日期 {day}', en: 'Made out {day}' },
  sheetOf: { zh: '第 {page} / {pages} 张', en: 'Sheet {page} of {pages}' },
  dealer: { zh: '经销商', en: 'Dealer' },
  region: { zh: '区域', en: 'Region' },
  invoiceTitle: { zh: '开票抬头', en: 'Invoice title' },
  taxNumber: { zh: '税号', en: 'Tax no.' },
  address: { zh: '地址', en: 'Address' },
  phone: { zh: '联系电话', en: 'Phone' },
  restBlank: { zh: '（以下空白）', en: '(blank below)' },
  overleaf: { zh: '转下页，合计见本单末页', en: 'Continued on the next page; the total is on the last page of this slip' },
  total: { zh: '合计（小写）', en: 'Total' },
  netQuantity: { zh: '数量已减去红冲', en: 'Quantity net of reversals' },
  capitals: { zh: '合计人民币（大写）', en: 'Amount in words (CNY)' },
  payment: { zh: '付款', en: 'Payment' },
  invoice: { zh: '开票', en: 'Invoice' },
  paidOn: { zh: '付款日期　　　　　年　　　　月　　　　日', en: 'Date paid  ________ / ______ / ______' },
  quote: { zh: '付款时请注明单号 {number}', en: 'Please quote no. {number} when paying' },
  date: { zh: '日期', en: 'Date' },
  copies: { zh: '第一联 财务　·　第二联 经销商　·　第三联 存根', en: 'Copy 1 finance · Copy 2 dealer · Copy 3 file' },
  overdueRule: {
    zh: '逾期未退 = 过应退日期未退回{place}，按借料日成本价计收；日后退回凭红冲冲减',
    en: 'Overdue = not returned to {place} by the due date, charged at the cost price of the day it was lent; a later return is credited by a reversal',
  },
  nothing: { zh: '本月没有收费', en: 'Nothing was charged this month' },
  nothingWhy: {
    zh: '截至盘点日期 {day}：没有发料收费，没有逾期未退，没有红冲，不需要开具收费单。',
    en: 'As of {day}: no charged issues, no overdue parts, no reversals. No charge slip is due.',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** Who signs, from left to right. */
export const SIGNATURES: readonly Words[] = [
  { zh: '制单', en: 'Made out by' },
  { zh: '审核', en: 'Checked by' },
  { zh: '财务', en: 'Finance' },
  { zh: '经销商确认（盖章）', en: 'Dealer (signature and stamp)' },
];

/** The boxes of the ways to pay. */
export const PAYMENT_WORDS: Readonly<Record<Payment, Words>> = {
  transfer: { zh: '转账', en: 'Transfer' },
  cash: { zh: '现金', en: 'Cash' },
  offset: { zh: '货款抵扣', en: 'Offset' },
};

/** The boxes of the ways to invoice. */
export const INVOICING_WORDS: Readonly<Record<Invoicing, Words>> = {
  now: { zh: '本次开票（转财务）', en: 'Invoice now (to finance)' },
  later: { zh: '待集中开票', en: 'Invoice later' },
  none: { zh: '不开票', en: 'No invoice' },
};

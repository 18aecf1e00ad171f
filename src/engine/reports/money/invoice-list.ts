import { keyOf } from '../../values/group';
import { COMMA } from '../../values/language';
import { column, list, required } from '../../schema/sheet';
import { dayType } from '../../schema/types-date';
import { money, price, quantity } from '../../schema/types-number';
import { code, text } from '../../schema/types-text';
import { chargeKind } from '../../records/choices';
import type { MonthOutcome } from '../../month/outcome';
import { present } from '../../reconciliation/present';
import { COLOUR } from '../../sheets/look';
import { report } from '../report';

/** 开票清单: what finance is to invoice now (本次开票), line by line with the title and tax number to put on the invoice (C6). */
export const invoiceList = list('invoiceList', '开票清单', 'Invoices to issue', {
  dealer: required('经销商编号', 'Dealer no.', code),
  name: column('经销商名称', 'Dealer name', text, { width: 26 }),
  invoiceTitle: column('开票抬头', 'Invoice title', text, { width: 28 }),
  taxNumber: column('税号', 'Tax no.', code, { width: 21 }),
  chargeSlip: column('收费单号', 'Charge slip', code, { width: 18 }),
  kind: column('收费类型', 'Kind', chargeKind),
  slip: column('单号', 'Slip', code, { width: 17 }),
  part: column('配件编码', 'Part no.', code),
  partName: column('配件名称', 'Part name', text, { width: 18 }),
  quantity: column('数量', 'Quantity', quantity),
  unitPrice: column('单价', 'Unit price', price),
  amount: column('金额', 'Amount', money),
  payment: column('付款方式', 'Payment', text),
  paidOn: column('付款日期', 'Paid on', dayType),
  missing: column('缺什么', 'Missing', text, { width: 18 }),
});

/** The sheet 开票清单. */
export const invoiceListReport = report({
  sheet: invoiceList,
  group: 'parts',
  freezeAfter: 'name',
  key: ['dealer', 'kind', 'slip', 'part'],
  empty: { zh: '本次没有要开的发票', en: 'No invoice is to be issued now' },
  subtitle: () => ({
    zh: '转财务：收费清单里「本次开票」的各行，红冲为负数；抬头和税号取自经销商，缺的请先补齐',
    en: 'For finance: charge lines to be invoiced now, reversals negative; title and tax number from Dealers: fill in what is missing',
  }),
  rows: invoiceRows,
  totals: { dealer: 'label', amount: 'sum' },
  draw: (area) => ({
    conditionalFormats: [
      {
        kind: 'formula',
        ranges: [area.range('dealer', 'paidOn')],
        formula: `AND(ISNUMBER(${area.cell('amount')}),${area.cell('amount')}<0)`,
        style: { font: { colour: COLOUR.slate } },
      },
      {
        kind: 'formula',
        ranges: [area.range('missing')],
        formula: `${area.cell('missing')}<>""`,
        style: { fill: COLOUR.nearPale, font: { bold: true, colour: COLOUR.nearText } },
      },
    ],
  }),
});

function invoiceRows({ reconciliation, dealers, prices, headOffice, settings: { month, language } }: MonthOutcome) {
  const paid = new Map(
    headOffice.issues
      .filter((row) => row.counts && row.values.paidOn !== undefined)
      .map(({ dealer, values }) => [keyOf(dealer, values.slip, values.part), values.paidOn]),
  );
  return reconciliation.charges
    .filter(({ invoicing }) => invoicing === 'now')
    .map(({ kind, dealer, slip, part, quantity: pieces, unitPrice, amount, payment }) => {
      const { name = '', invoiceTitle, taxNumber } = dealers.get(dealer) ?? {};
      const missing = [invoiceTitle === undefined && MISSING.title[language], taxNumber === undefined && MISSING.tax[language]].filter(
        (one) => one !== false,
      );
      return {
        dealer,
        name,
        chargeSlip: `SF-${month.replace('-', '')}-${dealer}`,
        kind,
        slip,
        part,
        partName: prices.nameOf(part),
        quantity: pieces,
        amount,
        ...present({
          invoiceTitle,
          taxNumber,
          unitPrice,
          payment,
          paidOn: kind === 'issue' ? paid.get(keyOf(dealer, slip, part)) : undefined,
          missing: missing.length > 0 ? missing.join(COMMA[language]) : undefined,
        }),
      };
    });
}

const MISSING = { title: { zh: '开票抬头', en: 'invoice title' }, tax: { zh: '税号', en: 'tax no.' } } as const;

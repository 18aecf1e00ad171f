import { column, list, required } from '../../schema/sheet';
import { dayType } from '../../schema/types-date';
import { count } from '../../schema/types-number';
import { choice, code, yesNo, yesOrNo } from '../../schema/types-text';
import { receiptType } from '../../records/choices';
import { COLOUR } from '../../sheets/look';
import { report } from '../report';

/** 匹配方式. */
export const allocationRule = choice({
  named: { zh: '指定单号', en: 'Named slip' },
  fifo: { zh: '先到期先还', en: 'First due first' },
  surplus: { zh: '盘盈', en: 'Surplus' },
});

/** 匹配明细: every receipt, what it discharged and by which rule. */
export const allocations = list('allocations', '匹配明细', 'Allocations', {
  dealer: required('经销商编号', 'Dealer no.', code),
  part: required('配件编码', 'Part no.', code),
  receipt: column('收料单号', 'Receipt no.', code, { width: 17 }),
  receivedOn: column('收料日期', 'Received on', dayType),
  slip: column('领料单号', 'Issue slip', code, { width: 17 }),
  quantity: required('数量', 'Quantity', count),
  rule: column('匹配方式', 'Matched by', allocationRule, { width: 14 }),
  type: column('退料类型', 'Return type', receiptType),
  late: column('是否逾期退回', 'Late', yesNo),
});

/** The sheet 匹配明细. */
export const allocationsReport = report({
  sheet: allocations,
  group: 'parts',
  freezeAfter: 'part',
  key: ['dealer', 'part', 'receipt', 'slip', 'rule'],
  empty: { zh: '本月没有收料', en: 'No receipts' },
  subtitle: () => ({
    zh: '先按指定单号，再按先到期先还；多出的为盘盈',
    en: 'Named slips first, then first due first; what is left is surplus',
  }),
  rows: ({ reconciliation }) =>
    reconciliation.allocations.map((line) => ({
      dealer: line.dealer,
      part: line.part,
      receipt: line.receipt,
      receivedOn: line.receivedOn,
      ...(line.slip !== undefined && { slip: line.slip }),
      quantity: line.quantity,
      rule: line.rule,
      ...(line.type && { type: line.type }),
      ...(line.late !== undefined && { late: yesOrNo(line.late) }),
    })),
  totals: { dealer: 'label', quantity: 'sum' },
  draw: (area, { settings: { language } }) => ({
    conditionalFormats: [
      {
        kind: 'formula',
        ranges: [area.range('rule')],
        formula: `${area.cell('rule')}="${allocationRule.choices.surplus[language]}"`,
        style: { font: { bold: true, colour: COLOUR.blue } },
      },
      {
        kind: 'formula',
        ranges: [area.range('late')],
        formula: `${area.cell('late')}="${yesNo.choices.yes[language]}"`,
        style: { fill: COLOUR.nearPale, font: { colour: COLOUR.nearText } },
      },
    ],
  }),
});

import { list } from '../../schema/sheet';
import { CHARGE_COLUMNS } from '../../records/charges';
import { COLOUR } from '../../sheets/look';
import { numberLinks } from '../number-links';
import { report } from '../report';

/** 收费清单: every charge of the month (C6). */
export const charges = list('charges', '收费清单', 'Charges', CHARGE_COLUMNS);

/** The sheet 收费清单. */
export const chargesReport = report({
  sheet: charges,
  group: 'parts',
  freezeAfter: 'dealer',
  key: ['kind', 'dealer', 'slip', 'part'],
  empty: { zh: '本月没有收费', en: 'Nothing was charged' },
  subtitle: () => ({
    zh: '发料收费、逾期未退、红冲，逐行四舍五入到分',
    en: 'Charged issues, overdue parts, reversals; each line rounded to the fen',
  }),
  rows: ({ reconciliation, settings }) =>
    reconciliation.charges.map((line) => ({
      kind: line.kind,
      dealer: line.dealer,
      slip: line.slip,
      part: line.part,
      quantity: line.quantity,
      ...(line.unitPrice !== undefined && { unitPrice: line.unitPrice }),
      amount: line.amount,
      ...(line.payment !== undefined && { payment: line.payment }),
      invoicing: line.invoicing,
      reason: line.reason[settings.language],
    })),
  formulas: (_, links) => {
    const link = numberLinks(links, [
      { list: 'issues', field: 'slip' },
      { list: 'openingBalance', field: 'slip' },
      { list: 'partsBorrowed', field: 'slip' },
    ]);
    return { slip: (row) => link(row, row.slip) };
  },
  totals: { kind: 'label', amount: 'sum' },
  draw: (area) => ({
    conditionalFormats: [
      {
        kind: 'formula',
        ranges: [area.range('kind', 'reason')],
        formula: `AND(${area.cell('amount')}<>"",${area.cell('amount')}<0)`,
        style: { font: { colour: COLOUR.slate } },
      },
    ],
  }),
});

import { column, list, required } from '../../schema/sheet';
import { count, number } from '../../schema/types-number';
import { choice, code, long } from '../../schema/types-text';
import { COLOUR } from '../../sheets/look';
import { report } from '../report';

/** 差异类型 (D8). */
const differenceKind = choice({
  borrowed: { zh: '借料不符', en: 'Loans differ' },
  returned: { zh: '退料不符', en: 'Returns differ' },
  inTransit: { zh: '在途', en: 'In transit' },
  oldParts: { zh: '应退旧件未退', en: 'Old parts not returned' },
});

const signed = { ...number, kind: 'quantity' as const };

/** 往来差异: the dealer's books against head office's and the factory's. */
export const differences = list('differences', '往来差异', 'Differences', {
  kind: required('差异类型', 'Kind', differenceKind, { width: 16 }),
  dealer: required('经销商编号', 'Dealer no.', code),
  number: column('单号', 'Slip', code, { width: 17 }),
  part: required('配件编码', 'Part no.', code),
  dealerQuantity: column('经销商数量', 'Dealer’s quantity', count, { width: 12 }),
  headOfficeQuantity: column('总部数量', 'Head office’s quantity', count, { width: 12 }),
  difference: column('差异', 'Difference', signed),
  says: column('说明', 'Explanation', long, { width: 50 }),
});

/** The sheet 往来差异. */
export const differencesReport = report({
  sheet: differences,
  group: 'act',
  freezeAfter: 'dealer',
  key: ['kind', 'dealer', 'number', 'part'],
  empty: { zh: '往来没有差异', en: 'The books agree' },
  subtitle: ({ reconciliation: { differences: rows } }) => ({
    zh: `${rows.length} 条；差异 = 经销商数量 − 总部数量`,
    en: `${rows.length} lines; difference = dealer’s − head office’s quantity`,
  }),
  rows: ({ reconciliation, settings }) =>
    reconciliation.differences.map((line) => ({
      kind: line.kind,
      dealer: line.dealer,
      ...(line.number !== undefined && { number: line.number }),
      part: line.part,
      dealerQuantity: line.dealerQuantity,
      headOfficeQuantity: line.headOfficeQuantity,
      difference: line.difference,
      says: line.says[settings.language],
    })),
  draw: (area) => ({
    conditionalFormats: [
      {
        kind: 'formula',
        ranges: [area.range('difference')],
        formula: `${area.cell('difference')}<0`,
        style: { font: { bold: true, colour: COLOUR.badText } },
      },
    ],
  }),
});

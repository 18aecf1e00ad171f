import type { LedgerRow } from '../ledgers/ledger';
import type { Hit } from './rule';
import { rowRule } from './rule';

/** R1: one number over two records. */
export const numberTwice = rowRule({
  code: 'R1',
  level: 'error',
  title: { zh: '单号重复，内容不同', en: 'Number used twice' },
  why: {
    zh: '两条不同的记录用了同一个单号，用料、回访都不知道该挂到哪一条；两行都计入，数量可能多算。',
    en: 'Parts and visits cannot tell the two records apart; both rows count, so something may be counted twice.',
  },
  fix: {
    zh: '查原始单据：同一单的，留正确的一行；两单的，改正其中一个单号。',
    en: 'Keep the right row if it is one record, else correct one of the numbers.',
  },
  says: { zh: '单号 {number} 在第 {earlier} 行已经用过，内容不同', en: 'Number {number} is already in row {earlier}, with other content' },
  examples: {
    accepts: [
      {
        维修: [
          { 维修单号: 'WX-001', 产品编号: 'SN1' },
          { 维修单号: 'WX-002', 产品编号: 'SN2' },
        ],
      },
      {
        维修: [
          { 维修单号: 'WX-001', 产品编号: 'SN1' },
          { 维修单号: 'WX-001', 产品编号: 'SN1' },
        ],
      },
    ],
    rejects: [
      {
        维修: [
          { 维修单号: 'WX-001', 产品编号: 'SN1' },
          { 维修单号: 'WX-001', 产品编号: 'SN2' },
        ],
      },
      {
        产品: [
          { 产品型号: 'ZN-300', 保修月数: 12 },
          { 产品型号: 'ZN-300', 保修月数: 24 },
        ],
      },
    ],
  },
  checks: {
    installations: (row) => numberAgain(row, 'installation'),
    repairs: (row) => numberAgain(row, 'job'),
    visits: (row) => numberAgain(row, 'visit'),
    serviceRequests: (row) => numberAgain(row, 'request'),
    dealers: (row) => numberAgain(row, 'dealer'),
    products: (row) => numberAgain(row, 'model'),
  },
});

function numberAgain<V>(row: LedgerRow<V>, field: keyof V & string): Hit | undefined {
  if (!row.earlier || row.why === 'duplicate') return undefined;
  return { field, facts: { number: String(row.values[field]), earlier: row.earlier.row }, related: row.earlier };
}

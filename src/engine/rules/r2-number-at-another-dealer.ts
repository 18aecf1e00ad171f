import type { LedgerRow } from '../ledgers/ledger';
import { isCounter } from '../values/text';
import { monthRule, type MonthHit } from './rule';

/** R2: a repair or installation number that another dealer used too. */
export const numberAtAnotherDealer = monthRule({
  code: 'R2',
  level: 'warning',
  title: { zh: '单号与别的经销商重复', en: 'Number also at another dealer' },
  why: {
    zh: '同一个单号出现在两家，可能是同一单报了两次，也可能是抄了别家的表。',
    en: 'It may be one job reported twice, or a copied sheet.',
  },
  fix: {
    zh: '和两家核对是不是同一单；各家自己编号的，建议单号带上经销商编号。',
    en: 'Ask both dealers whether it is one job; numbers should begin with the dealer’s number.',
  },
  says: { zh: '单号 {number} 在 {other} 的 {sheet} 第 {row} 行也有', en: 'Number {number} is also at {other}, {sheet} row {row}' },
  examples: {
    accepts: [
      {
        '甲/封面': [{ 经销商编号: 'D001' }],
        '甲/维修': [{ 维修单号: 'D001-001' }],
        '乙/封面': [{ 经销商编号: 'D002' }],
        '乙/维修': [{ 维修单号: 'D002-001' }],
      },
      {
        '甲/封面': [{ 经销商编号: 'D001' }],
        '甲/维修': [{ 维修单号: '1' }],
        '乙/封面': [{ 经销商编号: 'D002' }],
        '乙/维修': [{ 维修单号: '1' }],
      },
    ],
    rejects: [
      {
        '甲/封面': [{ 经销商编号: 'D001' }],
        '甲/维修': [{ 维修单号: 'WX-2603-001' }],
        '乙/封面': [{ 经销商编号: 'D002' }],
        '乙/维修': [{ 维修单号: 'WX-2603-001' }],
      },
    ],
  },
  check: ({ ledgers: { repairs, installations } }) => [
    ...elsewhere(repairs, 'repairs', 'job', (row) => row.values.job),
    ...elsewhere(installations, 'installations', 'installation', (row) => row.values.installation),
  ],
});

function elsewhere<V>(
  rows: readonly LedgerRow<V>[],
  list: 'repairs' | 'installations',
  field: string,
  numberOf: (row: LedgerRow<V>) => string | undefined,
): readonly MonthHit[] {
  const first = new Map<string, LedgerRow<V>>();
  return rows.flatMap((row) => {
    const number = numberOf(row);
    if (number === undefined || isCounter(number)) return [];
    const other = first.get(number);
    if (!other) first.set(number, row);
    if (!other || other.dealer === row.dealer) return [];
    return [{ row, list, field, related: other, facts: { number, other: other.dealer, sheet: other.sheet, row: other.row } }];
  });
}

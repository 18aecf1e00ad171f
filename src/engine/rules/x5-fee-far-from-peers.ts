import type { Repair } from '../records/repairs';
import type { LedgerRow } from '../ledgers/ledger';
import { groupBy } from '../values/group';
import { yuan } from '../values/money';
import { isFar, spreadOf } from '../values/spread';
import { type RowHit, monthRule } from './rule';

/** X5: a fee far from what others charge for the like. */
export const feeFarFromPeers = monthRule({
  code: 'X5',
  level: 'note',
  title: { zh: '费用明显偏离同类', en: 'Fee far from the like' },
  why: {
    zh: '同样的服务，费用差出很多，可能多写了一位，也可能乱收费。',
    en: 'A fee far from others for the same service has a digit too many, or was not called for.',
  },
  fix: { zh: '对照收费凭证；写错的改正，属实的写明原因。', en: 'Compare with the receipt; correct it, or say why it is so.' },
  says: {
    serviceFee: {
      zh: '服务费 {fee} 元；同样服务方式 {count} 单的中位数 {median} 元，一般相差 {mad} 元',
      en: 'Service fee {fee}; the median of {count} jobs of that mode is {median}, the usual difference {mad}',
    },
    materialFee: {
      zh: '材料费 {fee} 元；同型号 {count} 单的中位数 {median} 元，一般相差 {mad} 元',
      en: 'Parts fee {fee}; the median of {count} jobs on that model is {median}, the usual difference {mad}',
    },
  },
  examples: {
    accepts: [{ 维修: [50, 60, 55, 50, 65, 60, 55, 90].map((fee, index) => ({ 维修单号: `WX-00${index + 1}`, 服务费: fee })) }],
    rejects: [{ 维修: [50, 60, 55, 50, 65, 60, 55, 600].map((fee, index) => ({ 维修单号: `WX-00${index + 1}`, 服务费: fee })) }],
  },
  check: ({ ledgers }) => {
    const counted = ledgers.repairs.filter(({ counts }) => counts);
    return [...farFees(counted, 'serviceFee', ({ mode }) => mode), ...farFees(counted, 'materialFee', ({ model }) => model)];
  },
});

/** So many deviations from the median are far. */
const FAR = 5;

function farFees(
  rows: readonly LedgerRow<Repair>[],
  field: 'serviceFee' | 'materialFee',
  kindOf: (repair: Repair) => string | undefined,
): readonly RowHit[] {
  const charged = rows.filter(({ values }) => (values[field] ?? 0) > 0);
  return [...groupBy(charged, ({ values }) => kindOf(values) ?? '').values()].flatMap((peers) => {
    const spread = spreadOf(peers.map(({ values }) => values[field] ?? 0));
    const facts = { why: field, count: spread.count, median: inYuan(spread.median), mad: inYuan(spread.mad) };
    return peers
      .filter(({ values }) => isFar(values[field] ?? 0, spread, FAR))
      .map((row): RowHit => ({ row, list: 'repairs', field, facts: { ...facts, fee: yuan(row.values[field] ?? (0 as never)) } }));
  });
}

const inYuan = (fen: number): number => Math.round(fen) / 100;

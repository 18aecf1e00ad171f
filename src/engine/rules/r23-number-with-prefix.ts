import type { LedgerRow } from '../ledgers/ledger';
import type { Repair } from '../records/repairs';
import { groupBy, keyOf } from '../values/group';
import { plainNumber } from '../values/text';
import { monthRule } from './rule';

/** R23: the same repair under its number with a prefix and without (29). */
export const numberWithPrefix = monthRule({
  code: 'R23',
  level: 'warning',
  title: { zh: '同一单带前缀和不带前缀各写了一次', en: 'One job with and without its prefix' },
  why: { zh: 'WX-260301 和 260301 其实是同一单，写了两次就算了两次。', en: 'WX-260301 and 260301 are one job, and two rows count twice.' },
  fix: {
    zh: '是同一单就删去一行；确是两单的，改正其中一个单号。',
    en: 'Delete one row if it is one job; else correct one of the numbers.',
  },
  says: {
    zh: '与第 {row} 行的 {other} 只差前缀，产品编号和叫修时间都一样',
    en: 'Differs from {other} in row {row} only by a prefix; serial number and call are the same',
  },
  examples: {
    accepts: [
      {
        维修: [
          { 维修单号: 'WX-260301', 产品编号: 'SN1' },
          { 维修单号: '260301', 产品编号: 'SN2' },
        ],
      },
    ],
    rejects: [
      {
        维修: [
          { 维修单号: 'WX-260301', 产品编号: 'SN1' },
          { 维修单号: '260301', 产品编号: 'SN1' },
        ],
      },
      {
        维修: [
          { 维修单号: 'WXD001-2603-0004', 产品编号: 'SN1' },
          { 维修单号: '2603-0004', 产品编号: 'SN1' },
        ],
      },
    ],
  },
  check: ({ ledgers }) => {
    const called = ledgers.repairs.filter(({ counts, values }) => counts && values.job && values.serial && values.calledAt);
    const units = [...groupBy(called, ({ values }) => plainNumber(values.serial ?? '')).values()].filter(({ length }) => length > 1);
    const same = units.flatMap((rows) => [...groupBy(rows, ({ dealer, values }) => keyOf(dealer, values.calledAt)).values()]);
    return same.flatMap((rows) =>
      rows.slice(1).flatMap((row) => {
        const other = rows.slice(0, rows.indexOf(row)).find((earlier) => differByPrefix(numberOf(earlier), numberOf(row)));
        return other
          ? [{ row, list: 'repairs' as const, field: 'job', facts: { row: other.row, other: other.values.job ?? '' }, related: other }]
          : [];
      }),
    );
  },
});

const numberOf = ({ values }: LedgerRow<Repair>): string => plainNumber(values.job ?? '');

/** What stands before a number as its prefix: letters and what separates them, or anything that a separator ends (WXD001-2603-). */
const PREFIX = /^[^\d]+$|[^\dA-Z]$/;
const SHORTEST = 3;

function differByPrefix(one: string, other: string): boolean {
  const [long, short] = one.length > other.length ? [one, other] : [other, one];
  return short.length >= SHORTEST && long.endsWith(short) && PREFIX.test(long.slice(0, long.length - short.length));
}

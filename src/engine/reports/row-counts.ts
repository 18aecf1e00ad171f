import { sumOf } from '../values/group';
import { NOTHING, type Money, sumMoney } from '../values/money';
import type { MonthOutcome } from '../month/outcome';
import { fileName } from '../ledgers/submissions';
import type { DealerListId } from '../records/books';
import { balanceAmount } from '../reconciliation/closing-balance';
import { madeOnce } from './made-once';

/** Rows of a list over all files that count: read = kept + passed over, of the kept some count. */
export interface RowCounts {
  readonly read: number;
  readonly passedOver: number;
  readonly kept: number;
  readonly counted: number;
}

/** How many rows of a list were read, and what became of them. */
export function rowCounts({ ledgers, submissions }: MonthOutcome, id: DealerListId): RowCounts {
  const lists = submissions.files.flatMap(({ file, state }) =>
    state === 'counts' && file.state === 'read' ? [{ file: fileName(file), list: file.workbook.lists[id] }] : [],
  );
  const passedOver = sumOf(onceAFile(lists), ({ list }) => list.passedOver.length);
  const rows: readonly { readonly counts: boolean }[] = ledgers[id];
  return {
    read: sumOf(lists, ({ list }) => list.rows.length) + passedOver,
    passedOver,
    kept: rows.length,
    counted: rows.filter(({ counts }) => counts).length,
  };
}

/** Of a workbook that is divided among several dealers the first share alone: the rows that were passed over are nobody's. */
export const onceAFile = <T extends { readonly file: string }>(items: readonly T[]): readonly T[] =>
  [...new Map([...items].reverse().map((item) => [item.file, item])).values()].reverse();

/** 期初 at the price valid on the day of lending, lot by lot. */
export const openingAmount = madeOnce(({ headOffice, prices }: MonthOutcome): Money =>
  sumMoney(
    headOffice.openingBalance
      .filter((row) => row.counts)
      .map(({ values: { part, quantity = 0, borrowedOn } }) =>
        part && borrowedOn ? balanceAmount(part, quantity, borrowedOn, prices) : NOTHING,
      ),
  ),
);

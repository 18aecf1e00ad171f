import type { Day } from '../values/day';
import type { LentLot } from './lot';
import type { ReceiptLine, ReceiptType } from './receipt-lines';
import type { SourceRow } from './source-row';

/** 指定单号, 先到期先还, 盘盈. */
export type AllocationRule = 'named' | 'fifo' | 'surplus';

/** A line of 匹配明细: a quantity of a receipt, what it discharged, and by which rule. */
export interface Allocation {
  readonly dealer: string;
  readonly part: string;
  /** 收料单号. */
  readonly receipt: string;
  readonly receivedOn: Day;
  /** The slip of the lot; none for a surplus. */
  readonly slip?: string;
  readonly quantity: number;
  readonly rule: AllocationRule;
  readonly type?: ReceiptType;
  /** 是否逾期退回: received after the lot was due; says nothing of a surplus. */
  readonly late?: boolean;
  readonly lot?: LentLot;
  readonly row: SourceRow;
}

/** A quantity of a receipt that discharged a lot, or is left over. */
export function allocate(line: ReceiptLine, quantity: number, rule: AllocationRule, lot?: LentLot): Allocation {
  const { dealer, part, receipt, receivedOn, type, row } = line;
  return {
    dealer,
    part,
    receipt,
    receivedOn,
    quantity,
    rule,
    row,
    ...(type && { type }),
    ...(lot && { slip: lot.slip, late: receivedOn > lot.dueOn, lot }),
  };
}

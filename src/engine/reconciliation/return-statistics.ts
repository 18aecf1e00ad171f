import { by, groupBy, sumOf } from '../values/group';
import { ratio } from '../values/money';
import type { Settings } from '../month/settings';
import type { Allocation } from './allocation';
import { keyOfPart } from './keys';
import type { Lot } from './lot';

/** A line of 退料统计. */
export interface ReturnFigures {
  readonly dealer: string;
  readonly part: string;
  /** 应退数量: lent on lots due by the as-of date. */
  readonly due: number;
  /** 实退数量 = 匹配退料 = 按期 + 逾期. */
  readonly returned: number;
  readonly oldParts: number;
  readonly unusedParts: number;
  readonly onTime: number;
  readonly late: number;
  /** 未退数量: what all lots owe. */
  readonly outstanding: number;
  /** Matched on the lots that are due: above the line of 退回率. */
  readonly returnedOfDue: number;
  /** 退回率; nothing where nothing is due. */
  readonly rate?: number;
}

/** 退料统计: one line for each dealer and part that had something to return, did return or still owes. */
export function returnStatistics(lots: readonly Lot[], allocations: readonly Allocation[], settings: Settings): readonly ReturnFigures[] {
  const matchedOf = groupBy(
    allocations.filter(({ rule }) => rule !== 'surplus'),
    keyOfPart,
  );
  return [...groupBy(lots, keyOfPart)]
    .map(([key, own]) => figures(own, matchedOf.get(key) ?? [], settings))
    .filter(({ due, returned, outstanding }) => due > 0 || returned > 0 || outstanding > 0)
    .sort(
      by(
        (row) => row.dealer,
        (row) => row.part,
      ),
    );
}

function figures(lots: readonly Lot[], matched: readonly Allocation[], { asOf }: Settings): ReturnFigures {
  const dueLots = lots.filter(({ dueOn }) => dueOn <= asOf);
  const due = sumOf(dueLots, ({ quantity }) => quantity);
  const returnedOfDue = sumOf(dueLots, ({ returned }) => returned);
  const matchedWhere = (holds: (allocation: Allocation) => boolean) => sumOf(matched.filter(holds), ({ quantity }) => quantity);
  const rate = ratio(returnedOfDue, due);
  return {
    dealer: lots[0]?.dealer ?? '',
    part: lots[0]?.part ?? '',
    due,
    returned: matchedWhere(() => true),
    oldParts: matchedWhere(({ type }) => type === 'oldPart'),
    unusedParts: matchedWhere(({ type }) => type === 'unusedPart'),
    onTime: matchedWhere(({ late }) => late !== true),
    late: matchedWhere(({ late }) => late === true),
    outstanding: sumOf(lots, ({ outstanding }) => outstanding),
    returnedOfDue,
    ...(rate !== undefined && { rate }),
  };
}

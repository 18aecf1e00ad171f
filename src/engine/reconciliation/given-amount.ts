import { type Money, proportion, sumMoney } from '../values/money';
import type { PricedPiece } from './pieces';

/** A given 金额 is what is charged; over several prices it is spread as the price list has them, the last taking what is left; where it is what the list says, the pieces are the listed ones. */
export function spread(given: Money | undefined, listed: readonly PricedPiece[]): readonly PricedPiece[] {
  const total = sumMoney(listed.map(({ amount }) => amount));
  if (given === undefined || given === total || listed.length === 0) return listed;
  const pieces = listed.reduce((sum, { quantity }) => sum + quantity, 0);
  let left: number = given;
  return listed.map((piece, index) => {
    const share = total === 0 ? proportion(given, piece.quantity, pieces) : proportion(given, piece.amount, total);
    const amount = (index === listed.length - 1 ? left : share) as Money;
    left -= amount;
    return { ...piece, amount };
  });
}

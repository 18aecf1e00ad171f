import { type Decimal, type Money, NOTHING, lineAmount, reducedPrice } from '../values/money';
import { type Allowance, type Entry, factorOf } from './approval-register';

/** A part of a quantity at one price: reduced by an entry, or full. */
export interface Piece {
  readonly entry?: Entry;
  readonly quantity: number;
}

/** A piece with its price; without a price on the day the amount is 0. */
export interface PricedPiece extends Piece {
  readonly unitPrice?: Decimal;
  readonly amount: Money;
}

/** Cuts a quantity by the entries that reduce its price, as far as their quantities go; the rest is at the full price. */
export function cut(quantity: number, entries: readonly Entry[], left: Allowance): readonly Piece[] {
  const pieces: Piece[] = [];
  let rest = quantity;
  for (const entry of entries) {
    const taken = Math.min(rest, left.get(entry) ?? 0);
    if (taken <= 0) continue;
    left.set(entry, (left.get(entry) ?? 0) - taken);
    rest -= taken;
    pieces.push({ entry, quantity: taken });
  }
  return rest > 0 ? [...pieces, { quantity: rest }] : pieces;
}

/** Prices a piece: cost × quantity × factor; free pieces need no price. */
export function priced(piece: Piece, cost: Decimal | undefined): PricedPiece {
  const factor = factorOf(piece.entry);
  if (cost === undefined) return { ...piece, amount: NOTHING, ...(isFree(piece) && { unitPrice: factor }) };
  return { ...piece, unitPrice: reducedPrice(cost, factor), amount: lineAmount(cost, piece.quantity, factor) };
}

/** Whether a piece costs nothing whatever the price. */
export const isFree = ({ entry }: Piece): boolean => entry !== undefined && Number(factorOf(entry)) === 0;

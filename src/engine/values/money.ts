import Big from 'big.js';

/** An amount of money in whole fen (1/100 CNY); never a fraction. */
export type Money = number & { readonly __money: never };

/** A decimal number as text, exact: unit prices, discounts, rates as they were written. */
export type Decimal = string & { readonly __decimal: never };

/** No money. */
export const NOTHING = 0 as Money;

/** A decimal of a number or a text that is known to be one. */
export const decimal = (value: number | string): Decimal => new Big(value).toFixed() as Decimal;

/** A decimal rounded half up (away from zero) to whole fen. */
export const money = (value: Decimal | number): Money => Number(new Big(value).times(100).round(0, Big.roundHalfUp)) as Money;

/** Unit price × quantity × factor, rounded half up to whole fen: one line of a charge (D11). */
export function lineAmount(price: Decimal, quantity: number, factor: Decimal = '1' as Decimal): Money {
  const exact = factor === '1' && quantity > 0 && IN_FEN.test(price) ? Math.round(Number(price) * 100) * quantity : undefined;
  return Number.isSafeInteger(exact) ? (exact as Money) : money(new Big(price).times(quantity).times(factor).toFixed() as Decimal);
}

/** A price in whole fen, as nearly all are: with it nothing is to be rounded, and decimal arithmetic takes a hundred times as long. */
const IN_FEN = /^\d{1,9}(\.\d{1,2})?$/;

/** Unit price × factor, unrounded. */
export const reducedPrice = (price: Decimal, factor: Decimal): Decimal => new Big(price).times(factor).toFixed() as Decimal;

/** A part of an amount in proportion to a quantity of its whole, rounded half up to whole fen. */
export const proportion = (amount: Money, part: number, whole: number): Money =>
  Number(new Big(amount).times(part).div(whole).round(0, Big.roundHalfUp)) as Money;

/** The sum of amounts that are already rounded (D11). */
export const sumMoney = (amounts: Iterable<Money>): Money => {
  let total = 0;
  for (const amount of amounts) total += amount;
  return total as Money;
};

/** An amount as yuan, for a cell. */
export const yuan = (amount: Money): number => amount / 100;

/** A ratio rounded half up (away from zero) to so many decimals, free of binary remainders; nothing where the whole is 0. */
export function ratio(part: number, whole: number, decimals = 6): number | undefined {
  if (whole === 0) return undefined;
  const scaled = part * 10 ** decimals;
  return Number.isSafeInteger(scaled) && Number.isSafeInteger(whole) && Number.isInteger(part)
    ? ratioOfWholes(scaled, whole) / 10 ** decimals
    : Number(new Big(part).div(whole).round(decimals, Big.roundHalfUp));
}

/** A quotient of whole numbers rounded half up: exact without decimal arithmetic, which takes a hundred times as long. */
function ratioOfWholes(part: number, whole: number): number {
  const remainder = part % whole;
  const quotient = (part - remainder) / whole;
  return Math.abs(remainder) * 2 >= Math.abs(whole) ? quotient + Math.sign(part) * Math.sign(whole) : quotient;
}

import type { Decimal } from '../values/money';
import type { CellType } from './cell-type';
import { number, price, rate } from './types-number';

/** A share as a plain number (0.95), shown as a percentage. */
export const share: CellType<number> = {
  kind: 'rate',
  read: (cell, context) => {
    const read = rate.read(cell, context);
    return read.value === undefined ? {} : { value: Number(read.value) };
  },
  write: (value) => value,
};

/** Hours with 2 decimals, with more where a limit was passed by seconds. */
export const hours: CellType<number> = { ...number, kind: 'hours' };

/** A mean or a score, shown with 2 decimals. */
export const mean: CellType<number> = { ...number, kind: 'mean' };

/** A figure of any kind, shown as a whole number where nothing else is said. */
export const amount: CellType<number> = { ...number, kind: 'quantity' };

/** A cost price shown with two decimals, for information. */
export const costPrice: CellType<Decimal> = { ...price, kind: 'money' };

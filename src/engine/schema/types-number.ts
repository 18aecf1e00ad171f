import { type Decimal, decimal, money as toMoney, type Money, yuan } from '../values/money';
import { halfWidth, tidy } from '../values/text';
import type { CellKind, CellReading, CellRemark, CellType } from './cell-type';

const CURRENCY = /^(cny|rmb|人民币|[¥￥$])|(元|圆|rmb|cny)$/gi;
const UNIT = /^(-?[\d.,]+)\s*(个|件|套|只|根|张|台|本|条|次|人|份|把|块|颗|片|支|包|盒|米|月|天|小时|分|h|pcs?|ea|sets?)\.?$/i;
const PLAIN = /^[-+]?(\d+(\.\d*)?|\.\d+)$/;
const GROUPED = /^[-+]?\d{1,3}(,\d{3})+(\.\d*)?$/;

interface NumberRead {
  readonly value: Decimal;
  readonly remark?: CellRemark;
}

/** The number that a cell means: 1,200.00, ¥35, 3 个, １２, 80%; nothing where it is words. */
function readDecimal(cell: string | number | boolean | { error: string }): NumberRead | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? { value: decimal(cell) } : undefined;
  if (typeof cell !== 'string') return undefined;
  const written = tidy(cell);
  let digits = halfWidth(written).replace(/−/g, '-').trim();
  const percent = digits.endsWith('%');
  digits = digits.replace(/%$/, '').replace(CURRENCY, '').trim();
  digits = digits.replace(UNIT, '$1');
  if (GROUPED.test(digits)) digits = digits.replace(/,/g, '');
  if (!PLAIN.test(digits)) return undefined;
  const value = percent ? decimal(decimal(digits).replace(/^(.*)$/, (all) => String(Number(all) / 100))) : decimal(digits.replace(/^\+/, ''));
  return { value, remark: { code: 'C7', facts: { found: written, read: value, readEn: value } } };
}

const notANumber = (cell: unknown): { remark: CellRemark } => ({ remark: { code: 'C3', facts: { found: String(cell) } } });

function numberType<T>(kind: CellKind, accept: (value: Decimal) => T | undefined, write: (value: T) => number): CellType<T> {
  return {
    kind,
    read(cell): CellReading<T> {
      const read = readDecimal(cell);
      if (!read) return notANumber(cell);
      const value = accept(read.value);
      if (value === undefined) {
        return { remark: { code: kind === 'quantity' || kind === 'count' ? 'C4' : 'C3', facts: { found: typeof cell === 'string' ? tidy(cell) : read.value } } };
      }
      return read.remark ? { value, remark: read.remark } : { value };
    },
    write,
  };
}

const wholeFrom = (least: number) => (value: Decimal): number | undefined => {
  const number = Number(value);
  return Number.isSafeInteger(number) && number >= least ? number : undefined;
};

/** A quantity: a positive whole number (C4). */
export const quantity = numberType<number>('quantity', wholeFrom(1), (value) => value);

/** A count: a whole number from 0 on. */
export const count = numberType<number>('count', wholeFrom(0), (value) => value);

/** Money in yuan, kept in whole fen. */
export const money = numberType<Money>('money', (value) => (Math.abs(Number(value)) < 1e11 ? toMoney(value) : undefined), yuan);

/** A unit price in yuan with as many decimals as written; not negative. */
export const price = numberType<Decimal>('price', (value) => (Number(value) >= 0 ? value : undefined), Number);

/** A share or factor: 0.8 and 80% are the same. */
export const rate = numberType<Decimal>('rate', (value) => value, Number);

/** Any number. */
export const number = numberType<number>('number', Number, (value) => value);

/** A mark that should be 1–5; whether it is, rule V1 says. */
export const score = numberType<number>('score', Number, (value) => value);

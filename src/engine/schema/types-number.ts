import { type Decimal, decimal, money as toMoney, type Money, reducedPrice, yuan } from '../values/money';
import { halfWidth, tidy } from '../values/text';
import type { CellKind, CellReading, CellRemark, CellType } from './cell-type';

const CURRENCY = '(?:cny|rmb|人民币|[¥￥$])';
const UNITS =
  '元|圆|块|个|件|套|只|根|张|台|本|条|次|人|名|位|份|把|颗|片|支|包|盒|箱|袋|瓶|米|个月|月|天|日|小时|时|分|h|pcs?|ea|sets?|rmb|cny|hours?|days?|months?';
const WRITTEN_NUMBER = new RegExp(
  `^([-+]?)\\s*${CURRENCY}?\\s*([-+]?)(\\d{1,3}(?:,\\d{3})+(?:\\.\\d*)?|\\d+(?:\\.\\d*)?|\\.\\d+)\\s*(%)?\\s*(?:${UNITS})?\\.?$`,
  'i',
);
const LONGEST = 40;
const PERCENT = '0.01' as Decimal;

/** The largest quantity and the largest unit price in yuan: a barcode is neither, and a line of both, 10^14 fen, is still exact. */
export const LARGEST = { quantity: 1_000_000, price: 1_000_000 } as const;

type Cell = Parameters<CellType<number>['read']>[0];

/** The number that a text means: 1,200.00, ¥35, 35元, 3 个, １２, 80%; nothing where it is words. */
function decimalOfText(written: string): Decimal | undefined {
  if (written.length > LONGEST) return undefined;
  const parts = WRITTEN_NUMBER.exec(halfWidth(written).replace(/[−–—]/g, '-').trim());
  if (!parts?.[3] || (parts[1] && parts[2])) return undefined;
  const value = decimal(parts[3].replace(/,/g, '').replace(/\.$/, ''));
  const signed = parts[1] === '-' || parts[2] === '-' ? decimal(`-${value}`) : value;
  return parts[4] ? reducedPrice(signed, PERCENT) : signed;
}

/** A number that is only kept as text: nothing about it was understood but its digits. */
const isPlainNumber = (text: string): boolean => /^-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(text);

const foundIn = (cell: Cell): string => (typeof cell === 'object' ? cell.error : typeof cell === 'string' ? tidy(cell) : String(cell));

const refused = (code: 'C3' | 'C4', cell: Cell): { readonly remark: CellRemark } => ({
  remark: { code, facts: { why: 'cell', found: foundIn(cell) } },
});

interface NumberKind<T> {
  readonly kind: CellKind;
  /** What is said of a number that does not fit. */
  readonly misfit: 'C3' | 'C4';
  readonly fromNumber: (value: number) => T | undefined;
  readonly fromDecimal: (value: Decimal) => T | undefined;
  readonly write: (value: T) => number;
}

function numberType<T>({ kind, misfit, fromNumber, fromDecimal, write }: NumberKind<T>): CellType<T> {
  return {
    kind,
    read(cell): CellReading<T> {
      if (typeof cell === 'number') {
        const value = Number.isFinite(cell) ? fromNumber(cell) : undefined;
        return value === undefined ? refused(Number.isFinite(cell) ? misfit : 'C3', cell) : { value };
      }
      const read = typeof cell === 'string' ? decimalOfText(tidy(cell)) : undefined;
      if (read === undefined) return refused('C3', cell);
      const value = fromDecimal(read);
      return value === undefined
        ? refused(misfit, cell)
        : {
            value,
            remark: {
              code: 'C7',
              facts: { why: isPlainNumber(foundIn(cell)) ? 'text' : 'otherwise', found: foundIn(cell), read, readEn: read },
            },
          };
    },
    write,
  };
}

const wholeFrom = (kind: CellKind, least: number): NumberKind<number> => {
  const fromNumber = (value: number) => (Number.isInteger(value) && value >= least && value <= LARGEST.quantity ? value : undefined);
  return { kind, misfit: 'C4', fromNumber, fromDecimal: (value) => fromNumber(Number(value)), write: (value) => value };
};

/** Excel shows 15 digits; what lies behind them is the remainder of a binary fraction. */
const shown = (value: number): Decimal => decimal(Number.isInteger(value) ? value : Number(value.toPrecision(15)));

const decimalKind = (kind: CellKind, accepts: (value: number) => boolean): NumberKind<Decimal> => ({
  kind,
  misfit: 'C3',
  fromNumber: (value) => (accepts(value) ? shown(value) : undefined),
  fromDecimal: (value) => (accepts(Number(value)) ? value : undefined),
  write: Number,
});

const anyNumber = (kind: CellKind): NumberKind<number> => ({
  kind,
  misfit: 'C3',
  fromNumber: (value) => value,
  fromDecimal: Number,
  write: (value) => value,
});

/** Beyond it whole fen are no longer exact. */
const LARGEST_AMOUNT = 1e11;

function moneyOfNumber(value: number): Money | undefined {
  if (Math.abs(value) >= LARGEST_AMOUNT) return undefined;
  const fen = Math.round(value * 100);
  // Far from a half fen the plain product is right; near one the decimal digits decide.
  return Math.abs(value * 100 - fen) < 0.001 ? ((fen + 0) as Money) : toMoney(shown(value));
}

/** A quantity: a positive whole number up to a million (C4). */
export const quantity = numberType(wholeFrom('quantity', 1));

/** A count: a whole number from 0 up to a million (C4). */
export const count = numberType(wholeFrom('count', 0));

/** Money in yuan, kept in whole fen. */
export const money = numberType<Money>({
  kind: 'money',
  misfit: 'C3',
  fromNumber: moneyOfNumber,
  fromDecimal: (value) => (Math.abs(Number(value)) < LARGEST_AMOUNT ? toMoney(value) : undefined),
  write: yuan,
});

/** A unit price in yuan with as many decimals as written; not negative, and up to a million. */
export const price = numberType(decimalKind('price', (value) => value >= 0 && value <= LARGEST.price));

/** A share or factor: 0.8 and 80% are the same. */
export const rate = numberType(decimalKind('rate', () => true));

const percent = (value: string): string => `${Number((Number(value) * 100).toFixed(4))}%`;

const outOfRange = (code: 'C3' | 'C4', cell: Cell, range: string): { readonly remark: CellRemark } => ({
  remark: { code, facts: { why: 'bounds', found: foundIn(cell), range } },
});

/** A count within bounds: what lies outside is refused with the bounds. */
export const countWithin = (least: number, most: number): CellType<number> => ({
  ...count,
  read(cell, context) {
    const reading = count.read(cell, context);
    const fits = reading.value !== undefined && reading.value >= least && reading.value <= most;
    return fits ? reading : outOfRange(reading.remark?.code === 'C3' ? 'C3' : 'C4', cell, `${least}–${most}`);
  },
});

/** A share of a whole, 0 to 1: a plain number above 1 and up to 100 means percent, and is said to be read so (C7). */
export const partOfWhole: CellType<Decimal> = {
  ...rate,
  read(cell, context) {
    const { value, remark } = rate.read(cell, context);
    const amount = Number(value ?? -1);
    if (amount >= 0 && amount <= 1) return { ...(value !== undefined && { value }), ...(remark && { remark }) };
    if (value === undefined || amount < 0 || amount > 100 || foundIn(cell).includes('%')) return outOfRange('C3', cell, '0%–100%');
    const read = reducedPrice(value, PERCENT);
    return {
      value: read,
      remark: { code: 'C7', facts: { why: 'otherwise', found: foundIn(cell), read: percent(read), readEn: percent(read) } },
    };
  },
};

/** Any number. */
export const number = numberType(anyNumber('number'));

/** A mark that should be 1–5; whether it is, rule V1 says. */
export const score = numberType(anyNumber('score'));

import type { Money } from './money';

const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const PLACES = ['', '拾', '佰', '仟'] as const;
const TEN_THOUSAND = 10_000;
const HUNDRED_MILLION = 100_000_000;

/**
 * An amount in Chinese capital numerals, as vouchers in China state it beside the figure: 4720.00 is 肆仟柒佰贰拾元整. An amount without
 * fen ends in 整, a negative one begins with 负. Throws where the amount is not whole fen: that is our mistake.
 */
export function chineseCapitals(amount: Money): string {
  // A sum of absurd amounts is less exact than fen, but never a reason to stop a close.
  if (!Number.isInteger(amount)) throw new Error(`not an amount in whole fen: ${amount}`);
  const size = Math.abs(amount);
  const yuan = Math.floor(size / 100);
  return `${amount < 0 ? '负' : ''}${yuan > 0 ? `${whole(yuan)}元` : ''}${cents(size % 100, yuan > 0)}`;
}

function cents(fen: number, afterYuan: boolean): string {
  if (fen === 0) return afterYuan ? '整' : '零元整';
  const [tenths, hundredths] = [Math.floor(fen / 10), fen % 10];
  if (tenths === 0) return `${afterYuan ? '零' : ''}${digit(hundredths)}分`;
  return `${digit(tenths)}角${hundredths === 0 ? '整' : `${digit(hundredths)}分`}`;
}

function whole(number: number): string {
  if (number >= HUNDRED_MILLION) return joined(number, HUNDRED_MILLION, '亿');
  if (number >= TEN_THOUSAND) return joined(number, TEN_THOUSAND, '万');
  return upToFourDigits(number);
}

/** A gap between the upper part and the first digit of the lower part is read as one 零. */
function joined(number: number, size: number, name: string): string {
  const lower = number % size;
  const gap = lower > 0 && lower < size / 10 ? '零' : '';
  return `${whole(Math.floor(number / size))}${name}${gap}${lower > 0 ? whole(lower) : ''}`;
}

function upToFourDigits(number: number): string {
  const digits = String(number);
  const read = [...digits]
    .map((each, index) => (each === '0' ? '零' : `${digit(Number(each))}${PLACES[digits.length - 1 - index] ?? ''}`))
    .join('');
  return read.replace(/零+/g, '零').replace(/零$/, '');
}

const digit = (value: number): string => DIGITS.charAt(value);

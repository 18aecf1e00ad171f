import { compared, isError, isTrue, textOf, type Value } from './values';

/** Whether a value meets a criterion of COUNTIF or SUMIF: a value, a comparison such as ">=5", or a text with * and ?. */
export function meets(value: Value, criterion: Value): boolean {
  if (isError(value) || isError(criterion)) return false;
  const [, sign = '=', operand = ''] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(textOf(criterion)) ?? [];
  const number = operand.trim() === '' ? undefined : Number(operand);
  if (number !== undefined && Number.isFinite(number))
    return typeof value === 'number' ? isTrue(compared(sign)(value, number)) : sign === '<>';
  const isAlike = alike(operand).test(textOf(value));
  if (sign === '=' || sign === '<>') return isAlike === (sign === '=');
  return typeof value === 'string' && value !== '' && isTrue(compared(sign)(value, operand));
}

const patterns = new Map<string, RegExp>();

/** `*` and `?` stand for any letters, with a ~ before them for themselves. A criterion is asked of many cells. */
function alike(pattern: string): RegExp {
  const known =
    patterns.get(pattern) ??
    new RegExp(
      `^${pattern.replace(/~[*?~]|[*?]|[.+^${}()|[\]\\]/g, (sign) => (sign === '*' ? '.*' : sign === '?' ? '.' : `\\${sign.at(-1)}`))}$`,
      'is',
    );
  patterns.set(pattern, known);
  return known;
}

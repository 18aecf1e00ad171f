import { Range, RangeAreas } from '../model/range';
import type { Sheet } from '../model/sheet';
import { optionalText } from '../protocol/arguments';
import { Failure, refuseArgument } from '../protocol/failure';

/** A range argument: a range itself, or an address (on the given sheet where it names none). */
export function rangeArgument(value: unknown, sheet: Sheet): Range {
  if (value instanceof Range) return value;
  const address = optionalText(value);
  return address === undefined || address === '' ? refuseArgument() : sheet.book.rangeAt(address, sheet);
}

/** Beyond this many characters Excel does not look at an address. */
export const LONGEST_ADDRESS = 8_192;

/** Areas from `A1:B2,D4`: an address of more than 8,192 characters is cut there, silently. */
export function areasArgument(value: unknown, sheet: Sheet): RangeAreas {
  if (value instanceof RangeAreas) return value;
  if (value instanceof Range) return new RangeAreas([value]);
  const address = (optionalText(value) ?? refuseArgument()).slice(0, LONGEST_ADDRESS);
  const ranges = splitAreas(address).map((one) => sheet.book.rangeAt(one.trim(), sheet));
  if (ranges.some((range) => range.sheet !== ranges[0]?.sheet)) throw new Failure('InvalidArgument');
  return new RangeAreas(ranges);
}

/** Splits at commas and semicolons that are not part of a quoted sheet name; a last piece that was cut off mid-way is what it still says. */
function splitAreas(address: string): readonly string[] {
  return address.match(/(?:'(?:[^']|'')*'|[^,;'])+/g) ?? [];
}

/** An argument that may be left out: `undefined` and `null` are the same on the wire. */
export const given = <T>(value: T | null | undefined, otherwise: T): T => value ?? otherwise;

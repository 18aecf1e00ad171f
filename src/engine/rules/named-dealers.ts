import type { FindDealer } from '../reading/dealer-named';
import type { ListReading } from '../reading/reading';
import { folded } from '../values/text';

/** The dealers that the rows of a list name, as written, each once. */
export const namesInList = ({ whose, rows }: ListReading<unknown>): readonly string[] =>
  whose === undefined
    ? []
    : [...new Map(rows.flatMap((row) => (row.whose === undefined ? [] : [[folded(row.whose), row.whose]]))).values()];

const isNumber = (written: string): boolean => /^(?=.*\d)[a-z\d-]+$/.test(folded(written));

/** What is to be said of the dealers that a column names in a file that counts for one; nothing where they are its own, or shops of which none is a dealer. */
export function whyNamed(find: FindDealer, owner: string, names: readonly string[], isShop = false): string | undefined {
  if (owner === '') return 'nobody';
  if (isShop && !names.some(find)) return undefined;
  const foreign = names.filter((written) => find(written) !== owner);
  if (foreign.length === 0) return undefined;
  const others = new Set(foreign.map(find));
  if (names.length > foreign.length || others.size > 1 || (foreign.length > 1 && others.has(undefined))) return 'several';
  if (!others.has(undefined)) return 'other';
  return foreign.some(isNumber) ? 'otherNumber' : 'unknown';
}

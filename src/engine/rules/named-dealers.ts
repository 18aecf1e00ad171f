import { dealersNamed } from '../reading/dealer-named';
import type { MonthContext } from '../month/context';
import { dealerInName } from '../reading/dealer-in-name';
import type { ListReading } from '../reading/reading';
import { folded } from '../values/text';

/** The dealers that the rows of a list name, as written, each once. */
export const namedDealers = ({ whose, rows }: ListReading<unknown>): readonly string[] =>
  whose === undefined
    ? []
    : [...new Map(rows.flatMap((row) => (row.whose === undefined ? [] : [[folded(row.whose), row.whose]]))).values()];

/** What is to be said of the dealers that a column names in a file that counts for one; nothing where they are its own. */
export function whyNamed({ dealers }: MonthContext, owner: string, named: readonly string[]): string | undefined {
  if (owner === '') return 'nobody';
  const known = dealersNamed(dealers);
  const name = folded(dealers.get(owner)?.name ?? '');
  const isOwn = (written: string) =>
    known(written) === owner || dealerInName(written, [owner]) !== undefined || name.includes(folded(written));
  const foreign = named.filter((written) => !isOwn(written));
  if (foreign.length === 0) return undefined;
  const others = new Set(foreign.map(known));
  if (named.length > foreign.length || others.size > 1 || (foreign.length > 1 && others.has(undefined))) return 'several';
  return others.has(undefined) ? 'unknown' : 'other';
}

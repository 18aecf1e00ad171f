import type { Correction } from '../records/corrections';
import type { AnyRow } from './read-row';
import type { ReadingContext } from './reading-context';
import type { WhoseRows } from './whose-rows';

/** The rows of a list that says whose they are, those of each dealer with what head office corrected for that dealer; `readWith` reads the list with other corrections. */
export function withOwnCorrections(
  read: WhoseRows<AnyRow>,
  { corrections = [], correctionsOf }: ReadingContext,
  readWith: (corrections: readonly Correction[]) => WhoseRows<AnyRow>,
): WhoseRows<AnyRow> {
  if (!correctionsOf || !read.said.whose) return read;
  const again = new Map<string, WhoseRows<AnyRow>>();
  const named = new Set(read.rows.map(({ whose }) => whose));
  for (const whose of named) {
    const own = whose === undefined ? corrections : correctionsOf(whose);
    // A list that names one other dealer throughout stays with the file's own dealer.
    const isOfFile = areSame(own, corrections) || (named.size === 1 && own.length === 0);
    if (whose !== undefined && !isOfFile) again.set(whose, readWith(own));
  }
  if (again.size === 0) return read;
  const settled = (of: 'rows' | 'lines'): readonly AnyRow[] => {
    const isAgain = ({ whose }: AnyRow) => whose !== undefined && again.has(whose);
    const theirs = [...again].flatMap(([dealer, other]) => other[of].filter(({ whose }) => whose === dealer));
    return [...read[of].filter((row) => !isAgain(row)), ...theirs].sort((one, other) => one.row - other.row);
  };
  return { ...read, rows: settled('rows'), lines: settled('lines') };
}

const areSame = (some: readonly Correction[], others: readonly Correction[]): boolean =>
  some.length === others.length && some.every((one) => others.includes(one));

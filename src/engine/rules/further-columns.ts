import { groupBy, keyOf } from '../values/group';
import type { Spot } from './spot';

/** So many unknown columns of a sheet are told one by one; what lies beyond is one finding. */
const TOLD = 20;

/** What is said of further unknown columns (S5), by what is said of one. */
const FURTHER: Readonly<Record<string, string>> = { column: 'columnFurther', numbers: 'numbersFurther' };

/** The findings with the unknown columns of a sheet that has very many of them told as one, at the first that is not told by itself. */
export function furtherColumnsAsOne(spots: readonly Spot[]): readonly Spot[] {
  const unknown = spots.filter(({ finding: { code, facts } }) => code === 'S5' && String(facts.why) in FURTHER);
  const many = [...groupBy(unknown, ({ finding: { file, sheet, facts } }) => keyOf(file, sheet, facts.why)).values()]
    .map((columns) => columns.toSorted((a, b) => a.column - b.column).slice(TOLD))
    .filter((further) => further.length > 1);
  if (many.length === 0) return spots;
  const gone = new Set(many.flat());
  return [...spots.filter((spot) => !gone.has(spot)), ...many.flatMap(asOne)];
}

function asOne(further: readonly Spot[]): readonly Spot[] {
  const [first] = further;
  if (!first) return [];
  const { facts } = first.finding;
  return [{ ...first, finding: { ...first.finding, facts: { ...facts, why: FURTHER[String(facts.why)] ?? '', count: further.length } } }];
}

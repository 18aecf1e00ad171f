import { groupBy, keyOf } from '../values/group';
import { spans } from '../reading/sheet-remarks';
import type { Spot } from './spot';

/** So many cells of a column are told one by one; more of one cause are one finding. */
const HANDFUL = 5;

/** What has a sentence for a whole column, by rule and reason. */
const OF_COLUMNS: ReadonlySet<string> = new Set(['C7 text', 'C7 otherwise', 'C6 masked', 'C12 phones']);

/** The findings with those of a column that is written otherwise throughout as one, at its first cell and with its rows: dates kept as text, 保内 for 保修期内, masked or several phones. */
export function readOftenAsOne(spots: readonly Spot[]): readonly Spot[] {
  const otherwise = groupBy(
    spots.filter(({ finding: { code, facts, row } }) => row !== undefined && OF_COLUMNS.has(`${code} ${String(facts.why)}`)),
    causeOf,
  );
  const often = [...otherwise.values()].filter((same) => same.length > HANDFUL);
  if (often.length === 0) return spots;
  const gone = new Set(often.flat());
  return [...spots.filter((spot) => !gone.has(spot)), ...often.map(asOne)];
}

/** Text that means what it says, or a masked phone, is one cause whatever it says; anything else only where the same was read as the same. */
function causeOf({ column, finding: { code, file, sheet, field, facts } }: Spot): string {
  return keyOf(code, file, sheet, field, column, facts.why, ...(facts.why === 'otherwise' ? [facts.found, facts.read] : []));
}

function asOne(same: readonly Spot[]): Spot {
  const [first, ...further] = [...same].sort((a, b) => (a.finding.row ?? 0) - (b.finding.row ?? 0)) as [Spot, ...Spot[]];
  const { facts } = first.finding;
  const rows = spans(
    [first, ...further].flatMap(({ finding }) => finding.row ?? []),
    String,
  );
  return { ...first, finding: { ...first.finding, facts: { ...facts, why: `${String(facts.why)}Often`, count: same.length, rows } } };
}

import { by } from '../../values/group';
import type { AttentionRow } from './attention-row';
import { lateDealers, satisfactionDrops, wrongRecords } from './attention-service';
import { missingDealers, owingRows, risingFaults } from './attention-sources';
import type { OverviewMonth } from './overview-month';

/** So many rows of a kind come before others, so that no kind crowds out the rest. */
const MOST_OF_A_KIND = 2;

/** What needs attention: misses before near misses, then by effect, each subject once. */
export function attentionRows(page: OverviewMonth, most: number): readonly AttentionRow[] {
  const all = [lateDealers, owingRows, missingDealers, risingFaults, satisfactionDrops, wrongRecords]
    .flatMap((source) => source(page))
    .sort(order);
  const subjects = new Set<string>();
  const ofKind = new Map<string, number>();
  const [first, later]: [AttentionRow[], AttentionRow[]] = [[], []];
  for (const row of all) {
    if (subjects.has(row.subject)) continue;
    subjects.add(row.subject);
    const earlier = ofKind.get(row.sheet) ?? 0;
    ofKind.set(row.sheet, earlier + 1);
    (earlier < MOST_OF_A_KIND ? first : later).push(row);
  }
  return [...first, ...later].slice(0, most).sort(order);
}

const order = by<AttentionRow>(
  ({ level }) => (level === 'bad' ? 0 : 1),
  ({ effect }) => -effect,
  ({ subject }) => subject,
  ({ sheet }) => sheet,
);

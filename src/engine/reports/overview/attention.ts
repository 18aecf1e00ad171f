import { by } from '../../values/group';
import type { AttentionRow } from './attention-row';
import { lateDealers, satisfactionDrops, wrongRecords } from './attention-service';
import { missingDealers, owingRows, risingFaults } from './attention-sources';
import type { OverviewMonth } from './overview-month';

/** What needs attention: misses before near misses, then by effect, each subject once. */
export function attentionRows(page: OverviewMonth, most: number): readonly AttentionRow[] {
  const all = [...lateDealers(page), ...owingRows(page), ...missingDealers(page), ...risingFaults(page), ...satisfactionDrops(page), ...wrongRecords(page)];
  const ordered = all.sort(by(({ level }) => (level === 'bad' ? 0 : 1), ({ effect }) => -effect, ({ subject }) => subject, ({ sheet }) => sheet));
  const seen = new Set<string>();
  return ordered.filter(({ subject }) => !seen.has(subject) && seen.add(subject)).slice(0, most);
}

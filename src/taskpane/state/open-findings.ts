import type { LevelCounts } from './collected-file';
import type { FindingRow } from './finding-row';
import type { PaneState } from './pane-state';

type Found = Pick<PaneState, 'findings' | 'handling'>;

const COUNTED = new WeakMap<readonly FindingRow[], { readonly handling: Found['handling']; readonly counts: LevelCounts }>();

/** Whether nothing has been done about a finding yet. */
export const isOpen = (id: string, handling: Found['handling']): boolean => (handling.get(id)?.state ?? 'open') === 'open';

/** How many findings of each level are open; counted once for the same findings and handling. */
export function openCounts({ findings, handling }: Found): LevelCounts {
  const known = COUNTED.get(findings);
  if (known && known.handling === handling) return known.counts;
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { id, level } of findings) if (isOpen(id, handling)) counts[level] += 1;
  COUNTED.set(findings, { handling, counts });
  return counts;
}

/** How many findings were handled or ignored. */
export const handledCount = ({ findings, handling }: Found): number => findings.filter(({ id }) => !isOpen(id, handling)).length;

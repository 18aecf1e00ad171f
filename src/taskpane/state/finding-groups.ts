import type { Level } from '../../engine/month/finding';
import type { FindingRow, HandlingState } from './finding-row';
import type { PaneState } from './pane-state';
import type { FindingsView } from './views';

/** A finding with what became of it. */
export interface ShownFinding {
  readonly row: FindingRow;
  readonly state: HandlingState | 'corrected';
}

/** Findings under one heading: a rule, a dealer or a level. */
export interface FindingGroup {
  readonly key: string;
  /** The worst level within. */
  readonly level: Level;
  /** How many are open. */
  readonly count: number;
  readonly findings: readonly ShownFinding[];
}

type Found = Pick<PaneState, 'findings' | 'handling' | 'corrected'>;

/** The text that a search looks into besides the finding's own cells: the dealer's name, the rule's title. */
export type WordsAround = (row: FindingRow) => string;

const RANK: Readonly<Record<Level, number>> = { error: 0, warning: 1, note: 2 };

/** What a group is of: its key is the rule's code, the dealer's number or the level. */
const KEY_OF: Readonly<Record<FindingsView['groupBy'], (row: FindingRow) => string>> = {
  rule: ({ code }) => code,
  dealer: ({ dealer }) => dealer,
  level: ({ level }) => level,
};

/** The findings that are shown, in groups: errors before warnings before notes, then the largest first. */
export function findingGroups(found: Found, view: FindingsView, around: WordsAround): readonly FindingGroup[] {
  const groups = new Map<string, ShownFinding[]>();
  for (const shown of shownFindings(found, view, around)) {
    const key = KEY_OF[view.groupBy](shown.row);
    const own = groups.get(key);
    if (own) own.push(shown);
    else groups.set(key, [shown]);
  }
  return [...groups]
    .map(([key, findings]) => groupOf(key, findings))
    .sort((one, other) => RANK[one.level] - RANK[other.level] || sizeOf(other) - sizeOf(one) || compare(one.key, other.key));
}

/** Corrected ones count here, so that their group keeps its place while they are in sight. */
const sizeOf = ({ findings }: FindingGroup): number => findings.filter(({ state }) => state === 'open' || state === 'corrected').length;

function groupOf(key: string, findings: readonly ShownFinding[]): FindingGroup {
  const level = findings.map(({ row }) => row.level).reduce((worst, one) => (RANK[one] < RANK[worst] ? one : worst));
  return { key, level, count: findings.filter(({ state }) => state === 'open').length, findings: [...findings].sort(byPlace) };
}

/** Those that pass the chips, the search and the way that led here; corrected ones stay in sight. */
function shownFindings(
  { findings, handling, corrected }: Found,
  { levels, search, only, showsHandled }: FindingsView,
  around: WordsAround,
): readonly ShownFinding[] {
  const standing = new Set(corrected.length > 0 ? findings.map(({ id }) => id) : []);
  const all: readonly ShownFinding[] = [
    ...findings.map((row) => ({ row, state: handling.get(row.id)?.state ?? 'open' })),
    ...corrected.flatMap(({ row }) => (standing.has(row.id) ? [] : [{ row, state: 'corrected' as const }])),
  ];
  const sought = search.trim().toLowerCase();
  return all.filter(({ row, state }) => {
    if (only !== undefined && row.dealer !== only && row.file !== only) return false;
    if (state === 'handled' || state === 'ignored') return showsHandled && contains(row, sought, around);
    return levels[row.level] && contains(row, sought, around);
  });
}

const contains = (row: FindingRow, sought: string, around: WordsAround): boolean =>
  sought === '' ||
  [row.dealer, row.record, row.code, row.sheet, row.cell, row.found, row.problem, row.file, around(row)].some((text) =>
    text?.toLowerCase().includes(sought),
  );

const { compare } = new Intl.Collator('en', { numeric: true });

/** As they stand in the dealers' files, so that a corrected one keeps its place. */
const byPlace = ({ row: one }: ShownFinding, { row: other }: ShownFinding): number =>
  RANK[one.level] - RANK[other.level] ||
  compare(one.dealer, other.dealer) ||
  compare(one.file, other.file) ||
  compare(one.sheet, other.sheet) ||
  compare(rowOf(one), rowOf(other)) ||
  compare(one.id, other.id);

const rowOf = ({ cell = '', record }: FindingRow): string => cell.replace(/^[A-Z]+/, '') || record;

import type { FindingGroup, ShownFinding } from './finding-groups';

/** A line of the tree: a group's heading, or a finding below it. */
export type FindingsLine =
  | {
      readonly kind: 'group';
      readonly key: string;
      readonly group: FindingGroup;
      readonly isOpen: boolean;
      readonly position: number;
      readonly of: number;
    }
  | ({
      readonly kind: 'finding';
      readonly key: string;
      readonly inGroup: string;
      readonly position: number;
      readonly of: number;
    } & ShownFinding);

/** So few findings are all shown at first; of more only the first group is open. */
const FEW = 20;

/** The groups that stand open: as the user left them, else all of few, else the first and that of the opened finding. */
export function openGroups(groups: readonly FindingGroup[], chosen: readonly string[] | undefined, opened?: string): ReadonlySet<string> {
  if (chosen) return new Set(chosen);
  const all = groups.reduce((sum, { findings }) => sum + findings.length, 0);
  const isOpened = ({ findings }: FindingGroup): boolean => opened !== undefined && findings.some(({ row }) => row.id === opened);
  return new Set(groups.filter((group, index) => all <= FEW || index === 0 || isOpened(group)).map(({ key }) => key));
}

/** The lines of the tree: headings, and the findings of open groups. */
export const findingLines = (groups: readonly FindingGroup[], open: ReadonlySet<string>): readonly FindingsLine[] =>
  groups.flatMap((group, index): readonly FindingsLine[] => {
    const isOpen = open.has(group.key);
    const heading = { kind: 'group', key: groupLineKey(group.key), group, isOpen, position: index + 1, of: groups.length } as const;
    return isOpen
      ? [
          heading,
          ...group.findings.map(
            (shown, at) =>
              ({ kind: 'finding', key: shown.row.id, inGroup: group.key, position: at + 1, of: group.findings.length, ...shown }) as const,
          ),
        ]
      : [heading];
  });

/** The key of a heading among the lines. */
const groupLineKey = (group: string): string => `group ${group}`;

/** The open finding after (or before) another in the order of the groups, round at the end; the first (or last) where none is given. */
export function openNeighbour(
  groups: readonly FindingGroup[],
  from: string | undefined,
  step: 1 | -1,
): { readonly id: string; readonly group: string } | undefined {
  const all = groups.flatMap(({ key, findings }) =>
    findings.map(({ row, state }) => ({ id: row.id, group: key, isOpen: state === 'open' })),
  );
  const found = all.findIndex(({ id }) => id === from);
  const at = found < 0 && step === -1 ? all.length : found;
  for (let turn = 1; turn <= all.length; turn += 1) {
    const one = all[(((at + step * turn) % all.length) + all.length) % all.length];
    if (one?.isOpen && one.id !== from) return one;
  }
  return undefined;
}

import { useMemo, useState } from 'react';
import { useActions, usePane } from '../../shell/pane-context';
import type { FindingRow, RuleInWords } from '../../state/finding-row';
import { type FindingGroup, findingGroups } from '../../state/finding-groups';
import { type FindingsLine, findingLines, openGroups, openNeighbour } from '../../state/finding-lines';

/** Where the focus is wanted; the number tells two equal wishes apart. */
export interface WantedFocus {
  readonly key: string;
  readonly number: number;
}

/** The findings as a screen lists them, and the ways to move among them. */
export interface ListedFindings {
  readonly groups: readonly FindingGroup[];
  readonly lines: readonly FindingsLine[];
  readonly rules: Readonly<Record<string, RuleInWords>>;
  readonly names: ReadonlyMap<string, string>;
  readonly opened: string | undefined;
  readonly focus: WantedFocus | undefined;
  open(id: string | undefined): void;
  toggleGroup(key: string, isOpen: boolean): void;
  /** Opens and focuses the next open finding, or the one before; false where there is none. */
  step(step: 1 | -1): boolean;
  focusOn(key: string): void;
  /** Opens and focuses a finding that is listed. */
  reopen(id: string): void;
  /** Does something with a finding, then opens and focuses the next open one. */
  settle(row: FindingRow, act: () => Promise<void>): void;
}

const NO_RULES: Readonly<Record<string, RuleInWords>> = {};

/** Lists findings under the view of 校验; `onNoneLeft` is called when the last open one was settled. */
export function useFindings(findings: readonly FindingRow[], onNoneLeft: () => void): ListedFindings {
  const { changeView } = useActions();
  const handling = usePane((state) => state.handling);
  const corrected = usePane((state) => state.corrected);
  const view = usePane((state) => state.views.findings);
  const dealers = usePane((state) => state.picture?.dealers);
  const found = usePane((state) => state.picture?.rules ?? state.dealerCheck?.rules) ?? NO_RULES;
  const rules = useMemo(
    () => ({ ...Object.fromEntries(corrected.flatMap(({ row, rule }) => (rule ? [[row.code, rule]] : []))), ...found }),
    [corrected, found],
  );
  const names = useMemo(() => new Map(dealers?.map(({ dealer, name }) => [dealer, name])), [dealers]);
  const { search, groupBy, levels, only, showsHandled } = view;
  const groups = useMemo(
    () =>
      findingGroups(
        { findings, handling, corrected },
        { search, groupBy, levels, only, showsHandled },
        ({ dealer, code }) => `${names.get(dealer) ?? ''} ${rules[code]?.title ?? ''}`,
      ),
    [findings, handling, corrected, search, groupBy, levels, only, showsHandled, names, rules],
  );
  const shownGroups = useMemo(() => openGroups(groups, view.openGroups, view.opened), [groups, view.openGroups, view.opened]);
  const lines = useMemo(() => findingLines(groups, shownGroups), [groups, shownGroups]);
  const [focus, setFocus] = useState<WantedFocus>();
  const focusOn = (key: string): void => setFocus((before) => ({ key, number: (before?.number ?? 0) + 1 }));

  const go = (to: { readonly id: string; readonly group: string }): void => {
    // Said by name from here on: groups change places with their counts, and the first would be another one.
    changeView('findings', { opened: to.id, openGroups: [...new Set([...shownGroups, to.group])] });
    focusOn(to.id);
  };
  return {
    groups,
    lines,
    rules,
    names,
    focus,
    focusOn,
    reopen: (id) => {
      const group = groups.find(({ findings: listed }) => listed.some(({ row }) => row.id === id));
      if (group) go({ id, group: group.key });
    },
    opened: view.opened,
    open: (id) => changeView('findings', { opened: id, openGroups: [...shownGroups] }),
    toggleGroup: (key, isOpen) =>
      changeView('findings', { openGroups: isOpen ? [...shownGroups, key] : [...shownGroups].filter((one) => one !== key) }),
    step: (step) => {
      const to = openNeighbour(groups, view.opened, step);
      if (to) go(to);
      return to !== undefined;
    },
    settle: (row, act) => {
      const to = openNeighbour(groups, row.id, 1);
      void act().then(() => {
        if (to) return go(to);
        changeView('findings', { opened: undefined });
        onNoneLeft();
      });
    },
  };
}

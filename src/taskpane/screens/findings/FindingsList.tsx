import { useActions, usePane } from '../../shell/pane-context';
import type { FindingRow } from '../../state/finding-row';
import { useWords } from '../../words/use-words';
import { FindingLine } from './FindingLine';
import { FindingsTree } from './FindingsTree';
import { GroupLine } from './GroupLine';
import { OpenedFinding } from './OpenedFinding';
import type { ListedFindings } from './use-findings';
import { useLineNames } from './use-line-names';
import { FINDINGS_WORDS } from './words';

interface FindingsListProps {
  readonly listed: ListedFindings;
  /** Dealers are named and findings can be handled: head office's list. */
  readonly isHeadOffice: boolean;
}

/** The findings as a tree, with one opened at a time. */
export function FindingsList({ listed, isHeadOffice }: FindingsListProps) {
  const say = useWords(FINDINGS_WORDS);
  const { goTo, correct, handle } = useActions();
  const groupBy = usePane((state) => state.views.findings.groupBy);
  const handling = usePane((state) => state.handling);
  const { lines, names, rules, opened, focus, open, toggleGroup, settle } = listed;

  const { titleOf, nameOf } = useLineNames(listed, isHeadOffice);
  const toCell = (row: FindingRow): void => (row.target ? void goTo(row.target) : open(row.id));
  const noted = (row: FindingRow) => handling.get(row.id)?.note;
  const handled = (row: FindingRow, state: 'handled' | 'ignored' | 'open'): void => {
    const note = noted(row);
    settle(row, () => handle(row.id, { state, ...(note !== undefined && { note }) }));
  };
  return (
    <FindingsTree
      label={say('list')}
      lines={lines}
      opened={opened}
      focus={focus}
      nameOf={nameOf}
      onOpen={open}
      onToggleGroup={toggleGroup}
      onEnterOpened={({ row }) => toCell(row)}
      {...(isHeadOffice && { onDelete: ({ row, state }) => (state === 'open' ? handled(row, 'handled') : undefined) })}
      draw={(line) => {
        if (line.kind === 'group')
          return (
            <GroupLine
              group={line.group}
              title={titleOf(line.group.key)}
              code={groupBy === 'rule' ? line.group.key : undefined}
              isOpen={line.isOpen}
            />
          );
        const name = isHeadOffice ? (names.get(line.row.dealer) ?? '') : undefined;
        const about = { shown: { row: line.row, state: line.state }, name, onAddress: () => toCell(line.row) };
        if (line.key !== opened || line.state === 'corrected') return <FindingLine {...about} />;
        return (
          <OpenedFinding
            {...about}
            rule={rules[line.row.code]}
            onCorrect={() => settle(line.row, () => correct(line.row))}
            {...(isHeadOffice && { onHandle: (state) => handled(line.row, state) })}
          />
        );
      }}
    />
  );
}

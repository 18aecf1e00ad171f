import type { KeyboardEvent } from 'react';
import type { FindingsLine } from '../../state/finding-lines';

type FoundLine = FindingsLine & { readonly kind: 'finding' };

interface TreeKeys {
  readonly lines: readonly FindingsLine[];
  readonly activeIndex: number;
  readonly opened: string | undefined;
  /** Lines of a page. */
  readonly page: number;
  readonly moveTo: (index: number) => void;
  readonly onOpen: (id: string | undefined) => void;
  readonly onToggleGroup: (key: string, isOpen: boolean) => void;
  readonly onEnterOpened: (line: FoundLine) => void;
  readonly onDelete?: (line: FoundLine) => void;
}

/** The keys of a tree (pane.md section 7); what is pressed on a button or in a field within a line is left to that. */
export function useTreeKeys({
  lines,
  activeIndex,
  opened,
  page,
  moveTo,
  onOpen,
  onToggleGroup,
  onEnterOpened,
  onDelete,
}: TreeKeys): (event: KeyboardEvent) => void {
  const last = lines.length - 1;
  const to = (index: number) => () => moveTo(Math.min(Math.max(index, 0), last));
  const line = lines[activeIndex];
  const turn = (isOpen: boolean) => () => {
    if (line?.kind === 'group' && line.isOpen !== isOpen) return onToggleGroup(line.group.key, isOpen);
    if (line?.kind === 'group' && isOpen) return moveTo(Math.min(activeIndex + 1, last));
    if (line?.kind === 'finding' && !isOpen)
      return moveTo(lines.findIndex((one) => one.kind === 'group' && one.group.key === line.inGroup));
  };
  const open = (closesToo: boolean) => () => {
    if (!line) return;
    if (line.kind === 'group') return onToggleGroup(line.group.key, !line.isOpen);
    if (line.key !== opened) return onOpen(line.key);
    return closesToo ? onOpen(undefined) : onEnterOpened(line);
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: to(activeIndex + 1),
    ArrowUp: to(activeIndex - 1),
    Home: to(0),
    End: to(last),
    PageDown: to(activeIndex + page),
    PageUp: to(activeIndex - page),
    ArrowLeft: turn(false),
    ArrowRight: turn(true),
    Enter: open(false),
    ' ': open(true),
    ...(onDelete && line?.kind === 'finding' && { Delete: () => onDelete(line) }),
  };
  return (event) => {
    const does = keys[event.key];
    if (
      !does ||
      event.ctrlKey ||
      event.metaKey ||
      event.altKey ||
      event.shiftKey ||
      !(event.target instanceof Element) ||
      event.target.getAttribute('role') !== 'treeitem'
    )
      return;
    event.preventDefault();
    does();
  };
}

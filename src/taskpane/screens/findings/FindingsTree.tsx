import { makeStyles } from '@fluentui/react-components';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useRef, useState } from 'react';
import { useScroller } from '../../shell/Frame';
import type { FindingsLine } from '../../state/finding-lines';
import { TreeLine } from './TreeLine';
import { useLineFocus, useTopWithin } from './use-line-focus';
import { useTreeKeys } from './use-tree-keys';
import type { WantedFocus } from './use-findings';

const useStyles = makeStyles({ tree: { position: 'relative', width: '100%' } });

/** Heights before they are measured, and what sticks at the top of the scroller. */
const HEIGHTS = { group: 35, finding: 49, opened: 200 } as const;
const TABS_HEIGHT = 40;
/** What is drawn before the scroller was measured. */
const FIRST_SIZE = { width: 320, height: 760 };

interface FindingsTreeProps {
  readonly label: string;
  readonly lines: readonly FindingsLine[];
  readonly opened: string | undefined;
  readonly focus: WantedFocus | undefined;
  readonly nameOf: (line: FindingsLine) => string;
  readonly draw: (line: FindingsLine) => ReactNode;
  readonly onOpen: (id: string | undefined) => void;
  readonly onToggleGroup: (key: string, isOpen: boolean) => void;
  /** Enter on the opened finding. */
  readonly onEnterOpened: (line: FindingsLine & { readonly kind: 'finding' }) => void;
  readonly onDelete?: (line: FindingsLine & { readonly kind: 'finding' }) => void;
}

/** A flat tree of which only the lines in view (and the focused one) are drawn: one stop for Tab, the arrows within. */
export function FindingsTree({ label, lines, opened, focus, nameOf, draw, ...does }: FindingsTreeProps) {
  const styles = useStyles();
  const tree = useRef<HTMLDivElement>(null);
  const scroller = useScroller();
  const [active, setActive] = useState<string>();
  const activeIndex = Math.max(
    lines.findIndex(({ key }) => key === active),
    0,
  );
  const top = useTopWithin(scroller, tree);
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller,
    estimateSize: (index) => sizeOf(lines[index], opened),
    getItemKey: (index) => lines[index]?.key ?? index,
    initialRect: FIRST_SIZE,
    scrollMargin: top,
    scrollPaddingStart: TABS_HEIGHT,
    overscan: 6,
    // The focused line stays drawn wherever one scrolls: the focus would be lost with it.
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), activeIndex])].sort((one, other) => one - other),
  });
  const moveTo = useLineFocus({ tree, lines, focus, setActive, scrollTo: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }) });
  const keys = useTreeKeys({
    lines,
    activeIndex,
    opened,
    moveTo,
    page: Math.max(1, Math.floor((scroller?.clientHeight ?? 400) / HEIGHTS.finding) - 2),
    ...does,
  });

  return (
    <div ref={tree} role="tree" aria-label={label} className={styles.tree} style={{ height: virtualizer.getTotalSize() }} onKeyDown={keys}>
      {virtualizer.getVirtualItems().map(({ index, start }) => {
        const line = lines[index];
        if (!line) return null;
        return (
          <TreeLine
            key={line.key}
            measured={virtualizer.measureElement}
            index={index}
            line={line}
            name={nameOf(line)}
            isOpened={line.kind === 'finding' && line.key === opened}
            isStop={index === activeIndex}
            top={start - top}
            onFocus={setActive}
            onOpen={does.onOpen}
            onToggleGroup={does.onToggleGroup}
          >
            {draw(line)}
          </TreeLine>
        );
      })}
    </div>
  );
}

const sizeOf = (line: FindingsLine | undefined, opened: string | undefined): number =>
  line?.kind === 'group' ? HEIGHTS.group : line?.key === opened ? HEIGHTS.opened : HEIGHTS.finding;

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { FindingsLine } from '../../state/finding-lines';

const useStyles = makeStyles({
  item: {
    position: 'absolute',
    top: 0,
    left: 0,
    width: '100%',
    boxSizing: 'border-box',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    cursor: 'pointer',
    outlineStyle: 'none',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  opened: {
    cursor: 'default',
    backgroundColor: tokens.colorNeutralBackground3,
    '::before': {
      content: '""',
      position: 'absolute',
      left: 0,
      top: 0,
      bottom: 0,
      width: '3px',
      backgroundColor: tokens.colorBrandStroke1,
      '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
    },
  },
});

interface TreeLineProps {
  /** Takes the element to be measured once it is drawn. */
  readonly measured: (element: Element | null) => void;
  readonly index: number;
  readonly line: FindingsLine;
  /** What a screen reader says of it. */
  readonly name: string;
  readonly isOpened: boolean;
  /** The one stop for Tab. */
  readonly isStop: boolean;
  /** Pixels below the top of the tree. */
  readonly top: number;
  readonly onFocus: (key: string) => void;
  readonly onOpen: (id: string) => void;
  readonly onToggleGroup: (key: string, isOpen: boolean) => void;
  readonly children: ReactNode;
}

/** A line of the findings in its place: a group that opens and closes, or a finding. */
export function TreeLine({ measured, index, line, name, isOpened, isStop, top, onFocus, onOpen, onToggleGroup, children }: TreeLineProps) {
  const styles = useStyles();
  const wanted = (): void => {
    if (line.kind === 'group') onToggleGroup(line.group.key, !line.isOpen);
    else if (!isOpened) onOpen(line.key);
  };
  return (
    <div
      ref={measured}
      data-index={index}
      data-line={line.key}
      role="treeitem"
      aria-level={line.kind === 'group' ? 1 : 2}
      aria-posinset={line.position}
      aria-setsize={line.of}
      aria-expanded={line.kind === 'group' ? line.isOpen : isOpened}
      aria-label={name}
      tabIndex={isStop ? 0 : -1}
      className={mergeClasses(styles.item, isOpened && styles.opened)}
      style={{ transform: `translateY(${top}px)` }}
      onFocus={(event) => event.target === event.currentTarget && onFocus(line.key)}
      onClick={(event) => clicked(event.target) && wanted()}
    >
      {children}
    </div>
  );
}

/** A click on a button within a line is that button's own. */
const clicked = (target: EventTarget): boolean => target instanceof Element && target.closest('button, input, textarea, a') === null;

import { makeStyles, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useDeferredValue, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { usePane } from '../../shell/pane-context';
import { useScroller } from '../../shell/Frame';
import { type CollectRow, collectRows, shownRows } from '../../state/collect-rows';
import { useWords } from '../../words/use-words';
import { FileRow } from './FileRow';
import { type HeldFocus, useHeldFocus } from './use-held-focus';
import { useRowKeys } from './use-row-keys';
import { COLLECT_WORDS } from './words';

const ROW_HEIGHT = 48;

const useStyles = makeStyles({
  list: { position: 'relative', margin: 0, padding: 0, listStyleType: 'none', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  nothing: { padding: '8px 12px', color: tokens.colorNeutralForeground2 },
});

/** The rows of 收件: one stop for Tab, arrows within; only those in view are drawn. */
export function FileList({ held }: { readonly held: RefObject<HeldFocus> }) {
  const styles = useStyles();
  const say = useWords(COLLECT_WORDS);
  const list = useRef<HTMLUListElement>(null);
  const [margin, setMargin] = useState(0);
  const [focused, setFocused] = useState(0);
  const view = usePane((state) => state.views.collect);
  const all = useDeferredValue(usePane(collectRows));
  const rows = useMemo(() => shownRows(all, view), [all, view]);
  useLayoutEffect(() => setMargin(list.current?.offsetTop ?? 0), [all, view]);
  const drawn = useDrawnRows(rows, margin);

  const opened = rows.findIndex(({ key }) => key === view.opened);
  const isOpened = opened >= 0;
  // A tall row above closes as another opens: the one that was opened stays in sight. Rows that come later move nothing.
  useEffect(() => {
    if (isOpened) drawn.scrollToIndex(opened, { align: 'auto' });
  }, [view.opened]);

  const focusRow = (index: number): void => {
    setFocused(index);
    drawn.scrollToIndex(index, { align: 'auto' });
    focusOnceDrawn(() => list.current?.querySelector<HTMLElement>(`[data-row="${index}"]`));
  };
  const watched = useHeldFocus({ held, rows, focusRow });
  const pressed = useRowKeys(rows, focused, focusRow);
  if (rows.length === 0) return <div className={styles.nothing}>{say('nothing')}</div>;
  return (
    <ul
      ref={list}
      aria-label={say('list')}
      className={styles.list}
      style={{ height: drawn.getTotalSize() }}
      onKeyDown={pressed}
      {...watched}
    >
      {drawn.getVirtualItems().map(({ index, start, key }) => {
        const row = rows[index];
        return (
          row && (
            <li
              key={key}
              ref={drawn.measureElement}
              data-index={index}
              style={{ position: 'absolute', top: 0, left: 0, right: 0, transform: `translateY(${start - margin}px)` }}
            >
              <FileRow
                row={row}
                index={index}
                isOpened={view.opened === row.key}
                isStop={index === Math.min(focused, rows.length - 1)}
                onFocus={setFocused}
              />
            </li>
          )
        );
      })}
    </ul>
  );
}

/** Only the rows in view are drawn. */
function useDrawnRows(rows: readonly CollectRow[], scrollMargin: number) {
  const scroller = useScroller();
  return useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
    estimateSize: () => ROW_HEIGHT,
    overscan: 6,
    scrollMargin,
    getItemKey: (index) => rows[index]?.key ?? index,
    initialRect: { width: 320, height: 600 },
  });
}

/** Frames in which a row far away is drawn, once the list has been scrolled there. */
const FRAMES = 8;

function focusOnceDrawn(find: () => HTMLElement | null | undefined, left = FRAMES): void {
  requestAnimationFrame(() => {
    const row = find();
    if (row) row.focus();
    else if (left > 0) focusOnceDrawn(find, left - 1);
  });
}

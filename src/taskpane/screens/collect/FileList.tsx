import { makeStyles, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useActions, usePane } from '../../shell/pane-context';
import { useScroller } from '../../shell/Frame';
import { collectRows, shownRows } from '../../state/collect-rows';
import { useWords } from '../../words/use-words';
import { FileRow } from './FileRow';
import { COLLECT_WORDS } from './words';

const ROW_HEIGHT = 48;

const useStyles = makeStyles({
  list: { position: 'relative', margin: 0, padding: 0, listStyleType: 'none', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  nothing: { padding: '8px 12px', color: tokens.colorNeutralForeground2 },
});

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8, Home: -Infinity, End: Infinity };

/** The rows of 收件: one stop for Tab, arrows within; only those in view are drawn. */
export function FileList() {
  const styles = useStyles();
  const say = useWords(COLLECT_WORDS);
  const { removeFile } = useActions();
  const scroller = useScroller();
  const list = useRef<HTMLUListElement>(null);
  const [margin, setMargin] = useState(0);
  const [focused, setFocused] = useState(0);
  const state = usePane((whole) => whole);
  const view = state.views.collect;
  const all = collectRows(state);
  const rows = useMemo(() => shownRows(all, view), [all, view]);
  useLayoutEffect(() => setMargin(list.current?.offsetTop ?? 0), [all, view]);
  const drawn = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
    estimateSize: () => ROW_HEIGHT,
    overscan: 6,
    scrollMargin: margin,
    getItemKey: (index) => rows[index]?.key ?? index,
    initialRect: { width: 320, height: 600 },
  });

  const focusRow = (index: number): void => {
    setFocused(index);
    drawn.scrollToIndex(index, { align: 'auto' });
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-row="${index}"]`)?.focus());
  };
  const pressed = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    const row = rows[focused];
    if (step !== undefined) focusRow(Math.max(0, Math.min(rows.length - 1, focused + step)));
    else if (event.key === 'Delete' && row?.file) void removeFile(row.file.id);
    else return;
    event.preventDefault();
  };
  if (rows.length === 0) return <div className={styles.nothing}>{say('nothing')}</div>;
  return (
    <ul ref={list} aria-label={say('list')} className={styles.list} style={{ height: drawn.getTotalSize() }} onKeyDown={pressed}>
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

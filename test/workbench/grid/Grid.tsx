import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useMemo, useRef, useState, type MouseEvent, type ReactElement, type RefObject } from 'react';
import type { CellView } from './cell-view';
import { CellEditor } from './CellEditor';
import { FilterMenu, type OpenFilter } from './FilterMenu';
import { Headers, HEAD, SIDE } from './Headers';
import { PaneLayer } from './PaneLayer';
import { panesOf, scrolledTo } from './panes';
import { follow } from './links';
import { movedBy, selectedArea, type Selection, type Spot } from './selection';
import { pixels, type SheetLayout } from './sheet-layout';
import type { Editing } from './editing';
import type { Workbench } from '../excel/running-workbench';

/** What the grid shows and whom it tells. */
export interface GridProps {
  readonly workbench: Workbench;
  readonly layout: SheetLayout;
  readonly selection: Selection;
  readonly editing: Editing;
  readonly onSelect: (selection: Selection) => void;
  readonly onReach: (spot: Spot) => void;
}

const OVERSCAN = { rows: 10, columns: 4 };

/** The active sheet: rows and columns in view, frozen panes, selection, charts, editing. */
export function Grid(props: GridProps): ReactElement {
  const { workbench, layout, selection, editing, onSelect } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [filter, setFilter] = useState<OpenFilter>();
  const { rows, columns } = useVisibleLines(layout, scroller);
  const panes = panesOf(rows, columns, layout.frozen);
  const area = selectedArea(selection, layout);
  useSeen(props, scroller);
  const pointing = usePointing(props, scroller);
  const onLink = useCallback((view: CellView) => follows(workbench, view), [workbench]);
  const onFilter = useCallback(
    (view: CellView, at: MouseEvent) => view.header && setFilter({ ...view.header, x: at.clientX, y: at.clientY }),
    [],
  );
  const pageRows = (): number =>
    Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 400) - HEAD) / pixels(15)) - 1 - layout.frozen.rows);
  return (
    <div className="grid">
      <div
        className="scroller"
        ref={scroller}
        {...pointing}
        data-sheet={layout.sheet.name}
        tabIndex={0}
        onKeyDown={({ target, currentTarget, key }) => target === currentTarget && key === 'Enter' && editing.focus()}
      >
        <div
          className="extent"
          style={{ width: SIDE + layout.columns.start(layout.columns.count), height: HEAD + layout.rows.start(layout.rows.count) }}
        >
          {panes.map((pane) => (
            <PaneLayer
              key={pane.name}
              pane={pane}
              layout={layout}
              area={area}
              onLink={onLink}
              onFilter={onFilter}
              version={workbench.version}
            />
          ))}
          <Headers layout={layout} rows={rows} columns={columns} area={area} />
        </div>
      </div>
      <CellEditor
        {...props}
        scroller={scroller}
        onMove={(stroke) => {
          const moved = movedBy(stroke, selection, layout, pageRows());
          if (moved) onSelect(moved);
          return moved !== undefined;
        }}
      />
      {filter && <FilterMenu {...filter} workbench={workbench} language={editing.language} onClose={() => setFilter(undefined)} />}
    </div>
  );
}

function follows(workbench: Workbench, { link }: CellView): void {
  if (link?.place !== undefined) workbench.asUser((book) => follow(book, link.place ?? ''));
  else if (link?.address !== undefined && /^https?:/.test(link.address)) window.open(link.address, '_blank', 'noopener');
}

/** The rows and columns in view, and a few beside them. */
function useVisibleLines(
  layout: SheetLayout,
  scroller: RefObject<HTMLDivElement | null>,
): { rows: readonly number[]; columns: readonly number[] } {
  const getScrollElement = (): HTMLDivElement | null => scroller.current;
  const down = useVirtualizer({
    count: layout.rows.count,
    getScrollElement,
    estimateSize: layout.rows.size,
    overscan: OVERSCAN.rows,
    paddingStart: HEAD,
  });
  const across = useVirtualizer({
    count: layout.columns.count,
    getScrollElement,
    estimateSize: layout.columns.size,
    overscan: OVERSCAN.columns,
    paddingStart: SIDE,
    horizontal: true,
  });
  const rowExtent = `${layout.sheet.id} ${layout.rows.count} ${layout.rows.start(layout.rows.count)}`;
  const columnExtent = `${layout.sheet.id} ${layout.columns.count} ${layout.columns.start(layout.columns.count)}`;
  useLayoutEffect(() => down.measure(), [down, rowExtent]);
  useLayoutEffect(() => across.measure(), [across, columnExtent]);
  const rows = down
    .getVirtualItems()
    .map(({ index }) => index)
    .filter((row) => layout.rows.size(row) > 0);
  const columns = across
    .getVirtualItems()
    .map(({ index }) => index)
    .filter((column) => layout.columns.size(column) > 0);
  return useMemo(() => ({ rows, columns }), [rows.join(), columns.join()]); // the lists are made anew each time; their numbers say whether they differ
}

/** Scrolls to where the selection has gone; another sheet begins at its top. */
function useSeen({ layout, selection }: GridProps, scroller: RefObject<HTMLDivElement | null>): void {
  const { id } = layout.sheet;
  const { row, column } = selection.focus;
  useLayoutEffect(() => void scroller.current?.scrollTo(0, 0), [id, scroller]);
  useLayoutEffect(() => {
    const at = scroller.current;
    if (!at) return;
    const top = scrolledTo(layout.rows, row, layout.frozen.rows, at.scrollTop, at.clientHeight - HEAD);
    const left = scrolledTo(layout.columns, column, layout.frozen.columns, at.scrollLeft, at.clientWidth - SIDE);
    if (top !== at.scrollTop || left !== at.scrollLeft) void at.scrollTo(left, top);
    // Not on each change: a redrawn sheet must not jump back to its selection
  }, [id, row, column]);
}

interface Pointing {
  readonly onMouseDown: (event: MouseEvent) => void;
  readonly onMouseMove: (event: MouseEvent) => void;
  readonly onDoubleClick: (event: MouseEvent) => void;
}

/** Selecting with the mouse: cells, and whole rows and columns at their headers. */
function usePointing({ layout, selection, editing, onSelect }: GridProps, scroller: RefObject<HTMLDivElement | null>): Pointing {
  const spotAt = (event: MouseEvent): Spot | undefined => (scroller.current ? spotUnder(scroller.current, layout, event) : undefined);
  const whole = ({ row, column }: Spot): Selection => {
    const [lastRow, lastColumn] = [layout.rows.count - 1, layout.columns.count - 1];
    return {
      anchor: { row: Math.max(row, 0), column: Math.max(column, 0) },
      focus: { row: row < 0 ? lastRow : row, column: column < 0 ? lastColumn : column },
    };
  };
  return {
    onMouseDown: (event) => {
      const spot = spotAt(event);
      if (!spot || event.button !== 0) return;
      event.preventDefault();
      if (editing.isOn && !editing.commit()) return;
      editing.focus();
      const isWhole = spot.row < 0 || spot.column < 0;
      onSelect(isWhole ? whole(spot) : { anchor: event.shiftKey ? selection.anchor : spot, focus: spot });
    },
    onMouseMove: (event) => {
      const spot = event.buttons === 1 && !editing.isOn ? spotAt(event) : undefined;
      const isSame = spot?.row === selection.focus.row && spot.column === selection.focus.column;
      if (spot && !isSame && spot.row >= 0 && spot.column >= 0) onSelect({ anchor: selection.anchor, focus: spot });
    },
    onDoubleClick: (event) => {
      const spot = spotAt(event);
      if (spot && spot.row >= 0 && spot.column >= 0) editing.begin();
    },
  };
}

/** The cell under the pointer; -1 stands for the headers. Undefined over the scroll bars. */
function spotUnder(scroller: HTMLDivElement, { rows, columns, frozen }: SheetLayout, { clientX, clientY }: MouseEvent): Spot | undefined {
  const box = scroller.getBoundingClientRect();
  const [x, y] = [clientX - box.left, clientY - box.top];
  if (x > scroller.clientWidth || y > scroller.clientHeight) return undefined;
  const along = (at: number, lines: SheetLayout['rows'], staying: number, scrolled: number): number =>
    at < 0 ? -1 : lines.at(at < lines.start(staying) ? at : at + scrolled);
  return {
    row: along(y - HEAD, rows, frozen.rows, scroller.scrollTop),
    column: along(x - SIDE, columns, frozen.columns, scroller.scrollLeft),
  };
}

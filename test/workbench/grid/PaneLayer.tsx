import { memo, type MouseEvent, type ReactElement } from 'react';
import { a1 } from '../../../src/engine/workbook/address';
import { intersection, type Area } from '../../excel/model/area';
import { ChartView } from '../charts/ChartView';
import { Cell } from './Cell';
import type { CellView } from './cell-view';
import { HEAD, SIDE } from './Headers';
import type { Pane } from './panes';
import { pixels, type Rectangle, type SheetLayout } from './sheet-layout';

interface PaneLayerProps {
  readonly pane: Pane;
  readonly layout: SheetLayout;
  readonly area: Area;
  readonly version: number;
  readonly onLink: (view: CellView) => void;
  readonly onFilter: (view: CellView, at: MouseEvent) => void;
}

/** One part of the window: its cells, what is selected of them, and the charts that begin there. */
export const PaneLayer = memo(function PaneLayer({ pane, layout, area, onLink, onFilter }: PaneLayerProps): ReactElement {
  const bounds = boundsOf(pane);
  const moved = (box: Rectangle): Rectangle => ({ ...box, left: box.left + SIDE, top: box.top + HEAD });
  const hasGridlines = layout.sheet.gridlines;
  return (
    <div className={`pane pane-${pane.name}`}>
      <div className="ground" style={moved(layout.rectangle(bounds))} />
      {hasGridlines && <Gridlines pane={pane} layout={layout} moved={moved} bounds={bounds} />}
      {cellsOf(pane, layout).map(({ row, column, area: whole }) => {
        const view = drawnView(layout, row, column, whole);
        return (
          view && (
            <Cell
              key={`${row} ${column}`}
              address={a1(row, column)}
              view={view}
              box={moved(layout.rectangle(whole))}
              room={roomOf(layout, view, row, column, whole)}
              hasGridline={hasGridlines}
              zoom={layout.zoom}
              onLink={onLink}
              onFilter={onFilter}
            />
          )
        );
      })}
      {layout.sheet.charts
        .filter(({ box }) => beginsIn(pane, layout, box))
        .map((chart) => (
          <ChartView key={chart.id} chart={chart} zoom={layout.zoom} box={moved(layout.placed(chart.box))} />
        ))}
      <Selected area={area} bounds={bounds} layout={layout} moved={moved} isBody={pane.name === 'body'} />
    </div>
  );
});

const boundsOf = ({ rows, columns }: Pane): Area => ({
  top: rows[0] ?? 0,
  bottom: rows.at(-1) ?? 0,
  left: columns[0] ?? 0,
  right: columns.at(-1) ?? 0,
});

interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly area: Area;
}

/** The cells to draw: of merged areas the first one, also where only a later part is in view. */
function cellsOf({ rows, columns }: Pane, layout: SheetLayout): readonly PlacedCell[] {
  const merged = new Set<Area>();
  const cells: PlacedCell[] = [];
  for (const row of rows) {
    for (const column of columns) {
      const area = layout.mergeAt(row, column);
      if (!area) cells.push({ row, column, area: { top: row, bottom: row, left: column, right: column } });
      else if (!merged.has(area)) {
        merged.add(area);
        cells.push({ row: area.top, column: area.left, area });
      }
    }
  }
  return cells;
}

/** A merged area has the lines of its last row and column. */
function drawnView(layout: SheetLayout, row: number, column: number, { bottom, right }: Area): CellView | undefined {
  const view = layout.view(row, column);
  if (bottom === row && right === column) return view;
  const corner = layout.mergedView(row, column, bottom, right);
  return corner ?? view;
}

const NO_ROOM = { left: 0, right: 0 };

function roomOf(layout: SheetLayout, view: CellView, row: number, column: number, { left, right }: Area): { left: number; right: number } {
  if (view.kind !== 'text' || view.look.wrap || left !== right || view.text.length < 2) return NO_ROOM;
  return {
    left: view.horizontal === 'left' ? 0 : layout.roomBeside(row, column, -1),
    right: view.horizontal === 'right' ? 0 : layout.roomBeside(row, column, 1),
  };
}

function beginsIn({ name }: Pane, { frozen, rows, columns, zoom }: SheetLayout, { left, top }: { left: number; top: number }): boolean {
  const isAbove = pixels(top, zoom) < rows.start(frozen.rows);
  const isBefore = pixels(left, zoom) < columns.start(frozen.columns);
  return name === (isAbove ? (isBefore ? 'corner' : 'top') : isBefore ? 'left' : 'body');
}

interface PartProps {
  readonly layout: SheetLayout;
  readonly bounds: Area;
  readonly moved: (box: Rectangle) => Rectangle;
}

function Gridlines({ pane, layout, moved, bounds }: PartProps & { readonly pane: Pane }): ReactElement {
  const whole = moved(layout.rectangle(bounds));
  return (
    <>
      {pane.rows.map((row) => (
        <i
          key={`r${row}`}
          className="line"
          style={{ left: whole.left, width: whole.width, top: HEAD + layout.rows.start(row + 1) - 1, height: 1 }}
        />
      ))}
      {pane.columns.map((column) => (
        <i
          key={`c${column}`}
          className="line"
          style={{ top: whole.top, height: whole.height, left: SIDE + layout.columns.start(column + 1) - 1, width: 1 }}
        />
      ))}
    </>
  );
}

/** The frame around what is selected of this part; where the selection goes on in another part the frame is open. */
function Selected({
  area,
  bounds,
  layout,
  moved,
  isBody,
}: PartProps & { readonly area: Area; readonly isBody: boolean }): ReactElement | null {
  const { frozen } = layout;
  const reach = {
    ...bounds,
    top: bounds.top < frozen.rows ? 0 : frozen.rows,
    left: bounds.left < frozen.columns ? 0 : frozen.columns,
    ...(isBody && { bottom: layout.rows.count - 1, right: layout.columns.count - 1 }),
    ...(bounds.top >= frozen.rows && { bottom: layout.rows.count - 1 }),
    ...(bounds.left >= frozen.columns && { right: layout.columns.count - 1 }),
  };
  const part = intersection(area, reach);
  if (!part) return null;
  const box = moved(layout.rectangle(part));
  const several = area.top !== area.bottom || area.left !== area.right;
  const open = {
    ...(part.top !== area.top && { borderTop: 'none' }),
    ...(part.left !== area.left && { borderLeft: 'none' }),
    ...(part.bottom < Math.min(area.bottom, layout.rows.count - 1) && { borderBottom: 'none' }),
    ...(part.right < Math.min(area.right, layout.columns.count - 1) && { borderRight: 'none' }),
  };
  return (
    <div
      className={several ? 'selected several' : 'selected'}
      style={{ left: box.left - 2, top: box.top - 2, width: box.width + 3, height: box.height + 3, ...open }}
    />
  );
}

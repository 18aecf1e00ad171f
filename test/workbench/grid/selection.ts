import { bounding, type Area } from '../../excel/model/area';
import { nextVisible } from './lines';
import type { SheetLayout } from './sheet-layout';

/** One cell. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** What is selected: from the active cell to where the selection was drawn. */
export interface Selection {
  readonly anchor: Spot;
  readonly focus: Spot;
}

const cellArea = ({ row, column }: Spot): Area => ({ top: row, bottom: row, left: column, right: column });

/** The selected cells; merged areas are selected whole. */
export function selectedArea({ anchor, focus }: Selection, layout: SheetLayout): Area {
  const whole = (spot: Spot): Area => layout.mergeAt(spot.row, spot.column) ?? cellArea(spot);
  return bounding(whole(anchor), whole(focus));
}

/** The selection of some cells that another has selected. */
export const selectionOf = ({ top, left, bottom, right }: Area, layout: SheetLayout): Selection => ({
  anchor: { row: top, column: left },
  focus: { row: Math.min(bottom, layout.rows.count - 1), column: Math.min(right, layout.columns.count - 1) },
});

/** A key with what is held down. */
export interface Stroke {
  readonly key: string;
  readonly shift: boolean;
  readonly control: boolean;
}

/** The selection after a key, or nothing where the key moves nothing. */
export function movedBy(
  { key, shift, control }: Stroke,
  selection: Selection,
  layout: SheetLayout,
  pageRows: number,
): Selection | undefined {
  const from = shift && key.startsWith('Arrow') ? selection.focus : selection.anchor;
  const to = target(key, control, shift, from, layout, pageRows);
  if (!to) return undefined;
  const draws = shift && key !== 'Tab' && key !== 'Enter';
  return draws ? { anchor: selection.anchor, focus: to } : { anchor: to, focus: to };
}

function target(key: string, control: boolean, shift: boolean, from: Spot, layout: SheetLayout, pageRows: number): Spot | undefined {
  const beside = (axis: 'row' | 'column', step: 1 | -1, times = 1): Spot => nextSpot(layout, from, axis, step, times);
  const edge = (axis: 'row' | 'column', step: 1 | -1): Spot => (control ? dataEdge(layout, from, axis, step) : beside(axis, step));
  switch (key) {
    case 'ArrowDown':
      return edge('row', 1);
    case 'ArrowUp':
      return edge('row', -1);
    case 'ArrowRight':
      return edge('column', 1);
    case 'ArrowLeft':
      return edge('column', -1);
    case 'Enter':
      return beside('row', shift ? -1 : 1);
    case 'Tab':
      return beside('column', shift ? -1 : 1);
    case 'PageDown':
      return beside('row', 1, pageRows);
    case 'PageUp':
      return beside('row', -1, pageRows);
    case 'Home':
      return control ? { row: layout.frozen.rows, column: layout.frozen.columns } : { row: from.row, column: 0 };
    case 'End':
      return control ? { ...layout.sheet.grid.reach } : undefined;
    default:
      return undefined;
  }
}

/** The next visible cell; out of a merged area it goes on from its far side. */
function nextSpot(layout: SheetLayout, from: Spot, axis: 'row' | 'column', step: 1 | -1, times: number): Spot {
  const merged = layout.mergeAt(from.row, from.column) ?? cellArea(from);
  const [near, far] = axis === 'row' ? [merged.top, merged.bottom] : [merged.left, merged.right];
  const lines = axis === 'row' ? layout.rows : layout.columns;
  const next = { ...from, [axis]: nextVisible(lines, step > 0 ? far : near, step, times) };
  const landed = layout.mergeAt(next.row, next.column);
  return landed ? { row: landed.top, column: landed.left } : next;
}

/** Ctrl and an arrow: to the end of what is filled, or on to where it begins again. */
function dataEdge(layout: SheetLayout, from: Spot, axis: 'row' | 'column', step: 1 | -1): Spot {
  const { grid } = layout.sheet;
  const last = axis === 'row' ? grid.reach.row : grid.reach.column;
  const isFilled = (index: number): boolean => {
    const spot = { ...from, [axis]: index };
    return grid.content(spot.row, spot.column).value !== '';
  };
  let at = from[axis] + step;
  const inBlock = isFilled(from[axis]) && isFilled(at);
  while (at + step >= 0 && at + step <= last && (inBlock ? isFilled(at + step) : !isFilled(at))) at += step;
  return { ...from, [axis]: Math.min(Math.max(at, 0), Math.max(last, from[axis])) };
}

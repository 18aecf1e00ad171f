import type { Area } from '../../excel/model/area';
import { lineAt } from '../../excel/model/cell-format';
import { PLAIN } from '../../excel/model/look';
import type { Lengths } from '../../excel/model/dimensions';
import type { Sheet } from '../../excel/model/sheet';
import { viewOf, type CellView } from './cell-view';
import { layLines, type Lines } from './lines';
import { frozenOf, type Frozen } from './panes';

const PIXELS_PER_POINT = 4 / 3;
const STRIDE = 16_384;
/** The least that a window shows, and what it shows beyond the last cell. */
const LEAST = { rows: 60, columns: 26 };
const BEYOND = { rows: 30, columns: 6 };

export const pixels = (points: number, zoom = 1): number => Math.round(points * PIXELS_PER_POINT * zoom);

/** A rectangle on the sheet, in pixels. */
export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const BLANK_VIEW: CellView = { text: '', look: PLAIN, horizontal: 'left', kind: 'text', right: undefined, bottom: undefined };

/** A sheet as it stands, laid out for drawing; made anew whenever something has changed. */
export class SheetLayout {
  readonly rows: Lines;
  readonly columns: Lines;
  readonly frozen: Frozen;
  private readonly views = new Map<number, CellView | null>();
  private readonly merged = new Map<number, Area>();

  constructor(
    readonly sheet: Sheet,
    reached: { readonly row: number; readonly column: number },
    readonly zoom = 1,
  ) {
    const { reach } = sheet.grid;
    const chartEnd = sheet.charts.map(({ box }) => ({ down: box.top + box.height, right: box.left + box.width }));
    const down = Math.max(0, ...chartEnd.map((end) => end.down)) / 15;
    const right = Math.max(0, ...chartEnd.map((end) => end.right)) / 48;
    const rowCount = Math.max(LEAST.rows, reach.row + BEYOND.rows, reached.row + BEYOND.rows, Math.ceil(down));
    const columnCount = Math.max(LEAST.columns, reach.column + BEYOND.columns, reached.column + BEYOND.columns, Math.ceil(right));
    this.rows = layLines(rowCount, (row) => (sheet.filters(row) ? 0 : pixels(sheet.heights.at(row), zoom)));
    this.columns = layLines(columnCount, (column) => pixels(sheet.widths.at(column), zoom));
    this.frozen = frozenOf(sheet);
    for (const area of sheet.merges.areas) this.rememberMerge(area);
  }

  /** What is drawn of a cell, looked at once. */
  view(row: number, column: number): CellView | undefined {
    const key = row * STRIDE + column;
    const known = this.views.get(key);
    if (known !== undefined) return known ?? undefined;
    const view = viewOf(this.sheet, row, column);
    this.views.set(key, view ?? null);
    return view;
  }

  /** What is drawn of a merged area: its first cell, with the lines of its last one. */
  mergedView(row: number, column: number, bottom: number, right: number): CellView | undefined {
    const key = -(row * STRIDE + column) - 1;
    const known = this.views.get(key);
    if (known !== undefined) return known ?? undefined;
    const line = (side: 'right' | 'bottom', at: number, across: number): CellView['right'] => {
      const found = lineAt(this.sheet, at, across, side);
      return found.style === 'None' ? undefined : found;
    };
    const first = this.view(row, column) ?? BLANK_VIEW;
    const view: CellView = { ...first, isMerged: true, right: line('right', row, right), bottom: line('bottom', bottom, column) };
    this.views.set(key, view);
    return view;
  }

  /** The merged area that a cell belongs to. */
  mergeAt(row: number, column: number): Area | undefined {
    return this.merged.get(row * STRIDE + column);
  }

  rectangle({ top, left, bottom, right }: Area): Rectangle {
    const [x, y] = [this.columns.start(left), this.rows.start(top)];
    return { left: x, top: y, width: this.columns.start(right + 1) - x, height: this.rows.start(bottom + 1) - y };
  }

  /** Where something lies that was placed in points: it keeps to the cells under it, whose pixels are rounded one by one. */
  placed({ left, top, width, height }: Rectangle): Rectangle {
    const { widths, heights } = this.sheet;
    const across = (points: number): number => pixelsAlong(this.columns, widths, points, this.zoom);
    const down = (points: number): number => pixelsAlong(this.rows, heights, points, this.zoom);
    const [x, y] = [across(left), down(top)];
    return { left: x, top: y, width: across(left + width) - x, height: down(top + height) - y };
  }

  /** How far a text may run beyond its cell over blank neighbours, in pixels. */
  roomBeside(row: number, column: number, step: 1 | -1): number {
    let room = 0;
    for (let next = column + step; next >= 0 && next < this.columns.count && Math.abs(next - column) < 20; next += step) {
      if (this.sheet.grid.content(row, next).value !== '' || this.mergeAt(row, next)) break;
      room += this.columns.size(next);
    }
    return room;
  }

  private rememberMerge(area: Area): void {
    const [bottom, right] = [Math.min(area.bottom, area.top + 2_000), Math.min(area.right, area.left + 500)];
    for (let row = area.top; row <= bottom; row += 1) {
      for (let column = area.left; column <= right; column += 1) this.merged.set(row * STRIDE + column, area);
    }
  }
}

function pixelsAlong(lines: Lines, lengths: Lengths, points: number, zoom: number): number {
  let [index, rest] = [0, points];
  while (rest >= lengths.at(index) && index < lines.count) {
    rest -= lengths.at(index);
    index += 1;
  }
  return lines.start(index) + pixels(rest, zoom);
}

import { Failure } from '../protocol/failure';
import { isWholeColumns, isWholeRows, type Area } from './area';
import { changeOfLines, changeOfLook, NO_LINE, type Line, type Look, type Side } from './look';
import type { Sheet } from './sheet';

/** The look of some cells taken together, as `format` of a range or of several areas. */
export class CellFormat {
  readonly fill = new CellFill(this);
  readonly font = new CellFont(this);
  readonly borders = new CellBorders(this);
  readonly locks = new CellLocks(this);

  constructor(
    readonly sheet: Sheet,
    readonly areas: readonly Area[],
  ) {}

  /** What all cells share; null where they differ. */
  common<T>(pick: (look: Look) => T): T | null {
    let shared: T | undefined;
    for (const look of this.looks()) {
      const value = pick(look);
      if (shared !== undefined && shared !== value) return null;
      shared = value;
    }
    return shared ?? null;
  }

  change(change: Partial<Look>): void {
    this.sheet.demand('allowFormatCells');
    const changed = changeOfLook(change);
    for (const area of this.areas) this.sheet.grid.changeLook(area, changed);
  }

  private *looks(): Generator<Look> {
    const { grid } = this.sheet;
    for (const area of this.areas) {
      if (isWholeColumns(area) || isWholeRows(area)) {
        const [lastRow, lastColumn] = isWholeColumns(area) ? [area.top, area.right] : [area.bottom, area.left];
        for (let row = area.top; row <= lastRow; row += 1)
          for (let column = area.left; column <= lastColumn; column += 1) yield grid.look(row, column);
        for (const { cell } of grid.written(area)) yield cell.look;
      } else {
        for (let row = area.top; row <= area.bottom; row += 1)
          for (let column = area.left; column <= area.right; column += 1) yield grid.look(row, column);
      }
    }
  }
}

export class CellFill {
  constructor(readonly format: CellFormat) {}
}

export class CellFont {
  constructor(readonly format: CellFormat) {}
}

export class CellLocks {
  constructor(readonly format: CellFormat) {}
}

export const BORDER_INDEXES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
export type BorderIndex = (typeof BORDER_INDEXES)[number];

export class CellBorders {
  readonly all: readonly CellBorder[];

  constructor(readonly format: CellFormat) {
    this.all = BORDER_INDEXES.map((index) => new CellBorder(format, index));
  }
}

/** One of the lines around, between or across the cells of an area. */
export class CellBorder {
  constructor(
    readonly format: CellFormat,
    readonly index: BorderIndex,
  ) {}

  /** What the line is like all along; null where it differs. */
  common<T>(pick: (line: Line) => T): T | null {
    let shared: T | undefined;
    for (const { row, column, side } of this.places()) {
      const value = pick(lineAt(this.format.sheet, row, column, side));
      if (shared !== undefined && shared !== value) return null;
      shared = value;
    }
    return shared ?? null;
  }

  change(change: Partial<Line>): void {
    const { sheet } = this.format;
    sheet.demand('allowFormatCells');
    const lined = changeOfLines(change);
    for (const { row, column, side } of this.places()) {
      sheet.grid.setLook(row, column, lined(sheet.grid.look(row, column), side, lineAt(sheet, row, column, side)));
      forgetOpposite(sheet, row, column, side);
    }
  }

  private *places(): Generator<{ row: number; column: number; side: Side }> {
    for (const area of this.format.areas) {
      if (isWholeColumns(area) || isWholeRows(area)) {
        throw new Failure('NotImplemented', 'The in-memory Excel draws no borders around whole rows or columns.');
      }
      yield* placesOf(area, this.index);
    }
  }
}

function* placesOf(area: Area, index: BorderIndex): Generator<{ row: number; column: number; side: Side }> {
  const { top, left, bottom, right } = area;
  const rows = { EdgeTop: [top, top], EdgeBottom: [bottom, bottom], InsideHorizontal: [top, bottom - 1] }[index as string] ?? [top, bottom];
  const columns = { EdgeLeft: [left, left], EdgeRight: [right, right], InsideVertical: [left, right - 1] }[index as string] ?? [
    left,
    right,
  ];
  for (let row = rows[0] ?? 0; row <= (rows[1] ?? -1); row += 1) {
    for (let column = columns[0] ?? 0; column <= (columns[1] ?? -1); column += 1) yield { row, column, side: SIDE_OF[index] };
  }
}

const SIDE_OF: Readonly<Record<BorderIndex, Side>> = {
  EdgeTop: 'top',
  EdgeBottom: 'bottom',
  EdgeLeft: 'left',
  EdgeRight: 'right',
  InsideHorizontal: 'bottom',
  InsideVertical: 'right',
  DiagonalDown: 'diagonalDown',
  DiagonalUp: 'diagonalUp',
};

const OPPOSITE: Partial<Record<Side, { readonly side: Side; readonly down: number; readonly right: number }>> = {
  top: { side: 'bottom', down: -1, right: 0 },
  bottom: { side: 'top', down: 1, right: 0 },
  left: { side: 'right', down: 0, right: -1 },
  right: { side: 'left', down: 0, right: 1 },
};

/** The line on a cell's side: two neighbours have one line between them. */
export function lineAt(sheet: Sheet, row: number, column: number, side: Side): Line {
  const own = sheet.grid.look(row, column).lines[side];
  if (own) return own;
  const beyond = OPPOSITE[side];
  if (!beyond || row + beyond.down < 0 || column + beyond.right < 0) return NO_LINE;
  return sheet.grid.look(row + beyond.down, column + beyond.right).lines[beyond.side] ?? NO_LINE;
}

function forgetOpposite(sheet: Sheet, row: number, column: number, side: Side): void {
  const beyond = OPPOSITE[side];
  if (!beyond || row + beyond.down < 0 || column + beyond.right < 0) return;
  const [otherRow, otherColumn] = [row + beyond.down, column + beyond.right];
  const look = sheet.grid.look(otherRow, otherColumn);
  if (!look.lines[beyond.side]) return;
  const { [beyond.side]: _gone, ...lines } = look.lines;
  sheet.grid.setLook(otherRow, otherColumn, { ...look, lines });
}

import { heightOf, isWholeColumns, isWholeRows, widthOf, type Area } from './area';
import { BLANK, type Cell, type Content } from './cell';
import { PLAIN, type Look } from './look';

const STRIDE = 16_384;

/** The cells of one sheet, and the looks of its whole rows and columns. */
export class Grid {
  private cells = new Map<number, Cell>();
  private formulas = new Set<number>();
  readonly columnLooks = new Map<number, Look>();
  readonly rowLooks = new Map<number, Look>();
  private sheetLook = PLAIN;
  /** The last row and column that a cell was ever put into: what a window must be able to show. */
  readonly reach = { row: 0, column: 0 };

  content(row: number, column: number): Content {
    return this.cells.get(row * STRIDE + column)?.content ?? BLANK;
  }

  look(row: number, column: number): Look {
    return this.cells.get(row * STRIDE + column)?.look ?? this.rowLooks.get(row) ?? this.columnLooks.get(column) ?? this.sheetLook;
  }

  setContent(row: number, column: number, content: Content): void {
    if (content === BLANK && !this.cells.has(row * STRIDE + column)) return;
    this.cell(row, column).content = content;
    if (content.formula === undefined) this.formulas.delete(row * STRIDE + column);
    else this.formulas.add(row * STRIDE + column);
  }

  /** The cells with formulas. */
  *withFormulas(): Generator<{ row: number; column: number; cell: Cell }> {
    for (const key of this.formulas) {
      const cell = this.cells.get(key);
      if (cell?.content.formula !== undefined) yield { row: Math.floor(key / STRIDE), column: key % STRIDE, cell };
    }
  }

  setLook(row: number, column: number, look: Look): void {
    this.cell(row, column).look = look;
  }

  /** Changes how an area looks; whole rows and columns keep the look for cells that come later. */
  changeLook(area: Area, change: (look: Look) => Look): void {
    const whole = isWholeColumns(area) || isWholeRows(area);
    if (whole) this.changeWhole(area, change);
    if (whole) for (const { cell } of this.written(area)) cell.look = change(cell.look);
    else forEachPlace(area, (row, column) => this.setLook(row, column, change(this.look(row, column))));
  }

  /** The cells of an area that have been written or formatted, in no order. */
  *written(area: Area): Generator<{ row: number; column: number; cell: Cell }> {
    if (heightOf(area) * widthOf(area) < this.cells.size) {
      for (let row = area.top; row <= area.bottom; row += 1) {
        for (let column = area.left; column <= area.right; column += 1) {
          const cell = this.cells.get(row * STRIDE + column);
          if (cell) yield { row, column, cell };
        }
      }
      return;
    }
    for (const [key, cell] of this.cells) {
      const [row, column] = [Math.floor(key / STRIDE), key % STRIDE];
      if (row >= area.top && row <= area.bottom && column >= area.left && column <= area.right) yield { row, column, cell };
    }
  }

  /** The smallest area with everything written (and, unless values only, formatted) within another. */
  used(within: Area, valuesOnly: boolean): Area | undefined {
    let used: Area | undefined;
    for (const { row, column, cell } of this.written(within)) {
      if (cell.content === BLANK && (valuesOnly || cell.look === PLAIN)) continue;
      if (valuesOnly && cell.content.value === '' && cell.content.formula === undefined) continue;
      used = {
        top: Math.min(used?.top ?? row, row),
        left: Math.min(used?.left ?? column, column),
        bottom: Math.max(used?.bottom ?? row, row),
        right: Math.max(used?.right ?? column, column),
      };
    }
    return used;
  }

  /** Takes the look away from an area. */
  clearLooks(area: Area): void {
    this.changeLook(area, () => PLAIN);
    this.forgetUntouched(area);
  }

  clearContents(area: Area): void {
    for (const { cell } of this.written(area)) cell.content = BLANK;
    this.forgetUntouched(area);
  }

  /** Moves every cell to where `to` says; without a place it is gone. */
  rearrange(to: (row: number, column: number) => { readonly row: number; readonly column: number } | undefined): void {
    const moved = new Map<number, Cell>();
    for (const [key, cell] of this.cells) {
      const place = to(Math.floor(key / STRIDE), key % STRIDE);
      if (place) moved.set(place.row * STRIDE + place.column, cell);
    }
    this.cells = moved;
    for (const key of moved.keys()) {
      this.reach.row = Math.max(this.reach.row, Math.floor(key / STRIDE));
      this.reach.column = Math.max(this.reach.column, key % STRIDE);
    }
    this.formulas = new Set([...moved].flatMap(([key, { content }]) => (content.formula === undefined ? [] : [key])));
  }

  private cell(row: number, column: number): Cell {
    const key = row * STRIDE + column;
    const known = this.cells.get(key);
    if (known) return known;
    const made = { content: BLANK, look: this.look(row, column) };
    this.cells.set(key, made);
    if (row > this.reach.row) this.reach.row = row;
    if (column > this.reach.column) this.reach.column = column;
    return made;
  }

  private changeWhole(area: Area, change: (look: Look) => Look): void {
    if (isWholeColumns(area) && isWholeRows(area)) {
      this.sheetLook = change(this.sheetLook);
      for (const looks of [this.columnLooks, this.rowLooks]) for (const [key, look] of looks) looks.set(key, change(look));
    } else if (isWholeColumns(area)) {
      for (let column = area.left; column <= area.right; column += 1) this.columnLooks.set(column, change(this.columnLooks.get(column) ?? this.sheetLook));
    } else {
      for (let row = area.top; row <= area.bottom; row += 1) this.rowLooks.set(row, change(this.rowLooks.get(row) ?? this.sheetLook));
    }
  }

  private forgetUntouched(area: Area): void {
    for (const { row, column, cell } of [...this.written(area)]) {
      if (cell.content === BLANK && cell.look === PLAIN) this.cells.delete(row * STRIDE + column);
    }
  }
}

/** Calls back for each cell of an area, row by row. */
export function forEachPlace(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) visit(row, column);
  }
}

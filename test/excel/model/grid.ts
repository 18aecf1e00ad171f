import { heightOf, isWholeColumns, isWholeRows, WHOLE_SHEET, type Area } from './area';
import { BLANK, type Cell, type Content } from './cell';
import { PLAIN, type Look } from './look';

/** The cells of one sheet, and the looks of its whole rows and columns. */
export class Grid {
  /** Rows of cells; places that were never touched are holes. */
  private rows = new Map<number, Cell[]>();
  /** The columns with formulas, by row. */
  private formulas = new Map<number, Set<number>>();
  readonly columnLooks = new Map<number, Look>();
  readonly rowLooks = new Map<number, Look>();
  private sheetLook = PLAIN;
  /** The last row and column that a cell was ever put into: what a window must be able to show. */
  readonly reach = { row: 0, column: 0 };

  content(row: number, column: number): Content {
    return this.rows.get(row)?.[column]?.content ?? BLANK;
  }

  look(row: number, column: number): Look {
    return this.rows.get(row)?.[column]?.look ?? this.rowLooks.get(row) ?? this.columnLooks.get(column) ?? this.sheetLook;
  }

  setContent(row: number, column: number, content: Content): void {
    if (content === BLANK && !this.rows.get(row)?.[column]) return;
    this.cell(row, column).content = content;
    if (content.formula !== undefined) this.formulas.set(row, (this.formulas.get(row) ?? new Set()).add(column));
    else this.formulas.get(row)?.delete(column);
  }

  /** The cells with formulas. */
  *withFormulas(): Generator<{ row: number; column: number; cell: Cell }> {
    for (const [row, columns] of this.formulas) {
      for (const column of columns) {
        const cell = this.rows.get(row)?.[column];
        if (cell?.content.formula !== undefined) yield { row, column, cell };
      }
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

  /** The cells of an area that have been written or formatted; rows in no order. */
  *written(area: Area): Generator<{ row: number; column: number; cell: Cell }> {
    if (heightOf(area) < this.rows.size) for (let row = area.top; row <= area.bottom; row += 1) yield* this.writtenInRow(row, area);
    else for (const row of this.rows.keys()) if (row >= area.top && row <= area.bottom) yield* this.writtenInRow(row, area);
  }

  private *writtenInRow(row: number, { left, right }: Area): Generator<{ row: number; column: number; cell: Cell }> {
    const cells = this.rows.get(row);
    if (!cells) return;
    for (let column = left; column <= right && column < cells.length; column += 1) {
      const cell = cells[column];
      if (cell) yield { row, column, cell };
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
    const cells = [...this.written(WHOLE_SHEET)];
    this.rows = new Map();
    this.formulas = new Map();
    for (const { row, column, cell } of cells) {
      const place = to(row, column);
      if (!place) continue;
      this.put(place.row, place.column, cell);
      if (cell.content.formula !== undefined) this.setContent(place.row, place.column, cell.content);
    }
  }

  private cell(row: number, column: number): Cell {
    return this.rows.get(row)?.[column] ?? this.put(row, column, { content: BLANK, look: this.look(row, column) });
  }

  private put(row: number, column: number, cell: Cell): Cell {
    const cells = this.rows.get(row) ?? [];
    if (cells.length === 0) this.rows.set(row, cells);
    cells[column] = cell;
    if (row > this.reach.row) this.reach.row = row;
    if (column > this.reach.column) this.reach.column = column;
    return cell;
  }

  private changeWhole(area: Area, change: (look: Look) => Look): void {
    if (isWholeColumns(area) && isWholeRows(area)) {
      this.sheetLook = change(this.sheetLook);
      for (const looks of [this.columnLooks, this.rowLooks]) for (const [key, look] of looks) looks.set(key, change(look));
    } else if (isWholeColumns(area)) {
      for (let column = area.left; column <= area.right; column += 1)
        this.columnLooks.set(column, change(this.columnLooks.get(column) ?? this.sheetLook));
    } else {
      for (let row = area.top; row <= area.bottom; row += 1) this.rowLooks.set(row, change(this.rowLooks.get(row) ?? this.sheetLook));
    }
  }

  private forgetUntouched(area: Area): void {
    for (const { row, column, cell } of [...this.written(area)]) {
      if (cell.content !== BLANK || cell.look !== PLAIN) continue;
      const cells = this.rows.get(row);
      delete cells?.[column];
      if (cells?.every((one) => one === undefined)) this.rows.delete(row);
    }
  }
}

/** Calls back for each cell of an area, row by row. */
export function forEachPlace(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) visit(row, column);
  }
}

import { Failure } from '../protocol/failure';
import { addressOf, bounding, contains, intersection, WHOLE_SHEET, type Area } from './area';
import type { Book } from './book';
import { shiftedArea, type Shift } from './changes';
import type { Chart } from './chart';
import type { Comment } from './comment';
import type { ConditionalFormat } from './conditional-format';
import { Lengths, STANDARD_HEIGHT, STANDARD_WIDTH } from './dimensions';
import { type ListFilter } from './filter';
import { Grid } from './grid';
import { newIdentifier } from './identifiers';
import { Merges } from './merges';
import { PageSetup } from './page-setup';
import { Protection, type Permission } from './protection';
import type { Slicer } from './slicer';
import type { Table } from './table';
import type { Validation } from './validation';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** Where a link leads. */
export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** One worksheet with all that lies on it. */
export class Sheet {
  readonly id = newIdentifier();
  readonly grid = new Grid();
  readonly merges = new Merges(this.grid);
  readonly widths = new Lengths(STANDARD_WIDTH);
  readonly heights = new Lengths(STANDARD_HEIGHT);
  readonly protection = new Protection();
  readonly page = new PageSetup();
  readonly hyperlinks = new Map<string, Hyperlink>();
  /** Notes of cells, as files have them; the API has them from 1.18 on. */
  readonly notes = new Map<string, string>();
  /** Threaded comments, which stand beside notes. */
  comments: Comment[] = [];
  readonly columnBreaks = new Set<number>();
  readonly rowBreaks = new Set<number>();
  tables: Table[] = [];
  charts: Chart[] = [];
  slicers: Slicer[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  validations: Validation[] = [];
  autoFilter: { readonly area: Area; readonly filter: ListFilter } | undefined;
  frozen: Area | undefined;
  visibility: Visibility = 'Visible';
  tabColour = '';
  gridlines = true;
  headings = true;
  isGone = false;

  constructor(
    readonly book: Book,
    private sheetName: string,
  ) {}

  get name(): string {
    return this.sheetName;
  }

  set name(name: string) {
    this.book.demandSheetName(name, this);
    this.sheetName = name;
  }

  /** The area that has been written or formatted, tables included. */
  usedArea(valuesOnly: boolean, within: Area = WHOLE_SHEET): Area | undefined {
    const areas = [this.grid.used(within, valuesOnly)];
    if (!valuesOnly) areas.push(...this.tables.map((table) => intersection(table.area, within)));
    return areas.reduce((sum, area) => (sum && area ? bounding(sum, area) : (sum ?? area)), undefined);
  }

  /** Whether a filter hides a row. */
  filters(row: number): boolean {
    return (this.autoFilter?.filter.hides(row) ?? false) || this.tables.some((table) => table.filter.hides(row));
  }

  /** Refuses to write into locked cells of a protected sheet. */
  demandWritable(area: Area): void {
    if (!this.protection.isOn) return;
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        if (this.grid.look(row, column).locked) throw new Failure('AccessDenied');
      }
    }
  }

  demand(permission: Permission): void {
    this.protection.demand(permission);
  }

  demandNoTable(area: Area, except?: Table): void {
    if (this.tables.some((table) => table !== except && intersection(table.area, area))) throw new Failure('InvalidArgument');
  }

  /** Told after contents of an area have changed: headers are tidied and listeners hear of it. */
  changed(area: Area, changeType = 'RangeEdited'): void {
    for (const table of this.tables) {
      if (!intersection(table.area, area)) continue;
      if (table.hasHeaders && intersection(table.header, area)) table.tidyHeader(area);
      this.book.tell({ kind: 'tableChanged', sheetId: this.id, tableId: table.id, address: addressOf(area), changeType });
    }
    this.book.calculator.outdate();
    this.book.tell({ kind: 'changed', sheetId: this.id, address: addressOf(area), changeType });
  }

  /** Makes room; what lies at and beyond the place moves on. A table that is cut through refuses, unless it is the one that grows. */
  insertCells(shift: Shift, growing?: Table): void {
    this.move(shift, growing);
  }

  /** Takes cells away; what lies beyond moves up (`count` is negative). */
  deleteCells(shift: Shift, shrinking?: Table): void {
    this.move(shift, shrinking);
  }

  private move(shift: Shift, own?: Table): void {
    const { axis, at, count, across } = shift;
    this.demandNoCut(shift, own);
    const isAcross = (index: number): boolean => index >= across.from && index <= across.to;
    this.grid.rearrange((row, column) => {
      const [along, side] = axis === 'rows' ? [row, column] : [column, row];
      if (!isAcross(side) || along < at) return { row, column };
      if (count < 0 && along < at - count) return undefined;
      return axis === 'rows' ? { row: row + count, column } : { row, column: column + count };
    });
    const moved = (area: Area): Area | undefined => shiftedArea(area, shift);
    this.merges.areas = this.merges.areas.flatMap((area) => moved(area) ?? []);
    for (const table of this.tables) if (table !== own) table.area = moved(table.area) ?? table.area;
    for (const ruled of [...this.conditionalFormats, ...this.validations]) ruled.areas = ruled.areas.flatMap((area) => moved(area) ?? []);
    this.moveComments(moved);
    if (this.coversWhole(shift)) (axis === 'rows' ? this.heights : this.widths).shift(at, count);
  }

  /** Comments and notes go where their cell goes. */
  private moveComments(moved: (area: Area) => Area | undefined): void {
    const placeOf = (row: number, column: number) => moved({ top: row, left: column, bottom: row, right: column });
    this.comments = this.comments.filter((comment) => {
      const place = placeOf(comment.row, comment.column);
      if (place) [comment.row, comment.column] = [place.top, place.left];
      return place !== undefined;
    });
    const notes = [...this.notes];
    this.notes.clear();
    for (const [key, text] of notes) {
      const [row = 0, column = 0] = key.split(',').map(Number);
      const place = placeOf(row, column);
      if (place) this.notes.set(`${place.top},${place.left}`, text);
    }
  }

  private coversWhole({ axis, across }: Shift): boolean {
    return across.from === 0 && across.to === (axis === 'rows' ? WHOLE_SHEET.right : WHOLE_SHEET.bottom);
  }

  /** Excel will not shift some columns of a table's rows and leave the others. */
  private demandNoCut(shift: Shift, own?: Table): void {
    const { axis, at, across } = shift;
    const region =
      axis === 'rows'
        ? { top: at, left: across.from, bottom: WHOLE_SHEET.bottom, right: across.to }
        : { top: across.from, left: at, bottom: across.to, right: WHOLE_SHEET.right };
    const cut = this.tables.some((table) => {
      if (table === own || !intersection(table.area, region)) return false;
      const wholeAcross = axis === 'rows' ? { ...region, top: 0 } : { ...region, left: 0 };
      return !contains(wholeAcross, table.area);
    });
    if (cut) throw new Failure('InsertDeleteConflict');
  }
}

import { Failure } from '../protocol/failure';
import type { Area } from './area';
import { Calculator, type Computation } from './calculator';
import type { Change, Listener } from './changes';
import { newIdentifier } from './identifiers';
import type { Name } from './name';
import { parseArea, splitAddress } from './parse-address';
import { Protection } from './protection';
import { Range } from './range';
import { Sheet } from './sheet';
import type { Slicer } from './slicer';
import { Table } from './table';

const LONGEST_SHEET_NAME = 31;

/** A workbook as Excel holds it. */
export class Book {
  readonly id = newIdentifier();
  readonly protection = new Protection();
  readonly settings = new Map<string, unknown>();
  /** Characters for which the settings have room; a test may make it small. */
  settingsRoom = Number.POSITIVE_INFINITY;
  readonly properties: Record<'author' | 'category' | 'comments' | 'company' | 'keywords' | 'manager' | 'subject' | 'title', string> = {
    author: '',
    category: '',
    comments: '',
    company: '',
    keywords: '',
    manager: '',
    subject: '',
    title: '',
  };
  readonly customProperties = new Map<string, unknown>();
  readonly calculator: Calculator;
  calculationMode = 'Automatic';
  sheets: Sheet[] = [];
  names: Name[] = [];
  isDirty = false;
  isCalculationSuspended = false;
  /** Cells given a content by the add-in so far. */
  cellsWritten = 0;
  private activeSheet: Sheet;
  private selection: Area = { top: 0, left: 0, bottom: 0, right: 0 };
  private listener: Listener | undefined;

  /** A new workbook with one empty sheet. */
  constructor(
    public fileName = 'Book1.xlsx',
    computation?: Computation,
  ) {
    this.calculator = new Calculator(computation);
    this.activeSheet = this.addSheet('Sheet1');
  }

  get active(): Sheet {
    return this.activeSheet;
  }

  get selected(): Range {
    return new Range(this.activeSheet, this.selection);
  }

  listen(listener: Listener): void {
    this.listener = listener;
  }

  tell(change: Change): void {
    this.isDirty = true;
    this.listener?.(change);
  }

  sheetNamed(name: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  /** A sheet by name or identifier, or ItemNotFound. */
  sheet(key: string): Sheet {
    const found = this.sheets.find((sheet) => sheet.id === key) ?? this.sheetNamed(key);
    if (found === undefined) throw new Failure('ItemNotFound');
    return found;
  }

  addSheet(name?: string): Sheet {
    this.demandStructure();
    const given = name ?? this.freeSheetName();
    this.demandSheetName(given);
    const sheet = new Sheet(this, given);
    this.sheets.push(sheet);
    this.tell({ kind: 'added', sheetId: sheet.id });
    return sheet;
  }

  deleteSheet(sheet: Sheet): void {
    this.demandStructure();
    if (sheet.visibility === 'VeryHidden') throw new Failure('InvalidOperation');
    this.demandAnotherVisible(sheet);
    const at = this.sheets.indexOf(sheet);
    this.sheets.splice(at, 1);
    sheet.isGone = true;
    for (const table of sheet.tables) table.isGone = true;
    this.names = this.names.filter((name) => name.scope !== sheet);
    this.tell({ kind: 'deleted', sheetId: sheet.id });
    if (this.activeSheet === sheet) this.activeSheet = this.visibleFrom(at);
  }

  /** Excel keeps at least one visible sheet. */
  demandAnotherVisible(sheet: Sheet): void {
    if (!this.sheets.some((one) => one !== sheet && one.visibility === 'Visible')) throw new Failure('InvalidOperation');
  }

  show(sheet: Sheet, visibility: Sheet['visibility']): void {
    this.demandStructure();
    if (visibility !== 'Visible') this.demandAnotherVisible(sheet);
    sheet.visibility = visibility;
    if (this.activeSheet === sheet && visibility !== 'Visible') this.activeSheet = this.visibleFrom(this.sheets.indexOf(sheet));
  }

  moveSheet(sheet: Sheet, position: number): void {
    this.demandStructure();
    if (position < 0 || position >= this.sheets.length) throw new Failure('InvalidArgument');
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.sheets.splice(position, 0, sheet);
  }

  activate(sheet: Sheet): void {
    if (sheet.visibility !== 'Visible') throw new Failure('InvalidOperation');
    if (sheet === this.activeSheet) return;
    this.tell({ kind: 'deactivated', sheetId: this.activeSheet.id });
    this.activeSheet = sheet;
    this.selection = { top: 0, left: 0, bottom: 0, right: 0 };
    this.tell({ kind: 'activated', sheetId: sheet.id });
  }

  select(range: Range): void {
    this.activate(range.sheet);
    this.selection = range.area;
    this.tell({ kind: 'selected', sheetId: range.sheet.id, address: range.address.slice(range.address.lastIndexOf('!') + 1) });
  }

  /** The cells of an address, with the sheet to look on where it names none. */
  rangeAt(address: string, sheet: Sheet): Range {
    const { sheet: named, local } = splitAddress(address);
    const on = named === undefined ? sheet : this.sheet(named);
    const area = parseArea(local);
    if (area) return new Range(on, area);
    const name = this.names.find((one) => one.name.toLowerCase() === local.toLowerCase());
    const range = name?.range ?? this.tableNamed(local)?.range(this.tableNamed(local)?.body ?? { top: 0, left: 0, bottom: 0, right: 0 });
    if (!range) throw new Failure('InvalidArgument');
    return range;
  }

  get tables(): readonly Table[] {
    return this.sheets.flatMap((sheet) => sheet.tables);
  }

  /** The slicers of all sheets. */
  get slicers(): readonly Slicer[] {
    return this.sheets.flatMap((sheet) => sheet.slicers);
  }

  tableNamed(name: string): Table | undefined {
    return this.tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
  }

  addTable(sheet: Sheet, area: Area, hasHeaders: boolean): Table {
    sheet.demandNoTable(area);
    const table = new Table(
      sheet,
      hasHeaders && area.top === area.bottom ? { ...area, bottom: area.bottom + 1 } : area,
      this.freeTableName(),
    );
    sheet.tables.push(table);
    table.tidyHeader();
    this.tell({ kind: 'tableAdded', sheetId: sheet.id, tableId: table.id, tableName: table.name });
    return table;
  }

  /** Names of tables and defined names: letters, digits, dots and underscores, no cell address, not twice in a scope. */
  demandFreeName(name: string, scope?: Sheet): void {
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || name.length > 255) throw new Failure('InvalidArgument');
    if (/^([a-z]{1,3}\d{1,7}|r\d*c\d*|r|c)$/i.test(name)) throw new Failure('InvalidArgument');
    const isNamed = this.names.some((one) => one.scope === scope && one.name.toLowerCase() === name.toLowerCase());
    const isTaken = this.tableNamed(name) !== undefined || isNamed;
    if (isTaken) throw new Failure('InvalidArgument');
  }

  demandSheetName(name: string, own?: Sheet): void {
    const isNamed = name !== '' && name.length <= LONGEST_SHEET_NAME && !/[\\/?*:[\]]/.test(name) && !/^'|'$/.test(name);
    if (!isNamed || name.toLowerCase() === 'history') throw new Failure('InvalidArgument');
    const taken = this.sheetNamed(name);
    if (taken !== undefined && taken !== own) throw new Failure('ItemAlreadyExists');
    if (own) this.demandStructure();
  }

  private demandStructure(): void {
    if (this.protection.isOn) throw new Failure('AccessDenied');
  }

  private visibleFrom(at: number): Sheet {
    const visible = this.sheets.filter((sheet) => sheet.visibility === 'Visible');
    return visible.find((sheet) => this.sheets.indexOf(sheet) >= at) ?? visible.at(-1) ?? this.addSheet();
  }

  private freeSheetName(): string {
    for (let number = this.sheets.length + 1; ; number += 1) if (!this.sheetNamed(`Sheet${number}`)) return `Sheet${number}`;
  }

  private freeTableName(): string {
    for (let number = 1; ; number += 1) if (!this.tableNamed(`Table${number}`)) return `Table${number}`;
  }
}

import { RunningExcel, type Reply } from '../../excel/boot/running-excel';
import { settled, type ExcelOptions } from '../../excel/boot/options';
import type { Book } from '../../excel/model/book';
import { Failure } from '../../excel/protocol/failure';

/** The pane's end of the wire: hands it the events that a user's doing has caused. */
export interface PaneWire {
  readonly deliver: () => void;
}

/** An Excel that says when it has answered, so that the grid can be drawn anew. */
class WatchedExcel extends RunningExcel {
  constructor(
    book: Book,
    options: ExcelOptions,
    private readonly onReply: () => void,
  ) {
    super(book, settled(options));
  }

  override reply(body: string): Reply {
    const reply = super.reply(body);
    this.onReply();
    return reply;
  }
}

/** Milliseconds for which the last touch tells where the user is. */
const A_MOMENT = 500;

/** Answers of the add-in are drawn at most this often. */
const DRAWING_EVERY = 80;

/** The workbook that is open in the page, the Excel that the pane talks to, and who wants to know of changes. */
export class Workbench {
  excel: RunningExcel;
  /** Counts what has changed; whoever draws compares it. */
  version = 0;
  /** Counts the workbooks that were opened: the pane loads anew with each. */
  opened = 0;
  fileName: string;
  /** What Excel would say in a message box. */
  refusal: { readonly code: string } | { readonly says: string } | undefined;
  private touchedAt = -Infinity;
  private sheetTouchedAt = -Infinity;
  private pane: PaneWire | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(
    book: Book,
    fileName: string,
    private options: ExcelOptions,
  ) {
    this.fileName = fileName;
    this.excel = this.start(book);
  }

  get book(): Book {
    return this.excel.workbook;
  }

  /** Takes another workbook's place, as when a file is opened. */
  open(book: Book, fileName: string): void {
    this.fileName = fileName;
    this.restart(book);
  }

  /** Starts Excel anew with the same workbook, in another language or theme. */
  change(options: ExcelOptions): void {
    this.options = { ...this.options, ...options };
    this.restart(this.book);
  }

  /** The pane's page has loaded and wants to be told of events. */
  paneLoaded(wire: PaneWire): void {
    this.pane = wire;
  }

  /** The user has put the pointer on the pane. */
  paneTouched(): void {
    this.touchedAt = performance.now();
  }

  /** The user has put the pointer on the sheet, or typed on it. */
  sheetTouched(): void {
    this.sheetTouchedAt = performance.now();
  }

  /** Whether the keyboard belongs to the sheet: an add-in of Excel cannot take it while the user is at work there. */
  get isSheetInUse(): boolean {
    const now = performance.now();
    return now - this.touchedAt > A_MOMENT && (this.excel.isEditingCell || now - this.sheetTouchedAt < A_MOMENT);
  }

  /** Does what the user does: the add-in hears of it, and what Excel refuses is said. */
  asUser(act: (book: Book) => void): boolean {
    try {
      act(this.book);
      this.refusal = undefined;
      return true;
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      this.refusal = { code: error.code };
      return false;
    } finally {
      this.book.calculator.settle(this.book);
      this.pane?.deliver();
      this.tell();
    }
  }

  /** Says what Excel would say of a value that a cell does not take. */
  refuse(says: string): false {
    this.refusal = { says };
    this.tell();
    return false;
  }

  setEditing(isEditing: boolean): void {
    this.excel.isEditingCell = isEditing;
    this.tell();
  }

  /** Tells everybody at once that something is to be drawn. */
  readonly tell = (): void => {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.version += 1;
    for (const listener of this.listeners) listener();
  };

  readonly listen = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  private restart(book: Book): void {
    this.pane = undefined;
    this.refusal = undefined;
    this.opened += 1;
    this.excel = this.start(book);
    this.tell();
  }

  private start(book: Book): RunningExcel {
    return new WatchedExcel(book, this.options, () => (this.timer ??= setTimeout(this.tell, DRAWING_EVERY)));
  }
}

import { RunningExcel, type Reply } from '../../excel/boot/running-excel';
import { settled, type ExcelOptions } from '../../excel/boot/options';
import type { Book } from '../../excel/model/book';
import { Failure } from '../../excel/protocol/failure';
import { calculateBook } from '../formulas/calculate';

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

/** Answers of the add-in are drawn at most this often. */
const DRAWING_EVERY = 80;
/** Formulas are calculated once the add-in has been quiet for so long: it writes in many requests. */
const QUIET = 250;

/** The workbook that is open in the page, the Excel that the pane talks to, and who wants to know of changes. */
export class Workbench {
  excel: RunningExcel;
  /** Counts what has changed; whoever draws compares it. */
  version = 0;
  /** Counts the workbooks that were opened: the pane loads anew with each. */
  opened = 0;
  /** What Excel would say in a message box. */
  refusal: { readonly code: string } | { readonly says: string } | undefined;
  private pane: PaneWire | undefined;
  /** The change of contents that formulas were last calculated after. */
  private calculated = 0;
  private quiet: ReturnType<typeof setTimeout> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(
    book: Book,
    fileName: string,
    private options: ExcelOptions,
  ) {
    this.excel = this.start(named(book, fileName));
  }

  get book(): Book {
    return this.excel.workbook;
  }

  get fileName(): string {
    return this.book.fileName;
  }

  /** Takes another workbook's place, as when a file is opened. */
  open(book: Book, fileName: string): void {
    this.restart(named(book, fileName));
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
      this.calculate();
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

  private readonly calculate = (): void => {
    clearTimeout(this.quiet);
    const { changes } = this.book.calculator;
    if (changes !== this.calculated && this.book.calculationMode !== 'Manual') calculateBook(this.book);
    this.calculated = changes;
    this.book.calculator.settle(this.book);
    this.tell();
  };

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
    this.calculated = book.calculator.changes;
    return new WatchedExcel(book, this.options, () => {
      this.timer ??= setTimeout(this.tell, DRAWING_EVERY);
      if (book.calculator.changes === this.calculated) return;
      clearTimeout(this.quiet);
      this.quiet = setTimeout(this.calculate, QUIET);
    });
  }
}

/** A workbook under the name that it was opened by, which the add-in is told, too. */
function named(book: Book, fileName: string): Book {
  book.fileName = fileName;
  return book;
}

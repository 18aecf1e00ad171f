import { Failure } from '../protocol/failure';
import type { Sheet } from './sheet';

/** A note at a cell, as the API hands it out. */
export class Note {
  constructor(
    readonly sheet: Sheet,
    readonly row: number,
    readonly column: number,
  ) {}

  get isGone(): boolean {
    return this.sheet.isGone || !this.sheet.notes.has(this.key);
  }

  get content(): string {
    return this.sheet.notes.get(this.key) ?? '';
  }

  set content(text: string) {
    this.sheet.notes.set(this.key, text);
  }

  delete(): void {
    this.sheet.notes.delete(this.key);
  }

  private get key(): string {
    return `${this.row},${this.column}`;
  }
}

/** The notes of a sheet. */
export class Notes {
  constructor(readonly sheet: Sheet) {}

  get all(): readonly Note[] {
    return [...this.sheet.notes.keys()].map((key) => {
      const [row = 0, column = 0] = key.split(',').map(Number);
      return new Note(this.sheet, row, column);
    });
  }

  add(row: number, column: number, content: string): Note {
    const made = new Note(this.sheet, row, column);
    const hasComment = this.sheet.comments.some((one) => one.row === row && one.column === column);
    if (!made.isGone || hasComment) throw new Failure('InvalidArgument');
    made.content = content;
    return made;
  }
}

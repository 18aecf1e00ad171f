import type { Book } from './book';

/** What an add-in keeps in the workbook. */
export class Settings {
  constructor(readonly book: Book) {}
}

export class Setting {
  constructor(
    readonly book: Book,
    readonly key: string,
  ) {}
}

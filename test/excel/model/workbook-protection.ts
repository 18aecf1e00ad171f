import type { Book } from './book';

/** The protection of a workbook's structure. */
export class WorkbookProtection {
  constructor(readonly book: Book) {}
}

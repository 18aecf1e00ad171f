import type { Book } from './book';

/** The document's properties. */
export class Properties {
  readonly custom: CustomProperties;

  constructor(readonly book: Book) {
    this.custom = new CustomProperties(book);
  }
}

export class CustomProperties {
  constructor(readonly book: Book) {}
}

/** A property of the user's or add-in's own. */
export class CustomProperty {
  constructor(
    readonly book: Book,
    readonly key: string,
  ) {}
}

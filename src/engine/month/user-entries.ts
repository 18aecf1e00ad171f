/** A cell that the user filled in beside our rows, found again by what identifies its row. */
export interface UserEntry {
  /** The sheet's id in the schema. */
  readonly sheet: string;
  readonly row: string;
  /** The row in words, for what has lost it. */
  readonly shown: string;
  /** A field that we leave to the user, or the header of the user's own column. */
  readonly column: string;
  readonly content: string | number | boolean;
}

/** A column that the user added behind ours. */
export interface OwnColumn {
  readonly header: string;
  readonly isDay: boolean;
}

/** A cell of the user's whose row is gone, as it stands in 留存备查: all in words. */
export interface KeptAside {
  readonly sheet: string;
  readonly row: string;
  readonly column: string;
  readonly content: string | number | boolean;
}

/** What the user entered in an earlier report of the month. */
export interface UserEntries {
  readonly entries: readonly UserEntry[];
  /** By sheet id, in their order. */
  readonly ownColumns: ReadonlyMap<string, readonly OwnColumn[]>;
  readonly aside: readonly KeptAside[];
  /** By sheet id and row: where the row stands in the body of its table, 0-based. */
  readonly places?: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Where nothing was entered. */
export const NO_ENTRIES: UserEntries = { entries: [], ownColumns: new Map(), aside: [] };

/** What was entered in two workbooks; of two entries in one cell the later one's. */
export function mergedEntries(earlier: UserEntries, later: UserEntries): UserEntries {
  const sheets = [...new Set([...earlier.ownColumns.keys(), ...later.ownColumns.keys()])];
  const columns = (sheet: string) => [...(earlier.ownColumns.get(sheet) ?? []), ...(later.ownColumns.get(sheet) ?? [])];
  return {
    entries: lastOfEach([...earlier.entries, ...later.entries], ({ sheet, row, column }) => [sheet, row, column]),
    ownColumns: new Map(sheets.map((sheet) => [sheet, lastOfEach(columns(sheet), ({ header }) => [header])])),
    aside: lastOfEach([...earlier.aside, ...later.aside], ({ sheet, row, column, content }) => [sheet, row, column, content]),
  };
}

const lastOfEach = <T>(items: readonly T[], identity: (item: T) => readonly unknown[]): readonly T[] => [
  ...new Map(items.map((item) => [JSON.stringify(identity(item)), item])).values(),
];

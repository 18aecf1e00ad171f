import type { KeptAside, OwnColumn, UserEntries, UserEntry } from '../../month/user-entries';
import { a1 } from '../../workbook/address';
import { type CellValue, type SheetCells, type WorkbookCells, isBlank, isCellError } from '../../workbook/cells';
import { ownSheet } from '../own-sheet';
import { type IdentifiedRow, type RowIdentity, identifiedRow, toldApart } from './identified-rows';
import { keptAside } from './kept-aside';
import { type OwnTable, ownTable } from './own-table';

/** What the user entered in a report: the columns left to the user, the user's own columns, and what was kept aside. */
export function readUserEntries(report: WorkbookCells, lists: readonly RowIdentity[]): UserEntries {
  const read = lists.flatMap((list) => {
    const cells = ownSheet(report, list);
    const table = cells && ownTable(list.columns, cells);
    if (!table || (table.own.length === 0 && list.userFields.length === 0)) return [];
    return [
      {
        id: list.id,
        own: table.own.map(({ header, column }): OwnColumn => ({ header, isDay: isDayColumn(cells, table, column) })),
        ...entriesOf(list, table, cells, report),
      },
    ];
  });
  return {
    entries: read.flatMap(({ entries }) => entries),
    ownColumns: new Map(read.map(({ id, own }) => [id, own])),
    aside: asideOf(report),
    places: new Map(read.map(({ id, places }) => [id, places])),
  };
}

/** What was kept aside before, cell by cell as it stands. */
function asideOf(report: WorkbookCells): readonly KeptAside[] {
  const cells = ownSheet(report, keptAside);
  const table = cells && ownTable(keptAside.columns, cells);
  if (!table) return [];
  return cells.rows.slice(table.firstRow).flatMap((row) => {
    const [sheet, at, column, content] = (['sheet', 'row', 'column', 'content'] as const).map((field) =>
      plain(row[table.columns[field] ?? -1]),
    );
    return typeof sheet === 'string' && typeof at === 'string' && typeof column === 'string' && content !== undefined && content !== null
      ? [{ sheet, row: at, column, content }]
      : [];
  });
}

type Filled = Pick<UserEntry, 'column' | 'content'>;

interface RowEntries {
  readonly entries: readonly UserEntry[];
  readonly places: ReadonlyMap<string, number>;
}

function entriesOf(list: RowIdentity, table: OwnTable, { rows }: SheetCells, report: WorkbookCells): RowEntries {
  const body = rows.slice(table.firstRow).map((cells, place) => ({ cells, place, filled: filledBy(list, table, cells) }));
  if (body.every(({ filled }) => filled.length === 0)) return { entries: [], places: new Map() };
  const otherwise = list.otherwise?.earlier(report);
  const ours = (cells: readonly CellValue[]) => identifiedRow(list, (field) => plain(cells[table.columns[field] ?? -1]));
  const identified = body.flatMap(({ cells, place, filled }) => {
    const row: IdentifiedRow | undefined = otherwise ? otherwise.get(table.firstRow + place + 1) : ours(cells);
    return row && row.shown !== '' && !isTotal(cells[0]) ? [{ row, place, filled }] : [];
  });
  const apart = toldApart(identified.map(({ row }) => row));
  return {
    entries: identified.flatMap(({ filled }, index) =>
      filled.map((entry) => ({ sheet: list.id, row: apart[index]?.key ?? '', shown: apart[index]?.shown ?? '', ...entry })),
    ),
    places: new Map(identified.map(({ place }, index) => [apart[index]?.key ?? '', place])),
  };
}

/** What the user filled in in a row. */
function filledBy({ userFields }: RowIdentity, table: OwnTable, cells: readonly CellValue[]): readonly Filled[] {
  const places = [
    ...userFields.map(({ field }) => ({ column: field, at: table.columns[field] ?? -1 })),
    ...table.own.map(({ header, column }) => ({ column: header, at: column })),
  ];
  return places.flatMap(({ column, at }) => {
    const content = plain(cells[at]);
    return content === null ? [] : [{ column, content }];
  });
}

const plain = (cell: CellValue | undefined): Exclude<CellValue, object> =>
  cell === undefined || isBlank(cell) || isCellError(cell) ? null : cell;

const TOTAL = new Set(['合计', 'Total']);
const isTotal = (cell: CellValue | undefined): boolean => typeof cell === 'string' && TOTAL.has(cell);

/** Whether numbers of a column are dates: all columns of a table have one look. */
function isDayColumn({ rows, dates = [] }: SheetCells, { firstRow }: OwnTable, column: number): boolean {
  const shownAsDates = new Set(dates);
  return rows.some((cells, row) => row >= firstRow && typeof cells[column] === 'number' && shownAsDates.has(a1(row, column)));
}

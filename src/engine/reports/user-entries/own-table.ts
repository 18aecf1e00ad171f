import type { AnyColumns } from '../../schema/sheet';
import type { CellValue, SheetCells } from '../../workbook/cells';

/** The table of a list as it stands in an earlier report: where each column is, ours and the user's, and its rows. */
export interface OwnTable {
  /** 0-based column by field of ours. */
  readonly columns: Readonly<Record<string, number>>;
  /** The user's own, behind ours or between them, without a gap. */
  readonly own: readonly { readonly header: string; readonly column: number }[];
  /** 0-based. */
  readonly firstRow: number;
}

/** How far down a user who puts rows above our table may push it. */
const HIGHEST_HEADER = 30;

/** Finds the table of a list on its sheet by our own titles, in either language. */
export function ownTable(columns: AnyColumns, { rows }: SheetCells): OwnTable | undefined {
  const fields = Object.entries(columns);
  for (const [index, row] of rows.slice(0, HIGHEST_HEADER).entries()) {
    const headers = row.map(text);
    const placed = fields.map(
      ([field, { title }]) => [field, headers.findIndex((header) => header === title.zh || header === title.en)] as const,
    );
    if (placed.every(([, column]) => column >= 0))
      return {
        columns: Object.fromEntries(placed),
        own: ownColumns(headers, new Set(placed.map(([, column]) => column))),
        firstRow: index + 1,
      };
  }
  return undefined;
}

function ownColumns(headers: readonly string[], ours: ReadonlySet<number>): OwnTable['own'] {
  const gap = headers.findIndex((header, column) => header === '' && column > Math.max(...ours));
  const header = headers.slice(0, gap < 0 ? undefined : gap);
  return header.flatMap((name, column) => (name === '' || ours.has(column) ? [] : [{ header: name, column }]));
}

const text = (cell: CellValue): string => (typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : '');

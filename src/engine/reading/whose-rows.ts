import { cover } from '../records/cover';
import { isDitto, tidy } from '../values/text';
import type { SheetCells } from '../workbook/cells';
import { saysNothing } from './classify-row';
import type { Header, HeaderCell } from './find-header';
import { headerForms } from './header-name';
import type { MergedCells } from './merged-cells';
import type { ListReading } from './reading';

const { dealer, dealerName } = cover.columns;
/** Headers of a column that says whose each row is, numbers before names. */
const WHOSE = [
  [dealer.title.zh, dealer.title.en, '经销商代码', 'Dealer Code'],
  ['经销商', '特约承销商', 'Dealer'],
  [dealerName.title.zh, dealerName.title.en],
].map((titles) => new Set(titles.flatMap(headerForms)));

interface Named {
  readonly row: number;
  readonly whose?: string;
}

interface ListWithNames<R extends Named> {
  readonly rows: readonly R[];
  readonly lines: readonly R[];
}

/** What a list says of whose its rows are. */
export interface WhoseRows<R extends Named> extends ListWithNames<R> {
  /** The columns that can say so, the surest first. */
  readonly columns: readonly HeaderCell[];
  /** Where the header of the surest stands, as a list keeps it; absent where no row names a dealer. */
  readonly said: Pick<ListReading<unknown>, 'whose'>;
}

/** The rows of a list with the dealer that each names, where a column in which nothing of ours stands does. */
export function withWhose<R extends Named>(
  { rows, lines }: ListWithNames<R>,
  cells: SheetCells,
  merged: MergedCells,
  header: Header,
  used: ReadonlySet<number>,
): WhoseRows<R> {
  const columns = WHOSE.flatMap((known) =>
    header.cells.filter(({ column, forms }) => !used.has(column) && forms.some((form) => known.has(form))),
  );
  const named = columns.length === 0 ? new Map<number, string>() : dealersNamed(rows, columns, cells, merged, header);
  const [first] = columns;
  if (named.size === 0 || !first) return { rows, lines, columns, said: {} };
  const withDealer = (row: R): R => {
    const whose = named.get(row.row);
    return whose === undefined ? row : { ...row, whose };
  };
  const said = { whose: { row: first.row, column: first.column } };
  return { rows: rows.map(withDealer), lines: lines.map(withDealer), columns, said };
}

/** The dealer as written in each row that names one, by row; a merged cell holds for all its rows, a ditto mark for the one above. */
function dealersNamed(
  rows: readonly Named[],
  columns: readonly HeaderCell[],
  { rows: cells }: SheetCells,
  merged: MergedCells,
  header: Header,
): ReadonlyMap<number, string> {
  const above = new Map<number, string | undefined>();
  const textAt = (row: number, column: number): string | undefined => {
    const area = merged.at(row, column);
    const cell = cells[area && area.top > header.row ? area.top : row]?.[column];
    if (saysNothing(cell) || typeof cell === 'object') return undefined;
    const text = tidy(String(cell));
    return isDitto(text) ? above.get(column) : text;
  };
  const named = new Map<number, string>();
  for (const { row } of rows) {
    for (const { column } of columns) {
      const text = textAt(row - 1, column);
      above.set(column, text);
      if (text !== undefined && !named.has(row)) named.set(row, text);
    }
  }
  return named;
}

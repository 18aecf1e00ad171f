import { cover } from '../records/cover';
import { isDitto, tidy } from '../values/text';
import type { SheetCells } from '../workbook/cells';
import { saysNothing } from './classify-row';
import type { FindDealer } from './dealer-named';
import type { Header, HeaderCell } from './find-header';
import { headerForms } from './header-name';
import type { MergedCells } from './merged-cells';
import type { ListReading } from './reading';

const { dealer, dealerName } = cover.columns;
/** Headers of a column that says whose each row is, numbers before names. */
const WHOSE = [
  [dealer.title.zh, dealer.title.en, '经销商代码', '经销商代号', '所属经销商编号', 'Dealer Code'],
  ['经销商', '特约承销商', '所属经销商', 'Dealer'],
  [dealerName.title.zh, dealerName.title.en, '经销商简称', '经销商全称', '所属经销商名称'],
].map((titles) => new Set(titles.flatMap(headerForms)));
/** Headers under which some write their dealer, and others any shop. */
const SHOPS = new Set(['购买商场', '4S店', '所属门店', '服务网点'].flatMap(headerForms));
/** One under which some write their dealer, and others their customer. */
const CUSTOMERS = new Set(headerForms('客户名称'));

/** Whether a user who explains a header means that it says whose each row is. */
export const meansWhose = (field: string): boolean => headerForms(field).some((form) => WHOSE.some((known) => known.has(form)));

/** What tells the columns of a list that say whose its rows are from the others. */
export interface FindingWhose {
  /** Columns in which something of ours stands. */
  readonly used: ReadonlySet<number>;
  /** Forms of the headers that a user explained so (映射). */
  readonly remembered: ReadonlySet<string>;
  /** The customer has a column of its own, or the list has none. */
  readonly isCustomerElsewhere: boolean;
  /** Finds head office's dealers; absent where they are not known. */
  readonly find: FindDealer | undefined;
}

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
  /** The columns that say so, the surest first. */
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
  finding: FindingWhose,
): WhoseRows<R> {
  const { columns, isShop } = columnsSayingSo(header, finding);
  const named = columns.length === 0 ? new Map<number, string>() : namesByRow(rows, columns, cells, merged, header);
  const [first] = columns;
  if (named.size === 0 || !first) return { rows, lines, columns, said: {} };
  const withDealer = (row: R): R => {
    const whose = named.get(row.row);
    return whose === undefined ? row : { ...row, whose };
  };
  const said = { whose: { row: first.row, column: first.column, ...(isShop && { isShop }) } };
  // Of shops that are no dealers the column is not known.
  const isKnown = !isShop || [...named.values()].some((text) => finding.find?.(text) !== undefined);
  return { rows: rows.map(withDealer), lines: lines.map(withDealer), columns: isKnown ? columns : [], said };
}

/** The columns that can say whose rows are; those of shops where no other does. */
function columnsSayingSo(
  header: Header,
  { used, remembered, isCustomerElsewhere, find }: FindingWhose,
): { readonly columns: readonly HeaderCell[]; readonly isShop: boolean } {
  const named = (known: ReadonlySet<string>): readonly HeaderCell[] =>
    header.cells.filter(({ column, forms }) => !used.has(column) && forms.some((form) => known.has(form)));
  const sure = [...new Set([remembered, ...WHOSE].flatMap(named))];
  if (sure.length > 0 || !find) return { columns: sure, isShop: false };
  return { columns: [...named(SHOPS), ...(isCustomerElsewhere ? named(CUSTOMERS) : [])], isShop: true };
}

/** The dealer as written in each row that names one, by row; a merged cell holds for all its rows, a ditto mark for the one above. */
function namesByRow(
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

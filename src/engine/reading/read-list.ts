import type { AnyColumns, AnySheet, RecordOf, Sheet } from '../schema/sheet';
import type { SheetCells } from '../workbook/cells';
import { saysNothing } from './classify-row';
import { namesOf } from './column-names';
import { dealerFinder } from './dealer-named';
import { findHeader } from './find-header';
import { headingsAmong } from './headings';
import { withListedNumbers } from './listed-numbers';
import { matchColumns } from './match-columns';
import { mergedCells } from './merged-cells';
import type { AnyRow } from './read-row';
import { readRows } from './read-rows';
import type { ListReading } from './reading';
import { type ReadingContext, rememberedHeaders, whoseHeaders } from './reading-context';
import { hiddenRemarks, withUncountedNumbers } from './sheet-remarks';
import { otherMonthInTitle } from './title-month';
import { withWhose } from './whose-rows';

/** A list as read, with the lines of its companion list that stand in its rows. */
export interface ListWithLines {
  readonly list: ListReading<AnyRow['values']>;
  /** Part lines of the companion (用料 on a 维修 sheet); empty where its rows have none. */
  readonly lines: readonly AnyRow[];
  /** The columns of the companion's first group. */
  readonly lineColumns: Readonly<Record<string, number>>;
}

/** Reads a list from plain cells: finds its header, passes over what is not data, and reads every row. Never throws on any cells. */
export const readList = <C extends AnyColumns>(
  sheet: Sheet<C>,
  cells: SheetCells | undefined,
  context: ReadingContext,
): ListReading<RecordOf<C>> => readListWithLines(sheet, undefined, cells, context).list as ListReading<RecordOf<C>>;

/** Reads a list in whose rows groups of parts can stand that belong to a companion list. */
export function readListWithLines(
  sheet: AnySheet,
  companion: AnySheet | undefined,
  cells: SheetCells | undefined,
  context: ReadingContext,
): ListWithLines {
  if (!cells) return { list: withoutRows(sheet.title.zh, 'missing'), lines: [], lineColumns: {} };
  const merged = mergedCells(cells);
  const names = namesOf(sheet, rememberedHeaders(sheet, cells.name, context.layout));
  const header = findHeader(sheet, cells, merged, names, companion);
  if (!header) return { list: withoutHeader(cells), lines: [], lineColumns: {} };
  const match = matchColumns(sheet, header, names, companion);
  const { columns, headers } = match;
  const { passedOver, ...read } = readRows({ sheet, companion, cells, merged, header, match, context });
  const whose = withWhose(read, cells, merged, header, {
    used: new Set(Object.values(columns)),
    remembered: whoseHeaders(sheet, cells.name, context.layout),
    isCustomerElsewhere: 'customer' in columns || !('customer' in sheet.columns),
    find: context.dealers && context.dealers.size > 0 ? dealerFinder(context.dealers) : undefined,
  });
  const { rows, lines } = whose;
  const placed = new Set([columns, ...match.groups, ...match.companionGroups].flatMap((group) => Object.values(group)));
  // A column that says whose each row is, is known.
  const known = new Set(whose.columns.map(({ column }) => column));
  const unknown = match.remarks.filter(({ code, column }) => code !== 'S5' || column === undefined || !known.has(column));
  const remarks = [
    ...withUncountedNumbers(unknown, cells, rows),
    ...otherMonthInTitle(cells, header.top, context.monthEnd),
    ...hiddenRemarks(cells, (column) => placed.has(column)),
  ];
  // Where a column says whose each row is, nothing between the rows has to.
  const headings = whose.columns.length > 0 ? [] : headingsAmong(cells, header.row + 1, passedOver);
  const list: ListWithLines['list'] = {
    sheet: cells.name,
    state: 'read',
    columns,
    headers,
    headerRow: header.row + 1,
    // A row with several groups of parts has a list for none of them alone.
    rows: match.groups.length > 0 ? rows : withListedNumbers(rows, cells, header, columns),
    passedOver,
    remarks,
    ...(headings.length > 0 && { headings }),
    ...whose.said,
  };
  const [lineColumns = {}, ...furtherGroups] = match.companionGroups;
  const ofOne = furtherGroups.length === 0;
  return { list, lines: ofOne ? withListedNumbers(lines, cells, header, { ...columns, ...lineColumns }) : lines, lineColumns };
}

const withoutRows = <V>(title: string, state: 'missing' | 'noHeader'): ListReading<V> => ({
  sheet: title,
  state,
  columns: {},
  headers: {},
  headerRow: 0,
  rows: [],
  passedOver: [],
  remarks: [],
});

function withoutHeader<V>(cells: SheetCells): ListReading<V> {
  const empty = cells.rows.every((row) => row.every(saysNothing));
  return {
    ...withoutRows<V>(cells.name, 'noHeader'),
    remarks: [{ code: 'S2', facts: { why: empty ? 'empty' : 'noHeader' } }, ...hiddenRemarks(cells)],
  };
}

import { DEALER_LISTS, DEALER_LIST_IDS, type DealerListId } from '../records/books';
import { type Cover, cover } from '../records/cover';
import { EVERY_DEALER } from '../records/layout-memory';
import type { CellContext } from '../schema/cell-type';
import type { AnySheet } from '../schema/sheet';
import { plainNumber } from '../values/text';
import { addToMonth, lastDay } from '../values/month';
import type { SheetCells, WorkbookCells } from '../workbook/cells';
import { coverOf } from './cover-of';
import type { KnownNumbers } from './content-fit';
import { dealerInName } from './dealer-in-name';
import { correctionsByRow } from './corrections-by-row';
import type { KnownDealers } from './dealer-named';
import { furtherCovers } from './further-covers';
import { type JudgedSheet, judgeSheets } from './likely-list';
import { ourWorkbook } from './our-workbooks';
import { readForm } from './read-form';
import { readList, readListWithLines } from './read-list';
import type { FormReading, ListReading } from './reading';
import type { ReadingContext } from './reading-context';
import { type FurtherSheet, type Recognition, recogniseSheets } from './recognise-sheets';
import type { DealerWorkbook, FileFacts, OddSheet } from './workbooks';

/** What is known before a dealer's file is opened; layout memory and corrections are those of all dealers. */
export interface DealerWorkbookContext extends Pick<ReadingContext, 'monthEnd' | 'layout' | 'corrections'> {
  /** Whose file it is where its cover does not say: chosen by the user. */
  readonly dealer?: string;
  /** Numbers of the firm: with them a sheet of an unknown name is guessed better. */
  readonly known?: KnownNumbers | undefined;
}

/** Serial numbers that count from 1904 are so many days short. */
export const DAYS_1904 = 1_462;
/** Cover and settings are filled in after their month: a date without a year is looked for up to so many months later. */
export const MONTHS_TO_SUBMIT = 3;

/** Reads a dealer's workbook: cover and lists, each cell typed, with everything that is to be said about cells and headers. */
export function readDealerWorkbook(file: FileFacts, cells: WorkbookCells, context: DealerWorkbookContext): DealerWorkbook {
  const ours = ourWorkbook(cells.sheets.map(({ name }) => name));
  return ours ? { ...readSheets(file, { sheets: [], date1904: false }, context), ours } : readSheets(file, cells, context);
}

function readSheets(file: FileFacts, cells: WorkbookCells, context: DealerWorkbookContext): DealerWorkbook {
  const whole = understood(file, cells, context);
  const { cover: coverRead, coverCells, recognition, reading } = whole;
  const found = new Map(recognition.known.map((sheet) => [sheet.id, sheet.cells]));
  const lists = readLists(found, reading);
  const divided = correctionsByRow({ file, cover: coverRead, lists }, context.corrections ?? [], context.known?.dealers ?? NO_DEALERS);
  const judged = judgedSheets(whole, cells.sheets, context.known);
  const odd = oddSheets(whole, judged);
  const covers = coverCells
    ? furtherCovers(
        [...judged].flatMap(([sheet, { likely }]) => (likely ? [] : [sheet])),
        reading,
      )
    : [];
  const hidden = hiddenTitles([...(coverCells ? [coverCells] : []), ...found.values()]);
  return {
    file,
    cover: coverRead,
    lists: divided ? readLists(found, { ...reading, ...divided }) : lists,
    hidden,
    ...(cells.format && { format: cells.format }),
    ...(odd.length > 0 && { oddSheets: odd }),
    ...(covers.length > 0 && { furtherCovers: covers }),
  };
}

/** Who reports which month, which sheet is which, and what the rows are read with. */
export interface UnderstoodWorkbook {
  readonly cover: FormReading<Cover>;
  readonly coverCells: SheetCells | undefined;
  readonly recognition: Recognition;
  readonly reading: ReadingContext;
}

/** Understands a dealer's workbook before its rows are read. */
export function understood(file: FileFacts, cells: WorkbookCells, context: DealerWorkbookContext): UnderstoodWorkbook {
  const serialOffset = cells.date1904 ? DAYS_1904 : 0;
  const { cells: coverCells, isOwnSheet } = coverOf(cells.sheets, { monthEnd: context.monthEnd, serialOffset });
  const coverRead = withDealer(readCover(coverCells, { monthEnd: context.monthEnd, serialOffset }), context.dealer);
  const { month } = coverRead.values;
  const own = entriesOfDealer(file.name, coverRead.values.dealer, context);
  const reading = {
    monthEnd: month === undefined ? context.monthEnd : lastDay(month),
    serialOffset,
    ...own,
    ...(context.known?.dealers && { dealers: context.known.dealers }),
  };
  const lists = isOwnSheet ? cells.sheets.filter((sheet) => sheet !== coverCells) : cells.sheets;
  return { cover: coverRead, coverCells, recognition: recogniseSheets(Object.values(DEALER_LISTS), lists, own.layout ?? []), reading };
}

/** The rows that a sheet would have, were it the list that it looks like. */
export const rowsOfFurther = ({ id, cells }: FurtherSheet, reading: ReadingContext): number =>
  readList(DEALER_LISTS[id as DealerListId] as AnySheet, cells, reading).rows.length;

const oddSheets = (
  { recognition: { known, further }, reading }: UnderstoodWorkbook,
  judged: ReadonlyMap<SheetCells, JudgedSheet>,
): readonly OddSheet[] => [
  ...known
    .filter(({ by }) => by === 'content')
    .map(({ id, cells }): OddSheet => ({ sheet: cells.name, list: id as DealerListId, why: 'content' })),
  ...further.map((sheet): OddSheet => ({
    sheet: sheet.cells.name,
    list: sheet.id as DealerListId,
    why: 'further',
    rows: rowsOfFurther(sheet, reading),
  })),
  ...[...judged].flatMap(([{ name: sheet }, { likely, noList, rows }]): readonly OddSheet[] => {
    if (likely) return [{ sheet, list: likely.definition.id as DealerListId, why: 'likely', rows }];
    return noList === 'unlike' || noList === 'headless' ? [{ sheet, why: noList, rows }] : [];
  }),
];

const NO_DEALERS: KnownDealers = new Map();

const NOTHING_KNOWN = { models: new Set<string>(), parts: new Set<string>() };

/** Judges the sheets that are neither cover nor list. */
export function judgedSheets(
  { coverCells, recognition: { known, further }, reading }: UnderstoodWorkbook,
  sheets: readonly SheetCells[],
  numbers: KnownNumbers = NOTHING_KNOWN,
): ReadonlyMap<SheetCells, JudgedSheet> {
  const taken = new Set([coverCells, ...known.map(({ cells }) => cells), ...further.map(({ cells }) => cells)]);
  const lists: readonly AnySheet[] = Object.values(DEALER_LISTS);
  const open = lists.filter(({ id }) => !known.some((sheet) => sheet.id === id));
  return judgeSheets(
    open,
    sheets.filter((cells) => !taken.has(cells)),
    { context: reading, known: numbers },
  );
}

function readCover(cells: SheetCells | undefined, context: CellContext): FormReading<Cover> {
  const first = readForm(cover, cells, context);
  const { month } = first.values;
  return month === undefined ? first : readForm(cover, cells, { ...context, monthEnd: lastDay(addToMonth(month, MONTHS_TO_SUBMIT)) });
}

/** A cover without a dealer's number, once head office has said whose it is: the blank cell is answered. */
function withDealer(read: FormReading<Cover>, chosen: string | undefined): FormReading<Cover> {
  if (chosen === undefined || read.values.dealer !== undefined) return read;
  const remarks = read.remarks.filter(({ field }) => field !== 'dealer');
  return { ...read, values: { ...read.values, dealer: chosen }, remarks };
}

/** The entries of one dealer: of the number on the cover, else of the one in the file's name. */
function entriesOfDealer(
  fileName: string,
  onCover: string | undefined,
  { layout = [], corrections = [] }: DealerWorkbookContext,
): Pick<ReadingContext, 'layout' | 'corrections'> {
  const dealers = new Set([...layout, ...corrections].flatMap(({ dealer }) => dealer ?? []));
  const dealer = plainNumber(onCover ?? dealerInName(fileName, dealers) ?? '');
  const isOwn = (entry: { readonly dealer?: string }) =>
    dealer !== '' && entry.dealer !== undefined && plainNumber(entry.dealer) === dealer;
  const ofAll = layout.filter((entry) => entry.dealer === EVERY_DEALER);
  // What stands last wins: a dealer's own entry over one for all.
  return { layout: [...ofAll, ...layout.filter(isOwn)], corrections: corrections.filter(isOwn) };
}

function readLists(found: ReadonlyMap<string, SheetCells>, context: ReadingContext): DealerWorkbook['lists'] {
  const { repairs, partsUsed, ...others } = DEALER_LISTS;
  const withLines = readListWithLines(repairs, partsUsed, found.get(repairs.id), context);
  const read = Object.entries(others).map(
    ([id, sheet]) => [id as DealerListId, readListWithLines(sheet, undefined, found.get(id), context).list] as const,
  );
  const used = readList(partsUsed, found.get(partsUsed.id), context);
  const lists = { ...Object.fromEntries(read), repairs: withLines.list, partsUsed: withPartLines(used, withLines) };
  return inTabOrder(lists) as unknown as DealerWorkbook['lists'];
}

const inTabOrder = (lists: Readonly<Record<string, unknown>>) => Object.fromEntries(DEALER_LIST_IDS.map((id) => [id, lists[id]]));

/** Adds the part lines that stand in the rows of 维修; without a 用料 sheet they are the list. */
function withPartLines(
  used: DealerWorkbook['lists']['partsUsed'],
  { list, lines, lineColumns }: ReturnType<typeof readListWithLines>,
): ListReading<object> {
  if (lines.length === 0) return used;
  if (used.state === 'read') return { ...used, rows: [...used.rows, ...lines] };
  return { ...used, sheet: list.sheet, state: 'read', columns: lineColumns, headerRow: list.headerRow, rows: lines };
}

const hiddenTitles = (found: readonly SheetCells[]): readonly string[] =>
  found
    .filter(({ visibility, hiddenRows, hiddenColumns }) => visibility !== 'visible' || hiddenRows.length > 0 || hiddenColumns.length > 0)
    .map(({ name }) => name);

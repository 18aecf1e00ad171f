import { DEALER_LISTS, DEALER_LIST_IDS, type DealerListId } from '../records/books';
import { type Cover, cover } from '../records/cover';
import type { CellContext } from '../schema/cell-type';
import { folded } from '../values/text';
import { addToMonth, lastDay } from '../values/month';
import type { SheetCells, WorkbookCells } from '../workbook/cells';
import { dealerInName } from './dealer-in-name';
import { findSheets } from './find-sheets';
import { readForm } from './read-form';
import { readList, readListWithLines } from './read-list';
import type { FormReading, ListReading } from './reading';
import type { ReadingContext } from './reading-context';
import type { DealerWorkbook, FileFacts } from './workbooks';

/** What is known before a dealer's file is opened; layout memory and corrections are those of all dealers. */
export type DealerWorkbookContext = Pick<ReadingContext, 'monthEnd' | 'layout' | 'corrections'>;

/** Serial numbers that count from 1904 are so many days short. */
export const DAYS_1904 = 1_462;
/** Cover and settings are filled in after their month: a date without a year is looked for up to so many months later. */
export const MONTHS_TO_SUBMIT = 3;

/** Reads a dealer's workbook: cover and lists, each cell typed, with everything that is to be said about cells and headers. */
export function readDealerWorkbook(file: FileFacts, cells: WorkbookCells, context: DealerWorkbookContext): DealerWorkbook {
  const serialOffset = cells.date1904 ? DAYS_1904 : 0;
  const found = findSheets([cover, ...Object.values(DEALER_LISTS)], cells.sheets);
  const coverRead = readCover(found.get(cover.id), { monthEnd: context.monthEnd, serialOffset });
  const { month } = coverRead.values;
  const own = entriesOfDealer(file.name, coverRead.values.dealer, context);
  const reading = { monthEnd: month === undefined ? context.monthEnd : lastDay(month), serialOffset, ...own };
  return { file, cover: coverRead, lists: readLists(found, reading), hidden: hiddenTitles(found) };
}

function readCover(cells: SheetCells | undefined, context: CellContext): FormReading<Cover> {
  const first = readForm(cover, cells, context);
  const { month } = first.values;
  return month === undefined ? first : readForm(cover, cells, { ...context, monthEnd: lastDay(addToMonth(month, MONTHS_TO_SUBMIT)) });
}

/** The entries of one dealer: of the number on the cover, else of the one in the file's name. */
function entriesOfDealer(fileName: string, onCover: string | undefined, { layout = [], corrections = [] }: DealerWorkbookContext): Pick<ReadingContext, 'layout' | 'corrections'> {
  const dealers = new Set([...layout, ...corrections].flatMap(({ dealer }) => dealer ?? []));
  const dealer = folded(onCover ?? dealerInName(fileName, dealers) ?? '');
  const isOwn = (entry: { readonly dealer?: string }) => dealer !== '' && entry.dealer !== undefined && folded(entry.dealer) === dealer;
  return { layout: layout.filter(isOwn), corrections: corrections.filter(isOwn) };
}

function readLists(found: ReadonlyMap<string, SheetCells>, context: ReadingContext): DealerWorkbook['lists'] {
  const { repairs, partsUsed, ...others } = DEALER_LISTS;
  const withLines = readListWithLines(repairs, partsUsed, found.get(repairs.id), context);
  const read = Object.entries(others).map(([id, sheet]) => [id as DealerListId, readListWithLines(sheet, undefined, found.get(id), context).list] as const);
  const used = readList(partsUsed, found.get(partsUsed.id), context);
  const lists = { ...Object.fromEntries(read), repairs: withLines.list, partsUsed: withPartLines(used, withLines) };
  return inTabOrder(lists) as unknown as DealerWorkbook['lists'];
}

const inTabOrder = (lists: Readonly<Record<string, unknown>>) => Object.fromEntries(DEALER_LIST_IDS.map((id) => [id, lists[id]]));

/** Adds the part lines that stand in the rows of 维修; without a 用料 sheet they are the list. */
function withPartLines(used: DealerWorkbook['lists']['partsUsed'], { list, lines, lineColumns }: ReturnType<typeof readListWithLines>): ListReading<object> {
  if (lines.length === 0) return used;
  if (used.state === 'read') return { ...used, rows: [...used.rows, ...lines] };
  return { ...used, sheet: list.sheet, state: 'read', columns: lineColumns, headerRow: list.headerRow, rows: lines };
}

const hiddenTitles = (found: ReadonlyMap<string, SheetCells>): readonly string[] =>
  [...found.values()]
    .filter(({ visibility, hiddenRows, hiddenColumns }) => visibility !== 'visible' || hiddenRows.length > 0 || hiddenColumns.length > 0)
    .map(({ name }) => name);

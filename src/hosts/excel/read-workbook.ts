import { a1 } from '../../engine/workbook/address';
import type { CellRange, CellValue, SheetCells, WorkbookCells } from '../../engine/workbook/cells';
import type { Result } from '../../engine/values/result';
import { askForCells, type Told } from './reading/blocks';
import { askForContents, type Cells } from './reading/contents';
import { cellValue, formulasOf, isDateFormat, looksLikeError, mayBeDate } from './reading/cell-values';
import { areaOf } from './reading/places';
import { hiddenLines, type HiddenLines, type Hiding } from './reading/hidden-lines';
import { Conversation, demandApi, type ExcelFailure, orRefusal, Refusal } from './conversation';
import { JOURNAL_SHEET } from './keeping/journal';

/** What is read, and how long Excel may take over one round trip (milliseconds). */
export interface ReadOptions {
  /** Only these sheets; all of them where left out. */
  readonly sheets?: readonly string[];
  readonly timeLimit?: number;
}

/**
 * Reads the open workbook's sheets as plain cells in a few round trips. Office.js does not say whether serial numbers count
 * from 1904 and, before ExcelApi 1.13, which cells are merged: dates are taken as counting from 1900, merges as none.
 */
export const readWorkbook = (options: ReadOptions = {}): Promise<Result<WorkbookCells, ExcelFailure>> =>
  orRefusal(async () => {
    demandApi();
    return { date1904: false, sheets: await readSheets(new Conversation(options.timeLimit), options.sheets) };
  });

interface Found {
  readonly name: string;
  readonly visibility: SheetCells['visibility'];
  readonly used: CellRange | undefined;
  readonly hiding: Hiding;
  readonly merges: readonly CellRange[];
}

async function readSheets(conversation: Conversation, wanted: readonly string[] | undefined): Promise<readonly SheetCells[]> {
  const found = await findSheets(conversation, wanted);
  const used = new Map(found.flatMap(({ name, used: area }) => (area ? [[name, area] as const] : [])));
  const places = [...used].map(([sheet, area]) => ({ sheet, area }));
  const contents = await askForContents(conversation, places);
  const values = new Map(places.map(({ sheet }, index) => [sheet, contents[index]?.values ?? []]));
  const formulas = new Map(places.map(({ sheet }, index) => [sheet, contents[index]?.formulas ?? []]));
  const doubtful = await askDoubtful(conversation, used, values);
  const hidden = await hiddenLines(
    conversation,
    found.flatMap(({ name, used: area, hiding }) => (area ? [{ sheet: name, area, ...hiding }] : [])),
  );
  return found.map((sheet) =>
    sheetCells(sheet, values.get(sheet.name) ?? [], formulas.get(sheet.name) ?? [], doubtful, hidden.get(sheet.name)),
  );
}

async function findSheets(conversation: Conversation, wanted: readonly string[] | undefined): Promise<readonly Found[]> {
  if (wanted) {
    try {
      return await lookAt(conversation, wanted);
    } catch (error) {
      if (!(error instanceof Refusal) || error.reason !== 'changedMeanwhile') throw error;
    }
  }
  // Which of them are there has to be asked first.
  const { items } = await conversation.ask(({ workbook }) => workbook.worksheets.load('items/name'));
  const there = items.map(({ name }) => name).filter((name) => name !== JOURNAL_SHEET && (wanted?.includes(name) ?? true));
  return lookAt(conversation, there);
}

/** Looks at sheets that are there, in tab order. */
async function lookAt(conversation: Conversation, names: readonly string[]): Promise<readonly Found[]> {
  const knowsMerges = Office.context.requirements.isSetSupported('ExcelApi', '1.13');
  const { sheets, told } = await conversation.ask(({ workbook }) => ({
    sheets: workbook.worksheets.load('items/name,items/visibility'),
    told: names.map((name) => {
      const used = workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true);
      used.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden');
      const merged = knowsMerges ? workbook.worksheets.getItem(name).getRange().getMergedAreasOrNullObject() : undefined;
      merged?.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
      return { name, used, merged };
    }),
  }));
  return sheets.items.flatMap(({ name, visibility }) => {
    const own = told.find((one) => one.name === name);
    if (!own) return [];
    const { used, merged } = own;
    return {
      name,
      visibility: VISIBILITY[visibility] ?? 'visible',
      used: used.isNullObject ? undefined : areaOf(used),
      // `null` where some lines are hidden and some are not; the declaration does not say so.
      hiding: used.isNullObject ? SHOWN : { rowHidden: used.rowHidden, columnHidden: used.columnHidden },
      merges: merged === undefined || merged.isNullObject ? [] : merged.areas.items.map((area) => areaOf(area)),
    };
  });
}

const SHOWN: Hiding = { rowHidden: false, columnHidden: false };
const VISIBILITY: Readonly<Record<string, SheetCells['visibility']>> = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' };

/** Formats and types of the columns where they decide something, by `sheet!address`. */
interface Doubtful {
  readonly formats: ReadonlyMap<string, Told>;
  readonly types: ReadonlyMap<string, Told>;
}

async function askDoubtful(
  conversation: Conversation,
  used: ReadonlyMap<string, CellRange>,
  values: ReadonlyMap<string, Cells>,
): Promise<Doubtful> {
  const questions = [...used].flatMap(([sheet, area]) => {
    const rows = values.get(sheet) ?? [];
    return Array.from({ length: area.right - area.left + 1 }, (_, right) => {
      const place = { sheet, area: { ...area, left: area.left + right, right: area.left + right } };
      const has = (test: (value: Told) => boolean): boolean => rows.some((row) => test(row[right] ?? ''));
      return [
        ...(has(mayBeDate) ? [{ ...place, asked: 'numberFormat' as const }] : []),
        ...(has(looksLikeError) ? [{ ...place, asked: 'valueTypes' as const }] : []),
      ];
    }).flat();
  });
  const told = await askForCells(conversation, questions);
  const [formats, types] = [new Map<string, Told>(), new Map<string, Told>()];
  questions.forEach(({ sheet, area, asked }, index) =>
    told[index]?.forEach(([value = ''], down) =>
      (asked === 'numberFormat' ? formats : types).set(`${sheet}!${a1(area.top + down, area.left)}`, value),
    ),
  );
  return { formats, types };
}

function sheetCells(
  sheet: Found,
  values: Cells,
  formulas: Cells,
  { formats, types }: Doubtful,
  hidden: HiddenLines = { rows: [], columns: [] },
): SheetCells {
  const { name, visibility, merges, used = { top: 0, left: 0, bottom: -1, right: -1 } } = sheet;
  const dates: string[] = [];
  const rows: (readonly CellValue[])[] = Array.from({ length: used.top }, () => []);
  values.forEach((row, down) => {
    const cells: CellValue[] = new Array<CellValue>(used.left).fill(null);
    row.forEach((value, right) => {
      const place = a1(used.top + down, used.left + right);
      if (mayBeDate(value) && isDateFormat(String(formats.get(`${name}!${place}`)))) dates.push(place);
      cells.push(cellValue(value, looksLikeError(value) && types.get(`${name}!${place}`) === 'Error'));
    });
    while (cells.length > 0 && cells.at(-1) === null) cells.pop();
    rows.push(cells);
  });
  return {
    name,
    visibility,
    rows,
    merges,
    hiddenRows: hidden.rows,
    hiddenColumns: hidden.columns,
    formulas: formulasOf(used, formulas, values),
    dates,
  };
}

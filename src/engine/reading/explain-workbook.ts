import { DEALER_LISTS } from '../records/books';
import { cover } from '../records/cover';
import type { AnySheet } from '../schema/sheet';
import { a1 } from '../workbook/address';
import { type SheetCells, type WorkbookCells } from '../workbook/cells';
import { columnsOf } from './column-names';
import { dealerInName } from './dealer-in-name';
import { type Explaining, NOTHING, explainList } from './explain-list';
import type { JudgedSheet } from './likely-list';
import { type DealerWorkbookContext, type UnderstoodWorkbook, judgedSheets, rowsOfFurther, understood } from './read-dealer-workbook';
import { WHOLE_SHEET } from './recognise-sheets';
import type { ColumnUnderstood, SheetUnderstanding, WorkbookUnderstanding } from './understanding';
import type { FileFacts } from './workbooks';

/** What a file is explained with. */
export interface ExplainingContext extends DealerWorkbookContext {
  /** Numbers of dealers, for a file whose cover says none. */
  readonly dealers?: readonly string[];
}

interface ExplainingSheets extends UnderstoodWorkbook, Explaining {
  readonly judged: ReadonlyMap<SheetCells, JudgedSheet>;
}

/** Says how a dealer's workbook is understood: which sheet is which, which column came from which header, which rows were passed over and why, and what 映射 could add. */
export function explainWorkbook(file: FileFacts, cells: WorkbookCells, context: ExplainingContext): WorkbookUnderstanding {
  const whole = understood(file, cells, context);
  const { dealer: onCover, month } = whole.cover.values;
  const dealer = onCover ?? dealerInName(file.name, context.dealers ?? []) ?? '';
  const explaining = { ...whole, dealer, known: context.known, judged: judgedSheets(whole, cells.sheets, context.known) };
  return { file: file.name, dealer, ...(month && { month }), sheets: cells.sheets.map((sheet) => explainSheet(sheet, explaining)) };
}

const LISTS: readonly AnySheet[] = Object.values(DEALER_LISTS);

function explainSheet(cells: SheetCells, whole: ExplainingSheets): SheetUnderstanding {
  const { recognition, coverCells, dealer } = whole;
  const base = { sheet: cells.name, hidden: cells.visibility !== 'visible' };
  const known = recognition.known.find((sheet) => sheet.cells === cells);
  if (known) return { ...base, ...explainList(listOf(known.id), cells, whole), by: known.by };
  if (cells === coverCells) return { ...base, ...explainCover(whole), by: 'name' };
  const further = recognition.further.find((sheet) => sheet.cells === cells);
  if (further)
    return {
      ...base,
      ...NOTHING,
      list: listOf(further.id).title,
      by: 'further',
      notRead: { why: 'further', rows: rowsOfFurther(further, whole.reading) },
    };
  const { likely, noList, rows } = whole.judged.get(cells) ?? { rows: 0 };
  if (!likely) return { ...base, ...NOTHING, notRead: { why: noList ?? 'empty', rows } };
  const { title } = likely.definition;
  const { unknown } = explainList(likely.definition, cells, whole);
  return {
    ...base,
    ...NOTHING,
    notRead: { why: 'likely', rows },
    suggestion: { row: { dealer, sheet: cells.name, header: WHOLE_SHEET, field: title.zh }, likeness: likely.likeness, why: likely.why },
    unknown,
  };
}

const listOf = (id: string): AnySheet => LISTS.find((sheet) => sheet.id === id) as AnySheet;

function explainCover({ cover: { values, cells, remarks } }: UnderstoodWorkbook): Omit<SheetUnderstanding, 'sheet' | 'hidden'> {
  const columns = Object.entries(cells).map(([field, { row, column }]): ColumnUnderstood => {
    const { title } = columnsOf(cover)[field] as ReturnType<typeof columnsOf>[string];
    return { field, title, header: title.zh, cell: a1(row, column), by: 'title' };
  });
  const missing = Object.entries(columnsOf(cover))
    .filter(([field, { required }]) => required && !(field in cells))
    .map(([, { title }]) => title);
  return { ...NOTHING, list: cover.title, columns, missing, rows: Object.keys(values).length > 0 || remarks.length > 0 ? 1 : 0 };
}

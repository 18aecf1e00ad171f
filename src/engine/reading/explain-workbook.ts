import { DEALER_LISTS } from '../records/books';
import { cover } from '../records/cover';
import type { AnySheet } from '../schema/sheet';
import { a1 } from '../workbook/address';
import { type SheetCells, type WorkbookCells } from '../workbook/cells';
import { type NamesOfSheet, columnsOf, namesOf } from './column-names';
import { dealerInName } from './dealer-in-name';
import { filledRows } from './find-sheets';
import { type Header, findHeader } from './find-header';
import { likelyList } from './likely-list';
import { matchColumns } from './match-columns';
import { mergedCells } from './merged-cells';
import { type DealerWorkbookContext, type UnderstoodWorkbook, understood } from './read-dealer-workbook';
import { readListWithLines } from './read-list';
import { rememberedHeaders } from './reading-context';
import type { ListReading } from './reading';
import { WHOLE_SHEET } from './recognise-sheets';
import { type KnownNumbers, suggestColumns } from './suggest-columns';
import type { ColumnUnderstood, SheetUnderstanding, WorkbookUnderstanding } from './understanding';
import type { FileFacts } from './workbooks';

/** What is known of the firm beside the file. */
export interface ExplainingContext extends DealerWorkbookContext {
  readonly known?: KnownNumbers;
  /** Numbers of dealers, for a file whose cover says none. */
  readonly dealers?: readonly string[];
}

interface Explaining extends UnderstoodWorkbook {
  readonly dealer: string;
  readonly known: KnownNumbers | undefined;
}

/** Says how a dealer's workbook is understood: which sheet is which, which column came from which header, which rows were passed over and why, and what 映射 could add. */
export function explainWorkbook(file: FileFacts, cells: WorkbookCells, context: ExplainingContext): WorkbookUnderstanding {
  const whole = understood(file, cells, context);
  const { dealer: onCover, month } = whole.cover.values;
  const dealer = onCover ?? dealerInName(file.name, context.dealers ?? []) ?? '';
  const explaining = { ...whole, dealer, known: context.known };
  return { file: file.name, dealer, ...(month && { month }), sheets: cells.sheets.map((sheet) => explainSheet(sheet, explaining)) };
}

const LISTS: readonly AnySheet[] = Object.values(DEALER_LISTS);
const NOTHING = { headerRow: 0, columns: [], unknown: [], missing: [], rows: 0, passedOver: [] } as const;

function explainSheet(cells: SheetCells, whole: Explaining): SheetUnderstanding {
  const { recognition, coverCells, dealer } = whole;
  const base = { sheet: cells.name, hidden: cells.visibility !== 'visible' };
  const known = recognition.known.find((sheet) => sheet.cells === cells);
  if (known) return { ...base, ...explainList(listOf(known.id), cells, whole), by: known.by };
  if (cells === coverCells) return { ...base, ...explainCover(whole), by: 'name' };
  const further = recognition.further.find((sheet) => sheet.cells === cells);
  if (further) return { ...base, ...NOTHING, list: listOf(further.id).title, by: 'further' };
  const likely =
    filledRows(cells) > 1
      ? likelyList(
          LISTS.filter(({ id }) => !recognition.known.some((sheet) => sheet.id === id)),
          cells,
        )
      : undefined;
  if (!likely) return { ...base, ...NOTHING };
  const { title } = likely.definition;
  const { unknown } = explainList(likely.definition, cells, whole);
  return {
    ...base,
    ...NOTHING,
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

type ListUnderstanding = Omit<SheetUnderstanding, 'sheet' | 'hidden' | 'by' | 'suggestion'>;

function explainList(definition: AnySheet, cells: SheetCells, whole: Explaining): ListUnderstanding {
  const { reading, dealer, known } = whole;
  const companion = definition.id === DEALER_LISTS.repairs.id ? DEALER_LISTS.partsUsed : undefined;
  const { list } = readListWithLines(definition, companion, cells, reading);
  const names = namesOf(definition, rememberedHeaders(definition, cells.name, reading.layout));
  const header = findHeader(definition, cells, mergedCells(cells), names);
  if (!header) return { ...NOTHING, list: definition.title };
  const notKnown = new Set(list.remarks.filter(({ code }) => code === 'S5').map(({ column }) => column));
  const data = list.rows.map(({ row }) => cells.rows[row - 1] ?? []);
  const open = header.cells.filter(({ column }) => notKnown.has(column));
  const suggestions = suggestColumns(definition, open, new Set(Object.keys(list.columns)), data, reading, known);
  const unknown = open.map((cell) => {
    const found = suggestions.find((suggestion) => suggestion.cell === cell);
    const place = { header: cell.text, cell: a1(cell.row, cell.column) };
    if (!found) return place;
    const title = columnsOf(definition)[found.field]?.title.zh ?? found.field;
    return {
      ...place,
      suggestion: {
        row: { dealer, sheet: definition.title.zh, header: cell.text, field: title },
        likeness: found.likeness,
        why: found.why,
      },
    };
  });
  return {
    list: definition.title,
    headerRow: list.headerRow,
    columns: [...columnsIn(definition, list, header, names), ...groupColumnsIn(definition, companion, list, header, names)],
    unknown,
    missing: list.remarks.flatMap(({ code, facts }) => (code === 'S3' ? [{ zh: String(facts.title), en: String(facts.titleEn) }] : [])),
    rows: list.rows.length,
    passedOver: list.passedOver,
  };
}

/** The columns of repeated groups of parts, each with its group: of the list itself, or of the list that its groups belong to. */
function groupColumnsIn(
  definition: AnySheet,
  companion: AnySheet | undefined,
  { columns }: ListReading<unknown>,
  header: Header,
  names: NamesOfSheet,
): readonly ColumnUnderstood[] {
  const { groups, companionGroups } = matchColumns(definition, header, names, companion);
  const titles = columnsOf(groups.length > 0 || !companion ? definition : companion);
  const taken = new Set(Object.values(columns));
  return [...groups, ...companionGroups].flatMap((group, index) =>
    Object.entries(group).flatMap(([field, column]): readonly ColumnUnderstood[] => {
      const cell = header.cells.find((candidate) => candidate.column === column);
      const title = titles[field]?.title;
      if (!cell || !title || taken.has(column)) return [];
      const ofGroup = { zh: `${title.zh}（第 ${index + 1} 组）`, en: `${title.en} (group ${index + 1})` };
      return [{ field, title: ofGroup, header: cell.text, cell: a1(cell.row, column), by: 'synonym' }];
    }),
  );
}

function columnsIn(
  definition: AnySheet,
  { columns }: ListReading<unknown>,
  header: Header,
  names: NamesOfSheet,
): readonly ColumnUnderstood[] {
  return Object.entries(columns)
    .flatMap(([field, column]) => {
      const cell = header.cells.find((candidate) => candidate.column === column);
      const title = columnsOf(definition)[field]?.title;
      if (!cell || !title) return [];
      return [
        {
          column,
          understood: { field, title, header: cell.text, cell: a1(cell.row, column), by: names(cell.forms)?.by ?? ('synonym' as const) },
        },
      ];
    })
    .sort((a, b) => a.column - b.column)
    .map((placed) => placed.understood);
}

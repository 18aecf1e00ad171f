import { DEALER_LISTS } from '../records/books';
import type { AnySheet } from '../schema/sheet';
import { a1 } from '../workbook/address';
import type { Words } from '../values/language';
import type { SheetCells } from '../workbook/cells';
import { assignColumns, seen } from './assign-columns';
import { type NamesOfSheet, columnsOf, namesOf } from './column-names';
import type { KnownNumbers } from './content-fit';
import { type Header, type HeaderCell, findHeader } from './find-header';
import { matchColumns } from './match-columns';
import { mergedCells } from './merged-cells';
import { readListWithLines } from './read-list';
import { type ReadingContext, rememberedHeaders } from './reading-context';
import type { ListReading } from './reading';
import { type ColumnSuggestion, suggestColumns } from './suggest-columns';
import type { ColumnUnderstood, HeaderNotUnderstood, HeaderTwice, SheetUnderstanding } from './understanding';
import { tableIn } from './unknown-table';

/** What a list is explained with. */
export interface Explaining {
  readonly reading: ReadingContext;
  readonly dealer: string;
  readonly known: KnownNumbers | undefined;
}

/** The explanation of a sheet of which nothing was understood. */
export const NOTHING = { headerRow: 0, columns: [], unknown: [], missing: [], rows: 0, passedOver: [] } as const;

type ListUnderstanding = Omit<SheetUnderstanding, 'sheet' | 'hidden' | 'by' | 'suggestion' | 'notRead'>;

/** Says how a sheet is understood as a list: column by column, row by row, and what its unknown headers may mean. */
export function explainList(definition: AnySheet, cells: SheetCells, explaining: Explaining): ListUnderstanding {
  const { reading, known } = explaining;
  const companion = definition.id === DEALER_LISTS.repairs.id ? DEALER_LISTS.partsUsed : undefined;
  const { list } = readListWithLines(definition, companion, cells, reading);
  const names = namesOf(definition, rememberedHeaders(definition, cells.name, reading.layout));
  const header = findHeader(definition, cells, mergedCells(cells), names, companion);
  if (!header) return { ...NOTHING, list: definition.title, unknown: headersOfUnknownTable(definition, cells, names, explaining) };
  const notKnown = new Set(list.remarks.filter(({ code }) => code === 'S5').map(({ column }) => column));
  const data = list.rows.map(({ row }) => cells.rows[row - 1] ?? []);
  const open = header.cells.filter(({ column }) => notKnown.has(column));
  const suggestions = suggestColumns(definition, open, new Set(Object.keys(list.columns)), data, reading, known);
  const missing = list.remarks.flatMap(({ code, facts }) =>
    code === 'S3' ? [{ zh: String(facts.title), en: String(facts.titleEn) }] : [],
  );
  const unknown = notUnderstood(definition, open, suggestions, missing, explaining);
  return {
    list: definition.title,
    headerRow: list.headerRow,
    columns: [
      ...columnsIn(definition, list, header, names),
      ...timeColumnsIn(definition, header, names),
      ...groupColumnsIn(definition, companion, list, header, names),
      ...whoseColumnIn(list, header),
    ],
    unknown,
    doubled: doubledIn(list),
    missing,
    rows: list.rows.length,
    passedOver: list.passedOver,
  };
}

const doubledIn = ({ remarks }: ListReading<unknown>): readonly HeaderTwice[] =>
  remarks.flatMap(({ code, facts, row = 0, column = 0 }) =>
    code === 'S4' ? [{ header: String(facts.header), cell: a1(row, column), first: String(facts.first) }] : [],
  );

/** More columns than these nobody goes through one by one. */
const MOST_CHOICES = 40;

/** Headers that mean nothing, each with what it may mean; where nothing speaks for it, with what the sheet lacks. */
function notUnderstood(
  definition: AnySheet,
  open: readonly HeaderCell[],
  suggestions: readonly ColumnSuggestion[],
  missing: readonly Words[],
  { dealer }: Explaining,
): readonly HeaderNotUnderstood[] {
  const offered = new Set(
    missing.length === 0 ? [] : open.filter((cell) => !suggestions.some((one) => one.cell === cell)).slice(0, MOST_CHOICES),
  );
  return open.map((cell) => {
    const found = suggestions.find((suggestion) => suggestion.cell === cell);
    const place = { header: cell.text, cell: a1(cell.row, cell.column) };
    const row = { dealer, sheet: definition.title.zh, header: cell.text };
    if (!found) return offered.has(cell) ? { ...place, choice: { row, missing } } : place;
    const field = columnsOf(definition)[found.field]?.title.zh ?? found.field;
    return { ...place, suggestion: { row: { ...row, field }, likeness: found.likeness, why: found.why } };
  });
}

/** Where too few headers are known to find them: those of the table that the sheet has by its shape. */
function headersOfUnknownTable(
  definition: AnySheet,
  cells: SheetCells,
  names: NamesOfSheet,
  explaining: Explaining,
): readonly HeaderNotUnderstood[] {
  const table = tableIn(cells, mergedCells(cells));
  if (!table) return [];
  const taken = new Set(table.header.cells.flatMap(({ forms }) => names(forms)?.field ?? []));
  const open = table.header.cells.filter(({ forms }) => !names(forms));
  const comparing = { context: explaining.reading, known: explaining.known ?? { models: new Set<string>(), parts: new Set<string>() } };
  const suggestions = assignColumns(
    definition,
    seen({ ...table, header: { ...table.header, cells: open } }, explaining.reading),
    comparing,
    taken,
  );
  const missing = Object.entries(columnsOf(definition)).flatMap(([field, { required, title }]) =>
    required && !taken.has(field) && !suggestions.some((one) => one.field === field) ? [title] : [],
  );
  return notUnderstood(definition, open, suggestions, missing, explaining);
}

/** The columns of times of day that stand apart from their dates. */
function timeColumnsIn(definition: AnySheet, header: Header, names: NamesOfSheet): readonly ColumnUnderstood[] {
  return Object.entries(matchColumns(definition, header, names).times).flatMap(([field, column]) => {
    const cell = header.cells.find((candidate) => candidate.column === column);
    const title = columnsOf(definition)[field]?.title;
    if (!cell || !title) return [];
    const ofDay = { zh: `${title.zh}（时刻）`, en: `${title.en} (time of day)` };
    return [{ field, title: ofDay, header: cell.text, cell: a1(cell.row, column), by: 'synonym' as const }];
  });
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

const WHOSE = { zh: '每行是哪家的', en: 'whose each row is' };

/** The column by which a file of several dealers is divided; it belongs to no list. */
function whoseColumnIn({ whose }: ListReading<unknown>, header: Header): readonly ColumnUnderstood[] {
  const cell = whose && header.cells.find(({ column }) => column === whose.column);
  return cell ? [{ field: 'whose', title: WHOSE, header: cell.text, cell: a1(cell.row, cell.column), by: 'synonym' }] : [];
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

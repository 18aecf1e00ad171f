import type {
  CellContent,
  CellPlan,
  Edge,
  SheetPlan,
  Style,
  TableColumnPlan,
  TablePlan,
  WorkbookPlan,
} from '../../../src/engine/plan/plan';
import { writeWorkbook } from '../../../src/hosts/xlsx/write-workbook';
import { contains, LAST_ROW, WHOLE_SHEET } from '../model/area';
import type { Book } from '../model/book';
import { BLANK, ErrorValue, type Cell } from '../model/cell';
import { lineAt } from '../model/cell-format';
import { PLAIN, type Look } from '../model/look';
import type { Sheet } from '../model/sheet';
import type { Table } from '../model/table';
import { chartPlan } from './plan-charts';
import { printPlan } from './plan-print';
import { conditionalFormatPlan, validationPlans } from './plan-rules';

/** A workbook as an .xlsx file, and what of it has not been saved. */
export interface Saved {
  readonly bytes: Uint8Array;
  readonly dropped: readonly string[];
}

/** Saves through the .xlsx host whatever a plan can say; what it cannot stands in `dropped`. */
export async function toXlsx(workbook: Book): Promise<Saved> {
  workbook.calculator.settle(workbook);
  const plan: WorkbookPlan = {
    language: 'zh',
    title: workbook.properties.title,
    active: workbook.active.name,
    names: workbook.names.filter(({ scope }) => scope === undefined).map(({ name, formula }) => ({ name, refersTo: formula.slice(1) })),
    sheets: workbook.sheets.map(sheetPlan),
  };
  return { bytes: await writeWorkbook(plan), dropped: droppedOf(workbook) };
}

function droppedOf({ sheets, names, settings }: Book): readonly string[] {
  const dropped = (word: string, isDropped: (sheet: Sheet) => boolean): readonly string[] => (sheets.some(isDropped) ? [word] : []);
  return [
    ...dropped('charts of other kinds', ({ charts }) => charts.some((chart) => !chartPlan(chart))),
    ...dropped('conditional formats of other kinds', ({ conditionalFormats }) =>
      conditionalFormats.some((format) => !conditionalFormatPlan(format)),
    ),
    ...dropped('data validation of other kinds', ({ validations }) => validations.some((validation) => !validationPlans(validation))),
    ...dropped('protection', ({ protection }) => protection.isOn),
    ...dropped('filters', ({ tables }) => tables.some(({ filter }) => filter.isFiltering)),
    ...dropped('threaded comments', ({ comments }) => comments.length > 0),
    ...dropped('slicers', ({ slicers }) => slicers.length > 0),
    ...dropped('looks of single cells in tables', (sheet) => sheet.tables.some((table) => hasCellLooks(sheet, table))),
    ...(names.some(({ scope }) => scope) ? ['names of single sheets'] : []),
    ...(settings.size > 0 ? ['settings of add-ins'] : []),
  ];
}

/** Whether a cell of a table's body looks otherwise than the first of its column. */
function hasCellLooks({ grid }: Sheet, { body }: Table): boolean {
  return [...grid.written(body)].some(({ column, cell: { look } }) => {
    const first = grid.look(body.top, column);
    return look !== first && JSON.stringify(look) !== JSON.stringify(first);
  });
}

function sheetPlan(sheet: Sheet): SheetPlan {
  const print = printPlan(sheet);
  const isInTable = (row: number, column: number): boolean =>
    sheet.tables.some(({ area }) => contains(area, { top: row, bottom: row, left: column, right: column }));
  const cells = [...sheet.grid.written(WHOLE_SHEET)]
    .filter(({ row, column }) => !isInTable(row, column))
    .map(({ row, column, cell }): CellPlan => ({
      row,
      column,
      content: linked(sheet, row, column) ?? contentOf(cell),
      ...styleEntry(sheet, row, column, cell.look),
    }))
    .sort((one, other) => one.row - other.row || one.column - other.column);
  return {
    name: sheet.name,
    gridlines: sheet.gridlines,
    hidden: sheet.visibility !== 'Visible',
    widths: Object.fromEntries([...sheet.widths.set].map(([column, points]) => [column, (points / 0.75 - 5) / 7])),
    heights: Object.fromEntries(sheet.heights.set),
    cells,
    merges: sheet.merges.areas,
    tables: sheet.tables.map((table) => tablePlan(sheet, table)),
    columnStyles: Object.fromEntries([...sheet.grid.columnLooks].map(([column, look]) => [column, styleOf(sheet, LAST_ROW, column, look)])),
    conditionalFormats: sheet.conditionalFormats.flatMap((format) => conditionalFormatPlan(format) ?? []),
    validations: sheet.validations.flatMap((validation) => validationPlans(validation) ?? []),
    charts: sheet.charts.flatMap((chart) => chartPlan(chart) ?? []),
    notes: [...sheet.notes].map(([place, text]) => ({ ...placeOf(place), text })),
    ...(sheet.tabColour !== '' && { tabColour: sheet.tabColour as `#${string}` }),
    ...(print && { print }),
    ...(sheet.frozen && { freeze: { rows: (sheet.frozen.bottom + 1) % 1_048_576, columns: (sheet.frozen.right + 1) % 16_384 } }),
  };
}

function placeOf(place: string): { readonly row: number; readonly column: number } {
  const [row = 0, column = 0] = place.split(',').map(Number);
  return { row, column };
}

/** A plan has links as formulas only. */
function linked(sheet: Sheet, row: number, column: number): CellContent | undefined {
  const link = sheet.hyperlinks.get(`${row},${column}`);
  const { value } = sheet.grid.content(row, column);
  if (!link || typeof value !== 'string') return undefined;
  const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;
  return {
    formula: `HYPERLINK(${quoted(link.documentReference === undefined ? (link.address ?? '') : `#${link.documentReference}`)},${quoted(value)})`,
    value,
  };
}

function contentOf({ content }: Pick<Cell, 'content'>): CellContent {
  const value = content.value instanceof ErrorValue ? content.value.code : content.value;
  if (content.formula !== undefined) return { formula: content.formula.slice(1), value: value === '' ? null : value };
  return content === BLANK || value === '' ? null : value;
}

const styleEntry = (sheet: Sheet, row: number, column: number, look: Look): { style?: Style } =>
  look === PLAIN ? {} : { style: styleOf(sheet, row, column, look) };

const HORIZONTAL = { Left: 'left', Center: 'center', Right: 'right' } as const;
const VERTICAL = { Top: 'top', Center: 'middle', Bottom: 'bottom' } as const;

function styleOf(sheet: Sheet, row: number, column: number, look: Look): Style {
  const horizontal = HORIZONTAL[look.horizontal as keyof typeof HORIZONTAL];
  const vertical = VERTICAL[look.vertical as keyof typeof VERTICAL];
  return {
    font: {
      name: look.fontName,
      size: look.fontSize,
      bold: look.bold,
      italic: look.italic,
      underline: look.underline !== 'None',
      colour: look.fontColour as `#${string}`,
    },
    ...(look.fill !== '' && { fill: look.fill as `#${string}` }),
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    wrap: look.wrap,
    indent: look.indent,
    format: look.numberFormat,
    border: Object.fromEntries((['top', 'bottom', 'left', 'right'] as const).flatMap((side) => edgeOf(sheet, row, column, side))),
  };
}

const WEIGHTS = { Hairline: 'hair', Thin: 'thin', Medium: 'medium', Thick: 'thick' } as const;

function edgeOf(
  sheet: Sheet,
  row: number,
  column: number,
  side: 'top' | 'bottom' | 'left' | 'right',
): readonly (readonly [string, Edge])[] {
  const { style, weight, colour } = lineAt(sheet, row, column, side);
  if (style === 'None') return [];
  return [[side, { weight: WEIGHTS[weight as keyof typeof WEIGHTS], colour: colour as `#${string}` }]];
}

/** A table's columns have one look each, that of their first row; other cells of the body lose theirs. */
function tablePlan(sheet: Sheet, table: Table): TablePlan {
  const { body, area } = table;
  const content = (row: number, column: number): CellContent => contentOf({ content: sheet.grid.content(row, column) });
  const style = (row: number, column: number): Style => styleOf(sheet, row, column, sheet.grid.look(row, column));
  const columns = table.columnNames.map((header, index): TableColumnPlan => {
    const column = area.left + index;
    return { header, style: style(body.top, column), headerStyle: style(area.top, column), ...totalOf(table, content, style, column) };
  });
  const rows = Array.from({ length: body.bottom - body.top + 1 }, (_, row) =>
    columns.map((__, index) => content(body.top + row, area.left + index)),
  );
  return { name: table.name, row: area.top, column: area.left, columns, headerStyle: {}, rows };
}

function totalOf(
  table: Table,
  content: (row: number, column: number) => CellContent,
  style: (row: number, column: number) => Style,
  column: number,
): Pick<TableColumnPlan, 'total' | 'totalStyle'> {
  if (!table.hasTotals) return {};
  const found = content(table.area.bottom, column);
  const totalStyle = style(table.area.bottom, column);
  if (typeof found === 'object' && found !== null) {
    const value = typeof found.value === 'number' ? found.value : null;
    return { total: { function: 'custom', formula: found.formula, value }, totalStyle };
  }
  return { total: { label: found === null ? '' : String(found) }, totalStyle };
}

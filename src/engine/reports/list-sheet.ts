import type { Language } from '../values/language';
import { a1 } from '../workbook/address';
import type { CellRange } from '../workbook/cells';
import type { CellContent, CellPlan, ConditionalFormatPlan, PrintPlan, SheetPlan } from '../plan/plan';
import type { AnyColumns, Column, FieldOf, RecordOf } from '../schema/sheet';
import type { MonthOutcome } from '../month/outcome';
import { FIRST_ROW, HEADER_ROW, listFrame, sheetName } from '../sheets/list-frame';
import { linkedSheet } from '../sheets/cell-link';
import { fittedRows } from '../sheets/fitted-rows';
import { COLOUR, FONT, noteStyle, points } from '../sheets/look';
import { withSlicer } from './slicer-beside';
import { printedBeside } from '../sheets/printed-pages';
import { totals } from './list-totals';
import { linkLook } from './number-links';
import type { RowIdentity } from './user-entries/identified-rows';
import type { Drawn, Links, Report, ReportSheet, Shown, ShownList, TableArea } from './report';

/** A list report among the sheets of the report; `otherwise` where fields of the list do not identify a row. */
export const listReport = <C extends AnyColumns>(report: Report<C>, otherwise?: RowIdentity['otherwise']): ReportSheet => ({
  id: report.sheet.id,
  title: report.sheet.title,
  group: report.group,
  plan: (outcome, links) => listSheet(report, outcome, links),
  rows: { ...rowIdentity(report), ...(otherwise && { otherwise }) },
});

function rowIdentity<C extends AnyColumns>({ sheet, key, freezeAfter, userFields = [] }: Report<C>): RowIdentity {
  const fields = Object.keys(sheet.columns as object);
  const upTo = freezeAfter === undefined ? fields.length : fields.indexOf(freezeAfter) + 1;
  return { id: sheet.id, title: sheet.title, columns: sheet.columns, key: key ?? fields.slice(0, upTo), userFields };
}

/** A list report as a sheet: the frame of every list, with the report's own formats, charts, groups and note. */
export function listSheet<C extends AnyColumns, M extends Shown = MonthOutcome>(report: Report<C, M>, outcome: M, links: Links): SheetPlan {
  const { settings } = outcome;
  const { language } = settings;
  const columns = report.sheet.columns;
  const fields = Object.keys(columns) as FieldOf<C>[];
  const { rows, formulas, note, ...shown } = report.show(outcome, links);
  const area = tableArea(report, sheetName(report.sheet.title, language), fields, rows.length);
  const drawn = shown.draw(area);
  const cells = body(formulas, fields, columns, rows, language);
  const frame = listFrame({
    title: report.sheet.title,
    group: report.group,
    columns,
    body: cells,
    settings,
    span: outcome.span,
    line: rows.length === 0 && report.empty ? report.empty : shown.subtitle,
    frozenColumns: report.freezeAfter ? area.column(report.freezeAfter) + 1 : 0,
    ...(report.rowHeight !== undefined && { rowHeight: report.rowHeight }),
    wrap: report.wrap ?? [],
    hasGroups: report.groups !== undefined,
    isOnePageWide: report.isOnePageWide ?? false,
    ...(report.totals && { totalOf: totals(report.sheet, report.totals, rows, language) }),
  });
  const noteRow = area.last + (report.totals ? 2 : 1);
  return fittedRows({
    ...frame,
    widths: { ...frame.widths, ...drawn.widths },
    heights: { ...frame.heights, [noteRow]: points(22) },
    cells: [
      ...frame.cells,
      ...groupCells(report, area, language),
      ...(drawn.cells ?? []),
      ...(note ? [{ row: noteRow, column: 0, content: note[language], style: noteStyle(language) }] : []),
    ],
    conditionalFormats: [...(drawn.conditionalFormats ?? []), ...linkLooks(Object.keys(formulas) as FieldOf<C>[], cells, area, drawn)],
    validations: drawn.validations ?? [],
    charts: drawn.charts ?? [],
    ...(report.slicer !== undefined && withSlicer(frame, columns[report.slicer] as Column<unknown>, language, noteRow)),
    ...(frame.print &&
      drawn.printTo !== undefined && {
        print: {
          ...withoutRepeat(frame.print),
          ...printed(
            frame.print,
            drawn,
            drawn.printTo,
            { ...frame.widths, ...drawn.widths },
            { top: 0, left: 0, bottom: lastRow(noteRow, fields.length, drawn), right: fields.length - 1 },
            points(report.rowHeight ?? 22),
          ),
        },
      }),
  });
}

/** The last row of the table with its note, and with what the report writes below it. */
const lastRow = (noteRow: number, columns: number, { cells = [] }: Drawn): number =>
  cells.reduce((last, { row, column }) => (column < columns ? Math.max(last, row) : last), noteRow);

/** Columns in which a link stands look like links, where the report does not say how. */
function linkLooks<C extends AnyColumns>(
  fields: readonly FieldOf<C>[],
  cells: readonly (readonly CellContent[])[],
  area: TableArea<C>,
  { conditionalFormats = [] }: Drawn,
): readonly ConditionalFormatPlan[] {
  const underlined = new Set(
    conditionalFormats.flatMap((format) =>
      format.kind === 'formula' && format.style.font?.underline ? format.ranges.map(({ left }) => left) : [],
    ),
  );
  const isLinked = (field: FieldOf<C>) => cells.some((row) => linkedSheet(row[area.column(field)] ?? null) !== undefined);
  return fields.filter((field) => !underlined.has(area.column(field)) && isLinked(field)).map((field) => linkLook(area, field));
}

/** Columns are repeated where `printed` says so. */
const withoutRepeat = ({ repeatColumns: _, ...print }: PrintPlan): PrintPlan => print;

function printed(
  { repeatColumns }: PrintPlan,
  { charts = [] }: Drawn,
  right: number,
  widths: SheetPlan['widths'],
  table: CellRange,
  rowHeight: number,
): Pick<PrintPlan, 'area' | 'further' | 'repeatColumns'> {
  const left = Math.min(...charts.map(({ from }) => from.column));
  const [first, ...others] = charts.map(({ from, to }): CellRange => ({
    top: Math.max(HEADER_ROW, from.row - 1),
    left,
    bottom: to.row - 1,
    right,
  }));
  const repeated = repeatColumns && { repeatColumns };
  if (first === undefined || left > right) return { area: table, ...repeated };
  return printedBeside({ widths, rowHeight, table, charts: [first, ...others], ...repeated });
}

function tableArea<C extends AnyColumns>(
  report: Pick<Report<C>, 'sheet'>,
  name: string,
  fields: readonly FieldOf<C>[],
  rows: number,
): TableArea<C> {
  const last = FIRST_ROW + Math.max(rows, 1) - 1;
  const column = (field: FieldOf<C>): number => {
    const index = fields.indexOf(field);
    if (index < 0) throw new Error(`${report.sheet.id} has no column ${field}`);
    return index;
  };
  const range = (field: FieldOf<C>, to = field): CellRange => ({ top: FIRST_ROW, left: column(field), bottom: last, right: column(to) });
  return { sheetName: name, first: FIRST_ROW, last, column, range, cell: (field) => `$${a1(FIRST_ROW, column(field))}` };
}

function body<C extends AnyColumns>(
  formulas: ShownList<C>['formulas'],
  fields: readonly FieldOf<C>[],
  columns: AnyColumns,
  rows: readonly RecordOf<C>[],
  language: Language,
): CellContent[][] {
  const writers = fields.map((field): ((row: RecordOf<C>, index: number) => CellContent) => {
    const { type } = columns[field] as Column<unknown>;
    const formula = formulas[field];
    if (formula) return (_, index) => formula(index);
    return (row) => {
      const value: unknown = row[field];
      return value === undefined ? null : type.write(value, language);
    };
  });
  return rows.map((row, index) => writers.map((write) => write(row, index)));
}

function groupCells<C extends AnyColumns>(report: Pick<Report<C>, 'groups'>, area: TableArea<C>, language: Language): readonly CellPlan[] {
  return (report.groups ?? []).flatMap(({ title, from, to, colour }) => {
    const [first, last] = [area.column(from), area.column(to)];
    const ink = colour === COLOUR.copper ? COLOUR.copperText : COLOUR.navy;
    return Array.from({ length: last - first + 1 }, (_, index) => ({
      row: HEADER_ROW - 1,
      column: first + index,
      content: index === 0 ? title[language] : null,
      style: {
        font: { name: FONT[language].title, size: 9.5, bold: true, colour: ink },
        vertical: 'middle' as const,
        border: { bottom: { weight: 'medium' as const, colour } },
      },
    }));
  });
}

import type { Language } from '../values/language';
import { a1 } from '../workbook/address';
import type { CellRange } from '../workbook/cells';
import type { CellContent, CellPlan, SheetPlan, TableColumnPlan } from '../plan/plan';
import type { CellType } from '../schema/cell-type';
import type { Column, FieldOf, RecordOf, Sheet } from '../schema/sheet';
import type { MonthOutcome } from '../month/outcome';
import { type AnyColumns, FIRST_ROW, HEADER_ROW, listFrame, sheetName } from '../sheets/list-frame';
import { COLOUR, FONT, noteStyle, points, totalStyle } from '../sheets/look';
import { tableColumn } from '../sheets/table-formula';
import type { Drawn, FieldFormulas, Links, Report, ReportSheet, TableArea, Total } from './report';

/** A list report among the sheets of the report. */
export const listReport = <C>(report: Report<C>): ReportSheet => ({
  id: report.sheet.id, title: report.sheet.title, group: report.group, plan: (outcome, links) => listSheet(report, outcome, links),
});

/** A list report as a sheet: the frame of every list, with the report's own formats, charts, groups and note. */
function listSheet<C>(report: Report<C>, outcome: MonthOutcome, links: Links): SheetPlan {
  const { settings } = outcome;
  const { language } = settings;
  const columns = report.sheet.columns as unknown as AnyColumns;
  const fields = Object.keys(columns) as FieldOf<C>[];
  const rows = report.rows(outcome);
  const area = tableArea(report, sheetName(report.sheet.title, language), fields, rows.length);
  const drawn = report.draw?.(area, outcome) ?? {};
  const frame = listFrame({
    title: report.sheet.title,
    group: report.group,
    columns,
    body: body(report.formulas?.(outcome, links) ?? {}, fields, columns, rows, language),
    settings,
    line: rows.length === 0 && report.empty ? report.empty : report.subtitle?.(outcome),
    frozenColumns: report.freezeAfter ? area.column(report.freezeAfter) + 1 : 0,
    ...(report.rowHeight !== undefined && { rowHeight: report.rowHeight }),
    wrap: report.wrap ?? [],
    hasGroups: report.groups !== undefined,
    ...(report.totals && { totalOf: totals(report.sheet, report.totals, rows, language) }),
  });
  const noteRow = area.last + (report.totals ? 2 : 1);
  return {
    ...frame,
    widths: { ...frame.widths, ...drawn.widths },
    heights: { ...frame.heights, [noteRow]: points(22) },
    cells: [
      ...frame.cells,
      ...groupCells(report, area, language),
      ...(drawn.cells ?? []),
      ...(report.note ? [{ row: noteRow, column: 0, content: report.note(outcome)[language], style: noteStyle(language) }] : []),
    ],
    conditionalFormats: drawn.conditionalFormats ?? [],
    validations: drawn.validations ?? [],
    charts: drawn.charts ?? [],
    ...(frame.print && drawn.printTo !== undefined && { print: { ...frame.print, area: { top: 0, left: 0, bottom: Math.max(noteRow, lastChartRow(drawn)), right: drawn.printTo } } }),
  };
}

const lastChartRow = ({ charts = [] }: Drawn): number => Math.max(0, ...charts.map(({ to }) => to.row));

function tableArea<C>(report: Report<C>, name: string, fields: readonly FieldOf<C>[], rows: number): TableArea<C> {
  const last = FIRST_ROW + Math.max(rows, 1) - 1;
  const column = (field: FieldOf<C>): number => {
    const index = fields.indexOf(field);
    if (index < 0) throw new Error(`${report.sheet.id} has no column ${field}`);
    return index;
  };
  const range = (field: FieldOf<C>, to = field): CellRange => ({ top: FIRST_ROW, left: column(field), bottom: last, right: column(to) });
  return { sheetName: name, first: FIRST_ROW, last, column, range, cell: (field) => `$${a1(FIRST_ROW, column(field))}` };
}

function body<C>(formulas: FieldFormulas<C>, fields: readonly FieldOf<C>[], columns: AnyColumns, rows: readonly RecordOf<C>[], language: Language): CellContent[][] {
  const writers = fields.map((field): ((row: RecordOf<C>, index: number) => CellContent) => {
    const { type } = columns[field] as Column<unknown>;
    return (
      formulas[field] ??
      ((row) => {
        const value: unknown = row[field];
        return value === undefined ? null : type.write(value, language);
      })
    );
  });
  return rows.map((row, index) => writers.map((write) => write(row, index)));
}

function totals<C>(sheet: Sheet<C>, wanted: NonNullable<Report<C>['totals']>, rows: readonly RecordOf<C>[], language: Language) {
  return (field: string, { type }: Column<unknown>): Pick<TableColumnPlan, 'total' | 'totalStyle'> => {
    const total = wanted[field as FieldOf<C>];
    return { totalStyle: totalStyle(type.kind, language), ...(total && { total: totalOf(sheet, total, field as FieldOf<C>, rows, language) }) };
  };
}

function totalOf<C>(sheet: Sheet<C>, total: Total<C>, field: FieldOf<C>, rows: readonly RecordOf<C>[], language: Language): NonNullable<TableColumnPlan['total']> {
  if (total === 'label') return { label: language === 'zh' ? '合计' : 'Total' };
  const typeOf = (name: FieldOf<C>) => (sheet.columns[name] as Column<unknown>).type;
  const sum = (name: FieldOf<C>): number => Math.round(rows.reduce((all, row) => all + numeric(typeOf(name), row[name], language), 0) * 1e6) / 1e6;
  if (total === 'sum') return { function: 'sum', value: sum(field) };
  const [part, whole] = total.share;
  const subtotal = (names: readonly FieldOf<C>[]) => `(${names.map((name) => `SUBTOTAL(109,${tableColumn(sheet, name, language)})`).join('+')})`;
  const all = (names: readonly FieldOf<C>[]) => names.reduce((total, name) => total + sum(name), 0);
  const below = all(whole);
  return {
    function: 'custom',
    formula: `IF(${subtotal(whole)}=0,"",${subtotal(part)}/${subtotal(whole)})`,
    value: below === 0 ? null : all(part) / below,
  };
}

function numeric(type: CellType<unknown>, value: unknown, language: Language): number {
  const written = value === undefined ? 0 : type.write(value, language);
  return typeof written === 'number' ? written : 0;
}

function groupCells<C>(report: Report<C>, area: TableArea<C>, language: Language): readonly CellPlan[] {
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

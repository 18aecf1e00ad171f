import type { Words } from '../values/language';
import type { CellRange } from '../workbook/cells';
import type { CellContent, ChartPlan, Colour, ConditionalFormatPlan, SheetPlan, ValidationPlan } from '../plan/plan';
import type { AnyColumns, FieldOf, RecordOf, Sheet } from '../schema/sheet';
import type { MonthOutcome } from '../month/outcome';
import type { Settings } from '../month/settings';
import type { TabGroup } from '../sheets/tab-groups';
import type { NumberedRows } from './numbered-rows';
import type { RowIdentity, UserField } from './user-entries/identified-rows';

/** Where the body of a list's table lies on its sheet: for formats, validations and charts that name its columns. */
export interface TableArea<C> {
  readonly sheetName: string;
  /** 0-based first and last body row; a table without rows has one blank row. */
  readonly first: number;
  readonly last: number;
  /** 0-based column of a field. */
  column(field: FieldOf<C>): number;
  /** The body cells of a field, or from one field to another. */
  range(field: FieldOf<C>, to?: FieldOf<C>): CellRange;
  /** `$F5`: a field in the first body row, for relative formulas of conditional formats. */
  cell(field: FieldOf<C>): string;
}

/** Where sheets and rows of this report stand, for links between them. */
export interface Links {
  /** The name of a sheet, by its id in the schema. */
  sheet(id: string): string;
  /** The cell of the ledger or master sheet that shows a row of a file; nothing where it is not carried. */
  cellOf(list: string, file: string, row: number, field?: string): { readonly sheet: string; readonly cell: string } | undefined;
  readonly rowOf: NumberedRows;
}

/** Labels over columns (row 3), with a coloured rule below. */
export interface ColumnGroup<C> {
  readonly title: Words;
  readonly from: FieldOf<C>;
  readonly to: FieldOf<C>;
  readonly colour: Colour;
}

/** What the rates of rows weigh: a column, less another. */
export interface Weights<C> {
  readonly by: FieldOf<C>;
  readonly less?: FieldOf<C>;
}

/** A figure in the totals row: the word 合计, the sum of the column, the share that sums of columns have of others, or the weighted mean of the column's rates. */
export type Total<C> =
  | 'label'
  | 'sum'
  | { readonly share: readonly [part: readonly FieldOf<C>[], whole: readonly FieldOf<C>[]] }
  | { readonly mean: Weights<C> };

/** What is drawn beside the plain table. */
export interface Drawn {
  readonly conditionalFormats?: readonly ConditionalFormatPlan[];
  readonly validations?: readonly ValidationPlan[];
  readonly charts?: readonly ChartPlan[];
  /** Cells outside the table: chips, helper data, chart titles. */
  readonly cells?: SheetPlan['cells'];
  readonly widths?: SheetPlan['widths'];
  /** The last printed column, where helper data stands behind it. */
  readonly printTo?: number;
}

/** Cells of fields that are formulas or links, from the row, what it was made of and its 0-based place. */
type FieldFormulas<C, Line> = { readonly [Field in FieldOf<C>]?: Formula<C, Line> };

/** What a list is shown of: a month, or what was made of months. */
export interface Shown {
  readonly settings: Settings;
  /** Said under the titles in place of month and as-of date. */
  readonly span?: Words;
}

/** How a list looks, whatever its rows are. */
interface ListLook<C extends AnyColumns> {
  readonly sheet: Sheet<C>;
  readonly group: TabGroup;
  readonly totals?: { readonly [Field in FieldOf<C>]?: Total<C> };
  readonly groups?: readonly ColumnGroup<C>[];
  /** The last key column, frozen with those before it. */
  readonly freezeAfter?: FieldOf<C>;
  /** The fields that identify a row, where they are not those up to `freezeAfter`: what the user enters beside a row follows them. */
  readonly key?: readonly FieldOf<C>[];
  /** Fields that are left to the user: kept when the month is closed again. */
  readonly userFields?: readonly (UserField & { readonly field: FieldOf<C> })[];
  /** Pixels; default 22. */
  readonly rowHeight?: number;
  /** Printed one page wide, however small its text becomes: its columns are read together (look §6). */
  readonly isOnePageWide?: boolean;
  readonly wrap?: readonly FieldOf<C>[];
  /** The field by which the list can be filtered with buttons beside it, where the host has them. */
  readonly slicer?: FieldOf<C>;
  /** Said where there are no rows. */
  readonly empty?: Words;
}

/** A list as it is declared: lines of any kind, made once of a month, and what its rows, links, charts and words make of them. */
interface ListOfLines<C extends AnyColumns, M, Line> extends ListLook<C> {
  readonly lines: (outcome: M) => readonly Line[];
  readonly row: (line: Line, outcome: M) => RecordOf<C>;
  /** The line under the title; month and as-of date go before it. */
  readonly subtitle?: (outcome: M, lines: readonly Line[]) => Words;
  /** Fields that are formulas or links of ours over our own cells. */
  readonly formulas?: (outcome: M, links: Links) => FieldFormulas<C, Line>;
  readonly draw?: (area: TableArea<C>, outcome: M, lines: readonly Line[]) => Drawn;
  /** Below the table. */
  readonly note?: (outcome: M, lines: readonly Line[]) => Words;
}

/** The same where the lines are the rows themselves. */
interface ListOfRows<C extends AnyColumns, M> extends Omit<ListOfLines<C, M, RecordOf<C>>, 'lines' | 'row'> {
  readonly rows: (outcome: M) => readonly RecordOf<C>[];
}

/** What a list shows of one month. */
export interface ShownList<C extends AnyColumns> {
  readonly rows: readonly RecordOf<C>[];
  readonly subtitle: Words | undefined;
  readonly note: Words | undefined;
  /** For each field with formulas or links, the content of a row's cell by the row's 0-based place. */
  readonly formulas: { readonly [Field in FieldOf<C>]?: (index: number) => CellContent };
  draw(area: TableArea<C>): Drawn;
}

/** A sheet of the report that is one list: what it shows of the month, and how. */
export interface Report<C extends AnyColumns, M = MonthOutcome> extends ListLook<C> {
  rows(outcome: M): readonly RecordOf<C>[];
  show(outcome: M, links: Links): ShownList<C>;
}

/** A sheet of the report, whatever it is drawn from. */
export interface ReportSheet {
  readonly id: string;
  readonly title: Words;
  readonly group: TabGroup;
  readonly plan: (outcome: MonthOutcome, links: Links) => SheetPlan;
  /** Of a list: how what the user enters beside its rows finds them again. */
  readonly rows?: RowIdentity;
}

/** Declares a list of something else than a month whose rows are made of lines. */
export const linesReportOn =
  <M extends Shown>() =>
  <C extends AnyColumns, Line>({ lines, row, subtitle, note, formulas, draw, ...look }: ListOfLines<C, M, Line>): Report<C, M> => ({
    ...look,
    rows: (outcome) => lines(outcome).map((line) => row(line, outcome)),
    show: (outcome, links) => {
      const all = lines(outcome);
      const rows = all.map((line) => row(line, outcome));
      const contents = Object.entries(formulas?.(outcome, links) ?? {}) as [FieldOf<C>, Formula<C, Line>][];
      return {
        rows,
        subtitle: subtitle?.(outcome, all),
        note: note?.(outcome, all),
        formulas: Object.fromEntries(
          contents.map(([field, content]) => [field, (index: number) => content(rows[index] as RecordOf<C>, all[index] as Line, index)]),
        ) as ShownList<C>['formulas'],
        draw: (area) => draw?.(area, outcome, all) ?? {},
      };
    },
  });

type Formula<C, Line> = (row: RecordOf<C>, line: Line, index: number) => CellContent;

/** Declares a list of something else than a month. */
export const reportOn =
  <M extends Shown>() =>
  <C extends AnyColumns>({ rows, ...list }: ListOfRows<C, M>): Report<C, M> =>
    linesReportOn<M>()<C, RecordOf<C>>({ ...list, lines: rows, row: (row) => row });

/** Declares a report that is one list of the month. */
export const report = reportOn<MonthOutcome>();

/** Declares a report whose rows are made of lines that its links, charts and words need too. */
export const reportOfLines = linesReportOn<MonthOutcome>();

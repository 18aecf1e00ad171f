import type { PrintPlan, SheetPlan, WorkbookPlan } from '../../../engine/plan/plan';
import { addressOf, columnsAddress, rowsAddress } from '../areas';
import { BYTES_OF_CALL, type Step } from './steps';
import { footerCodes } from '../../../engine/plan/footer';
import { cellFont } from '../../../engine/plan/styles';
import { tableHeights } from './tables';

/** The width in points of a column of so many characters: 7 pixels each and 5 of padding, at 96 dots per inch. */
export const columnPoints = (characters: number): number => Math.round(characters * 7 + 5) * 0.75;

/** The step that lays out a new sheet: its font, columns, colour and lines. What the user changes of it later stays. */
export function newSheetStep(sheet: SheetPlan, language: WorkbookPlan['language']): Step {
  return {
    bytes: (8 + Object.keys(sheet.widths).length * 3) * BYTES_OF_CALL,
    draw: (context) => {
      const on = context.workbook.worksheets.getItem(sheet.name);
      Object.assign(on.getRange().format.font, cellFont(language));
      for (const [column, width] of Object.entries(sheet.widths))
        on.getRange(columnsAddress(Number(column), Number(column))).format.columnWidth = columnPoints(width);
      if (sheet.tabColour) on.tabColor = sheet.tabColour;
      on.showGridlines = sheet.gridlines ?? true;
      freeze(on, sheet);
      if (sheet.print) print(on, sheet.print);
    },
  };
}

function freeze(on: Excel.Worksheet, { freeze: { rows = 0, columns = 0 } = { rows: 0, columns: 0 } }: SheetPlan): void {
  if (rows > 0 && columns > 0) on.freezePanes.freezeAt(on.getRange(addressOf({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 })));
  else if (rows > 0) on.freezePanes.freezeRows(rows);
  else if (columns > 0) on.freezePanes.freezeColumns(columns);
}

/** Rows set to their height in one step. */
const RUNS_AT_ONCE = 2_000;

/** The steps for what depends on the contents, on each drawing: heights of rows, printed area, page breaks, footer. */
export function rowsSteps(sheet: SheetPlan): readonly Step[] {
  const runs = [...(sheet.tables ?? []).flatMap(tableHeights), ...heightRuns(sheet.heights)];
  const parts = Array.from({ length: Math.ceil(runs.length / RUNS_AT_ONCE) }, (_, part) =>
    runs.slice(part * RUNS_AT_ONCE, (part + 1) * RUNS_AT_ONCE),
  );
  const heights = parts.map((some): Step => ({
    bytes: some.length * 3 * BYTES_OF_CALL,
    draw: ({ workbook }) => {
      const on = workbook.worksheets.getItem(sheet.name);
      for (const { from, to, height } of some) on.getRange(rowsAddress(from, to)).format.rowHeight = height;
    },
  }));
  const { print: plan } = sheet;
  if (!plan) return heights;
  const printed: Step = {
    bytes: ((plan.breaksAfter?.length ?? 0) * 2 + 8) * BYTES_OF_CALL,
    draw: ({ workbook }) => printedRows(workbook.worksheets.getItem(sheet.name), plan),
  };
  return [...heights, printed];
}

interface HeightRun {
  readonly from: number;
  to: number;
  readonly height: number;
}

/** Rows of one height below one another, taken together. */
function heightRuns(heights: SheetPlan['heights']): readonly HeightRun[] {
  const runs: HeightRun[] = [];
  // Numeric keys of an object come in ascending order.
  for (const [row, height] of Object.entries(heights)) {
    const last = runs.at(-1);
    if (last && last.to === Number(row) - 1 && last.height === height) last.to += 1;
    else runs.push({ from: Number(row), to: Number(row), height });
  }
  return runs;
}

const POINTS_PER_MM = 72 / 25.4;
/** From the paper's edge to the footer. */
const FOOTER_MARGIN_MM = 5;

function print({ pageLayout }: Excel.Worksheet, plan: PrintPlan): void {
  const { margins, fit } = plan;
  const points = (millimetres: number): number => Math.round(millimetres * POINTS_PER_MM * 100) / 100;
  pageLayout.paperSize = 'A4' as Excel.PaperType;
  pageLayout.orientation = plan.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.zoom = { ...(fit.wide > 0 && { horizontalFitToPages: fit.wide }), ...(fit.tall > 0 && { verticalFitToPages: fit.tall }) };
  pageLayout.centerHorizontally = plan.centred ?? false;
  pageLayout.topMargin = points(margins.top);
  pageLayout.bottomMargin = points(margins.bottom);
  pageLayout.leftMargin = points(margins.left);
  pageLayout.rightMargin = points(margins.right);
  pageLayout.headerMargin = points(Math.min(FOOTER_MARGIN_MM, margins.top));
  pageLayout.footerMargin = points(Math.min(FOOTER_MARGIN_MM, margins.bottom));
}

function printedRows(
  { pageLayout, horizontalPageBreaks }: Excel.Worksheet,
  { area, further = [], repeatRows, repeatColumns, breaksAfter = [], footer }: PrintPlan,
): void {
  if (area) pageLayout.setPrintArea([area, ...further].map(addressOf).join(','));
  if (repeatRows) pageLayout.setPrintTitleRows(rowsAddress(repeatRows.from, repeatRows.to));
  if (repeatColumns) pageLayout.setPrintTitleColumns(columnsAddress(repeatColumns.from, repeatColumns.to));
  if (breaksAfter.length > 0) horizontalPageBreaks.removePageBreaks();
  for (const row of breaksAfter) horizontalPageBreaks.add(`A${row + 2}`);
  if (!footer) return;
  const page = pageLayout.headersFooters.defaultForAllPages;
  const { left, right } = footerCodes(footer);
  page.leftFooter = left;
  page.rightFooter = right;
}

import type { AxisDataSource, NumberDataSource, StringReference } from '@cj-tech-master/excelts/chart';
import type { CellContent, RangeReference, SheetPlan, TablePlan, WorkbookPlan } from '../../../engine/plan/plan';
import { cellText } from '../streaming/xml-text';
import { absoluteReference } from '../ranges';

/** What the cells of a plan hold, for the values that a chart keeps beside its references. */
export interface PlannedValues {
  at(sheet: string, row: number, column: number): string | number | boolean | null;
}

/** Looks up the cells of a plan, sheet by sheet, when they are first asked for. */
export function plannedValues(plan: WorkbookPlan): PlannedValues {
  const sheets = new Map<string, ReadonlyMap<string, CellContent>>();
  return {
    at(name, row, column) {
      const sheet = plan.sheets.find((candidate) => candidate.name === name);
      if (sheet === undefined) throw new Error(`a chart refers to the sheet ${name}, which the plan does not have`);
      const cells = sheets.get(name) ?? freeCells(sheet);
      sheets.set(name, cells);
      return valueOf(cells.get(`${row}:${column}`) ?? tableCell(sheet.tables ?? [], row, column));
    },
  };
}

/** A series' numbers: the reference and the values as they are now; blanks stay gaps. */
export function numbers(reference: RangeReference, values: PlannedValues): NumberDataSource {
  const cells = cellsOf(reference, values);
  const points = cells.flatMap((value, index) => (typeof value === 'number' ? [{ index, value }] : []));
  return {
    numRef: { formula: formulaOf(reference), cache: { formatCode: 'General', pointCount: cells.length, points } },
  };
}

/** The names along an axis. */
export const names = (reference: RangeReference, values: PlannedValues): AxisDataSource => ({
  strRef: textReference(reference, values),
});

/** Cells taken as text. */
export function textReference(reference: RangeReference, values: PlannedValues): StringReference {
  const cells = cellsOf(reference, values);
  const points = cells.flatMap((value, index) => (value === null ? [] : [{ index, value: cellText(String(value)) }]));
  return { formula: formulaOf(reference), cache: { pointCount: cells.length, points } };
}

const formulaOf = ({ sheet, range }: RangeReference): string => absoluteReference(sheet, range);

function cellsOf({ sheet, range }: RangeReference, values: PlannedValues): (string | number | boolean | null)[] {
  const cells = [];
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) cells.push(values.at(sheet, row, column));
  }
  return cells;
}

const freeCells = (sheet: SheetPlan): ReadonlyMap<string, CellContent> =>
  new Map(sheet.cells.map((cell) => [`${cell.row}:${cell.column}`, cell.content]));

function tableCell(tables: readonly TablePlan[], row: number, column: number): CellContent {
  for (const table of tables) {
    const index = column - table.column;
    if (row === table.row && table.columns[index]) return table.columns[index].header;
    const found = table.rows[row - table.row - 1]?.[index];
    if (found !== undefined && index >= 0) return found;
  }
  return null;
}

const valueOf = (content: CellContent): string | number | boolean | null => {
  const value = typeof content === 'object' && content !== null ? content.value : content;
  return value === '' ? null : value;
};

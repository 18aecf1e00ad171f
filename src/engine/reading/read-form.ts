import type { AnySheet, RecordOf, Sheet } from '../schema/sheet';
import { tidy } from '../values/text';
import type { CellValue, SheetCells } from '../workbook/cells';
import type { CellContext } from '../schema/cell-type';
import { columnsOf, namesOf } from './column-names';
import { headerForms } from './header-name';
import { markedCells } from './marked-cells';
import { placeColumn, settleCell } from './read-cell';
import type { FormReading, RowRemark } from './reading';
import { saysNothing } from './classify-row';

/** A label of a form and what stands beside it. */
interface Label {
  readonly field: string;
  readonly byTitle: boolean;
  readonly row: number;
  /** 0-based column of the value, or of where it should stand. */
  readonly column: number;
  readonly cell: CellValue | undefined;
}

const SEARCHED_ROWS = 200;
const SEARCHED_COLUMNS = 30;

/** Reads a form: labels anywhere on the sheet, each with the next filled cell to its right. Never throws on any cells. */
export function readForm<C>(sheet: Sheet<C>, cells: SheetCells | undefined, context: CellContext): FormReading<RecordOf<C>> {
  const labels = cells ? labelsIn(sheet, cells) : new Map<string, Label>();
  const marked = markedCells(cells ?? { formulas: {} });
  const values: Record<string, unknown> = {};
  const written: Record<string, string | number | boolean> = {};
  const remarks: RowRemark[] = [];
  const places: Record<string, { readonly row: number; readonly column: number }> = {};
  for (const [field, column] of Object.entries(columnsOf(sheet))) {
    const label = labels.get(field);
    const { row = 0, column: at = 0 } = label ?? {};
    const surroundings = { context, formula: marked.formulaAt(row, at), isDate: typeof label?.cell === 'number' && marked.isDate(row, at) };
    const settled = settleCell(placeColumn(field, at, column), label?.cell, label ? surroundings : { context });
    if (settled.value !== undefined) values[field] = settled.value;
    if (settled.written !== undefined) written[field] = settled.written;
    if (label) places[field] = { row, column: at };
    if (cells) remarks.push(...settled.remarks);
  }
  return { sheet: cells?.name ?? sheet.title.zh, state: cells ? 'read' : 'missing', values: values as RecordOf<C>, written, cells: places, remarks };
}

/** The labels by field; a title wins over a synonym, the first over a further one. */
function labelsIn(sheet: AnySheet, { rows }: SheetCells): ReadonlyMap<string, Label> {
  const names = namesOf(sheet);
  const found = new Map<string, Label>();
  rows.slice(0, SEARCHED_ROWS).forEach((cells, row) => {
    for (let column = 0; column < Math.min(cells.length, SEARCHED_COLUMNS); column++) {
      const label = labelAt(cells, row, column, names);
      const earlier = label && found.get(label.field);
      if (label && (!earlier || (label.byTitle && !earlier.byTitle))) found.set(label.field, label);
      // The value of one label is never the label of another.
      if (label && label.column > column) column = label.column;
    }
  });
  return found;
}

function labelAt(cells: readonly CellValue[], row: number, column: number, names: ReturnType<typeof namesOf>): Label | undefined {
  const cell = cells[column];
  if (typeof cell !== 'string' || cell.length > 200) return undefined;
  const text = tidy(cell);
  const named = text === '' ? undefined : names(headerForms(text));
  if (named) {
    const at = valueColumn(cells, column, names);
    return { field: named.field, byTitle: named.by === 'title', row, column: at, cell: cells[at] };
  }
  const [, label, value] = /^([^:：]{1,20})[:：]\s*(\S[\s\S]*)$/.exec(text) ?? [];
  const inside = label === undefined ? undefined : names(headerForms(label));
  return inside && { field: inside.field, byTitle: inside.by === 'title', row, column, cell: value };
}

/** The next filled cell to the right that is no label itself, else the cell beside the label. */
function valueColumn(cells: readonly CellValue[], label: number, names: ReturnType<typeof namesOf>): number {
  for (let column = label + 1; column < Math.min(cells.length, SEARCHED_COLUMNS); column++) {
    const cell = cells[column];
    if (saysNothing(cell) && !(typeof cell === 'string' && tidy(cell) !== '')) continue;
    const isLabel = typeof cell === 'string' && names(headerForms(cell))?.by === 'title';
    return isLabel ? label + 1 : column;
  }
  return label + 1;
}

import type { AnyColumns, AnySheet, Column, RecordOf, Sheet } from '../schema/sheet';
import { tidy } from '../values/text';
import { type CellValue, type SheetCells, isBlank } from '../workbook/cells';
import type { CellContext } from '../schema/cell-type';
import { columnsOf, namesOf } from './column-names';
import { headerForms } from './header-name';
import { markedCells } from './marked-cells';
import { placeColumn, settleCell } from './read-cell';
import type { FormReading, RowRemark } from './reading';
import { unknownLabels } from './unknown-labels';

/** A label of a form and what stands beside it. */
interface Label {
  readonly field: string;
  readonly byTitle: boolean;
  readonly row: number;
  readonly labelColumn: number;
  /** 0-based column of the value, or of where it should stand. */
  readonly column: number;
  readonly cell: CellValue | undefined;
}

const SEARCHED_ROWS = 200;
const SEARCHED_COLUMNS = 30;

/** Reads a form: labels anywhere on the sheet, each with the cell at its right. Never throws on any cells. */
export function readForm<C extends AnyColumns>(
  sheet: Sheet<C>,
  cells: SheetCells | undefined,
  context: CellContext,
): FormReading<RecordOf<C>> {
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
    if (cells) remarks.push(...settled.remarks.map((remark) => withDefault(ofForm(remark), column, settled.value)));
  }
  const further = cells ? unknownLabels(sheet, cells, [...labels.values()]) : [];
  return {
    sheet: cells?.name ?? sheet.title.zh,
    state: cells ? 'read' : 'missing',
    values: values as RecordOf<C>,
    written,
    cells: places,
    remarks,
    ...(further.length > 0 && { labels: further }),
  };
}

/** A form is filled in by whoever sends it: no slip says what belongs there. */
const ofForm = (remark: RowRemark): RowRemark => (remark.code === 'C1' ? { ...remark, facts: { ...remark.facts, why: 'form' } } : remark);

/** What cannot be used leaves the default in force: the remark says which. */
function withDefault(remark: RowRemark, { type, default: value }: Column<unknown>, read: unknown): RowRemark {
  if (read !== undefined || value === undefined || remark.facts.why !== 'bounds') return remark;
  const shown = Number(type.write(value, 'zh'));
  return {
    ...remark,
    facts: { ...remark.facts, why: 'outOfRange', default: type.kind === 'rate' ? `${Number((shown * 100).toFixed(4))}%` : shown },
  };
}

/** The labels by field; a title wins over a synonym, the first over a further one. */
function labelsIn(sheet: AnySheet, { rows }: SheetCells): ReadonlyMap<string, Label> {
  const names = namesOf(sheet);
  const searched = rows.slice(0, SEARCHED_ROWS);
  const found = new Map<string, Label>();
  const take = (label: Label | undefined): void => {
    const earlier = label && found.get(label.field);
    if (label && (!earlier || (label.byTitle && !earlier.byTitle))) found.set(label.field, label);
  };
  const reach = valueDistances(searched, names);
  searched.forEach((cells, row) => {
    for (let column = 0; column < Math.min(cells.length, SEARCHED_COLUMNS); column++) {
      const named = nameOf(cells[column], names);
      const at = column + (reach.get(column) ?? 1);
      take(named ? { ...named, row, labelColumn: column, column: at, cell: cells[at] } : labelWithin(cells[column], row, column, names));
      // The value of one label is never the label of another.
      if (named) column = at;
    }
  });
  return found;
}

type Names = ReturnType<typeof namesOf>;

const nameOf = (cell: CellValue | undefined, names: Names): { readonly field: string; readonly byTitle: boolean } | undefined => {
  const text = typeof cell === 'string' && cell.length <= 200 ? tidy(cell) : '';
  const named = text === '' ? undefined : names(headerForms(text));
  return named && { field: named.field, byTitle: named.by === 'title' };
};

/** A label with its value in one cell: 报表月份：2026-03. */
function labelWithin(cell: CellValue | undefined, row: number, column: number, names: Names): Label | undefined {
  const [, label, value] = (typeof cell === 'string' && /^([^:：]{1,20})[:：]\s*(\S[\s\S]*)$/.exec(tidy(cell))) || [];
  const named = nameOf(label, names);
  return named && { ...named, row, labelColumn: column, column, cell: value };
}

/**
 * How far to the right of a column of labels its values stand: as near as any of its labels has something beside it, so that a hint
 * behind a blank value is never taken for it.
 */
function valueDistances(rows: SheetCells['rows'], names: Names): ReadonlyMap<number, number> {
  const nearest = new Map<number, number>();
  for (const cells of rows) {
    for (let column = 0; column < Math.min(cells.length, SEARCHED_COLUMNS); column++) {
      if (!nameOf(cells[column], names)) continue;
      const filled = cells.findIndex((cell, at) => at > column && !isBlank(cell));
      if (filled < 0 || nameOf(cells[filled], names)?.byTitle) continue;
      nearest.set(column, Math.min(nearest.get(column) ?? Infinity, filled - column));
    }
  }
  return nearest;
}

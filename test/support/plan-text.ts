import type { CellContent, SheetPlan, TablePlan } from '../../src/engine/plan/plan';
import { dayFromSerial } from '../../src/engine/values/day';
import { momentFromSerial } from '../../src/engine/values/moment';

/** A table as a reader sees it: headers, and rows of texts. */
export interface ShownTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The table of a sheet of the plan as text: dates as ISO, rates as per cent, formulas by their value. */
export function shownTable({ tables = [] }: SheetPlan): ShownTable {
  const [table] = tables;
  if (!table) return { headers: [], rows: [] };
  return {
    headers: table.columns.map(({ header }) => header),
    rows: table.rows.map((row) => row.map((content, index) => shown(content, formatOf(table, index)))),
  };
}

const formatOf = (table: TablePlan, index: number): string => table.columns[index]?.style.format ?? '';

/** A cell's content as a clerk would write it down. */
export function shown(content: CellContent, format: string): string {
  const value = typeof content === 'object' && content !== null ? content.value : content;
  if (typeof value !== 'number') return String(value ?? '');
  if (format.includes('hh')) return (momentFromSerial(value) ?? '').replace('T', ' ').replace(/(\d\d:\d\d):00$/, '$1');
  if (format.includes('yy')) return dayFromSerial(value) ?? '';
  if (format.includes('%')) return `${tidy(value * 100, 2)}%`;
  return tidy(value, 6);
}

const tidy = (value: number, places: number): string => String(Number(value.toFixed(places)));

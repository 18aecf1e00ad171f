import type { SheetPlan, Style, TableColumnPlan, TablePlan, WorkbookPlan } from '../../../engine/plan/plan';
import { addressOf } from '../areas';
import { blockSteps } from './contents';
import { type Entry, entryOf, textEntry } from './entries';
import { innerLineSteps, type StyledAreas, styledAreas, styleSteps } from './styles';
import { styleKeys, styleOver } from '../../../engine/plan/styles';
import { totalFormula, totalStyle } from '../../../engine/plan/totals';
import { BYTES_OF_CALL, type Step } from './steps';
import { bodyArea, bodyRows, hasTotals, tableArea } from '../../../engine/plan/table-area';

/** The steps that fill a table: header and body, the table object where there is none yet, then the totals. */
export function tableSteps(sheet: SheetPlan, table: TablePlan, isNew: boolean): readonly Step[] {
  const header = table.columns.map(({ header: text }) => textEntry(text));
  return [
    ...blockSteps(sheet.name, table.row, table.column, [header, ...bodyEntries(table)]),
    ...(isNew ? [makeStep(sheet.name, table)] : []),
    ...(hasTotals(table)
      ? blockSteps(sheet.name, tableArea(table).bottom, table.column, [table.columns.map((column) => totalEntry(table, column))])
      : []),
  ];
}

/** The steps that make a table look as planned. */
export const tableLookSteps = (sheet: string, table: TablePlan, language: WorkbookPlan['language']): readonly Step[] =>
  looks(table).flatMap((group) => [...styleSteps(sheet, group, language), ...innerLineSteps(sheet, group)]);

function bodyEntries(table: TablePlan): readonly (readonly Entry[])[] {
  if (table.rows.length === 0) return [table.columns.map(() => '')];
  return table.rows.map((row) => table.columns.map((_, index) => entryOf(row[index] ?? null)));
}

function makeStep(sheet: string, table: TablePlan): Step {
  const area = { ...bodyArea(table), top: table.row };
  return {
    bytes: 6 * BYTES_OF_CALL,
    draw: (context) => {
      const made = context.workbook.worksheets.getItem(sheet).tables.add(addressOf(area), true);
      made.name = table.name;
      made.style = 'TableStyleLight1';
      made.showBandedRows = false;
      if (hasTotals(table)) made.showTotals = true;
    },
  };
}

function totalEntry(table: TablePlan, { header, total }: TableColumnPlan): Entry {
  if (total === undefined) return '';
  return entryOf('label' in total ? total.label : { formula: totalFormula(table, header, total), value: total.value });
}

function looks(table: TablePlan): readonly StyledAreas[] {
  const header = table.columns.map(({ headerStyle }, index) => ({
    row: table.row,
    column: table.column + index,
    style: styleOver(table.headerStyle, headerStyle),
  }));
  const totalRow = tableArea(table).bottom;
  const totals = hasTotals(table)
    ? table.columns.map((column, index) => ({ row: totalRow, column: table.column + index, style: totalStyle(table, column) }))
    : [];
  // Two neighbours share the line between them: the header's and the totals' lines lie over the body's.
  return [...columnLooks(table), ...styledAreas([...header, ...totals])];
}

/** Columns side by side that look the same are one area, unless lines stand between them. */
function columnLooks(table: TablePlan): readonly StyledAreas[] {
  const keyOf = styleKeys();
  const groups = new Map<string, { style: Style; areas: { top: number; left: number; bottom: number; right: number }[] }>();
  const { top, bottom } = bodyArea(table);
  table.columns.forEach(({ style }, index) => {
    const key = keyOf(style);
    const group = groups.get(key) ?? { style, areas: [] };
    const column = table.column + index;
    const last = group.areas.at(-1);
    if (last?.right === column - 1 && !style.border?.left && !style.border?.right) last.right = column;
    else group.areas.push({ top, left: column, bottom, right: column });
    groups.set(key, group);
  });
  return [...groups.values()];
}

/** Heights of a table's rows, from row to row. */
export function tableHeights(table: TablePlan): readonly { readonly from: number; readonly to: number; readonly height: number }[] {
  const first = table.row + 1;
  return [
    ...(table.headerHeight === undefined ? [] : [{ from: table.row, to: table.row, height: table.headerHeight }]),
    ...(table.rowHeight === undefined ? [] : [{ from: first, to: table.row + bodyRows(table), height: table.rowHeight }]),
    ...(table.totalHeight === undefined || !hasTotals(table)
      ? []
      : [{ from: tableArea(table).bottom, to: tableArea(table).bottom, height: table.totalHeight }]),
  ];
}

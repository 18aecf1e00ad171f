import type { TableColumnProperties, Worksheet } from '@cj-tech-master/excelts';
import type { SheetPlan, TableColumnPlan, TablePlan } from '../../../engine/plan/plan';
import { cellText } from '../streaming/xml-text';
import { drawnValue } from './cells';
import { rangeText } from '../ranges';
import { bodyArea, hasTotals, tableArea } from '../../../engine/plan/table-area';
import type { Styles } from './styles';
import { styleOver } from '../../../engine/plan/styles';
import { totalFormula, totalStyle } from '../../../engine/plan/totals';

/**
 * Draws a table's frame: its header, one blank sample row that carries the columns' styles, its totals row where it will end
 * up, and the table object over all of it. The body itself is streamed afterwards.
 */
export function drawTable(worksheet: Worksheet, table: TablePlan, styles: Styles): void {
  addTableObject(worksheet, table);
  table.columns.forEach((column, index) => {
    const place = table.column + index + 1;
    const header = worksheet.getCell(table.row + 1, place);
    header.value = cellText(column.header);
    header.style = styles(styleOver(table.headerStyle, column.headerStyle));
    worksheet.getCell(table.row + 2, place).style = styles(column.style);
    if (hasTotals(table)) drawTotal(worksheet, table, column, place, styles);
  });
  if (table.headerHeight !== undefined) worksheet.getRow(table.row + 1).height = table.headerHeight;
  if (hasTotals(table) && table.totalHeight !== undefined) worksheet.getRow(tableArea(table).bottom + 1).height = table.totalHeight;
}

/** Whether any cell of a sheet's plan lies where a table will be. */
export function tableUnderCells(sheet: SheetPlan): TablePlan | undefined {
  return sheet.tables?.find((table) => {
    const { top, left, bottom, right } = tableArea(table);
    return sheet.cells.some((cell) => cell.row >= top && cell.row <= bottom && cell.column >= left && cell.column <= right);
  });
}

function addTableObject(worksheet: Worksheet, table: TablePlan): void {
  const range = tableArea(table);
  const drawn = worksheet.addTable({
    name: table.name,
    ref: rangeText({ ...range, bottom: range.top, right: range.left }),
    headerRow: true,
    totalsRow: false,
    style: { theme: 'TableStyleLight1', showRowStripes: false, showColumnStripes: false },
    columns: table.columns.map((column) => ({ name: cellText(column.header), filterButton: true })),
    rows: [],
  });
  // The library counts its own rows into these; ours come later. Its columns also get a default total label, taken off here.
  Object.assign(drawn.table, {
    tableRef: rangeText(range),
    autoFilterRef: rangeText({ ...range, bottom: bodyArea(table).bottom }),
    totalsRow: hasTotals(table),
    columns: table.columns.map(tableColumn),
  });
}

function tableColumn({ header, total }: TableColumnPlan): TableColumnProperties {
  const column = { name: cellText(header), filterButton: true };
  if (total === undefined) return { ...column, totalsRowFunction: 'none' };
  if ('label' in total) return { ...column, totalsRowFunction: 'none', totalsRowLabel: cellText(total.label) };
  if (total.function === 'custom') return { ...column, totalsRowFunction: 'custom', totalsRowFormula: total.formula };
  return { ...column, totalsRowFunction: total.function };
}

function drawTotal(worksheet: Worksheet, table: TablePlan, column: TableColumnPlan, place: number, styles: Styles): void {
  const cell = worksheet.getCell(tableArea(table).bottom + 1, place);
  cell.style = styles(totalStyle(table, column));
  cell.value = totalValue(table, column);
}

function totalValue(table: TablePlan, column: TableColumnPlan): ReturnType<typeof drawnValue> {
  const { total } = column;
  if (total === undefined) return null;
  if ('label' in total) return drawnValue(total.label);
  return drawnValue({ formula: cellText(totalFormula(table, column.header, total)), value: total.value });
}

import type { CellContent, CellPlan, SheetPlan, TablePlan } from '../../plan/plan';
import { linkedSheet } from '../../sheets/cell-link';
import { COLOUR } from '../../sheets/look';
import { maskedPhones } from '../../values/phone';

/** A sheet without formulas: values, masked phones, and links only to sheets that are there. */
export function asValues(sheet: SheetPlan, present: ReadonlySet<string>): SheetPlan {
  const value = (content: CellContent): CellContent => plainValue(content, present);
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => plainCell(cell, present)),
    ...(sheet.tables && {
      tables: sheet.tables.map((table) => ({
        ...table,
        rows: table.rows.map((row) => row.map(value)),
        columns: table.columns.map(plainTotal),
      })),
    }),
    ...(sheet.conditionalFormats && {
      conditionalFormats: sheet.conditionalFormats.filter((format) => format.kind !== 'formula' || format.style.font?.underline !== true),
    }),
  };
}

/** What leads nowhere in this workbook does not look like a link. */
function plainCell(cell: CellPlan, present: ReadonlySet<string>): CellPlan {
  const content = plainValue(cell.content, present);
  const wasLink = linkedSheet(cell.content) !== undefined;
  if (!wasLink || typeof content === 'object') return { ...cell, content };
  const { style } = cell;
  return {
    ...cell,
    content: typeof content === 'string' ? content.replace(/\s*→$/, '') : content,
    ...(style && { style: { ...style, font: { ...style.font, colour: COLOUR.mute, underline: false } } }),
  };
}

function plainValue(content: CellContent, present: ReadonlySet<string>): CellContent {
  const target = linkedSheet(content);
  if (target !== undefined && present.has(target)) return content;
  const value = typeof content === 'object' && content !== null ? content.value : content;
  return typeof value === 'string' ? maskedPhones(value) : value;
}

/** A total keeps its function, which asks for nothing but its own column; a formula of ours becomes its value. */
function plainTotal(column: TablePlan['columns'][number]): TablePlan['columns'][number] {
  const { total } = column;
  return total === undefined || 'label' in total || total.function !== 'custom'
    ? column
    : { ...column, total: { ...total, formula: total.value === null ? '""' : String(total.value) } };
}

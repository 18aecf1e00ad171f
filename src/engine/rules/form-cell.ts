import type { Place } from '../month/finding';
import type { FormReading } from '../reading/reading';
import { a1 } from '../workbook/address';

/** The place of a form's field: its cell, or the sheet where the field is not there. */
export function formCell(file: string, form: FormReading<unknown>, field: string): Place {
  const cell = form.cells[field];
  return { file, sheet: form.sheet, ...(cell && { cell: a1(cell.row, cell.column) }) };
}

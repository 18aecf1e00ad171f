import { readList } from '../reading/read-list';
import type { ReadRow } from '../reading/reading';
import type { AnyColumns, RecordOf, Sheet } from '../schema/sheet';
import type { Words } from '../values/language';
import { sheetName } from '../sheets/list-frame';
import type { SheetCells, WorkbookCells } from '../workbook/cells';

/** How our own report is read: no month is needed, since its dates are real dates. */
export const OWN_CONTEXT = { serialOffset: 0 };

/** A sheet of a report, by its title in either language. */
export const ownSheet = (report: WorkbookCells, { title }: { readonly title: Words }): SheetCells | undefined =>
  report.sheets.find(({ name }) => name === sheetName(title, 'zh') || name === sheetName(title, 'en'));

/** The rows of a list of a report; nothing where the report has no such sheet. */
export function ownRows<C extends AnyColumns>(report: WorkbookCells, sheet: Sheet<C>): readonly ReadRow<RecordOf<C>>[] | undefined {
  const cells = ownSheet(report, sheet);
  return cells && readList(sheet, cells, OWN_CONTEXT).rows;
}

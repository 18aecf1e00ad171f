import { groupBy } from '../../engine/values/group';
import type { Result } from '../../engine/values/result';
import { addressLists } from './areas';
import { placeOf } from '../../engine/workbook/address';
import { Conversation, type ExcelFailure, orRefusal, Refusal } from './conversation';

/** A cell, by sheet and A1 address. */
export interface CellAddress {
  readonly sheet: string;
  readonly cell: string;
}

/** Shows a cell: its sheet comes to the front, the cell is selected. */
export const selectCell = ({ sheet, cell }: CellAddress): Promise<Result<void, ExcelFailure>> =>
  shown(sheet, (own) => {
    own.activate();
    own.getRange(cell).select();
  });

/** Does something with a sheet that the user may have renamed, deleted or hidden. */
const shown = (name: string, act: (sheet: Excel.Worksheet) => void): Promise<Result<void, ExcelFailure>> =>
  orRefusal(async () => {
    const conversation = new Conversation();
    const { sheet } = await conversation.ask(({ workbook }) => ({
      sheet: workbook.worksheets.getItemOrNullObject(name).load('visibility'),
    }));
    if (sheet.isNullObject) throw new Refusal('noSuchSheet', { sheet: name });
    if (sheet.visibility !== 'Visible') throw new Refusal('sheetHidden', { sheet: name });
    await conversation.ask(({ workbook }) => act(workbook.worksheets.getItem(name)));
  });

/** The cell at which the user is, and what it holds. */
export const activeCell = (): Promise<Result<CellAddress & { readonly value: unknown }, ExcelFailure>> =>
  orRefusal(async () => {
    const cell = await new Conversation().ask(({ workbook }) => workbook.getActiveCell().load('address,values,worksheet/name'));
    const address = cell.address.slice(cell.address.lastIndexOf('!') + 1);
    return { sheet: cell.worksheet.name, cell: address, value: (cell.values as readonly (readonly unknown[])[])[0]?.[0] };
  });

/** Shows a sheet. */
export const activateSheet = (name: string): Promise<Result<void, ExcelFailure>> => shown(name, (sheet) => sheet.activate());

/** What tells our marks from formats of others: it is always true, and nobody would write it. */
const MARK = '=LEN("serviceMonthly")=14';

/** Marks cells without touching their formats: a conditional format lies over them. Marks of before go. */
export const markCells = (cells: readonly CellAddress[], colour: string): Promise<Result<void, ExcelFailure>> =>
  orRefusal(async () => {
    const conversation = new Conversation();
    await removeMarks(conversation);
    const bySheet = groupBy(cells, ({ sheet }) => sheet);
    await conversation.ask(({ workbook }) => {
      for (const [sheet, own] of bySheet) {
        const places = own
          .flatMap(({ cell }) => placeOf(cell) ?? [])
          .map(({ row, column }) => ({ top: row, left: column, bottom: row, right: column }));
        for (const list of addressLists(places)) {
          const mark = workbook.worksheets.getItem(sheet).getRanges(list).conditionalFormats.add('Custom');
          mark.custom.rule.formula = MARK;
          mark.custom.format.fill.color = colour;
        }
      }
    });
  });

/** Takes all marks away: every cell looks again as it did. */
export const unmarkCells = (): Promise<Result<void, ExcelFailure>> => orRefusal(() => removeMarks(new Conversation()));

async function removeMarks(conversation: Conversation): Promise<void> {
  const { items } = await conversation.ask(({ workbook }) => workbook.worksheets.load('items/name'));
  const told = await conversation.ask(({ workbook }) =>
    items.map(({ name }) => workbook.worksheets.getItem(name).getRange().conditionalFormats.load('items/id,items/type')),
  );
  const custom = told.flatMap((formats, index) =>
    formats.items.filter(({ type }) => type === 'Custom').map(({ id }) => ({ sheet: items[index]?.name ?? '', id })),
  );
  if (custom.length === 0) return;
  const rules = await conversation.ask(({ workbook }) =>
    custom.map(({ sheet, id }) => workbook.worksheets.getItem(sheet).getRange().conditionalFormats.getItem(id).custom.rule.load('formula')),
  );
  const ours = custom.filter((_, index) => rules[index]?.formula === MARK);
  await conversation.ask(({ workbook }) => {
    for (const { sheet, id } of ours) workbook.worksheets.getItem(sheet).getRange().conditionalFormats.getItem(id).delete();
  });
}

/** A column of a table, and what its cells may show. */
export interface ColumnFilter {
  readonly header: string;
  readonly values: readonly string[];
}

/** Filters the only table of a sheet to the rows whose columns show one of their values each; other filters of it go. */
export const filterTable = (sheet: string, columns: readonly ColumnFilter[]): Promise<Result<void, ExcelFailure>> =>
  orRefusal(async () => {
    await new Conversation().ask(({ workbook }) => {
      const own = workbook.worksheets.getItem(sheet);
      const table = own.tables.getItemAt(0);
      table.clearFilters();
      for (const { header, values } of columns) table.columns.getItem(header).filter.applyValuesFilter([...values]);
      own.activate();
    });
  });

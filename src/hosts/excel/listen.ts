/// <reference types="office-js" />
import { Conversation } from './conversation';

/** A place in the workbook that was changed or selected. */
export interface TouchedPlace {
  readonly sheet: string;
  /** A1, of a cell or a range. */
  readonly address: string;
}

/** Stops listening. */
export type StopListening = () => void;

/** Calls back when cells of any sheet are edited. */
export const onEdit = (edited: (place: TouchedPlace) => void): Promise<StopListening> => listening((workbook) => workbook.worksheets.onChanged, edited);

/** Calls back when another cell is selected. */
export const onSelect = (selected: (place: TouchedPlace) => void): Promise<StopListening> => listening((workbook) => workbook.worksheets.onSelectionChanged, selected);

interface Told {
  readonly worksheetId: string;
  readonly address: string;
}

async function listening(events: (workbook: Excel.Workbook) => OfficeExtension.EventHandlers<Told>, heard: (place: TouchedPlace) => void): Promise<StopListening> {
  const handler = await Excel.run(async (context) => {
    const added = events(context.workbook).add(async ({ worksheetId, address }) => {
      const sheet = await nameOf(worksheetId);
      if (sheet !== undefined) heard({ sheet, address });
    });
    await context.sync();
    return added;
  });
  return () => {
    handler.remove();
    // Whoever stops listening does not care whether Excel has heard it.
    handler.context.sync().catch(() => undefined);
  };
}

/** A sheet that is gone by now, or an Excel that is busy, has nothing to tell. */
async function nameOf(worksheetId: string): Promise<string | undefined> {
  try {
    const sheet = await new Conversation().ask(({ workbook }) => workbook.worksheets.getItemOrNullObject(worksheetId).load('name'));
    return sheet.isNullObject ? undefined : sheet.name;
  } catch {
    return undefined;
  }
}

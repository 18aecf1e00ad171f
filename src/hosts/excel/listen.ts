/// <reference types="office-js" />
import type { Result } from '../../engine/values/result';
import { Conversation, demandApi, type ExcelFailure, orRefusal } from './conversation';

/** A place in the workbook that was changed or selected. */
export interface TouchedPlace {
  /** A1, of a cell or a range. */
  readonly address: string;
  /** Asks Excel for the sheet's name; nothing where the sheet is gone by now, or Excel is busy. Who does not care does not ask. */
  sheetName(): Promise<string | undefined>;
}

/** Stops listening. */
export type StopListening = () => void;

/** Calls back when cells of any sheet are edited. */
export const onEdit = (edited: (place: TouchedPlace) => void): Promise<Result<StopListening, ExcelFailure>> =>
  listening((workbook) => workbook.worksheets.onChanged, edited);

/** Calls back when another cell is selected. */
export const onSelect = (selected: (place: TouchedPlace) => void): Promise<Result<StopListening, ExcelFailure>> =>
  listening((workbook) => workbook.worksheets.onSelectionChanged, selected);

interface Told {
  readonly worksheetId: string;
  readonly address: string;
}

const listening = (
  events: (workbook: Excel.Workbook) => OfficeExtension.EventHandlers<Told>,
  heard: (place: TouchedPlace) => void,
): Promise<Result<StopListening, ExcelFailure>> =>
  orRefusal(async () => {
    demandApi();
    const handler = await new Conversation().ask(({ workbook }) =>
      events(workbook).add(({ worksheetId, address }) => {
        heard({ address, sheetName: () => nameOf(worksheetId) });
        return Promise.resolve();
      }),
    );
    return () => {
      handler.remove();
      // Whoever stops listening does not care whether Excel has heard it.
      handler.context.sync().catch(() => undefined);
    };
  });

async function nameOf(worksheetId: string): Promise<string | undefined> {
  try {
    const sheet = await new Conversation().ask(({ workbook }) => workbook.worksheets.getItemOrNullObject(worksheetId).load('name'));
    return sheet.isNullObject ? undefined : sheet.name;
  } catch {
    return undefined;
  }
}

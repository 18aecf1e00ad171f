/// <reference types="office-js" />

/** Does something with the active sheet in one `Excel.run`; a last `sync` follows. */
export function onSheet<T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>): Promise<T> {
  return Excel.run(async (context) => {
    const result = await work(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
    return result;
  });
}

/** Reads properties of one range. */
export function read<K extends keyof Excel.Range & string>(address: string, ...names: K[]): Promise<Pick<Excel.Range, K>> {
  return onSheet(async (sheet, context) => {
    const range = sheet.getRange(address);
    range.load(names);
    await context.sync();
    return Object.fromEntries(names.map((name) => [name, range[name]])) as Pick<Excel.Range, K>;
  });
}

/** Writes values into a range. */
export const write = (address: string, values: unknown[][]): Promise<void> =>
  onSheet((sheet) => {
    sheet.getRange(address).values = values;
  });

/** The error code that something fails with; throws where it does not fail. */
export async function failureOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
  throw new Error('it did not fail');
}

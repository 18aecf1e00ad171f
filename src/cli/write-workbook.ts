import type { writeWorkbook as Write } from '../hosts/xlsx/write-workbook';

/** A plan as the bytes of an .xlsx workbook. The drawing library takes most of a start's time: it is loaded when there is something to draw. */
export const writeWorkbook: typeof Write = async (...given) => (await import('../hosts/xlsx/write-workbook')).writeWorkbook(...given);

/** Loads the drawing library ahead, while this thread waits for others anyway. */
export const loadWriting = (): void => void import('../hosts/xlsx/write-workbook').catch(() => undefined);

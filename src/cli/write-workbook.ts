import type { workbookPieces as Pieces, writeWorkbook as Write } from '../hosts/xlsx/write-workbook';

/** A plan as the bytes of an .xlsx workbook. The drawing library takes most of a start's time: it is loaded when there is something to draw. */
export const writeWorkbook: typeof Write = async (plan) => (await load()).writeWorkbook(plan);

/** The same in pieces. */
export const workbookPieces: typeof Pieces = async (...given) => (await load()).workbookPieces(...given);

/** Loads the drawing library ahead, while this thread waits for others anyway. */
export const loadWriting = (): void => void load().catch(() => undefined);

const load = () => import('../hosts/xlsx/write-workbook');

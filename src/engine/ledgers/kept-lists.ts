import type { ListReading } from '../reading/reading';
import type { HeadOfficeWorkbook } from '../reading/workbooks';
import type { HeadOfficeListId } from '../records/books';

/** In whose place the dealers' own sheets are taken: 借料 for 发料, 退料 for 收料. */
const REPLACEABLE = ['issues', 'receipts'] as const satisfies readonly HeadOfficeListId[];

/** Whether something stands on a sheet that could not be read for want of a header (S2). */
export const isUnread = ({ state, remarks }: ListReading<unknown>): boolean =>
  state === 'noHeader' && remarks.some(({ facts }) => facts.why === 'noHeader');

/**
 * The lists that head office does not keep, so that the dealers' own stand in: their sheets are missing, or have not even a header. A close
 * that is repeated, and the month after it, must find them missing too.
 */
export const listsNotKept = ({ lists }: Pick<HeadOfficeWorkbook, 'lists'>): ReadonlySet<HeadOfficeListId> =>
  new Set(REPLACEABLE.filter((id) => lists[id].state !== 'read' && !isUnread(lists[id])));

import type { MonthContext } from '../month/context';
import type { ListReading } from '../reading/reading';
import { DEALER_LISTS, DEALER_LIST_IDS, HEAD_OFFICE_LISTS, HEAD_OFFICE_LIST_IDS, type ListId } from '../records/books';
import type { AnySheet } from '../schema/sheet';
import { currentFiles } from './read-files';

/** A list as read, with whose it is and what the contract says of it. */
export interface FoundList {
  readonly dealer: string;
  readonly file: string;
  readonly id: ListId;
  readonly contract: AnySheet;
  readonly reading: ListReading<unknown>;
  /** Nothing happened at this dealer this month, as its cover says. */
  readonly zeroReport: boolean;
}

const CONTRACTS: Readonly<Record<ListId, AnySheet>> = { ...DEALER_LISTS, ...HEAD_OFFICE_LISTS };

/** The contract of a list, whichever it is. */
export const contractOf = (id: ListId): FoundList['contract'] => CONTRACTS[id];

/** Every list of the workbooks that stand for their dealers, and of head office. */
export function everyList(month: MonthContext): readonly FoundList[] {
  const dealers = currentFiles(month).flatMap(({ workbook, dealer }) =>
    DEALER_LIST_IDS.map((id) => ({
      dealer,
      file: workbook.file.name,
      id,
      contract: contractOf(id),
      reading: workbook.lists[id],
      zeroReport: workbook.cover.values.zeroReport === 'yes',
    })),
  );
  const book = month.headOfficeBook;
  const headOffice = HEAD_OFFICE_LIST_IDS.map((id) => ({
    dealer: '',
    file: book.file.name,
    id,
    contract: contractOf(id),
    reading: book.lists[id],
    zeroReport: false,
  }));
  return [...dealers, ...headOffice];
}

import type { RecordIn } from '../schema/sheet';
import type { DEALER_LISTS, HEAD_OFFICE_LISTS } from './books';

/** The record type of each list of a dealer's workbook. */
export type DealerRecords = { readonly [Id in keyof typeof DEALER_LISTS]: RecordIn<(typeof DEALER_LISTS)[Id]> };

/** The record type of each list of the head-office workbook. */
export type HeadOfficeRecords = { readonly [Id in keyof typeof HEAD_OFFICE_LISTS]: RecordIn<(typeof HEAD_OFFICE_LISTS)[Id]> };

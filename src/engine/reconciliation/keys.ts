import { keyOf } from '../values/group';

/** Receipts are matched to lots within a dealer and part. */
export const keyOfPart = ({ dealer, part }: { readonly dealer: string; readonly part: string }): string => keyOf(dealer, part);

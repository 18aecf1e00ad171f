import { keyOf } from '../values/group';

/** A slip has one line, and one charge, for each part. */
export const keyOfSlip = ({
  dealer,
  slip,
  part,
}: {
  readonly dealer: string;
  readonly slip?: string | undefined;
  readonly part?: string | undefined;
}): string => keyOf(dealer, slip, part);

/** Receipts are matched to lots within a dealer and part. */
export const keyOfPart = ({ dealer, part }: { readonly dealer: string; readonly part: string }): string => keyOf(dealer, part);

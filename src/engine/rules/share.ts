import { ratio } from '../values/money';

/** A share of 0 to 1 as people read it: 3.2%. */
export const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;

/** How large a part is, as people read it. */
export const shownShare = (part: number, whole: number): string => percent(ratio(part, whole) ?? 0);

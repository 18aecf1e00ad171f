import { ratio } from '../values/money';

/** A share as people read it: 3.2%. */
export const shownShare = (part: number, whole: number): string => `${Math.round((ratio(part, whole) ?? 0) * 1000) / 10}%`;

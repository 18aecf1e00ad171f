import type { Language, Words } from '../values/language';

/** Dealers without a region, taken together. */
const UNKNOWN_REGION: Words = { zh: '未知区域', en: 'Unknown region' };

/** What a dealer's region is called on every sheet. */
export const regionName = (region: string | undefined, language: Language): string => region || UNKNOWN_REGION[language];

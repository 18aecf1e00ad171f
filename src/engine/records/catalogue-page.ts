import type { Words } from '../values/language';

/** The page of a dealer's template with head office's models and parts: there is nothing on it to fill in or to read. */
export const CATALOGUE_TITLE: Words = { zh: '型号配件', en: 'Models and parts' };

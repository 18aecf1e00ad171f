import type { Level } from '../month/finding';
import { GLYPH } from './look';

/** The sign of each level: it stands beside the word, for those who do not see the colour. */
export const LEVEL_GLYPH: Readonly<Record<Level, string>> = { error: GLYPH.bad, warning: GLYPH.near, note: GLYPH.good };

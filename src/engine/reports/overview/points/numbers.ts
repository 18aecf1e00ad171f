import type { Words } from '../../../values/language';
import type { TextFormat } from '../../../sheets/number-text';
import type { Figure } from '../figure';

/** Gives a number's text and notes the number for the helper data. */
export type Numbers = (title: Words, value: number, format: TextFormat, figure: Figure) => string;

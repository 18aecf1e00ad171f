import type { Language } from '../../values/language';
import type { Style } from '../../plan/plan';
import { COLOUR, FONT } from '../../sheets/look';

type Font = NonNullable<Style['font']>;

/** A style of the page: title font, centred in height. */
export const pageStyle = (language: Language, font: Font, rest: Omit<Style, 'font'> = {}): Style => ({
  font: { name: FONT[language].title, colour: COLOUR.ink, ...font },
  vertical: 'middle',
  ...rest,
});

/** The rule under a heading. */
export const HEADING_RULE = { border: { bottom: { weight: 'thin', colour: COLOUR.navy } } } as const satisfies Style;

/** The rule under a line of a list. */
export const LINE_RULE = { border: { bottom: { weight: 'thin', colour: COLOUR.line } } } as const satisfies Style;

/** A heading; a long one is set a size smaller. */
export const headingStyle = (language: Language, text: string): Style =>
  pageStyle(language, { size: [...text].length > LONGEST_HEADING ? 9.5 : 10.5, bold: true, colour: COLOUR.navy }, HEADING_RULE);

/** What stands at the right end of a heading. */
export const asideStyle = (language: Language): Style =>
  pageStyle(language, { size: 8, colour: COLOUR.mute }, { ...HEADING_RULE, horizontal: 'right' });

/** Helper data: small and mute, never hidden. */
export const helperStyle = (language: Language, font: Font = {}, format?: string): Style =>
  pageStyle(language, { size: 9, colour: COLOUR.mute, ...font }, format === undefined ? {} : { format });

const LONGEST_HEADING = 34;

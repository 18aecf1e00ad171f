import type { Language } from '../../values/language';
import type { Colour, Edge, Style } from '../../plan/plan';
import { COLOUR, FONT, FORMAT } from '../../sheets/look';

/** The thin lines of the table. */
export const GRID: Edge = { weight: 'thin', colour: COLOUR.axis };
/** The rule above and below what is to be signed, and under headings. */
export const RULE: Edge = { weight: 'thin', colour: COLOUR.navy };
/** The rule under the letterhead. */
export const LETTERHEAD_RULE: Edge = { weight: 'thick', colour: COLOUR.navy };
/** All four sides of a cell of the table. */
export const BOXED: NonNullable<Style['border']> = { top: GRID, bottom: GRID, left: GRID, right: GRID };
/** An amount beside a box; a blank way to invoice shows a dash. */
export const BOX_AMOUNT = `${FORMAT.slipTotal};"–"_)`;

/** A text of a slip; the slip reads black on white. */
export function slipText(
  language: Language,
  size: number,
  more: { readonly bold?: boolean; readonly colour?: Colour } & Omit<Style, 'font'> = {},
): Style {
  const { bold = false, colour = COLOUR.ink, ...rest } = more;
  return { font: { name: FONT[language].title, size, ...(bold && { bold }), colour }, vertical: 'middle', ...rest };
}

/** The styles of a part of a slip, made once for each language: hosts look at each style object once. */
export const stylesIn = <S>(make: (language: Language) => S): Readonly<Record<Language, S>> => ({ zh: make('zh'), en: make('en') });

/** A heading of the table: white on navy. */
export const tableHeading = (language: Language, horizontal: 'left' | 'center' | 'right'): Style => HEADINGS[language][horizontal];

const HEADINGS = stylesIn((language) => ({
  left: heading(language, 'left'),
  center: heading(language, 'center'),
  right: heading(language, 'right'),
}));

function heading(language: Language, horizontal: 'left' | 'center' | 'right'): Style {
  return slipText(language, 9.5, {
    bold: true,
    colour: COLOUR.white,
    fill: COLOUR.navy,
    horizontal,
    wrap: true,
    ...(horizontal === 'left' && { indent: 1 }),
    border: { top: RULE, bottom: RULE },
  });
}

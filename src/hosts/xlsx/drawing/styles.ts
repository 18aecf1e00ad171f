import type { Borders, Fill, Font, Style as DrawnStyle } from '@cj-tech-master/excelts';
import type { Colour, Style, WorkbookPlan } from '../../../engine/plan/plan';
import { cellFont, styleKeys } from '../../../engine/plan/styles';

/** Turns a plan's styles into the library's, each distinct style into one object. */
export type Styles = (style: Style) => Partial<DrawnStyle>;

/** The styles of one workbook. */
export function workbookStyles(language: WorkbookPlan['language']): Styles {
  const drawn = new Map<string, Partial<DrawnStyle>>();
  const keyOf = styleKeys();
  return (style) => {
    const key = keyOf(style);
    const known = drawn.get(key) ?? cellStyle(style, language);
    drawn.set(key, known);
    return known;
  };
}

/** A style as a difference, for conditional formats: only what it says, and its fill as Excel asks for there. */
export function differentialStyle(style: Style): Partial<DrawnStyle> {
  return {
    ...(style.font && { font: fontOf(style.font) }),
    ...(style.fill && { fill: { type: 'pattern', pattern: 'solid', bgColor: argb(style.fill) } as Fill }),
    ...(style.border && { border: bordersOf(style.border) }),
    ...(style.format !== undefined && { numFmt: style.format }),
  };
}

/** A colour as the library takes it. */
export const argb = (colour: Colour): { argb: string } => ({ argb: `FF${colour.slice(1).toUpperCase()}` });

function cellStyle(style: Style, language: WorkbookPlan['language']): Partial<DrawnStyle> {
  const { horizontal, vertical, wrap, indent } = style;
  const aligned = horizontal !== undefined || vertical !== undefined || wrap !== undefined || indent !== undefined;
  return {
    font: { ...cellFont(language), family: 2, ...fontOf(style.font ?? {}) },
    ...(style.fill && { fill: { type: 'pattern', pattern: 'solid', fgColor: argb(style.fill) } as Fill }),
    ...(aligned && {
      alignment: {
        ...(horizontal && { horizontal }),
        ...(vertical && { vertical }),
        ...(wrap && { wrapText: true }),
        ...(indent && { indent }),
      },
    }),
    ...(style.format !== undefined && { numFmt: style.format }),
    ...(style.border && { border: bordersOf(style.border) }),
  };
}

const fontOf = (font: NonNullable<Style['font']>): Partial<Font> => ({
  ...(font.name !== undefined && { name: font.name }),
  ...(font.size !== undefined && { size: font.size }),
  ...(font.bold && { bold: true }),
  ...(font.italic && { italic: true }),
  ...(font.underline && { underline: true }),
  ...(font.colour && { color: argb(font.colour) }),
});

function bordersOf(border: NonNullable<Style['border']>): Partial<Borders> {
  const sides = (['top', 'bottom', 'left', 'right'] as const).flatMap((side) => {
    const edge = border[side];
    return edge === undefined ? [] : [[side, { style: edge.weight, color: argb(edge.colour) }] as const];
  });
  return Object.fromEntries(sides);
}

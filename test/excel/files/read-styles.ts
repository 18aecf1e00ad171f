import { SSF } from '@e965/xlsx';
import { PLAIN, type Line, type Look, type Side } from '../model/look';
import { all, at, isOn, val, type Element } from './xml-tree';

/** What a conditional format changes, as a file tells it. */
export type Difference = Partial<
  Pick<Look, 'numberFormat' | 'fill' | 'fontColour' | 'bold' | 'italic' | 'strikethrough' | 'underline' | 'lines'>
>;

/** The looks of a file: of cells by their style number, of conditional formats by theirs. */
export interface FileLooks {
  readonly cells: readonly Look[];
  readonly differences: readonly Difference[];
}

/** Reads the styles part; looks that are alike are one object, the untouched one is PLAIN. */
export function readStyles(styles: Element): FileLooks {
  const formats = new Map(
    all(at(styles, 'numFmts'), 'numFmt').map(({ attributes: { numFmtId = '', formatCode = '' } }) => [numFmtId, formatCode]),
  );
  const fonts = all(at(styles, 'fonts'), 'font').map(fontOf);
  const fills = all(at(styles, 'fills'), 'fill').map(fillOf);
  const borders = all(at(styles, 'borders'), 'border').map(linesOf);
  const known = new Map<string, Look>([[JSON.stringify(PLAIN), PLAIN]]);
  const cells = all(at(styles, 'cellXfs'), 'xf').map((xf) => {
    const { numFmtId = '0', fontId = '0', fillId = '0', borderId = '0' } = xf.attributes;
    const look: Look = {
      ...PLAIN,
      numberFormat: formatOf(numFmtId, formats),
      ...fonts[Number(fontId)],
      fill: fills[Number(fillId)] ?? '',
      lines: borders[Number(borderId)] ?? {},
      ...alignmentOf(at(xf, 'alignment')),
      locked: isOn(at(xf, 'protection')?.attributes['locked'], true),
    };
    const key = JSON.stringify(look);
    known.set(key, known.get(key) ?? look);
    return known.get(key) ?? look;
  });
  return { cells, differences: all(at(styles, 'dxfs'), 'dxf').map((dxf) => differenceOf(dxf)) };
}

const BUILT_IN = SSF.get_table() as Readonly<Record<number, string>>;
/** Excel's short date follows the country; a Chinese Excel shows it so. */
const SHORT_DATES: Readonly<Record<string, string>> = { 14: 'yyyy/m/d', 22: 'yyyy/m/d h:mm' };

const formatOf = (id: string, formats: ReadonlyMap<string, string>): string =>
  formats.get(id) ?? SHORT_DATES[id] ?? BUILT_IN[Number(id)] ?? 'General';

function fontOf(font: Element): Partial<Look> {
  const colour = colourOf(at(font, 'color'));
  return {
    fontName: val(font, 'name') ?? PLAIN.fontName,
    fontSize: Number(val(font, 'sz') ?? PLAIN.fontSize),
    fontColour: colour ?? PLAIN.fontColour,
    bold: isSet(font, 'b'),
    italic: isSet(font, 'i'),
    strikethrough: isSet(font, 'strike'),
    underline: underlineOf(font),
  };
}

const isSet = (font: Element, name: string): boolean => at(font, name) !== undefined && isOn(val(font, name), true);

function underlineOf(font: Element): string {
  if (!at(font, 'u')) return 'None';
  const kind = val(font, 'u') ?? 'single';
  return kind === 'none' ? 'None' : kind === 'double' ? 'Double' : 'Single';
}

function fillOf(fill: Element): string {
  const pattern = at(fill, 'patternFill');
  const kind = pattern?.attributes['patternType'] ?? 'none';
  if (kind === 'none') return '';
  return colourOf(at(pattern, kind === 'solid' ? 'fgColor' : 'bgColor')) ?? (kind === 'gray125' ? '' : '#FFFFFF');
}

const LINES: Readonly<Record<string, readonly [style: string, weight: string]>> = {
  hair: ['Continuous', 'Hairline'],
  thin: ['Continuous', 'Thin'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  double: ['Double', 'Thick'],
  dotted: ['Dot', 'Thin'],
  dashed: ['Dash', 'Thin'],
  dashDot: ['DashDot', 'Thin'],
  dashDotDot: ['DashDotDot', 'Thin'],
  mediumDashed: ['Dash', 'Medium'],
  mediumDashDot: ['DashDot', 'Medium'],
  mediumDashDotDot: ['DashDotDot', 'Medium'],
  slantDashDot: ['DashDot', 'Medium'],
};

function linesOf(border: Element): Look['lines'] {
  const sides = (['top', 'bottom', 'left', 'right'] as const).flatMap((side): readonly (readonly [Side, Line])[] => {
    const edge = at(border, side);
    const [style, weight] = LINES[edge?.attributes['style'] ?? ''] ?? [];
    return style && weight ? [[side, { style, weight, colour: colourOf(at(edge, 'color')) ?? '#000000' }]] : [];
  });
  return Object.fromEntries(sides);
}

const HORIZONTAL: Readonly<Record<string, string>> = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
};
const VERTICAL: Readonly<Record<string, string>> = {
  top: 'Top',
  center: 'Center',
  bottom: 'Bottom',
  justify: 'Justify',
  distributed: 'Distributed',
};

function alignmentOf(alignment: Element | undefined): Partial<Look> {
  const { horizontal = '', vertical = '', wrapText, indent = '0', shrinkToFit, textRotation = '0' } = alignment?.attributes ?? {};
  return {
    horizontal: HORIZONTAL[horizontal] ?? 'General',
    vertical: VERTICAL[vertical] ?? 'Bottom',
    wrap: isOn(wrapText),
    indent: Number(indent),
    shrink: isOn(shrinkToFit),
    orientation: Number(textRotation),
  };
}

function differenceOf(dxf: Element): Difference {
  const font = at(dxf, 'font');
  const colour = colourOf(at(font, 'color'));
  const pattern = at(dxf, 'fill', 'patternFill');
  const fill = colourOf(at(pattern, 'bgColor')) ?? colourOf(at(pattern, 'fgColor'));
  const number = at(dxf, 'numFmt')?.attributes['formatCode'];
  const lines = at(dxf, 'border');
  return {
    ...(number !== undefined && { numberFormat: number }),
    ...(fill && { fill }),
    ...(colour && { fontColour: colour }),
    ...(font && at(font, 'b') && { bold: isSet(font, 'b') }),
    ...(font && at(font, 'i') && { italic: isSet(font, 'i') }),
    ...(font && at(font, 'strike') && { strikethrough: isSet(font, 'strike') }),
    ...(font && at(font, 'u') && { underline: underlineOf(font) }),
    ...(lines && { lines: linesOf(lines) }),
  };
}

/** Excel's own scheme: light and dark change places in the file's numbering. */
const SCHEME = [
  '#FFFFFF',
  '#000000',
  '#E7E6E6',
  '#44546A',
  '#4472C4',
  '#ED7D31',
  '#A5A5A5',
  '#FFC000',
  '#5B9BD5',
  '#70AD47',
  '#0563C1',
  '#954F72',
];

/** A colour of the file; colours of a scheme are taken from Excel's own one. */
export function colourOf(colour: Element | undefined): string | undefined {
  const { rgb, theme, tint = '0' } = colour?.attributes ?? {};
  if (rgb !== undefined) return `#${rgb.slice(-6).toUpperCase()}`;
  const base = theme === undefined ? undefined : SCHEME[Number(theme)];
  return base && tinted(base, Number(tint));
}

function tinted(colour: string, tint: number): string {
  const channel = (from: number): string => {
    const value = Number.parseInt(colour.slice(from, from + 2), 16);
    return Math.round(tint < 0 ? value * (1 + tint) : value + (255 - value) * tint)
      .toString(16)
      .padStart(2, '0')
      .toUpperCase();
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

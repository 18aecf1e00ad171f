import { BORDER_INDEXES, CellBorder, CellBorders, CellFill, CellFont, CellFormat, CellLocks } from '../model/cell-format';
import type { Lengths } from '../model/dimensions';
import { NO_LINE, type Look } from '../model/look';
import { colour, flag, number, numberWithin, oneOf, text, whole } from '../protocol/arguments';
import { method, part, property, type ApiSurface, type Member } from '../protocol/describe';
import { refuseArgument } from '../protocol/failure';

const HORIZONTAL = ['General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'];
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'];
const LINES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'];
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'];
const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'];
const MOST_INDENT = 250;
const TALLEST_ROW = 409.5;
/** 255 characters of the standard font. */
const WIDEST_COLUMN = 1_342.5;

/** `format` of ranges: fill, font, borders, alignment, sizes, locks. */
export function describeCellFormat(surface: ApiSurface): void {
  surface.describe(CellFormat, {
    name: 'RangeFormat',
    members: {
      fill: part(1, (format) => format.fill),
      font: part(1, (format) => format.font),
      borders: part(1, (format) => format.borders),
      protection: part(2, (format) => format.locks),
      horizontalAlignment: ofCells(1, 'horizontal', oneOf(HORIZONTAL)),
      verticalAlignment: ofCells(1, 'vertical', oneOf(VERTICAL)),
      wrapText: ofCells(1, 'wrap', flag),
      indentLevel: ofCells(9, 'indent', (value) => numberWithin(whole(value), 0, MOST_INDENT)),
      shrinkToFit: ofCells(9, 'shrink', flag),
      textOrientation: ofCells(7, 'orientation', whole),
      columnWidth: property(
        2,
        (format) => commonLength(format, 'widths'),
        (format, value) => setLength(format, 'widths', numberWithin(value, 0, WIDEST_COLUMN)),
      ),
      rowHeight: property(
        2,
        (format) => commonLength(format, 'heights'),
        (format, value) => setLength(format, 'heights', numberWithin(value, 0, TALLEST_ROW)),
      ),
      useStandardWidth: property(
        7,
        (format) => format.areas.every(({ left, right }) => untouched(format.sheet.widths, left, right)),
        (format, value) => (flag(value) ? setLength(format, 'widths', undefined) : undefined),
      ),
      useStandardHeight: property(
        7,
        (format) => format.areas.every(({ top, bottom }) => untouched(format.sheet.heights, top, bottom)),
        (format, value) => (flag(value) ? setLength(format, 'heights', undefined) : undefined),
      ),
      autofitColumns: method(2, (format) => fitColumns(format)),
      autofitRows: method(2, (format) => setLength(format, 'heights', undefined)),
    },
  });
  describeFillAndFont(surface);
  describeBorders(surface);
}

function describeFillAndFont(surface: ApiSurface): void {
  surface.describe(CellFill, {
    name: 'RangeFill',
    members: {
      color: property(
        1,
        ({ format }) => format.common((look) => look.fill || '#FFFFFF'),
        ({ format }, value) => format.change({ fill: text(value) === '' ? '' : colour(value) }),
      ),
      clear: method(1, ({ format }) => format.change({ fill: '' })),
    },
  });
  surface.describe(CellFont, {
    name: 'RangeFont',
    members: {
      bold: ofFont(1, 'bold', flag),
      italic: ofFont(1, 'italic', flag),
      strikethrough: ofFont(9, 'strikethrough', flag),
      underline: ofFont(1, 'underline', oneOf(UNDERLINES)),
      color: ofFont(1, 'fontColour', colour),
      name: ofFont(1, 'fontName', (value) => text(value) || refuseArgument()),
      size: ofFont(1, 'fontSize', (value) => numberWithin(value, 1, 409)),
    },
  });
  surface.describe(CellLocks, {
    name: 'FormatProtection',
    members: { locked: ofFont(2, 'locked', flag), formulaHidden: ofFont(2, 'formulaHidden', flag) },
  });
}

function describeBorders(surface: ApiSurface): void {
  const index = oneOf(BORDER_INDEXES);
  const item = (borders: CellBorders, key: unknown): CellBorder => borders.all[BORDER_INDEXES.indexOf(index(key))] ?? refuseArgument();
  surface.describe(CellBorders, {
    name: 'RangeBorderCollection',
    items: (borders) => borders.all,
    item,
    members: {
      count: property(1, (borders) => borders.all.length),
      getItem: method(1, item),
      getItemAt: method(1, (borders, at) => borders.all[whole(at)] ?? refuseArgument()),
    },
  });
  surface.describe(CellBorder, {
    name: 'RangeBorder',
    id: (border) => border.index,
    members: {
      sideIndex: property(1, (border) => border.index),
      style: property(
        1,
        (border) => border.common(({ style }) => style),
        (border, value) => setStyle(border, oneOf(LINES)(value)),
      ),
      weight: property(
        1,
        (border) => border.common(({ weight }) => weight),
        (border, value) => border.change({ ...drawn(border), weight: oneOf(WEIGHTS)(value) }),
      ),
      color: property(
        1,
        (border) => border.common((line) => line.colour),
        (border, value) => border.change({ ...drawn(border), colour: colour(value) }),
      ),
    },
  });
}

const setStyle = (border: CellBorder, style: string): void => border.change(style === 'None' ? NO_LINE : { style });

/** A weight or colour given to no line draws one. */
const drawn = (border: CellBorder): { style?: string } => (border.common(({ style }) => style) === 'None' ? { style: 'Continuous' } : {});

function ofCells<K extends keyof Look>(set: number, key: K, check: (value: unknown) => Look[K] | string): Member<CellFormat> {
  return property(
    set,
    (format) => format.common((look) => look[key]),
    (format, value) => format.change({ [key]: check(value) }),
  );
}

function ofFont<K extends keyof Look>(set: number, key: K, check: (value: unknown) => Look[K]): Member<CellFont> {
  return property(
    set,
    ({ format }) => format.common((look) => look[key]),
    ({ format }, value) => format.change({ [key]: check(value) }),
  );
}

type Axis = 'widths' | 'heights';

const spans = ({ areas }: CellFormat, axis: Axis): readonly (readonly [number, number])[] =>
  areas.map(({ top, left, bottom, right }) => (axis === 'widths' ? [left, right] : [top, bottom]));

function commonLength(format: CellFormat, axis: Axis): number | null {
  const lengths = spans(format, axis).map(([from, to]) => format.sheet[axis].common(from, to));
  return lengths.every((length) => length === lengths[0]) ? (lengths[0] ?? null) : null;
}

function setLength(format: CellFormat, axis: Axis, length: number | undefined): void {
  format.sheet.demand(axis === 'widths' ? 'allowFormatColumns' : 'allowFormatRows');
  for (const [from, to] of spans(format, axis)) format.sheet[axis].change(from, to, length === undefined ? undefined : number(length));
}

function untouched(lengths: Lengths, from: number, to: number): boolean {
  return ![...lengths.set.keys()].some((index) => index >= from && index <= to);
}

/** The longest text decides; a Chinese character takes the room of two. */
function fitColumns(format: CellFormat): void {
  const { sheet } = format;
  sheet.demand('allowFormatColumns');
  for (const area of format.areas) {
    const longest = new Map<number, number>();
    for (const { column, cell } of sheet.grid.written(area)) {
      const length = [...String(cell.content.value)].reduce((sum, sign) => sum + (sign > '\u2E7F' ? 2 : 1), 0);
      if (length > 0) longest.set(column, Math.max(longest.get(column) ?? 0, length));
    }
    for (const [column, length] of longest) sheet.widths.change(column, column, Math.min(WIDEST_COLUMN, length * 5.25 + 3.75));
  }
}

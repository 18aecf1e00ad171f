import type { Edge, Style, WorkbookPlan } from '../../../engine/plan/plan';
import { cellFont, styleKeys } from '../../../engine/plan/styles';
import type { CellRange } from '../../../engine/workbook/cells';
import { addressLists, addressOf, areasOf, type Place } from '../areas';
import { quotedFormat } from './number-format';
import { BYTES_OF_CALL, type Step } from './steps';

/** Cells of a sheet that look the same. */
export interface StyledAreas {
  readonly style: Style;
  readonly areas: readonly CellRange[];
}

/** Cells by how they look. Areas with borders are cut so that an area's edge is each cell's edge. */
export function styledAreas(cells: readonly (Place & { readonly style: Style })[]): readonly StyledAreas[] {
  const groups = new Map<string, { readonly style: Style; readonly places: Place[] }>();
  const keyOf = styleKeys();
  for (const { row, column, style } of cells) {
    const key = keyOf(style);
    const group = groups.get(key) ?? { style, places: [] };
    group.places.push({ row, column });
    groups.set(key, group);
  }
  return [...groups.values()].map(({ style, places }) => {
    const { top, bottom, left, right } = style.border ?? {};
    return { style, areas: areasOf(places, { across: !(left || right), down: !(top || bottom) }) };
  });
}

/** The steps that make areas of a sheet look like a style, on cells that have our font and no format of their own. */
export function styleSteps(sheet: string, { style, areas }: StyledAreas, language: WorkbookPlan['language']): readonly Step[] {
  const { format } = style;
  return [
    ...addressLists(areas).map((list): Step => ({
      bytes: list.length + 18 * BYTES_OF_CALL,
      draw: (context) => drawStyle(context.workbook.worksheets.getItem(sheet).getRanges(list).format, style, language),
    })),
    ...(format === undefined ? [] : formatSteps(sheet, areas, format)),
  ];
}

const AREAS_IN_STEP = 100;

/** Number formats cannot be given to several areas at once. */
function formatSteps(sheet: string, areas: readonly CellRange[], format: string): readonly Step[] {
  const steps: Step[] = [];
  for (let from = 0; from < areas.length; from += AREAS_IN_STEP) {
    const part = areas.slice(from, from + AREAS_IN_STEP);
    steps.push({
      bytes: part.length * 2 * BYTES_OF_CALL,
      draw: (context) => {
        const on = context.workbook.worksheets.getItem(sheet);
        for (const area of part) giveFormat(on.getRange(addressOf(area)), format);
      },
    });
  }
  return steps;
}

/** Gives all cells of a range one number format. */
export function giveFormat(range: Excel.Range, format: string): void {
  // One value for all cells is what Excel takes here; its declaration knows rectangles only.
  (range as { numberFormat: unknown }).numberFormat = quotedFormat(format);
}

function drawStyle(format: Excel.RangeFormat, style: Style, language: WorkbookPlan['language']): void {
  const { font = {}, fill, horizontal, vertical, wrap, indent } = style;
  const plain = cellFont(language);
  if (font.name !== undefined && font.name !== plain.name) format.font.name = font.name;
  if (font.size !== undefined && font.size !== plain.size) format.font.size = font.size;
  if (font.bold) format.font.bold = true;
  if (font.italic) format.font.italic = true;
  if (font.underline) format.font.underline = 'Single';
  if (font.colour) format.font.color = font.colour;
  if (fill) format.fill.color = fill;
  if (horizontal) format.horizontalAlignment = HORIZONTAL[horizontal];
  if (vertical) format.verticalAlignment = VERTICAL[vertical];
  if (wrap) format.wrapText = true;
  if (indent) format.indentLevel = indent;
  drawBorders(format, style);
}

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', middle: 'Center', bottom: 'Bottom' } as const;
const WEIGHT = { hair: 'Hairline', thin: 'Thin', medium: 'Medium', thick: 'Thick' } as const;
const EDGE = { top: 'EdgeTop', bottom: 'EdgeBottom', left: 'EdgeLeft', right: 'EdgeRight' } as const;

function drawBorders(format: Excel.RangeFormat, { border = {} }: Style): void {
  for (const side of ['top', 'bottom', 'left', 'right'] as const) {
    const edge = border[side];
    if (edge) drawEdge(format, EDGE[side], edge);
  }
}

/** Draws one line around (or between) the cells of a format. */
function drawEdge(format: Excel.RangeFormat, index: `${Excel.BorderIndex}`, { weight, colour }: Edge): void {
  const line = format.borders.getItem(index);
  line.style = 'Continuous';
  line.weight = WEIGHT[weight];
  line.color = colour;
}

/** The steps for the lines between the rows of one tall area. */
export function innerLineSteps(sheet: string, { style, areas }: StyledAreas): readonly Step[] {
  const line = style.border?.bottom ?? style.border?.top;
  const tall = areas.filter((area) => area.bottom > area.top);
  if (line === undefined || tall.length === 0) return [];
  return addressLists(tall).map((list) => ({
    bytes: list.length + 4 * BYTES_OF_CALL,
    draw: (context) => drawEdge(context.workbook.worksheets.getItem(sheet).getRanges(list).format, 'InsideHorizontal', line),
  }));
}

import type { ChartTextProperties, ShapeProperties } from '@cj-tech-master/excelts/chart';
import type { Colour, WorkbookPlan } from '../../../engine/plan/plan';
import { chartFont } from '../../../engine/plan/styles';

const EMU_PER_POINT = 12_700;

/** Text of a chart: the same font for Latin and Chinese characters, so that no reader falls back. */
export function chartText(
  language: WorkbookPlan['language'],
  text: { readonly size: number; readonly colour?: Colour | undefined; readonly bold?: boolean | undefined },
): ChartTextProperties {
  const font = chartFont(language);
  return {
    size: Math.round(text.size * 100),
    bold: text.bold ?? false,
    ...(text.colour && { color: rgb(text.colour) }),
    fontFamily: font,
    eastAsianFamily: font,
  };
}

/** Neither fill nor line. */
export const INVISIBLE: ShapeProperties = { fill: { noFill: true }, line: { noFill: true } };

/** A filled shape without an outline. */
export const filled = (colour: Colour): ShapeProperties => ({ fill: { solid: rgb(colour) }, line: { noFill: true } });

/** A line of a width in points. */
export const drawnLine = (colour: Colour, points: number, dash = false): ShapeProperties => ({
  line: { color: rgb(colour), width: Math.round(points * EMU_PER_POINT), dash: dash ? 'dash' : 'solid', cap: 'rnd', join: 'round' },
});

/** A colour as charts take it. */
export const rgb = (colour: Colour): { srgb: string } => ({ srgb: colour.slice(1).toUpperCase() });

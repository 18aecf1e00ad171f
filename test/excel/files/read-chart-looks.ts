import type { ChartLook } from '../model/chart-looks';
import { colourOf } from './read-styles';
import { at, isOn, val, type Element } from './xml-tree';

const EMU_PER_POINT = 12_700;

/** Fill and line of a part; a line that is said to be none is cleared. */
export function readLook(look: ChartLook, properties: Element | undefined): void {
  if (at(properties, 'noFill')) look.fill.colour = '';
  const fill = colourIn(properties);
  if (fill) look.fill.colour = fill;
  const line = at(properties, 'ln');
  if (!line) return;
  if (at(line, 'noFill')) look.line.clear();
  look.line.colour = colourIn(line) ?? '';
  if (line.attributes['w'] !== undefined) look.line.weight = Number(line.attributes['w']) / EMU_PER_POINT;
  if (/dash|dot/i.test(val(line, 'prstDash') ?? '')) look.line.style = 'Dash';
}

/** Size, weight and colour of a part's text. */
export function readText(look: ChartLook, part: Element): void {
  const text = at(part, 'txPr', 'p', 'pPr', 'defRPr');
  if (!text) return;
  if (text.attributes['sz'] !== undefined) look.font.size = Number(text.attributes['sz']) / 100;
  look.font.bold = isOn(text.attributes['b']);
  look.font.colour = colourIn(text) ?? look.font.colour;
}

/** The colour that something is filled with. */
export function colourIn(part: Element | undefined): string | undefined {
  const fill = at(part, 'solidFill');
  const plain = val(fill, 'srgbClr');
  if (plain !== undefined) return `#${plain.toUpperCase()}`;
  const scheme = SCHEME.indexOf(val(fill, 'schemeClr') ?? '');
  return scheme < 0 ? undefined : colourOf({ name: 'color', attributes: { theme: String(scheme) }, children: [], text: '' });
}

const SCHEME = ['bg1', 'tx1', 'bg2', 'tx2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'];

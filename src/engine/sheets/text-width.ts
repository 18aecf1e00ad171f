/** What an axis holds, in half characters. */
const LONGEST = 16;
/** At 8 pt. */
const HALF_WIDTH_PIXELS = 5.4;

/** The width of a text in half characters: a Chinese one counts two. */
export const halfWidths = (text: string): number => [...text].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 2 : 1), 0);

/** A text cut to so many half characters. */
export function cut(name: string, longest = LONGEST): string {
  if (halfWidths(name) <= longest) return name;
  let kept = '';
  for (const letter of name) {
    if (halfWidths(kept + letter) > longest - 2) break;
    kept += letter;
  }
  return `${kept}…`;
}

/** A text over several lines of about the same length, none wider than so many half characters: what is left over is cut. */
export function inLines(text: string, longest: number, most: number): string {
  const whole = halfWidths(text);
  const needed = Math.min(most, Math.ceil(whole / longest));
  for (let width = Math.ceil(whole / needed); width <= longest; width += 1) {
    const lines = linesOf(text, width);
    if (lines.length <= needed && lines.every((line) => halfWidths(line.trimEnd()) <= longest)) return joined(lines);
  }
  const lines = linesOf(text, longest);
  return joined([...lines.slice(0, most - 1), lines.slice(most - 1).join('')].map((line) => cut(line.trimEnd(), longest)));
}

const joined = (lines: readonly string[]): string =>
  lines
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
    .join('\n');

/** Chinese breaks anywhere, other words between them. */
function linesOf(text: string, width: number): readonly string[] {
  const lines = [''];
  for (const piece of text.match(/[\u2e80-\uffff]|[^\s\u2e80-\uffff]+\s*|\s+/g) ?? []) {
    const line = (lines.at(-1) ?? '') + piece;
    if (lines.at(-1) === '' || halfWidths(line.trimEnd()) <= width) lines[lines.length - 1] = line;
    else lines.push(piece);
  }
  return lines;
}

/** Half characters that so many pixels hold at 8 pt, with a little air between two labels. */
export const halfWidthsIn = (pixels: number): number => Math.floor((pixels - AIR) / HALF_WIDTH_PIXELS);
const AIR = 4;

/** Pixels that the longest of some names takes at 8 pt. */
export const namePixels = (names: readonly string[]): number => Math.max(0, ...names.map((name) => halfWidths(name) * HALF_WIDTH_PIXELS));

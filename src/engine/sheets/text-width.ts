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

/** Pixels that the longest of some names takes at 8 pt. */
export const namePixels = (names: readonly string[]): number => Math.max(0, ...names.map((name) => halfWidths(name) * HALF_WIDTH_PIXELS));

const PIXELS_PER_POINT = 4 / 3;
/** Height of a line of text in em: the tallest of the fonts in use. */
const LINE = 1.45;
/** What Excel keeps free on both sides of a cell together, with the indent of a text, in pixels. */
export const SIDES = 14;
/** Fonts differ between machines; what nearly fills a line counts as more. */
const CAUTION = 1.04;

/** Where a text stands. */
export interface TextRoom {
  /** Pixels of the cell or merged cells. */
  readonly width: number;
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
}

/** The lines that a wrapped text takes: Chinese breaks anywhere, other words between them, or inside where one is too long. */
export function lineCount(text: string, room: TextRoom): number {
  return text.split(/\r\n|\r|\n/).reduce((lines, paragraph) => lines + paragraphLines(paragraph, (room.width - SIDES) / emPixels(room)), 0);
}

/** The pixels that a row needs to show a wrapped text whole, with what it keeps free above and below together. */
export const textHeight = (text: string, room: TextRoom, free = 6): number =>
  Math.ceil(lineCount(text, room) * room.size * PIXELS_PER_POINT * LINE) + free;

/** The first of the sizes at which every text stands in one line; nothing where none is small enough. */
export const oneLineSize = (texts: readonly string[], width: number, sizes: readonly number[], bold = false): number | undefined =>
  sizes.find((size) => texts.every((text) => lineCount(text, { width, size, bold }) <= 1));

const emPixels = ({ size, bold }: TextRoom): number => size * PIXELS_PER_POINT * CAUTION * (bold ? 1.06 : 1);

function paragraphLines(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const piece of paragraph.match(/[\u2E80-\uFFFF]|[^\s\u2E80-\uFFFF]+|\s/g) ?? []) {
    const wide = widthOf(piece);
    if (used + wide <= room) {
      used += wide;
    } else if (wide <= room) {
      lines += 1;
      used = wide;
    } else {
      const all = (used > 0 ? room : 0) + wide;
      lines += Math.ceil(all / room) - 1;
      used = all % room;
    }
  }
  return lines;
}

const widthOf = (piece: string): number => [...piece].reduce((sum, letter) => sum + letterWidth(letter), 0);

function letterWidth(letter: string): number {
  if (letter >= '\u2E80') return 1;
  if (/[A-Z@%&mw¥]/.test(letter)) return /[EFIJLST]/.test(letter) ? 0.56 : 0.7;
  return /[\s.,:;'|!ijlt]/.test(letter) ? 0.32 : 0.56;
}

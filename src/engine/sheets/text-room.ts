const PIXELS_PER_POINT = 4 / 3;
/** Height of a line of text in em: the tallest of the fonts in use. */
const LINE = 1.45;
/** What Excel keeps free on both sides of a cell together, with the indent of a text, in pixels. */
const SIDES = 14;
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
  const ems = (room.width - SIDES) / emPixels(room);
  // No letter is wider than an em: most texts need no measuring.
  if (text.length <= ems && !BREAK.test(text)) return 1;
  return text.split(BREAK).reduce((lines, paragraph) => lines + paragraphLines(paragraph, ems), 0);
}

const BREAK = /\r\n|\r|\n/;

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
  for (const wide of pieceWidths(paragraph)) {
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

/** The widths of what is not broken: of each Chinese letter, of each blank, and of each other word. */
function pieceWidths(text: string): readonly number[] {
  const widths: number[] = [];
  let word = 0;
  for (let at = 0; at < text.length; at += 1) {
    const { width, isWord } = letterOf(text.charCodeAt(at));
    if (isWord) {
      word += width;
    } else {
      if (word > 0) widths.push(word);
      widths.push(width);
      word = 0;
    }
  }
  if (word > 0) widths.push(word);
  return widths;
}

/** A letter by its width in em, and whether it makes a word with its neighbours. */
interface Letter {
  readonly width: number;
  readonly isWord: boolean;
}

const CHINESE: Letter = { width: 1, isWord: false };
const FIRST_CHINESE = 0x2e80;

/** Texts have few letters, and those millions of times. */
const letters = new Map<number, Letter>();

function letterOf(code: number): Letter {
  if (code >= FIRST_CHINESE) return CHINESE;
  const known = letters.get(code);
  if (known) return known;
  const letter = String.fromCharCode(code);
  const measured = { width: letterWidth(letter), isWord: !/\s/.test(letter) };
  letters.set(code, measured);
  return measured;
}

function letterWidth(letter: string): number {
  if (/[A-Z@%&mw¥]/.test(letter)) return /[EFIJLST]/.test(letter) ? 0.56 : 0.7;
  return /[\s.,:;'|!ijlt]/.test(letter) ? 0.32 : 0.56;
}

import { Refusal } from './refusal';

/** A large sheet's XML in texts that are short enough: what stands before its cells, the cells some rows at a time, what stands behind. */
export interface SheetPieces {
  readonly head: string;
  readonly tail: string;
  readonly cells: Iterable<string>;
}

/** How many bytes of rows make a piece; the first one is small, since of many sheets only the head is wanted. */
export interface PieceBytes {
  readonly first: number;
  readonly other: number;
}

/** Rows that go unnumbered cannot be counted on from one piece to the next. */
const FIRST_ROW = /^<sheetData>\s*<row\s[^<>]*?\br="/;
const LONGEST_TAG = 2_000;
/** A row that is longer than this is none of a report. */
const MOST_IN_ROW = 8;
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const [OPENING, CLOSING, ROW_END, SHEET_END] = ['<sheetData>', '</sheetData>', '</row>', '</worksheet>'].map(bytesOf) as [
  Uint8Array,
  Uint8Array,
  Uint8Array,
  Uint8Array,
];

/** Takes a sheet apart without making one text of it (V8 has none beyond 512 MB); nothing where it is not written as Excel writes. */
export function sheetPieces(part: Uint8Array, size: PieceBytes): SheetPieces | undefined {
  const opening = placeOf(part, OPENING, 0);
  const end = lastPlaceOf(part, CLOSING);
  if (opening < 0 || !FIRST_ROW.test(textOf(part, opening, opening + LONGEST_TAG))) return undefined;
  if (end < opening || lastPlaceOf(part, SHEET_END) < end) throw new Refusal('damaged');
  const start = opening + OPENING.length;
  return { head: textOf(part, 0, start), tail: textOf(part, end, part.length), cells: pieces(part, start, end, size) };
}

function* pieces(part: Uint8Array, start: number, end: number, { first, other }: PieceBytes): Generator<string> {
  for (let at = start; at < end;) {
    const wanted = at === start ? first : other;
    const closing = at + wanted < end ? placeOf(part, ROW_END, at + wanted) : -1;
    const next = closing < 0 || closing > end ? end : closing + ROW_END.length;
    if (next - at > MOST_IN_ROW * other) throw new Refusal('tooLarge');
    yield textOf(part, at, next);
    at = next;
  }
}

const textOf = (part: Uint8Array, start: number, end: number): string => new TextDecoder().decode(part.subarray(start, end));

const isAt = (part: Uint8Array, sought: Uint8Array, at: number): boolean => sought.every((byte, place) => part[at + place] === byte);

function placeOf(part: Uint8Array, sought: Uint8Array, from: number): number {
  let at = part.indexOf(sought[0] as number, from);
  while (at >= 0 && !isAt(part, sought, at)) at = part.indexOf(sought[0] as number, at + 1);
  return at;
}

function lastPlaceOf(part: Uint8Array, sought: Uint8Array): number {
  let at = part.lastIndexOf(sought[0] as number);
  while (at >= 0 && !isAt(part, sought, at)) at = at === 0 ? -1 : part.lastIndexOf(sought[0] as number, at - 1);
  return at;
}

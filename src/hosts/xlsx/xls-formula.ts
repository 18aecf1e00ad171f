/** Bytes of each piece of a formula in Excel 97–2003, by its kind; kinds from 0x40 on repeat those from 0x20 on. */
const PIECE_BYTES: ReadonlyMap<number, number> = new Map([
  ...[1, 2].map((kind) => [kind, 5] as const),
  ...Array.from({ length: 20 }, (_, at) => [at + 3, 1] as const),
  ...([[0x19, 4], [0x1c, 2], [0x1d, 2], [0x1e, 3], [0x1f, 9], [0x21, 3], [0x22, 4], [0x24, 5], [0x25, 9]] as const),
  ...([[0x2a, 5], [0x2b, 9], [0x2c, 5], [0x2d, 9], [0x3a, 7], [0x3b, 11], [0x3c, 7], [0x3d, 11]] as const),
]); // prettier-ignore
const TEXT = 0x17;
const ATTRIBUTE = 0x19;
const CHOOSE = 4;

/**
 * Whether a formula, whose length stands at a place before it, lies within its record. One whose text cannot be read piece by piece (names, tables of
 * values in it) loses its text, never its result: its length becomes 0.
 */
export function isFormula(data: DataView, at: number): boolean {
  if (at + 2 > data.byteLength) return false;
  const length = data.getUint16(at, true);
  const end = at + 2 + length;
  if (end > data.byteLength) return false;
  let place = at + 2;
  while (place < end) {
    const bytes = pieceBytes(data, place, end);
    if (bytes === undefined) {
      data.setUint16(at, 0, true);
      return true;
    }
    place += bytes;
  }
  return place === end;
}

/** The bytes of the piece of a formula that begins at a place; nothing where we do not know. */
function pieceBytes(data: DataView, at: number, end: number): number | undefined {
  const kind = data.getUint8(at);
  if (kind === TEXT) return at + 3 > end ? 3 : 3 + data.getUint8(at + 1) * (1 + (data.getUint8(at + 2) & 1));
  if (kind === ATTRIBUTE && at + 4 <= end && data.getUint8(at + 1) & CHOOSE) return 6 + 2 * data.getUint16(at + 2, true);
  return PIECE_BYTES.get(kind < 0x40 ? kind : (kind & 0x1f) | 0x20);
}

/** Bytes of one piece: large enough that handing it on costs little, small enough to stay in the processor's reach. */
const PIECE = 1 << 17;
/** A UTF-16 unit takes at most so many bytes in UTF-8. */
const MOST_BYTES_OF_UNIT = 3;

/** Texts as UTF-8, put together into pieces. Each is encoded while it is new: putting texts together first would copy them twice. */
export function* encoded(texts: Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  let piece = new Uint8Array(PIECE);
  let filled = 0;
  for (const text of texts) {
    const most = text.length * MOST_BYTES_OF_UNIT;
    if (filled + most > piece.length) {
      if (filled > 0) yield piece.subarray(0, filled);
      piece = new Uint8Array(Math.max(PIECE, most));
      filled = 0;
    }
    filled += encoder.encodeInto(text, piece.subarray(filled)).written;
  }
  if (filled > 0) yield piece.subarray(0, filled);
}

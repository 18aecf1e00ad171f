const ENTRY = 0x02014b50;
const END = 0x06054b50;

/** Where the central directory's entry of a part begins, in an archive without comments. */
export function directoryEntry(bytes: Uint8Array, name: string): number {
  const view = viewOf(bytes);
  for (let at = 0; at + 46 <= bytes.length; at += 1) {
    if (view.getUint32(at, true) !== ENTRY) continue;
    const length = view.getUint16(at + 28, true);
    if (new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)) === name) return at;
  }
  throw new Error(`no part ${name}`);
}

/** The archive with one 32-bit field of a part's directory entry changed. */
export function withField(bytes: Uint8Array, name: string, field: number, value: number): Uint8Array {
  const changed = bytes.slice();
  viewOf(changed).setUint32(directoryEntry(bytes, name) + field, value, true);
  return changed;
}

/** The archive in which one part's directory entry points at the bytes of another. */
export function sharingBytes(bytes: Uint8Array, name: string, other: string): Uint8Array {
  const [from, to] = [directoryEntry(bytes, other), directoryEntry(bytes, name)];
  const changed = bytes.slice();
  changed.copyWithin(to + 10, from + 10, from + 28);
  changed.copyWithin(to + 42, from + 42, from + 46);
  return changed;
}

/** The same archive in ZIP64: every size and offset stands in 64-bit fields only. */
export function asZip64(bytes: Uint8Array): Uint8Array {
  const endAt = bytes.length - 22;
  const start = viewOf(bytes).getUint32(endAt + 16, true);
  const entries = entriesOf(bytes, start, endAt).map(entry64);
  const directory = joined(entries);
  const end64 = new Uint8Array(56 + 20);
  const view = viewOf(end64);
  view.setUint32(0, 0x06064b50, true);
  view.setBigUint64(4, 44n, true);
  view.setBigUint64(24, BigInt(entries.length), true);
  view.setBigUint64(32, BigInt(entries.length), true);
  view.setBigUint64(40, BigInt(directory.length), true);
  view.setBigUint64(48, BigInt(start), true);
  view.setUint32(56, 0x07064b50, true);
  view.setBigUint64(64, BigInt(start + directory.length), true);
  view.setUint32(72, 1, true);
  const end = new Uint8Array(22).fill(0xff);
  viewOf(end).setUint32(0, END, true);
  viewOf(end).setUint16(20, 0, true);
  return joined([bytes.subarray(0, start), directory, end64, end]);
}

function entriesOf(bytes: Uint8Array, start: number, end: number): Uint8Array[] {
  const entries: Uint8Array[] = [];
  for (let at = start; at < end;) {
    const next = at + 46 + viewOf(bytes).getUint16(at + 28, true);
    entries.push(bytes.slice(at, next));
    at = next;
  }
  return entries;
}

function entry64(entry: Uint8Array): Uint8Array {
  const wide = joined([entry, new Uint8Array(28)]);
  const view = viewOf(wide);
  const [packed, inflated, offset] = [20, 24, 42].map((field) => BigInt(view.getUint32(field, true)));
  [20, 24, 42].forEach((field) => view.setUint32(field, 0xffffffff, true));
  view.setUint16(30, 28, true);
  view.setUint16(entry.length, 1, true);
  view.setUint16(entry.length + 2, 24, true);
  [inflated, packed, offset].forEach((value, place) => view.setBigUint64(entry.length + 4 + 8 * place, value ?? 0n, true));
  return wide;
}

/** Pieces of bytes one behind the other. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** An OLE compound file's header and one directory entry of the given name, a stream unless told otherwise. */
export function compoundFile(stream: string, kind = 2): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const at = 1024 + 128;
  [...stream].forEach((letter, place) => bytes.set([letter.charCodeAt(0), 0], at + 2 * place));
  bytes.set([2 * (stream.length + 1), 0, kind], at + 64);
  return bytes;
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

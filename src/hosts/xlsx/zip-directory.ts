import type { Bounds } from './bounds';
import { Refusal, refuseBeyond } from './refusal';

/** One part as the archive's central directory declares it; the declared sizes may lie. */
export interface ZipEntry {
  /** With forward slashes and without a leading one. */
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
  readonly packedBytes: number;
  readonly inflatedBytes: number;
  /** Where the part's local header begins. */
  readonly offset: number;
}

const END = 0x06054b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const END_64_LOCATOR = 0x07064b50;
const END_64_LOCATOR_BYTES = 20;
const END_64 = 0x06064b50;
const END_64_BYTES = 56;
const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;
const EXTRA_64 = 0x0001;
const IN_64 = 0xffffffff;
const ENCRYPTION_FLAGS = 0x2041;

/** All parts that the central directory declares; throws a Refusal for a directory that is cut off or wrong. */
export function zipDirectory(bytes: Uint8Array, bounds: Bounds): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start, end } = directoryPlace(view);
  refuseBeyond('parts', count, bounds.parts);
  const entries: ZipEntry[] = [];
  for (let at = start; entries.length < count;) {
    if (at + ENTRY_BYTES > end || view.getUint32(at, true) !== ENTRY) throw new Refusal('damaged');
    const next = at + ENTRY_BYTES + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0);
    if (next > end) throw new Refusal('damaged');
    entries.push(entryAt(view, at));
    at = next;
  }
  return entries;
}

interface DirectoryPlace {
  readonly count: number;
  readonly start: number;
  readonly end: number;
}

function directoryPlace(view: DataView): DirectoryPlace {
  const at = endRecordAt(view);
  const place =
    directoryPlace64(view, at) ??
    ({
      count: view.getUint16(at + 10, true),
      start: view.getUint32(at + 16, true),
      end: view.getUint32(at + 16, true) + view.getUint32(at + 12, true),
    } satisfies DirectoryPlace);
  if (place.end > at) throw new Refusal('damaged');
  return place;
}

function endRecordAt(view: DataView): number {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new Refusal('damaged');
}

function directoryPlace64(view: DataView, endAt: number): DirectoryPlace | undefined {
  const locator = endAt - END_64_LOCATOR_BYTES;
  if (locator < 0 || view.getUint32(locator, true) !== END_64_LOCATOR) return undefined;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + END_64_BYTES > locator || view.getUint32(at, true) !== END_64) throw new Refusal('damaged');
  const start = Number(view.getBigUint64(at + 48, true));
  return {
    count: Number(view.getBigUint64(at + 32, true)),
    start,
    end: start + Number(view.getBigUint64(at + 40, true)),
  };
}

function entryAt(view: DataView, at: number): ZipEntry {
  const nameBytes = view.getUint16(at + 28, true);
  const longFields = fieldsOf64(view, at + ENTRY_BYTES + nameBytes, view.getUint16(at + 30, true));
  const size = (field: number): number => {
    const short = view.getUint32(at + field, true);
    return short === IN_64 ? (longFields.shift() ?? IN_64) : short;
  };
  // The 64-bit fields stand in this order, each only where its short field is full.
  const inflatedBytes = size(24);
  const packedBytes = size(20);
  return {
    name: partName(new Uint8Array(view.buffer, view.byteOffset + at + ENTRY_BYTES, nameBytes)),
    method: view.getUint16(at + 10, true),
    isEncrypted: (view.getUint16(at + 8, true) & ENCRYPTION_FLAGS) !== 0,
    crc: view.getUint32(at + 16, true),
    packedBytes,
    inflatedBytes,
    offset: size(42),
  };
}

function fieldsOf64(view: DataView, start: number, length: number): number[] {
  const end = start + length;
  for (let at = start; at + 4 <= end;) {
    const next = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === EXTRA_64 && next <= end) {
      return Array.from({ length: Math.floor((next - at - 4) / 8) }, (_, place) => Number(view.getBigUint64(at + 4 + 8 * place, true)));
    }
    at = next;
  }
  return [];
}

// Some writers use backslashes or a leading slash; both mean the same part.
const partName = (name: Uint8Array): string => new TextDecoder().decode(name).replaceAll('\\', '/').replace(/^\//, '');

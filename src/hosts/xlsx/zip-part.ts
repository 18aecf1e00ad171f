import { Inflate, inflateSync } from 'fflate';
import { crc32 } from './crc32';
import { platformZlib } from './platform-zlib';
import { orDamaged, Refusal } from './refusal';
import type { ZipEntry } from './zip-directory';

const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;
/** Packed bytes inflated between two looks at the size. */
const STEP_BYTES = 65_536;
/** Inflated bytes that Node's zlib makes at once. */
const CHUNK_BYTES = 1 << 18;
/** DEFLATE makes at most so many times as many bytes of those that it is given. */
export const DEFLATE_LIMIT = 1032;

/** The inflated bytes of one part; throws a Refusal where they are not the ones that the directory declares. */
export function zipPart(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.isEncrypted) throw new Refusal('encrypted');
  const packed = packedBytes(bytes, entry);
  const part = entry.method === STORED ? packed : orDamaged(() => inflated(packed, entry));
  if (part.length !== entry.inflatedBytes || crc32(part) !== entry.crc) throw new Refusal('damaged');
  return part;
}

function packedBytes(bytes: Uint8Array, { offset, method, packedBytes: length }: ZipEntry): Uint8Array {
  if (method !== STORED && method !== DEFLATED) throw new Refusal('damaged');
  if (offset + LOCAL_HEADER_BYTES > bytes.length) throw new Refusal('damaged');
  const header = new DataView(bytes.buffer, bytes.byteOffset + offset, LOCAL_HEADER_BYTES);
  if (header.getUint32(0, true) !== LOCAL_HEADER) throw new Refusal('damaged');
  const start = offset + LOCAL_HEADER_BYTES + header.getUint16(26, true) + header.getUint16(28, true);
  if (start + length > bytes.length) throw new Refusal('damaged');
  return bytes.subarray(start, start + length);
}

// Never more than the declared size is kept, and the work ends soon after the stream has passed it.
function inflated(packed: Uint8Array, { inflatedBytes: size }: ZipEntry): Uint8Array {
  if (size > packed.length * DEFLATE_LIMIT) throw new Refusal('damaged');
  if (platformZlib) return platformZlib.inflateRawSync(packed, { maxOutputLength: size + 1, chunkSize: CHUNK_BYTES });
  if (packed.length <= STEP_BYTES) return inflateSync(packed, { out: new Uint8Array(size + 1) });
  return inflatedInSteps(packed, size);
}

function inflatedInSteps(packed: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw new Refusal('damaged');
    out.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < packed.length; at += STEP_BYTES) {
    stream.push(packed.subarray(at, at + STEP_BYTES), at + STEP_BYTES >= packed.length);
  }
  return out.subarray(0, filled);
}

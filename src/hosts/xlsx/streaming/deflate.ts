import { crc32 } from '../crc32';

/** What a zip needs to know of one entry's content. */
export interface Deflated {
  readonly chunks: readonly Uint8Array[];
  readonly packedSize: number;
  readonly size: number;
  readonly crc: number;
}

const ZLIB_HEADER = 2;
const ZLIB_CHECKSUM = 4;

/** Deflates content as it comes, with the platform's own deflate (in Node and the browser off this thread). */
export async function deflate(content: Iterable<Uint8Array>): Promise<Deflated> {
  const stream = new CompressionStream('deflate');
  const packed = collect(stream.readable);
  const writer = stream.writable.getWriter();
  let size = 0;
  let crc = 0;
  try {
    // The next piece is made while this one is deflated. `writer.ready` would not wait: to Node's stream thousands of pieces are few.
    let taken: Promise<void> = Promise.resolve();
    for (const bytes of content) {
      await taken;
      taken = writer.write(bytes as Uint8Array<ArrayBuffer>);
      taken.catch(() => undefined);
      size += bytes.length;
      crc = crc32(bytes, crc);
    }
    await writer.close();
  } catch (error) {
    await writer.abort(error).catch(() => undefined);
    await packed.catch(() => undefined);
    throw error;
  }
  const chunks = withoutEnvelope(await packed);
  return { chunks, packedSize: chunks.reduce((sum, chunk) => sum + chunk.length, 0), size, crc };
}

async function collect(stream: ReadableStream<Uint8Array>): Promise<Uint8Array[]> {
  const chunks: Uint8Array[] = [];
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) chunks.push(next.value);
  return chunks;
}

/** Node 20.0 has no `deflate-raw`, so zlib's header and checksum are taken off its `deflate`. */
function withoutEnvelope(chunks: readonly Uint8Array[]): Uint8Array[] {
  const total = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  let place = 0;
  return chunks.map((chunk) => {
    const from = Math.max(0, ZLIB_HEADER - place);
    const to = Math.min(chunk.length, total - ZLIB_CHECKSUM - place);
    place += chunk.length;
    return chunk.subarray(from, Math.max(from, to));
  });
}

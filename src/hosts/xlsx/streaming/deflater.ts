import { platformZlib } from '../platform-zlib';

/** Takes content piece by piece and gives it back deflated, without an envelope; both in Node and in a browser off this thread. */
export interface Deflater {
  /** Resolves when the next piece may be given. */
  add(bytes: Uint8Array): Promise<void>;
  /** What all pieces became. */
  end(): Promise<readonly Uint8Array[]>;
  /** Gives up: nothing is awaited any more. */
  stop(reason: unknown): Promise<void>;
}

/** The platform's own deflate: Node's zlib, or the stream that every browser has. */
export const newDeflater = (zlib = platformZlib): Deflater => (zlib ? zlibDeflater(zlib) : streamDeflater());

/** Sheets are long and say the same again and again: a higher level takes twice the time for a tenth of the size. */
const LEVEL = 2;
const CHUNK_BYTES = 1 << 16;

function zlibDeflater(zlib: NonNullable<typeof platformZlib>): Deflater {
  const stream = zlib.createDeflateRaw({ level: LEVEL, chunkSize: CHUNK_BYTES });
  const chunks: Uint8Array[] = [];
  stream.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => stream.once('end', resolve).once('error', reject));
  return {
    add: (bytes) => new Promise((resolve, reject) => stream.write(bytes, (error) => (error ? reject(error) : resolve()))),
    end: async () => {
      stream.end();
      await ended;
      return chunks;
    },
    stop: async () => {
      stream.destroy();
    },
  };
}

function streamDeflater(): Deflater {
  const stream = new CompressionStream('deflate');
  const packed = collect(stream.readable);
  const writer = stream.writable.getWriter();
  return {
    add: (bytes) => writer.write(bytes as Uint8Array<ArrayBuffer>),
    end: async () => {
      await writer.close();
      return withoutEnvelope(await packed);
    },
    stop: async (reason) => {
      await writer.abort(reason).catch(() => undefined);
      await packed.catch(() => undefined);
    },
  };
}

async function collect(stream: ReadableStream<Uint8Array>): Promise<Uint8Array[]> {
  const chunks: Uint8Array[] = [];
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) chunks.push(next.value);
  return chunks;
}

const ZLIB_HEADER = 2;
const ZLIB_CHECKSUM = 4;

/** Not every browser has `deflate-raw`, so zlib's header and checksum are taken off its `deflate`. */
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

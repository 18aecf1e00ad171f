import { crc32 } from '../crc32';
import { newDeflater } from './deflater';

/** What a zip needs to know of one entry's content. */
export interface Deflated {
  readonly chunks: readonly Uint8Array[];
  readonly packedSize: number;
  readonly size: number;
  readonly crc: number;
}

/** Deflates content as it comes. */
export async function deflate(content: Iterable<Uint8Array>, deflater = newDeflater()): Promise<Deflated> {
  let size = 0;
  let crc = 0;
  try {
    // The next piece is made while this one is deflated: no stream would wait by itself, since to it thousands of pieces are few.
    let taken: Promise<void> = Promise.resolve();
    for (const bytes of content) {
      await taken;
      taken = deflater.add(bytes);
      taken.catch(() => undefined);
      size += bytes.length;
      crc = crc32(bytes, crc);
    }
    const chunks = await deflater.end();
    return { chunks, packedSize: chunks.reduce((sum, chunk) => sum + chunk.length, 0), size, crc };
  } catch (error) {
    await deflater.stop(error);
    throw error;
  }
}

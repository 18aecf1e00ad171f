import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { crc32 } from '../../../../src/hosts/xlsx/crc32';
import { ZipWriter } from '../../../../src/hosts/xlsx/streaming/zip-writer';

const LOCAL_HEADER_BYTES = 30;
const DIRECTORY_RECORD = 0x02014b50;

async function archive(files: Record<string, readonly Uint8Array[]>): Promise<Uint8Array> {
  const zip = new ZipWriter();
  for (const [name, pieces] of Object.entries(files)) await zip.add(name, pieces);
  return new Uint8Array(Buffer.concat(await zip.finish()));
}

describe('the zip writer', () => {
  test('gives back what was put in, whatever the pieces', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 3000 }), { maxLength: 6 }), async (pieces) => {
        const found = unzipSync(await archive({ 'xl/表.xml': pieces, empty: [] }));
        expect(Buffer.from(found['xl/表.xml'] ?? [])).toEqual(Buffer.concat(pieces));
        expect(found['empty']).toHaveLength(0);
      }),
      { numRuns: 50 },
    );
  });

  test('writes checksums and sizes that another archiver writes too', async () => {
    const content = strToU8('售后月报'.repeat(1000));
    const ours = await archive({ a: [content.subarray(0, 1000), content.subarray(1000)] });
    const theirs = new DataView(zipSync({ a: content }).buffer);
    const view = new DataView(ours.buffer);
    expect(view.getUint32(14, true)).toBe(theirs.getUint32(14, true));
    const start = LOCAL_HEADER_BYTES + 'a'.length;
    const packed = ours.subarray(start, start + view.getUint32(18, true));
    expect(Buffer.from(content).equals(inflateRawSync(packed))).toBe(true);
    expect(view.getUint32(start + packed.length, true)).toBe(DIRECTORY_RECORD);
    expect(view.getUint32(22, true)).toBe(content.length);
  });

  test('lays files out in the order in which they were added, whichever is done first', async () => {
    const zip = new ZipWriter();
    const large = Array.from({ length: 50 }, (_, piece) => new Uint8Array(100_000).fill(piece));
    await Promise.all([zip.add('large', large), zip.add('small', [strToU8('1')])]);
    expect(Object.keys(unzipSync(Buffer.concat(await zip.finish())))).toEqual(['large', 'small']);
  });

  test('gives every entry the same date, the earliest there is', async () => {
    const view = new DataView((await archive({ a: [] })).buffer);
    expect([view.getUint16(10, true), view.getUint16(12, true)]).toEqual([0, 0x21]);
  });

  test('passes on what goes wrong while the content is made', async () => {
    function* failing(): Generator<Uint8Array> {
      yield strToU8('half');
      throw new Error('no more');
    }
    await expect(new ZipWriter().add('a', failing())).rejects.toThrow('no more');
  });
});

test.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])('the checksum of %i bytes is that of another archiver', (length) => {
  const bytes = strToU8('售后月报').subarray(0, length);
  expect(crc32(bytes)).toBe(new DataView(zipSync({ a: bytes }).buffer).getUint32(14, true));
});

test('the checksum can be carried on from piece to piece', () => {
  const bytes = strToU8('123456789');
  expect(crc32(bytes)).toBe(0xcbf43926);
  expect(crc32(bytes.subarray(4), crc32(bytes.subarray(0, 4)))).toBe(0xcbf43926);
});

import fc from 'fast-check';
import { crc32 } from '../../../src/hosts/xlsx/crc32';
import { BOUNDS } from '../../../src/hosts/xlsx/bounds';
import { ZipWriter } from '../../../src/hosts/xlsx/streaming/zip-writer';
import { openArchive } from '../../../src/hosts/xlsx/zip-gate';

const withZlib = { crc32, ZipWriter, openArchive };

/** The same modules where the platform has no zlib, as in a browser. */
async function inBrowser(): Promise<typeof withZlib> {
  const asked = jest.spyOn(process, 'getBuiltinModule').mockReturnValue(undefined as never);
  let loaded: typeof withZlib | undefined;
  await jest.isolateModulesAsync(async () => {
    const { crc32 } = await import('../../../src/hosts/xlsx/crc32');
    const { ZipWriter } = await import('../../../src/hosts/xlsx/streaming/zip-writer');
    const { openArchive } = await import('../../../src/hosts/xlsx/zip-gate');
    loaded = { crc32, ZipWriter, openArchive };
  });
  expect(asked).toHaveBeenCalledWith('node:zlib');
  asked.mockRestore();
  return loaded as typeof withZlib;
}

const archived = async ({ ZipWriter }: Pick<typeof withZlib, 'ZipWriter'>, content: Uint8Array): Promise<Uint8Array> => {
  const zip = new ZipWriter();
  await zip.add('a', [content.subarray(0, 70_000), content.subarray(70_000)]);
  return Buffer.concat(await zip.finish());
};

function partOf({ openArchive }: Pick<typeof withZlib, 'openArchive'>, bytes: Uint8Array): Buffer {
  const archive = openArchive(bytes, BOUNDS);
  if (!archive.ok) throw new Error(archive.failure.reason);
  return Buffer.from(archive.value.part('a') ?? []);
}

const contents = fc
  .tuple(fc.uint8Array({ minLength: 1, maxLength: 400 }), fc.integer({ min: 0, max: 1000 }))
  .map(([piece, times]) => Buffer.concat(Array.from({ length: times }, () => piece)));

test('what is packed with or without Node’s zlib is the same when unpacked with or without it', async () => {
  const hosts = [withZlib, await inBrowser()];
  await fc.assert(
    fc.asyncProperty(contents, async (content) => {
      for (const packing of hosts) {
        const bytes = await archived(packing, content);
        for (const unpacking of hosts) expect(partOf(unpacking, bytes).equals(content)).toBe(true);
      }
    }),
    { numRuns: 40 },
  );
});

test('checksums are the same with and without it, in one piece or several', async () => {
  const browser = await inBrowser();
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 3000 }), fc.nat(3000), (bytes, at) => {
      const sum = crc32(bytes);
      expect(browser.crc32(bytes)).toBe(sum);
      expect(browser.crc32(bytes.subarray(at), crc32(bytes.subarray(0, at)))).toBe(sum);
    }),
  );
});

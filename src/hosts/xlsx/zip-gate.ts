import type { Result } from '../../engine/values/result';
import type { UnreadableReason } from '../../engine/workbook/file';
import { BOUNDS, type Bounds } from './bounds';
import { compoundFileReason, isCompoundFile } from './compound-file';
import { isOlderFormat } from './older-format';
import { orRefusal, Refusal, refuseBeyond } from './refusal';
import { zipDirectory, type ZipEntry } from './zip-directory';
import { DEFLATE_LIMIT, zipPart } from './zip-part';

/** An archive whose directory passed the gate; its parts are inflated one by one, when asked for. */
export interface Archive {
  /** The part's bytes, or undefined where there is no such part; throws a Refusal where it is damaged. */
  readonly part: (name: string) => Uint8Array | undefined;
  readonly has: (name: string) => boolean;
}

const LOCAL_HEADER = [0x50, 0x4b, 0x03, 0x04];

/** Whether the bytes begin as an archive. */
export const isPackage = (bytes: Uint8Array): boolean => LOCAL_HEADER.every((byte, place) => bytes[place] === byte);

/** Looks at a file's kind and at its archive's directory before anything is inflated. */
export const openArchive = (bytes: Uint8Array, bounds = BOUNDS): Result<Archive, UnreadableReason> =>
  orRefusal(() => archiveOf(bytes, bounds));

/** The same, for readers in this folder: throws a Refusal. */
export function archiveOf(bytes: Uint8Array, bounds: Bounds): Archive {
  if (bytes.length === 0) throw new Refusal('empty');
  if (isCompoundFile(bytes)) throw new Refusal(compoundFileReason(bytes));
  if (!isPackage(bytes)) throw new Refusal(isOlderFormat(bytes) ? 'oldXls' : 'notAWorkbook');
  refuseBeyond('fileBytes', bytes.length, bounds.fileBytes);
  const entries = zipDirectory(bytes, bounds);
  checkSizes(bytes, entries, bounds);
  const parts = partsByName(entries);
  return {
    has: (name) => parts.has(name.toLowerCase()),
    part: (name) => {
      const entry = parts.get(name.toLowerCase());
      return entry && zipPart(bytes, entry);
    },
  };
}

function checkSizes(bytes: Uint8Array, entries: readonly ZipEntry[], bounds: Bounds): void {
  let packed = 0;
  let inflated = 0;
  for (const entry of entries) {
    packed += entry.packedBytes;
    inflated += entry.inflatedBytes;
    // No packing is that tight: the size that the directory declares was damaged, or lies.
    if (entry.inflatedBytes > (entry.packedBytes + 1) * DEFLATE_LIMIT) throw new Refusal('damaged');
    refuseBeyond('partBytes', entry.inflatedBytes, bounds.partBytes);
    if (entry.inflatedBytes >= bounds.ratioFromBytes) {
      refuseBeyond('ratio', Math.ceil(entry.inflatedBytes / Math.max(1, entry.packedBytes)), bounds.ratio);
    }
  }
  refuseBeyond('inflatedBytes', inflated, bounds.inflatedBytes);
  // Parts that share their packed bytes: the trick of bombs that declare honest ratios.
  if (packed > bytes.length) throw new Refusal('damaged', { why: 'sharedBytes' });
}

// Part names are case-insensitive; two parts of one name or a name that climbs out of the archive are no accident.
function partsByName(entries: readonly ZipEntry[]): ReadonlyMap<string, ZipEntry> {
  const parts = new Map<string, ZipEntry>();
  for (const entry of entries) {
    const name = entry.name.toLowerCase();
    if (isPathTrick(name)) throw new Refusal('damaged', { why: 'pathTrick' });
    if (parts.has(name)) throw new Refusal('damaged', { why: 'partTwice' });
    parts.set(name, entry);
  }
  return parts;
}

const isPathTrick = (name: string): boolean =>
  name.startsWith('/') || /^[a-z]:/.test(name) || name.includes('\0') || name.split('/').includes('..');

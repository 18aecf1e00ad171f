import { deflate, type Deflated } from './deflate';

interface Entry extends Deflated {
  readonly name: Uint8Array;
}

/** 1980-01-01 00:00, the earliest a zip can say: the same plan gives the same bytes on every day. */
const FIXED_DATE = 0x21;
const VERSION = 20;
const UTF8_NAMES = 0x800;
const DEFLATED = 8;
const LARGEST = 0xffff_ffff;

/** A zip archive in the making: entries are deflated beside each other and laid out at the end, in the order in which they were added. */
export class ZipWriter {
  private readonly adding: Promise<Entry>[] = [];

  /** Adds a file; its content is taken piece by piece and never held whole. Another may be added before this one is done. */
  async add(name: string, content: Iterable<Uint8Array>): Promise<void> {
    const entry = entryOf(name, content);
    this.adding.push(entry);
    await entry;
  }

  /** The finished archive, in the pieces of which it is put together. */
  async finish(): Promise<readonly Uint8Array[]> {
    const entries = await Promise.all(this.adding);
    const pieces: Uint8Array[] = [];
    const directory: Uint8Array[] = [];
    let offset = 0;
    for (const entry of entries) {
      directory.push(directoryRecord(entry, offset), entry.name);
      const local = [localHeader(entry), entry.name, ...entry.chunks];
      pieces.push(...local);
      offset += length(local);
    }
    if (offset > LARGEST) throw new Error(`the workbook is too large (${offset} bytes)`);
    return [...pieces, ...directory, endRecord(entries.length, length(directory), offset)];
  }
}

async function entryOf(name: string, content: Iterable<Uint8Array>): Promise<Entry> {
  const packed = await deflate(content);
  if (packed.size > LARGEST) throw new Error(`${name} is too large for a workbook (${packed.size} bytes)`);
  return { ...packed, name: new TextEncoder().encode(name) };
}

function localHeader(entry: Entry): Uint8Array {
  return record(30, [[4, 0x04034b50], ...commonFields(entry), [2, 0]]);
}

function directoryRecord(entry: Entry, offset: number): Uint8Array {
  return record(46, [[4, 0x02014b50], [2, VERSION], ...commonFields(entry), [2, 0], [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]]);
}

const commonFields = (entry: Entry): Field[] => [
  [2, VERSION],
  [2, UTF8_NAMES],
  [2, DEFLATED],
  [2, 0],
  [2, FIXED_DATE],
  [4, entry.crc],
  [4, entry.packedSize],
  [4, entry.size],
  [2, entry.name.length],
];

const endRecord = (entries: number, directorySize: number, directoryOffset: number): Uint8Array =>
  record(22, [
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, entries],
    [2, entries],
    [4, directorySize],
    [4, directoryOffset],
    [2, 0],
  ]);

type Field = readonly [bytes: 2 | 4, value: number];

function record(size: number, fields: readonly Field[]): Uint8Array {
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  let place = 0;
  for (const [width, value] of fields) {
    if (width === 2) view.setUint16(place, value, true);
    else view.setUint32(place, value, true);
    place += width;
  }
  return bytes;
}

const length = (pieces: readonly Uint8Array[]): number => pieces.reduce((sum, piece) => sum + piece.length, 0);

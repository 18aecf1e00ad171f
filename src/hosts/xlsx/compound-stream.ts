import { isNamedStream } from './compound-file';
import { Refusal } from './refusal';

const ENTRY_BYTES = 128;
const MINI_SECTOR_BYTES = 64;
const DIRECT_TABLES = 109;
/** From here on a number of a sector is a mark: the end of a chain, or no sector. */
const FIRST_MARK = 0xfffffffa;

/** Sectors of one size, and where each goes on. */
interface Sectors {
  readonly at: (sector: number) => Uint8Array;
  readonly next: (sector: number) => number;
  readonly count: number;
}

/**
 * The bytes of a stream of a compound file; throws a Refusal where its sectors do not hold it. The library's own way follows chains that never end.
 */
export function compoundStream(bytes: Uint8Array, name: string): Uint8Array {
  const file = view(bytes);
  const sectors = sectorsOf(bytes, file);
  const directory = chained(sectors, file.getUint32(48, true));
  for (let at = 0; at + ENTRY_BYTES <= directory.length; at += ENTRY_BYTES)
    if (isNamedStream(directory, at, name)) return streamOf(directory, at, file, sectors);
  throw new Refusal('damaged');
}

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.length);

function sectorsOf(bytes: Uint8Array, file: DataView): Sectors {
  if (bytes.length < 512) throw new Refusal('damaged');
  const size = file.getUint16(30, true) === 12 ? 4096 : 512;
  const count = Math.ceil(bytes.length / size) - 1;
  const at = (sector: number): Uint8Array => bytes.subarray((sector + 1) * size, (sector + 2) * size);
  return { at, count, next: numbersIn(tablesOf(file, at, size, count), at, size) };
}

/** The sectors of the table of sectors: the first in the header, the others in a chain of their own. */
function tablesOf(file: DataView, at: Sectors['at'], size: number, count: number): readonly number[] {
  const tables = Array.from({ length: DIRECT_TABLES }, (_, place) => file.getUint32(76 + 4 * place, true));
  let further = file.getUint32(68, true);
  for (let steps = 0; further < FIRST_MARK && steps < count; steps++) {
    const more = at(further);
    if (more.length < size) throw new Refusal('damaged');
    for (let place = 0; place < size - 4; place += 4) tables.push(view(more).getUint32(place, true));
    further = view(more).getUint32(size - 4, true);
  }
  return tables;
}

/** What a table that lies in sectors says of a number. */
function numbersIn(tables: readonly number[], at: Sectors['at'], size: number): Sectors['next'] {
  const each = size / 4;
  return (sector) => {
    const table = at(tables[Math.floor(sector / each)] ?? FIRST_MARK);
    const place = (sector % each) * 4;
    return place + 4 <= table.length ? view(table).getUint32(place, true) : FIRST_MARK;
  };
}

function streamOf(directory: Uint8Array, at: number, file: DataView, sectors: Sectors): Uint8Array {
  const entries = view(directory);
  const [start, size] = [entries.getUint32(at + 116, true), entries.getUint32(at + 120, true)];
  const stream = chained(size < file.getUint32(56, true) ? miniSectors(entries, file, sectors) : sectors, start);
  if (stream.length < size) throw new Refusal('damaged');
  return stream.subarray(0, size);
}

/** Short streams lie in small sectors within the stream of the root, the first entry. */
function miniSectors(entries: DataView, file: DataView, sectors: Sectors): Sectors {
  const held = chained(sectors, entries.getUint32(116, true));
  const table = view(chained(sectors, file.getUint32(60, true)));
  return {
    at: (sector) => held.subarray(sector * MINI_SECTOR_BYTES, (sector + 1) * MINI_SECTOR_BYTES),
    next: (sector) => (4 * sector + 4 <= table.byteLength ? table.getUint32(4 * sector, true) : FIRST_MARK),
    count: Math.ceil(held.length / MINI_SECTOR_BYTES),
  };
}

/** The bytes of a chain of sectors; one that is longer than there are sectors goes in a circle. */
function chained({ at, next, count }: Sectors, start: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (let sector = start; sector < FIRST_MARK; sector = next(sector)) {
    const piece = sector < count ? at(sector) : undefined;
    if (piece === undefined || pieces.length >= count) throw new Refusal('damaged');
    pieces.push(piece);
    length += piece.length;
  }
  const whole = new Uint8Array(length);
  pieces.reduce((end, piece) => (whole.set(piece, end), end + piece.length), 0);
  return whole;
}

import { platformZlib } from './platform-zlib';

/** Checksums of single bytes; the second 256 with one more zero byte behind, and so on: four bytes are then summed at once. */
const TABLE = new Int32Array(4 * 256);
for (let byte = 0; byte < 256; byte += 1) {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  TABLE[byte] = value;
}
for (let place = 256; place < TABLE.length; place += 1) {
  const before = entry(place - 256);
  TABLE[place] = (before >>> 8) ^ entry(before & 0xff);
}

/** The CRC-32 of ZIP archives, as an unsigned number; carried on from the checksum of the bytes before, where there are any. */
export const crc32: (bytes: Uint8Array, before?: number) => number = platformZlib?.crc32 ?? countedCrc32;

function countedCrc32(bytes: Uint8Array, before = 0): number {
  let crc = ~before;
  let at = 0;
  // Counted, not iterated: every byte of every file passes here.
  for (const end = bytes.length - 3; at < end; at += 4) {
    crc ^= (bytes[at] as number) | ((bytes[at + 1] as number) << 8) | ((bytes[at + 2] as number) << 16) | ((bytes[at + 3] as number) << 24);
    crc = entry(768 + (crc & 0xff)) ^ entry(512 + ((crc >>> 8) & 0xff)) ^ entry(256 + ((crc >>> 16) & 0xff)) ^ entry(crc >>> 24);
  }
  for (; at < bytes.length; at += 1) crc = (crc >>> 8) ^ entry((crc ^ (bytes[at] as number)) & 0xff);
  return ~crc >>> 0;
}

function entry(place: number): number {
  return TABLE[place] as number;
}

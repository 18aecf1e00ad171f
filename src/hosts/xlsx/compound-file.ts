import type { UnreadableReason } from '../../engine/workbook/file';

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENTRY_BYTES = 128;
const NAME_LENGTH_AT = 64;
const KIND_AT = 66;
const STREAM = 2;
/** What an entry can be: a folder, a stream, the root. */
const KINDS: readonly unknown[] = [1, STREAM, 5];
const COLOUR_AT = 67;
const LONGEST_NAME = 64;

/** Whether the bytes begin as an OLE compound file: the container of old and of encrypted Office files. */
export const isCompoundFile = (bytes: Uint8Array): boolean => SIGNATURE.every((byte, place) => bytes[place] === byte);

/** What a compound file is to us: an encrypted workbook, an old .xls, a file that was cut off, or something else. */
export function compoundFileReason(bytes: Uint8Array): UnreadableReason {
  if (hasStream(bytes, 'EncryptedPackage')) return 'encrypted';
  if (hasStream(bytes, 'Workbook') || hasStream(bytes, 'Book')) return 'oldXls';
  // A file that was cut off has lost its directory: nobody can say what it was.
  return someEntry(bytes, (at) => isEntry(bytes, at)) ? 'notAWorkbook' : 'damaged';
}

/** Whether a compound file is a workbook of Excel 5 or 95 alone: its texts are in a code page that the library does not have. */
export const isExcel95 = (bytes: Uint8Array): boolean => hasStream(bytes, 'Book') && !hasStream(bytes, 'Workbook');

// Directory entries lie at multiples of 128 bytes in every sector size, so that all such places can be asked
// without following the sector chains, which a truncated file no longer has.
function someEntry(bytes: Uint8Array, fits: (at: number) => boolean): boolean {
  for (let at = 512; at + ENTRY_BYTES <= bytes.length; at += ENTRY_BYTES) if (fits(at)) return true;
  return false;
}

const hasStream = (bytes: Uint8Array, name: string): boolean => someEntry(bytes, (at) => isNamedStream(bytes, at, name));

/** Whether the entry of a directory that begins at a place is a stream of that name. */
export const isNamedStream = (bytes: Uint8Array, at: number, name: string): boolean =>
  bytes[at + KIND_AT] === STREAM && isNamed(bytes, at, name);

/** Whether an entry of a directory may begin here: its kind, its colour, and a name in UTF-16 that ends where it says. */
function isEntry(bytes: Uint8Array, at: number): boolean {
  const length = bytes[at + NAME_LENGTH_AT] ?? 0;
  if (!KINDS.includes(bytes[at + KIND_AT]) || (bytes[at + COLOUR_AT] ?? 2) > 1) return false;
  if (length < 4 || length > LONGEST_NAME || length % 2 === 1 || bytes[at + NAME_LENGTH_AT + 1] !== 0) return false;
  const units = Array.from({ length: length / 2 }, (_, place) => (bytes[at + 2 * place] ?? 0) + 256 * (bytes[at + 2 * place + 1] ?? 0));
  return units.every((unit, place) => (unit === 0) === (place === units.length - 1));
}

function isNamed(bytes: Uint8Array, at: number, name: string): boolean {
  const nameBytes = 2 * (name.length + 1);
  if (bytes[at + NAME_LENGTH_AT] !== nameBytes) return false;
  return [...name].every((letter, place) => bytes[at + 2 * place] === letter.charCodeAt(0) && bytes[at + 2 * place + 1] === 0);
}

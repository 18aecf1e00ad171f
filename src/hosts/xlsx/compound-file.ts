import type { UnreadableReason } from '../../engine/workbook/file';

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENTRY_BYTES = 128;
const NAME_LENGTH_AT = 64;
const KIND_AT = 66;
const STREAM = 2;

/** Whether the bytes begin as an OLE compound file: the container of old and of encrypted Office files. */
export const isCompoundFile = (bytes: Uint8Array): boolean => SIGNATURE.every((byte, place) => bytes[place] === byte);

/** What a compound file is to us: an encrypted workbook, an old .xls, or something else. */
export function compoundFileReason(bytes: Uint8Array): UnreadableReason {
  if (hasStream(bytes, 'EncryptedPackage')) return 'encrypted';
  return hasStream(bytes, 'Workbook') || hasStream(bytes, 'Book') ? 'oldXls' : 'notAWorkbook';
}

// Directory entries lie at multiples of 128 bytes in every sector size, so that all such places can be asked
// without following the sector chains, which a truncated file no longer has.
function hasStream(bytes: Uint8Array, name: string): boolean {
  for (let at = 512; at + ENTRY_BYTES <= bytes.length; at += ENTRY_BYTES) {
    if (bytes[at + KIND_AT] === STREAM && isNamed(bytes, at, name)) return true;
  }
  return false;
}

function isNamed(bytes: Uint8Array, at: number, name: string): boolean {
  const nameBytes = 2 * (name.length + 1);
  if (bytes[at + NAME_LENGTH_AT] !== nameBytes) return false;
  return [...name].every((letter, place) => bytes[at + 2 * place] === letter.charCodeAt(0) && bytes[at + 2 * place + 1] === 0);
}

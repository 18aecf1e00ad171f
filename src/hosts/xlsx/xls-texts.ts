import type { XlsRecord } from './xls-records';

const WIDE = 1;
const HAS_PHONETICS = 4;
const HAS_RUNS = 8;

/** Whether as many texts as a record announces, or fewer, end where the record does or before; a text may go on in further records. */
export function textsFit({ data, further }: XlsRecord, start: number, count: number): boolean {
  const pieces = [data, ...further];
  let [piece, at] = [0, start];
  const length = (): number => pieces[piece]?.byteLength ?? 0;
  const skip = (bytes: number): void => {
    for (at += bytes; at > length() && piece + 1 < pieces.length; piece++) at -= length();
  };
  for (let read = 0; read < count; read++) {
    if (at === length() && piece + 1 < pieces.length) [piece, at] = [piece + 1, 0];
    const last = piece + 1 === pieces.length;
    if (last && at === length()) return count > 1;
    const head = pieces[piece] as DataView;
    if (at + 3 > head.byteLength) return false;
    let [letters, flags] = [head.getUint16(at, true), head.getUint8(at + 2)];
    at += 3;
    const extra = head.byteLength >= at + 6;
    if ((flags & (HAS_RUNS | HAS_PHONETICS)) !== 0 && !extra) return false;
    let behind = 0;
    if (flags & HAS_RUNS) [behind, at] = [4 * head.getUint16(at, true), at + 2];
    if (flags & HAS_PHONETICS) [behind, at] = [behind + head.getUint32(at, true), at + 4];
    for (;;) {
      const size = flags & WIDE ? 2 : 1;
      const here = Math.min(letters, Math.floor((length() - at) / size));
      at += here * size;
      letters -= here;
      if (letters === 0) break;
      if (piece + 1 === pieces.length || at !== length() || pieces[piece + 1]?.byteLength === 0) return false;
      [piece, at] = [piece + 1, 1];
      flags = pieces[piece]?.getUint8(0) ?? 0;
    }
    skip(behind);
    if (at > length()) return false;
  }
  return true;
}

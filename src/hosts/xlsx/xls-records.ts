import type { Bounds } from './bounds';
import { Refusal, refuseBeyond } from './refusal';
import { isFormula } from './xls-formula';
import { textsFit } from './xls-texts';

/** A record of an old workbook: its own bytes, and those of the records that go on with it. */
export interface XlsRecord {
  readonly data: DataView;
  readonly further: readonly DataView[];
}

interface Kind {
  /** Whether what the record says of its length is so: where it is not, the library reads on without end. */
  readonly holds: (record: XlsRecord) => boolean;
  readonly cells?: (data: DataView) => number;
}

const bytes =
  (least: number): Kind['holds'] =>
  ({ data }) =>
    data.byteLength >= least;
/** Areas, sheets: a count and as many items. */
const items =
  (each: number): Kind['holds'] =>
  ({ data }) =>
    data.byteLength >= 2 && data.byteLength >= 2 + each * data.getUint16(0, true);
const text =
  (at: number): Kind['holds'] =>
  (record) =>
    textsFit(record, at, 1);
const shortText: Kind['holds'] = ({ data }) =>
  data.byteLength >= 8 && data.byteLength >= 8 + data.getUint8(6) * (1 + (data.getUint8(7) & 1));
const formula =
  (at: number): Kind['holds'] =>
  ({ data }) =>
    isFormula(data, at);
const one = (): number => 1;

/** The records of which something is read. */
const KINDS: ReadonlyMap<number, Kind> = new Map<number, Kind>([
  [0x0809, { holds: ({ data }) => data.byteLength >= 4 && data.getUint16(0, true) === 0x0600 }], // begin of a sheet of Excel 97
  [0x000a, { holds: bytes(0) }], // its end
  [0x0022, { holds: bytes(2) }], // 1904
  [0x0042, { holds: bytes(2) }], // code page
  [0x0085, { holds: shortText }], // name of a sheet
  [0x00e0, { holds: bytes(20) }], // look
  [0x041e, { holds: text(2) }], // number format
  [0x00fc, { holds: (record) => record.data.byteLength >= 8 && textsFit(record, 8, record.data.getUint32(4, true)) }], // texts
  [0x0017, { holds: items(6) }], // sheets in formulas
  [0x01ae, { holds: bytes(4) }], // books in formulas
  [0x0200, { holds: bytes(10) }], // used area
  [0x0208, { holds: bytes(16) }], // row
  [0x007d, { holds: ({ data }) => data.byteLength >= 10 && data.getUint16(2, true) <= 0x4000 }], // columns
  [0x00e5, { holds: items(8) }], // merged areas
  [0x0203, { holds: bytes(14), cells: one }], // number
  [0x027e, { holds: bytes(10), cells: one }], // short number
  [0x00bd, { holds: bytes(12), cells: (data) => (data.byteLength - 6) / 6 }], // short numbers
  [0x0205, { holds: bytes(8), cells: one }], // true, false, error
  [0x00fd, { holds: bytes(10), cells: one }], // text of the table
  [0x0204, { holds: text(6), cells: one }], // text
  [0x00d6, { holds: text(6), cells: one }], // rich text
  [0x0006, { holds: formula(20), cells: one }], // formula
  [0x0207, { holds: text(0) }], // its text
  [0x04bc, { holds: formula(8) }], // formula of an area
  [0x0221, { holds: formula(12) }], // formula over an area
]);

const CONTINUE = 0x003c;
const ENCRYPTED = 0x002f;
/** A record that the library passes over (an index of rows). */
const PASSED_OVER = 0x020b;

/**
 * The same records with all passed over of which nothing is read: drawings, notes, pivot tables, names. Throws a Refusal where one
 * is not as long as it says, or where there are more cells than the bounds allow.
 */
export function neededRecords(stream: Uint8Array, bounds: Bounds): Uint8Array {
  const needed = stream.slice();
  const whole = new DataView(needed.buffer);
  let cells = 0;
  for (let at = 0; at + 4 <= needed.length;) {
    if (whole.getUint16(at, true) === ENCRYPTED) throw new Refusal('encrypted');
    const kind = KINDS.get(whole.getUint16(at, true));
    const { record, end } = recordAt(whole, at, kind !== undefined);
    if (kind === undefined) whole.setUint16(at, PASSED_OVER, true);
    else if (!kind.holds(record)) throw new Refusal('damaged');
    refuseBeyond('cells', (cells += kind?.cells?.(record.data) ?? 0), bounds.cells);
    at = end;
  }
  return needed;
}

/** A record and where the next begins: those that only go on with it are its own. */
function recordAt(whole: DataView, at: number, isNeeded: boolean): { readonly record: XlsRecord; readonly end: number } {
  const data = dataAt(whole, at);
  const further: DataView[] = [];
  let end = at + 4 + data.byteLength;
  while (isNeeded && end + 4 <= whole.byteLength && whole.getUint16(end, true) === CONTINUE) {
    const more = dataAt(whole, end);
    further.push(more);
    end += 4 + more.byteLength;
  }
  return { record: { data, further }, end };
}

function dataAt(whole: DataView, at: number): DataView {
  const length = whole.getUint16(at + 2, true);
  if (at + 4 + length > whole.byteLength) throw new Refusal('damaged');
  return new DataView(whole.buffer, whole.byteOffset + at + 4, length);
}

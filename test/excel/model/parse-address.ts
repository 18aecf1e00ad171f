import { bounding, isOnSheet, LAST_COLUMN, LAST_ROW, type Area } from './area';

/** An address split into its sheet's name, if it has one, and the rest. */
export interface SheetAddress {
  readonly sheet: string | undefined;
  readonly local: string;
}

/** Splits `'A''s sheet'!B2:C3` into the sheet's name and the cells. */
export function splitAddress(address: string): SheetAddress {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(address);
  if (quoted) return { sheet: quoted[1]?.replace(/''/g, "'"), local: quoted[2] ?? '' };
  const plain = /^([^!']+)!(.*)$/s.exec(address);
  return plain ? { sheet: plain[1], local: plain[2] ?? '' } : { sheet: undefined, local: address };
}

/** The cells of `B2`, `$B$2:C3`, `A:C` or `2:3` (no sheet name); undefined where it is none or lies off the sheet. */
export function parseArea(local: string): Area | undefined {
  const [from = '', to, ...more] = local.trim().toUpperCase().split(':');
  const start = parseCorner(from);
  const end = to === undefined ? start : parseCorner(to);
  if (start === undefined || end === undefined || more.length > 0) return undefined;
  if (to === undefined && start.kind !== 'cell') return undefined;
  if (start.kind !== end.kind) return undefined;
  const area = bounding(start.area, end.area);
  return isOnSheet(area) ? area : undefined;
}

interface Corner {
  readonly kind: 'cell' | 'column' | 'row';
  readonly area: Area;
}

function parseCorner(text: string): Corner | undefined {
  const [, letters, digits] = /^(?:\$?([A-Z]{1,3}))?(?:\$?([1-9]\d{0,6}))?$/.exec(text) ?? [];
  const column = letters === undefined ? undefined : columnOf(letters);
  const row = digits === undefined ? undefined : Number(digits) - 1;
  if (column !== undefined && row !== undefined) {
    return { kind: 'cell', area: { top: row, left: column, bottom: row, right: column } };
  }
  if (column !== undefined) return { kind: 'column', area: { top: 0, left: column, bottom: LAST_ROW, right: column } };
  if (row !== undefined) return { kind: 'row', area: { top: row, left: 0, bottom: row, right: LAST_COLUMN } };
  return undefined;
}

const columnOf = (letters: string): number => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

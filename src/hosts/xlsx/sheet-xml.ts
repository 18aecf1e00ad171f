import { Refusal } from './refusal';
import { isSet, tagsNamed } from './xml-tags';

/** A worksheet's XML as read, in parts: what stands before its cells, the cells, what stands behind. */
export interface SheetXml {
  /** The prefix of all names, with its colon, or nothing. */
  readonly prefix: string;
  readonly head: string;
  readonly cells: string;
  readonly tail: string;
}

/** Takes a worksheet's XML apart; throws a Refusal where it is no worksheet or ends too soon. */
export function sheetXml(xml: string): SheetXml {
  const root = /<([\w.-]+:)?worksheet[\s>]/.exec(xml);
  if (root === null) throw new Refusal('damaged');
  const prefix = root[1] ?? '';
  if (!xml.includes(`</${prefix}worksheet>`, xml.length - 1000)) throw new Refusal('damaged');
  const opening = new RegExp(`<${prefix}sheetData(?:\\s[^<>]*)?>`).exec(xml);
  if (opening === null || opening[0].endsWith('/>')) return { prefix, head: xml, cells: '', tail: '' };
  const start = opening.index + opening[0].length;
  const end = xml.indexOf(`</${prefix}sheetData>`, start);
  if (end < 0) throw new Refusal('damaged');
  return { prefix, head: xml.slice(0, start), cells: xml.slice(start, end), tail: xml.slice(end) };
}

/** What SheetJS needs of a sheet: its cells and merged areas. It would look for all else in the head and tail, in vain and at length. */
export function leanXml({ prefix, head, cells, tail }: SheetXml): string {
  const merges = new RegExp(`<${prefix}mergeCells[\\s>].*?</${prefix}mergeCells>`, 's').exec(tail === '' ? head : tail)?.[0] ?? '';
  return `<${prefix}worksheet><${prefix}sheetData>${cells}</${prefix}sheetData>${merges}</${prefix}worksheet>`;
}

/** The same sheet without the rows behind its last value: a million formatted blank rows cost nothing. */
export function withoutBlankEnd(sheet: SheetXml): SheetXml {
  const { prefix, cells } = sheet;
  const closings = [`</${prefix}v>`, `</${prefix}is>`, `</${prefix}f>`, `<${prefix}f `];
  // Each search goes on only behind the place found so far, which normally is the last row already.
  const last = closings.reduce((place, closing) => {
    const further = cells.slice(place).lastIndexOf(closing);
    return further < 0 ? place : place + further;
  }, 0);
  if (last === 0) return { ...sheet, cells: '' };
  const closing = `</${prefix}row>`;
  const end = cells.indexOf(closing, last);
  return end < 0 ? sheet : { ...sheet, cells: cells.slice(0, end + closing.length) };
}

/** The same sheet with self-closing rows written out, where rows go unnumbered: SheetJS does not count those. */
export function withCountableRows(sheet: SheetXml): SheetXml {
  const { prefix, cells } = sheet;
  if (!new RegExp(`<${prefix}row(?=[\\s/>])(?![^<>]*\\sr=)`).test(cells)) return sheet;
  const closed = new RegExp(`<${prefix}row((?:\\s[^<>]*)?)/>`, 'g');
  return { ...sheet, cells: cells.replace(closed, `<${prefix}row$1></${prefix}row>`) };
}

/** How many cells the sheet has, blank ones included; counts no further than one beyond the limit. */
export function countCells({ prefix, cells }: SheetXml, limit: number): number {
  const opening = `<${prefix}c`;
  let count = 0;
  for (let at = cells.indexOf(opening); at >= 0; at = cells.indexOf(opening, at + opening.length)) {
    const following = cells.charCodeAt(at + opening.length);
    if (following === 32 || following === 62 || following === 47 || following < 14) count += 1;
    if (count > limit) return count;
  }
  return count;
}

/** Whether any cell of the sheet has a formula. */
export const hasFormulas = ({ prefix, cells }: SheetXml): boolean => new RegExp(`<${prefix}f[\\s/>]`).test(cells);

/** 0-based numbers of the rows that are hidden. */
export function hiddenRows({ cells }: SheetXml): readonly number[] {
  if (!cells.includes('hidden') || !/\shidden\s*=/.test(cells)) return [];
  const hidden: number[] = [];
  let row = 0;
  for (const attributes of tagsNamed(cells, 'row')) {
    // A row without a number follows the one before.
    row = Number(attributes.get('r') ?? row + 1);
    if (isSet(attributes, 'hidden')) hidden.push(row - 1);
  }
  return hidden;
}

/** 0-based numbers of the columns that are hidden, up to a width. */
export function hiddenColumns({ head }: SheetXml, width: number): readonly number[] {
  if (!/\shidden\s*=/.test(head)) return [];
  const hidden = new Set<number>();
  for (const attributes of tagsNamed(head, 'col').filter((column) => isSet(column, 'hidden'))) {
    const last = Math.min(Number(attributes.get('max')), width);
    for (let column = Math.max(1, Number(attributes.get('min'))); column <= last; column += 1) hidden.add(column - 1);
  }
  return [...hidden].sort((one, other) => one - other);
}

import { day, daySerial, dayOf } from '../../engine/values/day';
import type { Result } from '../../engine/values/result';
import { a1 } from '../../engine/workbook/address';
import type { CellValue, WorkbookCells } from '../../engine/workbook/cells';
import type { UnreadableReason } from '../../engine/workbook/file';
import type { Bounds } from './bounds';
import { withoutEndlessTexts } from './long-texts';
import { Refusal, orRefusal, refuseBeyond } from './refusal';

/** Reads a text of separated values as a workbook of one sheet: UTF-8 or GB18030, with or without a mark, whatever separates the values. */
export const readCsv = (name: string, bytes: Uint8Array, bounds: Bounds): Result<WorkbookCells, UnreadableReason> =>
  orRefusal(() => withoutEndlessTexts(csvCells(name, bytes, bounds), bounds));

function csvCells(name: string, bytes: Uint8Array, bounds: Bounds): WorkbookCells {
  if (bytes.length === 0) throw new Refusal('empty');
  refuseBeyond('fileBytes', bytes.length, bounds.fileBytes);
  const text = decoded(bytes);
  if (text.includes('\0') || /^\s*(<|%PDF|\{\\rtf)/.test(text)) throw new Refusal('notAWorkbook');
  const dates: string[] = [];
  const rows = rowsOf(text, bounds).map((row, at) => row.map((cell, column) => valueOf(cell, a1(at, column), dates)));
  const sheet = { name, visibility: 'visible', rows, merges: [], hiddenRows: [], hiddenColumns: [], formulas: {}, dates } as const;
  return { date1904: false, sheets: [sheet], format: 'csv' };
}

/** So many wide letters of UTF-8 stand against a broken one: a cut or a bad byte makes no other encoding of it. */
const WIDE_FOR_BROKEN = 10;

/** A mark says the encoding; without one, what is hardly UTF-8 is GB18030, in which Chinese editions of Excel save. */
function decoded(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const text = new TextDecoder().decode(bytes);
  const isMarked = first === 0xef && second === 0xbb && third === 0xbf;
  return isMarked || isMostlyWhole(text) ? text : new TextDecoder('gb18030').decode(bytes);
}

/** GB18030 taken for UTF-8 gives broken letters and a few narrow ones, hardly ever a wide one. */
function isMostlyWhole(text: string): boolean {
  let [wide, broken] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at);
    if (letter === 0xfffd) broken++;
    else if (letter >= 0x800) wide++;
  }
  return broken * WIDE_FOR_BROKEN <= wide;
}

const SEPARATORS = [',', '\t', ';'] as const;

/** The separator that Excel names in a first line (sep=;), else the one that the first lines have most of. */
function separatorOf(text: string): string {
  const named = /^sep=(.)\r?\n/.exec(text)?.[1];
  if (named !== undefined) return named;
  const sample = text.slice(0, 4_000).replace(/"[^"]*"/g, '');
  return [...SEPARATORS].sort((a, b) => sample.split(b).length - sample.split(a).length)[0] ?? ',';
}

function rowsOf(whole: string, bounds: Bounds): readonly (readonly string[])[] {
  const separator = separatorOf(whole);
  const text = whole.replace(/^sep=.\r?\n/, '');
  const stop = new RegExp(`[\\n\\r${separator.replace(/[\\\]^-]/g, '\\$&')}]`, 'g');
  const rows: string[][] = [[]];
  let cells = 0;
  for (let at = 0; at < text.length;) {
    const { value, end } = cellAt(text, at, stop, bounds);
    const row = rows.at(-1) as string[];
    row.push(value);
    refuseBeyond('columns', row.length, bounds.columns);
    refuseBeyond('cells', (cells += 1), bounds.cells);
    if (text[end] !== separator) rows.push([]);
    refuseBeyond('rows', rows.length - 1, bounds.rows);
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  while (rows.at(-1)?.every((value) => value === '')) rows.pop();
  return rows;
}

/** The value that begins at a place, and where the separator or line end behind it stands: "a ""b""" is a "b"; ="00123" is how programs keep the zeros. */
function cellAt(text: string, at: number, stop: RegExp, { letters }: Bounds): { readonly value: string; readonly end: number } {
  const open = text.startsWith('"', at) ? at + 1 : text.startsWith('="', at) ? at + 2 : undefined;
  const close = open === undefined ? -1 : closingQuote(text, open, 2 * letters);
  // Places are looked for one after the other, never by backtracking: an open quote may have megabytes behind it.
  stop.lastIndex = close < 0 ? at : close + 1;
  const end = stop.exec(text)?.index ?? text.length;
  const value = close < 0 ? text.slice(at, end) : text.slice(open, close).replaceAll('""', '"') + text.slice(close + 1, end);
  return { value, end };
}

/** Where the quote that opens before a place closes; one that does not within a cell of Excel is a letter like others. */
function closingQuote(text: string, from: number, longest: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && at - from <= longest && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at - from <= longest ? at : -1;
}

const DATE = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;
const LONGEST_NUMBER = 15;

/** What Excel would make of a value that it opens: plain numbers and whole dates; anything that would lose a digit or a zero stays text. */
function valueOf(written: string, address: string, dates: string[]): CellValue {
  const text = written.trim();
  if (text === '') return null;
  if (text.length <= LONGEST_NUMBER && String(Number(text)) === text && Number.isFinite(Number(text))) return Number(text);
  const [, year, , month, date, hours = '0', minutes = '0', seconds = '0'] = DATE.exec(text) ?? [];
  const found = year === undefined ? undefined : dayOf(Number(year), Number(month), Number(date));
  if (found === undefined || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return written;
  dates.push(address);
  return daySerial(day(found)) + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}

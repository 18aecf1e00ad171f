import type { CellContent } from '../../../engine/plan/plan';

/** What is put into a cell over the API: `null` leaves it as it is, '' clears it, = begins a formula. */
export type Entry = string | number | boolean | null;

const LONGEST_TEXT = 32_767;
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;
const HALF_PAIR = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Words that Excel reads as a truth value, a time or a date although they begin with a letter. */
const READ_OTHERWISE = /^(?:true|false|[ap]m|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|上午|下午)/i;

/** A plan's content as an entry: a text stays a text whatever it looks like, only a formula becomes one. */
export function entryOf(content: CellContent): Entry {
  if (content === null) return '';
  if (typeof content === 'string') return textEntry(content);
  if (typeof content === 'object') return `=${plainText(content.formula)}`;
  if (typeof content === 'number' && !Number.isFinite(content)) throw new Error(`a plan holds the number ${content}`);
  return content;
}

/** Text for a cell. Where Excel might read it as anything else, an apostrophe says that it is text. */
export function textEntry(text: string): string {
  const plain = plainText(text);
  if (plain === '' || (/^\p{L}/u.test(plain) && !READ_OTHERWISE.test(plain))) return plain;
  return `'${cut(plain, LONGEST_TEXT - 1)}`;
}

/** Text as a cell can hold it: line ends are LF, no control characters, no halves of pairs, not beyond Excel's longest. */
export const plainText = (text: string): string =>
  cut(text.replace(/\r\n?/g, '\n').replace(ILLEGAL, '').replace(HALF_PAIR, '\ufffd'), LONGEST_TEXT);

function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  return text.slice(0, /[\ud800-\udbff]/.test(text.charAt(length - 1)) ? length - 1 : length);
}

/** Bytes that entries take on their way, in UTF-8. */
export function bytesOf(rows: readonly (readonly Entry[])[]): number {
  let bytes = 0;
  for (const row of rows) {
    for (const entry of row) bytes += typeof entry === 'string' ? textBytes(entry) + 3 : String(entry).length + 1;
    bytes += 2;
  }
  return bytes;
}

/** Bytes of a text in JSON, in UTF-8. */
export function textBytes(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    bytes += code > 0x7ff ? 3 : code > 0x7f || code === 0x22 || code === 0x5c || code < 0x20 ? 2 : 1;
  }
  return bytes;
}

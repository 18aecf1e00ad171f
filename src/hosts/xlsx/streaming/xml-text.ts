/** Excel's longest text in a cell, in UTF-16 units. */
export const LONGEST_TEXT = 32_767;

const NOT_PLAIN = /[&<>\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]|_x[0-9a-fA-F]{4}_/;
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;
const HALF_PAIR = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const LITERAL_ESCAPE = /_(?=x[0-9a-fA-F]{4}_)/g;

/**
 * Text as a cell can hold it: line ends are LF, characters that XML cannot carry, and marks that turn the direction of text, are left out, half a surrogate pair becomes
 * U+FFFD, and what is beyond Excel's longest text is cut.
 */
export function cellText(text: string): string {
  const short = text.length > LONGEST_TEXT ? cut(text) : text;
  if (!NOT_PLAIN.test(short)) return short;
  return short.replace(/\r\n?/g, '\n').replace(ILLEGAL, '').replace(HALF_PAIR, '\ufffd');
}

/** The same text as XML character data; `_x0041_`, which Excel would read as an escape, is itself escaped. */
export function xmlText(text: string): string {
  const plain = cellText(text);
  if (!NOT_PLAIN.test(plain)) return plain;
  return escaped(plain.replace(LITERAL_ESCAPE, '_x005F_'));
}

/** Text inside a double-quoted XML attribute. */
export const xmlAttribute = (text: string): string =>
  escaped(cellText(text)).replace(/"/g, '&quot;').replace(/\n/g, '&#10;').replace(/\t/g, '&#9;');

/** A formula as XML character data; nothing in it is an escape. */
export const xmlFormula = (formula: string): string => escaped(cellText(formula));

/** Whether a reader would lose white space at the text's ends without `xml:space`. */
export function needsSpacePreserved(text: string): boolean {
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  return first <= 32 || last <= 32 || text.includes('\n');
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

function cut(text: string): string {
  const endsInsidePair = /[\ud800-\udbff]/.test(text.charAt(LONGEST_TEXT - 1));
  return text.slice(0, endsInsidePair ? LONGEST_TEXT - 1 : LONGEST_TEXT);
}

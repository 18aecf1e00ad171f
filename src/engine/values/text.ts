const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
const WIDE_ASCII = /[\uFF01-\uFF5E]/g;

/** Text without invisible characters and outer white space (full-width blanks too). */
export const tidy = (text: string): string => text.replace(INVISIBLE, '').trim();

/** Text with full-width letters, digits and signs made half-width. */
export const halfWidth = (text: string): string =>
  text.replace(WIDE_ASCII, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)).replace(/\u3000/g, ' ');

/** What identifies a word whatever its spacing, width and case: for comparing headers, titles and list values. */
export const folded = (text: string): string => halfWidth(tidy(text)).replace(/\s+/g, '').toLowerCase();

const NULL_TOKENS = new Set(['/', '\\', '#', '无', '-', '--', '—', '——', '–', '−', 'n/a', 'na', '#n/a', 'nil', 'null', 'none', '.', '…']);

/** Whether a text only says that there is nothing: / # 无 - —— N/A (24). */
export const isNullToken = (text: string): boolean => NULL_TOKENS.has(folded(text));

const DITTO = new Set(['〃', '″', '"', '同上', 'ditto', '"', '”', "''"]);

/** Whether a text repeats the cell above: 〃, 同上 (33). */
export const isDitto = (text: string): boolean => DITTO.has(folded(text));

/** A phone number with its middle digits hidden: 138****8000. */
export function maskedPhone(phone: string): string {
  const digits = tidy(phone);
  if (digits.includes('*') || digits.length < 7) return digits;
  const kept = digits.length >= 11 ? 3 : 2;
  return `${digits.slice(0, kept)}****${digits.slice(-4)}`;
}

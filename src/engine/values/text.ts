const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
const WIDE_ASCII = /[\uFF01-\uFF5E]/g;
const WIDE = /[\uFF01-\uFF5E\u3000]/;
/** Chinese characters, digits, small letters and signs: in them there is nothing to fold. */
const ALREADY_FOLDED = /^[!-@[-~\u4e00-\u9fff]*$/;

const isOuterBlank = (code: number): boolean => code <= 0x20 || code === 0xa0 || code === 0x1680 || code === 0x3000;

/** Most cells are tidy already; seeing that costs a tenth of tidying. */
function isTidy(text: string): boolean {
  const last = text.length - 1;
  if (last < 0 || isOuterBlank(text.charCodeAt(0)) || isOuterBlank(text.charCodeAt(last))) return last < 0;
  for (let at = 0; at <= last; at++) {
    const code = text.charCodeAt(at);
    if (code === 0xad || (code >= 0x2000 && code <= 0x206f) || code === 0xfeff) return false;
  }
  return true;
}

/** Text without invisible characters and outer white space (full-width blanks too). */
export function tidy(text: string): string {
  if (text === lastTidy) return text;
  if (!isTidy(text)) return text.replace(INVISIBLE, '').trim();
  lastTidy = text;
  return text;
}

/** A cell is made tidy several times in a row: whoever reads it asks for itself. */
let lastTidy = '';

/** Whether a text begins with a letter, digit or sign, so that its first character is that of its tidy form. */
export function beginsVisibly(text: string): boolean {
  const code = text.charCodeAt(0);
  return (code > 0x20 && code < 0x7f) || (code >= 0x3041 && code < 0xa000);
}

/** The code of the first character that is seen of a text; not a number where nothing is. */
export const firstVisible = (text: string): number => (beginsVisibly(text) ? text : tidy(text)).charCodeAt(0);

/** Text with full-width letters, digits and signs made half-width. */
export const halfWidth = (text: string): string =>
  WIDE.test(text) ? text.replace(WIDE_ASCII, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)).replace(/\u3000/g, ' ') : text;

/** What identifies a word whatever its spacing, width and case: for comparing headers, titles and list values. */
export const folded = (text: string): string =>
  ALREADY_FOLDED.test(text) ? text : halfWidth(tidy(text)).replace(/\s+/g, '').toLowerCase();

/** Dashes that are typed for a hyphen (28). */
const DASHES = /[\u2010-\u2015\u2212]/g;
const PLAIN_NUMBER = /^[!-`{-~]*$/;

/** The form in which two numbers are the same number: half-width, in capitals, without spaces, its dashes hyphens (d005, Ｄ００５, D 005). */
export const plainNumber = (text: string): string =>
  PLAIN_NUMBER.test(text) ? text : tidy(text.normalize('NFKC')).replace(/\s+/g, '').replace(DASHES, '-').toUpperCase();

/** Whether a number only counts rows (1, 2, 3): it begins anew in every file and is never compared across files. */
export const isCounter = (number: string): boolean => /^\d{1,4}$/.test(plainNumber(number));

const NULL_TOKENS = new Set([
  '/',
  '\\',
  '#',
  '无',
  '-',
  '--',
  '—',
  '——',
  '–',
  '−',
  'n/a',
  'na',
  '#n/a',
  'nil',
  'null',
  'none',
  '.',
  '…',
  '---',
  '———',
  '–––',
  '----',
  '————',
  '_',
  '__',
  '不详',
  '未知',
  '暂无',
  '不知道',
]);

/** What such a text can begin with, in any width and case: everything else is settled by its first character. */
const firstCharacters = (tokens: Iterable<string>): ReadonlySet<number> =>
  new Set(
    [...tokens].flatMap((token) => [token, token.toUpperCase()]).flatMap((token) => [token.charCodeAt(0), wide(token.charCodeAt(0))]),
  );

const wide = (code: number): number => (code + 0xfee0) & 0xffff;

const NULL_FIRST = firstCharacters(NULL_TOKENS);

/** Whether a text only says that there is nothing: / # 无 - —— N/A (24). */
export const isNullToken = (text: string): boolean => NULL_FIRST.has(firstVisible(text)) && NULL_TOKENS.has(folded(text));

const DITTO = new Set(['〃', '″', '"', '“', '”', "''", '同上', 'ditto']);
const DITTO_FIRST = firstCharacters(DITTO);

/** Whether a text repeats the cell above: 〃, 同上 (33). */
export const isDitto = (text: string): boolean => DITTO_FIRST.has(firstVisible(text)) && DITTO.has(folded(text));

const LONGEST_SHOWN = 40;

/** A text as it is quoted: a long one is cut. */
export const shortened = (text: string): string =>
  text.length <= LONGEST_SHOWN + 1 ? text : `${[...text].slice(0, LONGEST_SHOWN).join('')}…`;

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
export const tidy = (text: string): string => (isTidy(text) ? text : text.replace(INVISIBLE, '').trim());

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
const firstCharacters = (tokens: Iterable<string>): ReadonlySet<string> =>
  new Set(
    [...tokens].flatMap((token) => {
      const first = token.charAt(0);
      const wide = String.fromCharCode(first.charCodeAt(0) + 0xfee0);
      return [first, first.toUpperCase(), wide, String.fromCharCode(first.toUpperCase().charCodeAt(0) + 0xfee0)];
    }),
  );

const NULL_FIRST = firstCharacters(NULL_TOKENS);

/** Whether a text only says that there is nothing: / # 无 - —— N/A (24). */
export function isNullToken(text: string): boolean {
  const plain = tidy(text);
  return NULL_FIRST.has(plain.charAt(0)) && NULL_TOKENS.has(folded(plain));
}

const DITTO = new Set(['〃', '″', '"', '“', '”', "''", '同上', 'ditto']);
const DITTO_FIRST = firstCharacters(DITTO);

/** Whether a text repeats the cell above: 〃, 同上 (33). */
export function isDitto(text: string): boolean {
  const plain = tidy(text);
  return DITTO_FIRST.has(plain.charAt(0)) && DITTO.has(folded(plain));
}

const LONGEST_SHOWN = 40;

/** A text as it is quoted: a long one is cut. */
export const shortened = (text: string): string =>
  text.length <= LONGEST_SHOWN + 1 ? text : `${[...text].slice(0, LONGEST_SHOWN).join('')}…`;

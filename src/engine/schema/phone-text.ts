import { BETWEEN_PHONES } from '../values/phone';
import { halfWidth } from '../values/text';

/** What a text in a column of phone numbers is: one number, several, masked, or none that can be dialled. */
export type PhoneText = { readonly state: 'one' | 'masked' | 'form' } | { readonly state: 'several'; readonly phones: readonly string[] };

const MOBILE = /^((?:\+|00)?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}$/;
const EXTENSION = '(?:(?:[-转# ]|分机|ext\\.?)+\\d{1,6})?';
const LANDLINE = new RegExp(`^(?:(?:(?:\\+|00)?86[- ]?)?(?:0\\d{2,3}[- ]?)?\\d{7,8}|0\\d{2,3}[- ]\\d{3,4}[- ]\\d{4})${EXTENSION}$`, 'i');
const SERVICE = /^[48]00[- ]?\d{3,4}[- ]?\d{3,4}$/;
const FOREIGN = /^(?:\+(?!86)\d[\d -]{6,17}|00(?!86)[1-9][\d -]{8,17})$/;
const MASKED = /^[\d+][\d -]{1,7}[*xX]{2,}[- ]?\d{0,4}$/;

/** One digit again and again, the keys in their order, and the line at which an operator is paid: typed only because the cell must not be blank. */
const MADE_UP = /^(?:(\d)\1{6,}|0?12345678?9?\d?|13800138000)$/;

/** Brackets around an area code read as a dash; those that only say whose number it is are left out: （王先生）. */
const dialled = (written: string): string =>
  halfWidth(written)
    .replace(/\([^()\d*]*\)/g, '')
    .replace(/^\((\d+)\)[- ]?/, '$1-')
    .trim();

const isPlausible = (phone: string): boolean =>
  !MADE_UP.test(phone.replace(/[ -]/g, '')) && [MOBILE, LANDLINE, SERVICE, FOREIGN].some((form) => form.test(phone));

/** Judges the text of a cell in a column of phone numbers. */
export function readPhoneText(written: string): PhoneText {
  const whole = dialled(written);
  if (isPlausible(whole)) return { state: 'one' };
  const parts = written
    .split(BETWEEN_PHONES)
    .map(dialled)
    .filter((part) => part !== '');
  const phones = parts.flatMap((part) => (isPlausible(part) ? [part] : apart(part)));
  if (phones.length === 0) return { state: 'form' };
  if (phones.every(isPlausible)) return phones.length > 1 ? { state: 'several', phones } : { state: 'one' };
  return { state: phones.every((one) => MASKED.test(one) || isPlausible(one)) ? 'masked' : 'form' };
}

/** Numbers with blanks between them; what is no such thing stays whole. */
function apart(text: string): readonly string[] {
  for (const { index } of text.matchAll(/ +/g)) {
    const [first, rest] = [text.slice(0, index), text.slice(index).trim()];
    if (!isPlausible(first)) continue;
    const others = isPlausible(rest) ? [rest] : apart(rest);
    if (others.every(isPlausible)) return [first, ...others];
  }
  return [text];
}

/** One start tag's attributes by local name, entities resolved. */
export type Attributes = ReadonlyMap<string, string>;

const ATTRIBUTE = /\s(?:[\w.-]+:)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITY = /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The attributes of all start tags of one local name (with any prefix), in document order. */
export function tagsNamed(xml: string, localName: string): readonly Attributes[] {
  const tag = new RegExp(`<(?:[\\w.-]+:)?${localName}(?=[\\s/>])(?:[^<>"']|"[^"]*"|'[^']*')*>`, 'g');
  return Array.from(xml.matchAll(tag), ([text]) => attributesOf(text));
}

/** The local name of the document's first element, or an empty text where there is none. */
export const rootName = (xml: string): string => /<(?:[\w.-]+:)?([\w.-]+)[\s/>]/.exec(xml)?.[1] ?? '';

/** Whether a Boolean attribute is set. */
export const isSet = (attributes: Attributes, name: string): boolean => ['1', 'true', 'on'].includes(attributes.get(name) ?? '');

/** The text of an XML part in UTF-8 or UTF-16, without its byte order mark. */
export function xmlText(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

/** The UTF-8 bytes of an XML part as one character each: the form that SheetJS expects. */
export function xmlBinary(bytes: Uint8Array): string {
  const utf8 = encodingOf(bytes) === 'utf-8' ? bytes : new TextEncoder().encode(xmlText(bytes));
  return new TextDecoder('latin1').decode(utf8).replace(WINDOWS_LETTERS, byteOfLetter).replace(FAR_LETTER, bytesOfReference);
}

/** Numeric references beyond U+FFFF, which SheetJS cuts to 16 bits. */
const FAR_LETTER = /&#(?:x([\da-f]{5,6})|(\d{5,7}));/gi;

function bytesOfReference(reference: string, hex: string | undefined, decimal: string | undefined): string {
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return code > 0xffff && code <= 0x10ffff ? String.fromCharCode(...new TextEncoder().encode(String.fromCodePoint(code))) : reference;
}

// To browsers "latin1" is Windows-1252: 27 of the bytes 80 to 9F come out as these letters and are turned back.
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
const WINDOWS_LETTERS = /[€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/g;
const byteOfLetter = (letter: string): string => String.fromCharCode(0x80 + WINDOWS.indexOf(letter));

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

function attributesOf(tag: string): Attributes {
  return new Map(Array.from(tag.matchAll(ATTRIBUTE), ([, name = '', double, single]) => [name, unescaped(double ?? single ?? '')]));
}

/** Text without its entities and character references. */
export function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (entity, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? entity;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
}

/** Where a format tells itself in the beginning of a file. */
const BEGINNING = 65_536;

/** The first record of a sheet of Excel 2 to 4, or of a sheet of Excel 5 that was saved without its container: BOF with its length. */
const BARE_SHEET = /^\u0009[\u0000\u0002\u0004\u0008][\u0004\u0006\u0008\u0010]\u0000/;

/** Tables that Excel opens and we do not: XML tables of Excel 2003, flat OpenDocument, web pages and web archives, SYLK, DIF. */
const TABLES_AS_TEXT: readonly RegExp[] = [
  /^<\?xml[^]*urn:schemas-microsoft-com:office:spreadsheet/i,
  /^<\?xml[^]*application\/vnd\.oasis\.opendocument\.spreadsheet/i,
  /^(?=<)(?!<\?xml)[^]*<table/i,
  /^mime-version:[^]*(?:office:excel|<table|=3ctable)/i,
  /^id;p/i,
  /^table\s+0,1/i,
];

/** Whether bytes that are no package are a table all the same, in a format that Excel opens and saves anew. */
export function isOlderFormat(bytes: Uint8Array): boolean {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  // Letters of these words are ASCII in every encoding; of two bytes a letter one is 0.
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, BEGINNING));
  const plain = text
    .slice(isWide ? 2 : 0)
    .replace(isWide ? /\0/g : /^\u00ef\u00bb\u00bf/, '')
    .trimStart();
  return BARE_SHEET.test(text) || TABLES_AS_TEXT.some((form) => form.test(plain));
}

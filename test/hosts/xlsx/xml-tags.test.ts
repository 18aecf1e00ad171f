import { tagsNamed, xmlBinary } from '../../../src/hosts/xlsx/xml-tags';

describe('bytes as characters', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const characters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  const own = globalThis.TextDecoder;
  afterEach(() => {
    globalThis.TextDecoder = own;
  });

  it('keeps every byte in Node', () => {
    expect(xmlBinary(bytes)).toBe(characters);
  });

  it('keeps every byte in browsers, to whom latin1 is Windows-1252', () => {
    const letters = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
    globalThis.TextDecoder = class extends own {
      override decode = (input?: AllowSharedBufferSource): string =>
        Array.from(input as Uint8Array, (byte) => letters[byte - 0x80] ?? String.fromCharCode(byte)).join('');
    };
    expect(xmlBinary(bytes)).toBe(characters);
  });
});

describe('tags', () => {
  it('are found with any prefix, quotes and entities, and only by their whole name', () => {
    const xml = `<sheets><x:sheet name='A "1" &gt; B' r:id="rId1"/><sheet\nname="&#x7EF4;&#20462;>&amp;lt;" /><sheetPr name="no"/></sheets>`;
    expect(tagsNamed(xml, 'sheet').map((tag) => tag.get('name'))).toEqual(['A "1" > B', '维修>&lt;']);
    expect(tagsNamed(xml, 'sheet')[0]?.get('id')).toBe('rId1');
  });
});

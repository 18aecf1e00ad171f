import fc from 'fast-check';
import { encoded, XmlBytes } from '../../../../src/hosts/xlsx/streaming/xml-bytes';
import { xmlText } from '../../../../src/hosts/xlsx/streaming/xml-text';

/** What `write` made, in the pieces in which it is handed on. */
function written(write: (xml: XmlBytes) => void): Buffer {
  const xml = new XmlBytes();
  write(xml);
  return Buffer.from(xml.take());
}

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('漏水', '_x0041_', '_', 'x', '&', '<', '\r\n', '\u202e', '\ud83d', '😀', '\uffff', '（é）', '\u007f'))
    .map((parts) => parts.join('')),
);

test('XML of any length, Chinese and signs beyond the basic plane among it, comes out whole and in order', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.constantFrom(1, 7, 30_000)), { maxLength: 12 }), (given) => {
      const texts = given.map(([text, times]) => text.repeat(times));
      const xml = new XmlBytes();
      const pieces = texts.flatMap((text) => {
        xml.xml(text);
        return xml.isFull ? [Buffer.from(xml.take())] : [];
      });
      expect(Buffer.concat([...pieces, xml.take()]).equals(Buffer.from(texts.join('')))).toBe(true);
    }),
    { numRuns: 60, seed: 20261122 },
  );
});

test('any text becomes the same character data as through a text', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom(1, 40_000), (text, times) => {
      const long = text.repeat(text.length > 20 ? 1 : times);
      expect(written((xml) => xml.text(long)).equals(Buffer.from(xmlText(long)))).toBe(true);
    }),
    { numRuns: 200, seed: 20261122 },
  );
});

test.each([0, 7, 10, 99, 100, 2_147_483_647, 2_147_483_648, -3, 0.1, 1e21, 46_082.5, -0])('the number %d is written as it is', (number) => {
  expect(written((xml) => xml.number(number)).toString()).toBe(String(number));
});

test('what was encoded once is copied whole, whatever comes behind it and wherever a piece ends', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.string({ maxLength: 40 }).map((text) => text.replace(/[^ -~]/g, '.')),
        { maxLength: 60 },
      ),
      (texts) => {
        expect(written((xml) => texts.forEach((text) => xml.copy(encoded(text)))).toString()).toBe(texts.join(''));
      },
    ),
    { numRuns: 60, seed: 20261122 },
  );
});

test('a piece stays as it is while the next one is written', () => {
  const xml = new XmlBytes();
  xml.xml('第一');
  const first = xml.take();
  xml.xml('second');
  expect(Buffer.from(first).toString()).toBe('第一');
  expect(Buffer.from(xml.take()).toString()).toBe('second');
});

import fc from 'fast-check';
import { encoded } from '../../../../src/hosts/xlsx/streaming/encoded';

test('texts of any length, Chinese and signs beyond the basic plane among them, come out whole and in order', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.constantFrom(1, 7, 30_000)), { maxLength: 12 }), (given) => {
      const texts = given.map(([text, times]) => text.repeat(times));
      const pieces = [...encoded(texts)];
      expect(Buffer.concat(pieces).equals(Buffer.from(texts.join('')))).toBe(true);
      expect(pieces.every((piece) => piece.length > 0)).toBe(true);
    }),
    { numRuns: 60, seed: 20261122 },
  );
});

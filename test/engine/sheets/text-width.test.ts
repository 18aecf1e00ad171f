import fc from 'fast-check';
import { halfWidths, inLines } from '../../../src/engine/sheets/text-width';

test.each([
  ['进水阀', 8, '进水阀'],
  ['电源适配器', 8, '电源适\n配器'],
  ['水箱密封圈组件', 6, '水箱密\n封圈组\n件'],
  ['前置过滤器专用滤芯组件', 6, '前置过\n滤器专\n用滤…'],
  ['Water inlet valve', 8, 'Water\ninlet\nvalve'],
  ['Malfunctioning', 8, 'Malfun…'],
])('%s below a bar that holds %i half characters', (name, room, expected) => {
  expect(inLines(name, room, 3)).toBe(expected);
});

test('no line is wider than its bar, and there are never more lines than wanted', () => {
  const letters = fc.constantFrom('水', '箱', 'a', 'W', ' ', '-', '（', '2');
  fc.assert(
    fc.property(
      fc.array(letters, { maxLength: 40 }),
      fc.integer({ min: 4, max: 16 }),
      fc.integer({ min: 1, max: 3 }),
      (text, room, most) => {
        const lines = inLines(text.join(''), room, most).split('\n');
        expect(lines.length).toBeLessThanOrEqual(most);
        expect(Math.max(...lines.map(halfWidths))).toBeLessThanOrEqual(room);
      },
    ),
  );
});

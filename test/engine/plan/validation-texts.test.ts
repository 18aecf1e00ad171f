import { alertOf, listText, promptOf } from '../../../src/engine/plan/validation-texts';

const long = { title: '标'.repeat(60), text: '文'.repeat(600) };

test('titles and texts are no longer than Excel shows', () => {
  expect([promptOf(long).title.length, promptOf(long).text.length]).toEqual([32, 255]);
  expect([alertOf(long).title.length, alertOf(long).text.length]).toEqual([32, 225]);
});

test('words with a comma, and more than Excel takes, are no list of their own', () => {
  expect(listText(['是', '否'])).toBe('是,否');
  expect(() => listText(['甲,乙'])).toThrow('comma');
  expect(() => listText(Array.from({ length: 130 }, () => '是'))).toThrow("longer than Excel's 255");
});

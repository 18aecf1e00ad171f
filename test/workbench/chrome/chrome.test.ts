import { Book } from '../../excel/model/book';
import { PLAIN } from '../../excel/model/look';
import { figuresOf } from './figures';
import { startOf } from './start';
import { filled, partWord, words } from './words';

test('the status bar counts what is selected and visible, and adds its numbers in their own format', () => {
  const { active } = new Book();
  ['数量', 2, 3, '', 5].forEach((value, row) => {
    active.grid.setContent(row, 0, { value });
    active.grid.setLook(row, 0, { ...PLAIN, numberFormat: '0.0' });
  });
  const area = { top: 0, left: 0, bottom: 4, right: 0 };
  expect(figuresOf(active, area, 'zh')).toEqual({ count: 4, sum: '10.0', average: '3.3', filtered: '' });
  const table = active.book.addTable(active, area, true);
  table.filter.apply(0, { filterOn: 'Values', values: ['2.0', '3.0'] });
  expect(figuresOf(active, area, 'zh')).toEqual({ count: 3, sum: '5.0', average: '2.5', filtered: '在 4 行中找到 2 行' });
});

test('the address says how the page starts, and nonsense in it is passed over', () => {
  expect(startOf('')).toEqual({
    workbook: 'headOffice',
    language: 'zh',
    theme: 'light',
    paneWidth: 320,
    zoom: 100,
    today: '2026-04-02',
    apiSet: '1.9',
  });
  expect(startOf('?dealer&lang=en&theme=dark&pane=270&zoom=85&today=2026-04-20&api=1.14')).toEqual({
    workbook: 'dealer',
    language: 'en',
    theme: 'dark',
    paneWidth: 270,
    zoom: 85,
    today: '2026-04-20',
    apiSet: '1.14',
  });
  expect(startOf('?empty&pane=x&api=2&zoom=9999&today=soon')).toMatchObject({
    workbook: 'empty',
    paneWidth: 320,
    apiSet: '1.9',
    zoom: 200,
    today: '2026-04-02',
  });
});

test('every word is there in both languages', () => {
  expect(Object.keys(words('en'))).toEqual(Object.keys(words('zh')));
  const { language, ...english } = words('en');
  expect([language, words('zh').language]).toEqual(['中文', 'EN']);
  expect(Object.values(english).join('')).not.toMatch(/[\u4e00-\u9fff]/);
  expect([partWord('macros', 'zh'), partWord('macros', 'en')]).toEqual(['宏', 'macros']);
  expect(filled('{a}/{b}', { a: 1 })).toBe('1/{b}');
});

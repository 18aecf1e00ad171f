import { beginOn } from './calendar';

test('a page that begins on a day of the sample’s month counts its days on from there, and leaves other days alone', () => {
  const page = { Date };
  beginOn('2026-04-02', page);
  const today = new page.Date();
  expect([today.getFullYear(), today.getMonth(), today.getDate(), today.getHours()]).toEqual([2026, 3, 2, new Date().getHours()]);
  expect(Math.abs(page.Date.now() - today.getTime())).toBeLessThan(1000);
  expect(new page.Date('2020-02-29T00:00:00').getDate()).toBe(29);
  expect(today).toBeInstanceOf(page.Date);
  expect(page.Date.UTC(2026, 0, 1)).toBe(Date.UTC(2026, 0, 1));
});

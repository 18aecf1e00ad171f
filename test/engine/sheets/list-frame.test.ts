import { listFrame } from '../../../src/engine/sheets/list-frame';
import { column } from '../../../src/engine/schema/sheet';
import { text } from '../../../src/engine/schema/types-text';
import { settingsFor } from '../../../src/engine/month/settings';
import type { Month } from '../../../src/engine/values/month';

const settings = settingsFor('2026-03' as Month, {}, {});
const columns = (count: number, width: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`c${index}`, column(`第 ${index} 列`, `Column ${index}`, text, { width })]),
  );
const framed = (count: number, width: number, words: string) =>
  listFrame({
    title: { zh: '表', en: 'List' },
    group: 'act',
    columns: columns(count, width),
    body: [],
    settings,
    line: { zh: words, en: words },
    frozenColumns: 1,
  });

test('the line below the title stays in one cell where its table is wide enough', () => {
  const { merges, heights } = framed(6, 20, '数量从多到少');
  expect(merges).toBeUndefined();
  expect(heights[1]).toBe(16.5);
});

test('a longer line is wrapped over the table, so that print cuts nothing of it', () => {
  const { merges, heights, cells } = framed(3, 12, '数量从多到少；分类：累计占比 80% 以内为 A，95% 以内为 B，其余为 C');
  expect(merges).toEqual([{ top: 1, left: 0, bottom: 1, right: 2 }]);
  expect(heights[1]).toBeGreaterThan(16.5);
  expect(cells.find(({ row }) => row === 1)?.style).toMatchObject({ wrap: true });
});

test('a line that takes two is broken where a clause ends, so that no single word stands alone', () => {
  const { cells, heights } = framed(6, 12, '启用 30 家：按时 27，迟报 1，未报 1；另有 18 条问题在总部工作簿里');
  const content = String(cells.find(({ row }) => row === 1)?.content);
  expect(content.split('\n')).toEqual([expect.stringMatching(/未报 1；$/), '另有 18 条问题在总部工作簿里']);
  expect(heights[1]).toBe(29.25);
});

test('of a list several pages wide only the columns of the first page carry it', () => {
  expect(framed(24, 15, '说明'.repeat(90)).merges).toEqual([{ top: 1, left: 0, bottom: 1, right: 7 }]);
});

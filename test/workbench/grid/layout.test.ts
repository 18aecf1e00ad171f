import { Book } from '../../excel/model/book';
import { LAST_COLUMN, LAST_ROW } from '../../excel/model/area';
import { layLines, nextVisible } from './lines';
import { frozenOf, panesOf, scrolledTo } from './panes';
import { movedBy, selectedArea, type Selection } from './selection';
import { SheetLayout } from './sheet-layout';

const at = (row: number, column: number): Selection => ({ anchor: { row, column }, focus: { row, column } });
const key = (name: string, held: { shift?: boolean; control?: boolean } = {}) => ({
  key: name,
  shift: held.shift ?? false,
  control: held.control ?? false,
});
const layoutOf = (book: Book): SheetLayout => new SheetLayout(book.active, { row: 0, column: 0 });

test('lines begin where the ones before them end, and hidden ones take no room', () => {
  const lines = layLines(4, (index) => [20, 0, 30, 10][index] ?? 0);
  expect([0, 1, 2, 3, 4].map(lines.start)).toEqual([0, 20, 20, 50, 60]);
  expect([0, 19, 20, 49, 50, 999].map(lines.at)).toEqual([0, 0, 2, 2, 3, 3]);
  expect([nextVisible(lines, 0, 1), nextVisible(lines, 2, -1), nextVisible(lines, 3, 1)]).toEqual([2, 0, 3]);
});

test('frozen rows and columns are drawn in parts of their own, beside what is scrolled', () => {
  expect(frozenOf({ frozen: { top: 0, left: 0, bottom: 3, right: LAST_COLUMN } })).toEqual({ rows: 4, columns: 0 });
  expect(frozenOf({ frozen: { top: 0, left: 0, bottom: LAST_ROW, right: 1 } })).toEqual({ rows: 0, columns: 2 });
  const panes = panesOf([50, 51], [0, 1, 2, 3], { rows: 1, columns: 2 });
  expect(Object.fromEntries(panes.map(({ name, rows, columns }) => [name, [rows, columns]]))).toEqual({
    body: [
      [50, 51],
      [2, 3],
    ],
    left: [
      [50, 51],
      [0, 1],
    ],
    top: [[0], [2, 3]],
    corner: [[0], [0, 1]],
  });
  expect(panesOf([0, 1], [0], { rows: 0, columns: 0 }).map(({ name }) => name)).toEqual(['body']);
});

test('a cell is scrolled into view beside what is frozen, and only where it must be', () => {
  const lines = layLines(100, () => 10);
  expect(scrolledTo(lines, 2, 4, 300, 100)).toBe(300);
  expect(scrolledTo(lines, 35, 4, 300, 100)).toBe(300);
  expect(scrolledTo(lines, 32, 4, 300, 100)).toBe(280);
  expect(scrolledTo(lines, 50, 4, 300, 100)).toBe(410);
});

test('filtered and hidden rows have no height, heights are points of a screen', () => {
  const { active } = new Book();
  active.heights.set.set(1, 30);
  active.heights.hidden.add(2);
  const { rows } = new SheetLayout(active, { row: 0, column: 0 });
  expect([0, 1, 2, 3].map(rows.size)).toEqual([20, 40, 0, 20]);
  expect(new SheetLayout(active, { row: 0, column: 0 }, 0.5).rows.size(1)).toBe(20);
  expect(new SheetLayout(active, { row: 5_000, column: 0 }).rows.count).toBeGreaterThan(5_000);
});

test('arrows step over hidden rows and out of merged cells; with Shift they draw the selection', () => {
  const book = new Book();
  book.active.heights.hidden.add(1);
  book.active.merges.merge({ top: 3, left: 0, bottom: 4, right: 1 });
  const layout = layoutOf(book);
  expect(movedBy(key('ArrowDown'), at(0, 0), layout, 20)).toEqual(at(2, 0));
  expect(movedBy(key('ArrowDown'), at(3, 0), layout, 20)).toEqual(at(5, 0));
  expect(selectedArea(at(4, 1), layout)).toEqual({ top: 3, left: 0, bottom: 4, right: 1 });
  expect(movedBy(key('ArrowRight', { shift: true }), at(0, 0), layout, 20)).toEqual({
    anchor: { row: 0, column: 0 },
    focus: { row: 0, column: 1 },
  });
});

test('Ctrl and Home goes to the first cell that is scrolled, Ctrl and an arrow to the end of what is filled, Page Down a page on', () => {
  const book = new Book();
  for (let row = 0; row < 8; row += 1) book.active.grid.setContent(row, 0, { value: row + 1 });
  book.active.frozen = { top: 0, left: 0, bottom: 3, right: 0 };
  const layout = layoutOf(book);
  expect(movedBy(key('Home', { control: true }), at(7, 0), layout, 20)).toEqual(at(4, 1));
  expect(movedBy(key('ArrowDown', { control: true }), at(0, 0), layout, 20)).toEqual(at(7, 0));
  expect(movedBy(key('PageDown'), at(0, 0), layout, 20)).toEqual(at(20, 0));
  expect(movedBy(key('a'), at(0, 0), layout, 20)).toBeUndefined();
});

test('a chart keeps to the cells under it at any zoom', () => {
  const { active } = new Book();
  active.heights.set.set(0, 17);
  active.heights.set.set(1, 17);
  const layout = new SheetLayout(active, { row: 0, column: 0 }, 0.85);
  const box = layout.placed({ left: 48, top: 34, width: 96, height: 30 });
  expect(box).toEqual(layout.rectangle({ top: 2, left: 1, bottom: 3, right: 2 }));
});

import { fittedWide, onFirstPage, pagesWide, printedBeside } from '../../../src/engine/sheets/printed-pages';

const columns = (count: number, width: number) => Array.from({ length: count }, () => width);

test('a list is printed one page wide as long as its text stays at 7.5 pt', () => {
  expect(pagesWide(columns(12, 15))).toBe(1);
  expect(fittedWide(columns(12, 15), 2)).toEqual({ fit: { wide: 1, tall: 0 } });
});

test('a list wider than that runs over several pages, its key columns on each', () => {
  expect(fittedWide(columns(20, 15), 2)).toEqual({ fit: { wide: 2, tall: 0 }, repeatColumns: { from: 0, to: 1 } });
});

test('key columns take their room on every further page', () => {
  expect(pagesWide(columns(24, 15))).toBe(2);
  expect(pagesWide(columns(24, 15), 3)).toBe(3);
});

test('a column wider than a page has a page of its own, and nothing goes on for ever', () => {
  expect(pagesWide([300, 300])).toBe(2);
});

describe('charts beside a table', () => {
  const table = { top: 0, left: 0, bottom: 20, right: 4 };
  const chart = (top: number, bottom: number) => ({ top, left: 6, bottom, right: 15 });
  const charts = [chart(4, 18), chart(20, 34)] as const;
  const rowHeight = 16.5;
  const widths = (own: number) => Object.fromEntries(columns(16, 8).map((width, column) => [column, column <= 4 ? own : width]));

  test('are printed at its right where both are still read', () => {
    expect(printedBeside({ widths: widths(15), rowHeight, table, charts: [...charts] })).toEqual({
      area: { top: 0, left: 0, bottom: 34, right: 15 },
    });
  });

  test('are printed on a page of their own after it where the table would shrink', () => {
    const low = [chart(4, 16), chart(18, 30)] as const;
    expect(printedBeside({ widths: widths(35), rowHeight, table, charts: [...low] })).toEqual({ area: table, further: [chart(4, 30)] });
  });

  test('are never cut by the end of a page: one that does not fit any more begins the next', () => {
    expect(printedBeside({ widths: widths(35), rowHeight, table, charts: [...charts] }).further).toEqual(charts);
  });

  test('stand whole on their page: key columns that would push them off it are not repeated there', () => {
    const repeatColumns = { from: 0, to: 1 };
    const printed = (own: number) =>
      printedBeside({ widths: { ...widths(35), 0: own, 1: own }, rowHeight, table, charts: [...charts], repeatColumns });
    expect(printed(5).repeatColumns).toEqual(repeatColumns);
    expect(printed(40).repeatColumns).toBeUndefined();
  });

  test('do not stand at its right where the page ends before them', () => {
    const three = [...charts, chart(36, 50)] as const;
    expect(printedBeside({ widths: widths(15), rowHeight, table, charts: [...three] })).toEqual({
      area: table,
      further: three,
    });
  });
});

test('the columns of the first page are those that it has room for, one at least', () => {
  expect(onFirstPage(columns(4, 15))).toBe(4);
  expect(onFirstPage(columns(20, 15))).toBe(8);
  expect(onFirstPage([300, 10])).toBe(1);
});

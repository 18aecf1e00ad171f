import { isFar, median, spreadOf } from '../../../src/engine/values/spread';

test.each<[readonly number[], number]>([
  [[], 0],
  [[3], 3],
  [[1, 9], 5],
  [[9, 1, 2], 2],
  [[4, 1, 3, 2], 2.5],
])('the median of %j is %d', (figures, middle) => {
  expect(median(figures)).toBe(middle);
});

test('the spread is the median of how far the figures lie from their median', () => {
  expect(spreadOf([1, 2, 3, 4, 100])).toEqual({ count: 5, median: 3, mad: 1 });
});

describe('a figure is far from its peers', () => {
  const peers = spreadOf([50, 60, 55, 50, 65, 60, 55, 60]);

  test('beyond so many deviations, on either side', () => {
    expect([100, 95, 20, 22].map((figure) => isFar(figure, { count: 8, median: 57.5, mad: 5 }, 5))).toEqual([true, true, true, false]);
    expect(isFar(600, peers, 5)).toBe(true);
  });

  test('never among fewer than eight', () => {
    expect(isFar(600, spreadOf([50, 60, 55, 50, 65, 60, 55]), 5)).toBe(false);
  });

  test('where most are equal, only as a multiple of them', () => {
    const equal = spreadOf(Array.from({ length: 8 }, () => 50));
    expect([isFar(240, equal, 5), isFar(260, equal, 5), isFar(1, equal, 5)]).toEqual([false, true, false]);
  });
});

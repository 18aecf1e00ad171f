import { gapFor } from '../../../../src/engine/reports/charts/chart-parts';
import { lowestMarkShown, marksRadar } from '../../../../src/engine/reports/charts/marks-radar';
import { pareto, paretoBars } from '../../../../src/engine/reports/charts/pareto';
import { stackedAmounts, stackedColumns } from '../../../../src/engine/reports/charts/stacked-columns';
import { trendLine } from '../../../../src/engine/reports/charts/trend-line';

const place = { name: '图', altText: '图', from: { row: 0, column: 0 }, to: { row: 9, column: 6 } };
const range = (left: number, rows = 3) => ({ sheet: '表', range: { top: 1, left, bottom: rows, right: left } });
const named = (left: number) => ({ name: range(left, 1), values: range(left) });

describe('the chart recipes', () => {
  test('a Pareto classes bars by what came before them, and gathers the rest', () => {
    const counts = [79, 2, 14, 3, 1, 1].map((count, index) => ({ name: `${index}`, count }));
    expect(paretoBars(counts, 5, '其他').map(({ name, count, of }) => [name, count, of])).toEqual([
      ['0', 79, 'A'],
      ['1', 2, 'A'],
      ['2', 14, 'B'],
      ['3', 3, 'C'],
      ['其他', 2, 'C'],
    ]);
    expect(paretoBars(counts, 6, '其他')).toHaveLength(6);
    expect(paretoBars(counts, 6, '其他').at(-1)?.cumulative).toBe(1);
    expect(paretoBars([], 8, '其他')).toEqual([]);
  });

  test('the line of a Pareto starts on its first bar: both axes have the same room', () => {
    const chart = pareto(place, range(0), { A: named(1), B: named(2), C: named(3) }, named(4), 200);
    expect((chart.valueAxis.maximum ?? 0) / 200).toBeCloseTo(chart.secondaryAxis?.maximum ?? 0, 9);
  });

  test('the total of stacked columns stands above them and not in the legend', () => {
    const chart = stackedColumns(place, range(0), [{ data: named(1), colour: '#2B639C' }], named(2), 400);
    expect(chart.legendWithout).toEqual([1]);
    expect(chart.valueAxis).toMatchObject({ minimum: 0, maximum: 468 });
    expect(chart.series[1]).not.toHaveProperty('colour');
  });

  test('amounts are drawn from the line, also where none is negative', () => {
    expect(stackedAmounts(place, range(0), [], { above: 0.14, below: 0 }).valueAxis.minimum).toBe(0);
    expect(stackedAmounts(place, range(0), [], { above: 5, below: -1 }).valueAxis.minimum).toBeLessThan(-1);
    expect(stackedAmounts(place, range(0), [], { above: 0, below: 0 }).valueAxis.maximum).toBeGreaterThan(0);
  });

  test('a small line has room even where nothing changes', () => {
    for (const values of [
      [0.9, 0.9],
      [0, 0],
      [-5, -5],
    ]) {
      const { minimum, maximum } = trendLine(place, range(0), named(1), named(2), values).valueAxis;
      expect(minimum).toBeLessThan(Math.min(...values));
      expect(maximum).toBeGreaterThan(Math.max(...values));
    }
  });

  test('the radar shows 3 to 5, and 1 to 5 where a mean lies below 3', () => {
    expect(lowestMarkShown([3, 4.2])).toBe(3);
    expect(lowestMarkShown([2.9, 4.2])).toBe(1);
    expect(marksRadar(place, range(0), named(1), undefined, 1).valueAxis).toMatchObject({ minimum: 1, maximum: 5, step: 1 });
    expect(marksRadar(place, range(0), named(1), undefined, 3).series).toHaveLength(1);
  });

  test('few bars keep about the thickness of many', () => {
    expect(gapFor(45, 10, 10)).toBe(45);
    expect(gapFor(45, 10, 30)).toBe(45);
    expect(gapFor(45, 10, 3)).toBeGreaterThan(150);
    expect(gapFor(45, 10, 1)).toBe(500);
  });
});

import { ALL_DEALERS, historyBook } from '../../../src/engine/indicators/history-measures';
import { TREND_MEASURES, changeOf, figureOver, periodAfter, periodOf } from '../../../src/engine/indicators/trend-measures';
import { periodsReport } from '../../../src/engine/reports/trends/periods';
import type { MonthOutcome } from '../../../src/engine/month/outcome';
import type { Month } from '../../../src/engine/values/month';

const entry = (month: string, measure: string, value: number) => ({ month: month as Month, dealer: ALL_DEALERS, measure, value });
const named = (zh: string) => {
  const found = TREND_MEASURES.find(({ title }) => title.zh === zh);
  if (!found) throw new Error(zh);
  return found;
};

test('a change of a rate is told in points, of a count as a ratio', () => {
  expect(changeOf('rate', 0.95, 0.9)).toBe(5);
  expect(changeOf('mean', 4.25, 4.5)).toBe(-0.25);
  expect(changeOf('count', 12, 10)).toBe(0.2);
  expect(changeOf('money', 5, 0)).toBeUndefined();
  expect(changeOf('count', 5, undefined)).toBeUndefined();
});

test('quarters and years are those of the calendar', () => {
  expect(periodOf('2026-03' as Month, 'quarter')).toEqual({ kind: 'quarter', name: '2026 Q1', months: ['2026-01', '2026-02', '2026-03'] });
  expect(periodOf('2026-12' as Month, 'quarter').name).toBe('2026 Q4');
  expect(periodAfter(periodOf('2026-02' as Month, 'quarter'), -1).name).toBe('2025 Q4');
  expect(periodAfter(periodOf('2026-02' as Month, 'year'), -1)).toMatchObject({
    name: '2025',
    months: expect.arrayContaining(['2025-01', '2025-12']) as unknown,
  });
});

test('months are added, rates weighted by what stands below their lines', () => {
  const book = historyBook([
    entry('2026-01', '维修数', 10),
    entry('2026-02', '维修数', 30),
    entry('2026-01', '及时率', 1),
    entry('2026-01', '分母-及时率', 10),
    entry('2026-02', '及时率', 0.5),
    entry('2026-02', '分母-及时率', 30),
  ]);
  const { months } = periodOf('2026-01' as Month, 'quarter');
  expect(figureOver(book, months, named('维修数'))).toEqual({ value: 40, months: 2 });
  expect(figureOver(book, months, named('及时率'))).toEqual({ value: 0.625, months: 2 });
  expect(figureOver(book, months, named('满意率'))).toBeUndefined();
});

test('where a month does not say what its rate was taken of, the months count alike', () => {
  const book = historyBook([entry('2026-01', '及时率', 1), entry('2026-02', '及时率', 0.5), entry('2026-02', '分母-及时率', 30)]);
  expect(figureOver(book, periodOf('2026-01' as Month, 'quarter').months, named('及时率'))).toEqual({ value: 0.75, months: 2 });
});

test('counts of incomplete periods are shown and not compared', () => {
  const history = ['2025-10', '2025-11', '2025-12', '2026-01', '2026-02'].map((month) => entry(month, '维修数', 10));
  const rows = (now: string, more: readonly ReturnType<typeof entry>[] = []) =>
    periodsReport
      .rows({ book: historyBook([...history, ...more]), settings: { language: 'zh', month: now } } as unknown as MonthOutcome)
      .filter(({ kind }) => kind === 'quarter')
      .map(({ period, value, change, months }) => [period, value, change, months]);
  expect(rows('2026-02')).toEqual([
    ['2026 Q1', 20, undefined, 2],
    ['2025 Q4', 30, undefined, 3],
  ]);
  expect(rows('2026-03', [entry('2026-03', '维修数', 25)])).toEqual([
    ['2026 Q1', 45, 0.5, 3],
    ['2025 Q4', 30, undefined, 3],
  ]);
});

test('a month that is later than the one closed is not shown', () => {
  const outcome = {
    book: historyBook([entry('2026-04', '维修数', 10)]),
    settings: { language: 'zh', month: '2026-03' },
  } as unknown as MonthOutcome;
  expect(periodsReport.rows(outcome)).toEqual([]);
});

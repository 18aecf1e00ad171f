import { closedMonth } from '../../support/closed-month';
import { exampleBooks } from '../../support/example-books';

const KEPT = { 报表月份: '2026-03', 经销商编号: '*', 指标: '维修数', 数值: 999 };
const changedFigures = (closedMonths: string) =>
  closedMonth(exampleBooks({ 设置: [{ 已结月份: closedMonths }], 历史: [KEPT] })).resubmissions.filter(
    ({ list, record, dealer }) => list === 'history' && record === '维修数' && dealer === '*',
  );

test('a month that is closed again names the closed figures that change', () => {
  expect(changedFigures('2026-02, 2026-03')).toMatchObject([{ before: 999, after: expect.any(Number) as number }]);
});

test('a month that is closed for the first time has no closed figures to change', () => {
  expect(changedFigures('2026-02')).toEqual([]);
});

test('a 发料 sheet whose header is not found is no missing sheet: it is an error, and the dealers’ 借料 do not stand in', () => {
  const rows = Array.from({ length: 4 }, (_, index) => [`LL-${index}`, '2026-03-02', 'D001', 'P-103', 5]);
  const standIn = (issues: 'missing' | { cells: typeof rows }) => closedMonth(exampleBooks({ 发料: issues, 借料: [{}] }));
  expect(standIn('missing').reconciliation.standIn).toMatchObject({ issues: true });
  const unread = standIn({ cells: rows });
  expect(unread.reconciliation.standIn).toMatchObject({ issues: false });
  expect(unread.findings.filter(({ code, list }) => code === 'S2' && list === 'issues').map(({ level }) => level)).toEqual(['error']);
});

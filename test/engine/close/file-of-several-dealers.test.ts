import fc from 'fast-check';
import type { MonthOutcome } from '../../../src/engine/month/outcome';
import { rowCounts } from '../../../src/engine/reports/row-counts';
import { reportPlan } from '../../../src/engine/reports/report-plan';
import { controlsOf } from '../../../src/engine/reports/controls/controls-report';
import { differenceOf } from '../../../src/engine/reports/controls/control';
import { feedbackOf } from '../../../src/engine/feedback/feedback-plan';
import type { CellValue, WorkbookCells } from '../../../src/engine/workbook/cells';
import { closedMonth, type MonthBooks } from '../../support/closed-month';
import { exampleBooks } from '../../support/example-books';
import { generatedFirm } from '../../support/generated-month';
import { shownTable } from '../../support/plan-text';

const DAY = [{ 填报日期: '2026-04-03' }];
const NUMBERS = ['D001', 'D002', 'D003'];

/** A month of three dealers, each with its own file, all filled in on one day. */
const threeFiles = generatedFirm
  .filter((example) => 'D002/维修' in example && 'D003/维修' in example)
  .map((example) =>
    exampleBooks({ ...example, ...Object.fromEntries(NUMBERS.map((number) => [`${number}/封面`, [{ 经销商编号: number, ...DAY[0] }]])) }),
  );

const bookOf = ({ dealers }: MonthBooks, number: string): WorkbookCells => dealers.get(`${number}.xlsx`) as WorkbookCells;

/** The same month with the three in one file: their rows by turns, each with its dealer behind it. */
function inOneFile(books: MonthBooks, cover: string): MonthBooks {
  const own = NUMBERS.map((number) => ({ number, sheets: bookOf(books, number).sheets }));
  const [first] = own;
  const sheets = (first?.sheets ?? []).map((sheet, at) => {
    if (sheet.name === '封面') return { ...sheet, rows: sheet.rows.map((row) => (row[0] === '经销商编号' ? [row[0], cover] : row)) };
    const bodies = own.map(({ number, sheets: theirs }) => (theirs[at]?.rows ?? []).slice(1).map((row): CellValue[] => [...row, number]));
    const turns = Math.max(...bodies.map(({ length }) => length));
    const rows = Array.from({ length: turns }, (_, turn) => bodies.flatMap((body) => (body[turn] ? [body[turn]] : [])));
    return { ...sheet, rows: [[...(sheet.rows[0] ?? []), '经销商编号'], ...rows.flat()] };
  });
  return { ...books, dealers: new Map([['汇总.xlsx', { sheets, date1904: false }]]) };
}

/** Where something stands differs; what it is, does not. */
const PLACES: ReadonlySet<string> = new Set(['file', 'sheet', 'row', 'columns', 'cells', 'cell', 'related', 'earlier', 'furtherFiles']);
const whatItIs = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, part: unknown) => (PLACES.has(key) ? undefined : part)));

/** What a month comes to, wherever its rows stand. */
function comesTo({ submissions, ledgers, reconciliation, shares, overall, history, findings }: MonthOutcome) {
  const inRows = findings.filter(({ code, row, list }) => code !== 'S9' && row !== undefined && list !== 'cover');
  return whatItIs({
    standings: submissions.rows,
    ledgers,
    count: reconciliation.count,
    charges: reconciliation.charges,
    differences: reconciliation.differences,
    shares: [...shares],
    overall,
    history,
    findings: inRows
      .map(({ code, level, dealer, list, field, value, record }) => JSON.stringify([dealer, list, record, code, field, level, value]))
      .sort(),
  });
}

test('closing one file of three dealers is closing a file of each, whoever is on its cover', () => {
  fc.assert(
    fc.property(threeFiles, fc.constantFrom('D001', 'D003', ''), (books, cover) => {
      // A dealer without a row is not in the one file at all.
      fc.pre(NUMBERS.every((number) => bookOf(books, number).sheets.some(({ name, rows }) => name !== '封面' && rows.length > 1)));
      expect(comesTo(closedMonth(inOneFile(books, cover)))).toEqual(comesTo(closedMonth(books)));
    }),
    { seed: 6, numRuns: 25 },
  );
});

test('beside a dealer’s own workbook the order of the files changes nothing, no row is counted twice and none is lost', () => {
  fc.assert(
    fc.property(threeFiles, fc.constantFrom('2026-04-01', '2026-04-03', '2026-04-06'), (books, on) => {
      const shared = [...inOneFile(books, 'D001').dealers];
      const own = bookOf(books, 'D002');
      const dated = {
        ...own,
        sheets: own.sheets.map((sheet) =>
          sheet.name === '封面' ? { ...sheet, rows: sheet.rows.map((row) => (row[0] === '填报日期' ? [row[0], on] : row)) } : sheet,
        ),
      };
      const both = [...shared, ['D002.xlsx', dated] as const];
      const [one, other] = [both, [...both].reverse()].map((dealers) => closedMonth({ ...books, dealers: new Map(dealers) }));
      if (!one || !other) throw new Error('no month');
      expect(whatItIs(other.ledgers)).toEqual(whatItIs(one.ledgers));
      expect(other.submissions.rows).toEqual(one.submissions.rows);
      expect(whatItIs(one.ledgers)).toEqual(whatItIs(closedMonth(books).ledgers));
      expect(new Set(one.ledgers.repairs.filter(({ dealer }) => dealer === 'D002').map(({ file }) => file)).size).toBeLessThan(2);
      expect(controlsOf(one).filter((control) => differenceOf(control) !== 0)).toEqual([]);
    }),
    { seed: 6, numRuns: 15 },
  );
});

const NAMED = {
  'D001/培训': {
    cells: [
      ['三月培训'],
      ['经销商', '培训日期', '培训方式', '培训内容', '人数'],
      ['D001', '2026-03-11', '集训', '产品安装', 8],
      ['D002', '2026-03-12', '集训', '产品维修', 6],
      ['合计', '', '', '', 14],
    ],
  },
} as const;

test('结账记录 says what became of each dealer’s share, and read = kept + passed over', () => {
  const outcome = closedMonth(exampleBooks({ ...NAMED, 'D002/封面': [{ 经销商编号: 'D002', 填报日期: '2026-04-09' }], 'D002/维修': [{}] }));
  const record = reportPlan(outcome).sheets.find(({ name }) => name === '结账记录');
  if (!record) throw new Error('no 结账记录');
  const { headers, rows } = shownTable(record);
  const line = (item: string) => rows.find((row) => row[headers.indexOf('项目')] === item) ?? [];
  expect(line('D001.xlsx')[headers.indexOf('内容')]).toBe('D001 计入；D002 另有文件为准，不计');
  const counts = ['读入行数', '略过行数', '入账行数'].map((title) => line('培训')[headers.indexOf(title)]);
  expect(counts.map(Number)).toEqual([3, 2, 1]);
});

test('重报差异 lists what a dealer’s own workbook lacks of its rows in another’s file, and not what it has besides', () => {
  const { resubmissions } = closedMonth(
    exampleBooks({ ...NAMED, 'D002/封面': [{ 经销商编号: 'D002', 填报日期: '2026-04-01' }], 'D002/维修': [{}] }),
  );
  expect(resubmissions.filter(({ dealer }) => dealer === 'D002').map(({ list, before, after }) => [list, before, after])).toEqual([
    ['trainings', 'row', undefined],
  ]);
});

test('what is no dealer’s row is passed over once, however many dealers share the sheet', () => {
  const outcome = closedMonth(exampleBooks(NAMED));
  expect(rowCounts(outcome, 'trainings')).toEqual({ read: 4, passedOver: 2, kept: 2, counted: 2 });
});

test('a zero report on the cover is that of its own dealer: the others have rows without a contradiction', () => {
  const sheets = Object.fromEntries(['安装', '维修', '用料', '借料', '退料', '回访', '服务请求'].map((sheet) => [`D001/${sheet}`, []]));
  const training = { cells: NAMED['D001/培训'].cells.filter((row) => row[0] !== 'D001') };
  const outcome = closedMonth(
    exampleBooks({
      ...sheets,
      'D001/培训': { cells: [...training.cells, ['D003', '2026-03-13', '集训', '调试', 2]] },
      'D001/封面': [{ 零报告: '是' }],
      经销商: NUMBERS.map((number) => ({ 经销商编号: number })),
    }),
  );
  expect(outcome.submissions.rows.map(({ dealer, state, zeroReport }) => [dealer, state, zeroReport])).toEqual([
    ['D001', 'onTime', true],
    ['D002', 'onTime', false],
    ['D003', 'onTime', false],
  ]);
  expect(outcome.findings.filter(({ code }) => code === 'F5')).toEqual([]);
});

test('a dealer’s feedback shows its own rows of the shared file and no finding of the others', () => {
  const wrong = closedMonth(
    exampleBooks({
      ...NAMED,
      'D001/培训': { cells: NAMED['D001/培训'].cells.map((row) => (row[0] === 'D002' ? ['D002', '不知道哪天', '', '', -1] : row)) },
    }),
  );
  const foundBy = (number: string) =>
    (
      feedbackOf(wrong)
        .find(({ dealer }) => dealer.dealer === number)
        ?.plan().sheets ?? []
    ).flatMap((sheet) => (sheet.name === '校验结果' ? shownTable(sheet).rows.map((row) => row.join(' ')) : []));
  expect(foundBy('D002').some((line) => line.includes('不知道哪天'))).toBe(true);
  expect(foundBy('D001').some((line) => line.includes('不知道哪天'))).toBe(false);
  expect(foundBy('D002').filter((line) => line.includes('D001 的') && line.includes('计入 D001'))).toEqual([]);
  const table = shownTable(
    reportPlan(wrong).sheets.find(({ name }) => name === '上报情况') ?? { name: '', widths: {}, heights: {}, cells: [] },
  );
  const errors = table.rows.map((row) => [row[table.headers.indexOf('经销商编号')], Number(row[table.headers.indexOf('错误数')])]);
  expect(errors).toEqual([
    ...['D001', 'D002'].map((of) => [of, wrong.findings.filter(({ level, dealer }) => level === 'error' && dealer === of).length]),
  ]);
});

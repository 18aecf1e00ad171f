import fc from 'fast-check';
import { identityOf } from '../../../src/engine/handling/identity';
import type { MonthOutcome } from '../../../src/engine/month/outcome';
import type { UserEntry } from '../../../src/engine/month/user-entries';
import { differenceOf } from '../../../src/engine/reports/controls/control';
import { controlsOf } from '../../../src/engine/reports/controls/controls-report';
import { readReport } from '../../../src/engine/reports/read-report';
import { reportPlan } from '../../../src/engine/reports/report-plan';
import type { Example, ExampleRows } from '../../../src/engine/rules/rule';
import type { SheetCells, WorkbookCells } from '../../../src/engine/workbook/cells';
import { type MonthBooks, closedMonth } from '../../support/closed-month';
import { exampleBooks } from '../../support/example-books';
import { faultsOf, figuresOf, handlingOf } from '../../support/figures';
import { generatedFirm, generatedMonth } from '../../support/generated-month';
import { planAsCells } from '../../support/plan-as-cells';
import { habits, untidy } from '../../support/untidy';

const RUNS = { numRuns: 40 };

const eachWorkbook = (
  { headOffice, dealers, ...rest }: MonthBooks,
  change: (cells: WorkbookCells, name: string) => WorkbookCells,
): MonthBooks => ({
  ...rest,
  headOffice: { ...headOffice, cells: change(headOffice.cells, headOffice.name) },
  dealers: new Map([...dealers].map(([name, cells]) => [name, typeof cells === 'string' ? cells : change(cells, name)])),
});

const FORMS = new Set(['封面', '设置']);
/** 配件价格: of two rows of one day the later counts; 历史 is carried as it stands. */
const ORDERED = new Set(['配件价格', '历史']);

function reversedRows(sheet: SheetCells): SheetCells {
  const [header, ...rows] = sheet.rows;
  return FORMS.has(sheet.name) || ORDERED.has(sheet.name) || !header ? sheet : { ...sheet, rows: [header, ...rows.reverse()] };
}

test('the order of files and of rows changes no figure', () => {
  fc.assert(
    fc.property(generatedMonth, (month) => {
      const books = exampleBooks(withoutDuplicates(month));
      const turned = eachWorkbook({ ...books, dealers: new Map([...books.dealers].reverse()) }, (cells) => ({
        ...cells,
        sheets: cells.sheets.map(reversedRows).reverse(),
      }));
      expect(linesOf(closedMonth(turned))).toEqual(linesOf(closedMonth(books)));
    }),
    RUNS,
  );
});

/** What is doubled is found at the later of two rows, and which is later depends on the order. */
const COUNTS_OF_FINDINGS = ['错误数', '警告数'];
/** The lines of each sheet in one order: charges of one slip stand in the order in which they were issued. */
const linesOf = (outcome: MonthOutcome) =>
  Object.entries(figuresOf(outcome, COUNTS_OF_FINDINGS)).map(([title, lines]) => [title, [...lines].sort()]);
const withoutDuplicates = (month: Example): Example =>
  Object.fromEntries(
    Object.entries(month).map(([key, sheet]) => [
      key,
      key.endsWith('/维修')
        ? (sheet as ExampleRows).filter((row, index, all) => all.findIndex((other) => other.维修单号 === row.维修单号) === index)
        : sheet,
    ]),
  );

test('a careless look of the same data changes no figure and no error or warning', () => {
  fc.assert(
    fc.property(generatedMonth, habits, (month, own) => {
      const books = exampleBooks(month);
      const careless = eachWorkbook(books, (cells, name) => (name === books.headOffice.name ? cells : untidy(cells, own)));
      const [tidyMonth, untidyMonth] = [closedMonth(books), closedMonth(careless)];
      expect(faultsOf(untidyMonth)).toEqual(faultsOf(tidyMonth));
      expect(figuresOf(untidyMonth)).toEqual(figuresOf(tidyMonth));
    }),
    RUNS,
  );
});

test.each(['zh', 'en'] as const)(
  'closing again from the report in %s gives the same month: nothing doubled, what the user noted kept',
  (language) => {
    fc.assert(
      fc.property(
        generatedFirm,
        fc.constantFrom<Readonly<Record<string, string>>>({ state: '已处理', note: '已电话核实' }, { state: '忽略' }, { note: '待回复' }),
        (month, note) => {
          const books = exampleBooks({ ...month, 设置: [{ ...(month.设置 as ExampleRows)[0], 语言: language }] });
          const first = withNotes(closedMonth(books), note);
          const report = planAsCells(reportPlan(first));
          const again = closedMonth({
            ...books,
            headOffice: { name: '月报.xlsx', cells: report },
            userEntries: readReport(report).userEntries,
          });
          expect(again.settings.language).toBe(language);
          expect(figuresOf(inChinese(again))).toEqual(figuresOf(inChinese(first)));
          expect(handlingOf(again)).toEqual(handlingOf(first));
          expect(again.headOfficeBook.foreignSheets).toEqual([]);
        },
      ),
      RUNS,
    );
  },
);

const inChinese = (outcome: MonthOutcome): MonthOutcome => ({ ...outcome, settings: { ...outcome.settings, language: 'zh' } });

/** The month with a note of the user on every finding. */
const withNotes = (outcome: MonthOutcome, note: Readonly<Record<string, string>>): MonthOutcome => {
  const entries = outcome.findings.flatMap((finding) =>
    Object.entries(note).map(([column, content]): UserEntry => ({
      sheet: 'findings',
      row: identityOf(finding),
      shown: '',
      column,
      content,
    })),
  );
  return { ...outcome, userEntries: { ...outcome.userEntries, entries } };
};

/** K29 is left to the scenarios: 历史 of a generated month does not know what its lots cost. */
const CONTROLS = Array.from({ length: 30 }, (_, index) => `K${String(index + 1).padStart(2, '0')}`).filter((number) => number !== 'K29');

test('every control total holds on any month, tidy or not, and every row read is kept or passed over', () => {
  const compared = new Set<string>();
  const all = new Set(CONTROLS);
  fc.assert(
    fc.property(generatedMonth, habits, (month, own) => {
      const outcome = closedMonth(eachWorkbook(exampleBooks(month), (cells) => untidy(cells, own)));
      const controls = controlsOf(outcome);
      expect(controls.filter((control) => differenceOf(control) !== 0)).toEqual([]);
      for (const { number, left } of controls) {
        all.add(number);
        if (left.value !== 0) compared.add(number);
      }
      for (const { file } of outcome.submissions.files) {
        if (file.state !== 'read') continue;
        for (const list of Object.values(file.workbook.lists)) {
          const accounted = [...list.rows.map(({ row }) => row), ...list.passedOver.map(({ row }) => row), list.headerRow].sort(
            (a, b) => a - b,
          );
          expect(accounted).toEqual(Array.from({ length: accounted.length }, (_, index) => index + 1));
        }
      }
    }),
    RUNS,
  );
  // A control that always compares nothing with nothing proves nothing.
  expect([...all].filter((number) => !compared.has(number))).toEqual([]);
});

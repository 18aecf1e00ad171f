import { reportPlan } from '../../../src/engine/reports/report-plan';
import { writeWorkbook } from '../../../src/hosts/xlsx/write-workbook';
import { closedSamples, order } from '../../engine/samples/closed-samples';
import { fromXlsx } from '../../excel/files/from-xlsx';
import { Book } from '../../excel/model/book';
import type { Scalar } from '../../excel/model/cell';
import { calculateBook } from './calculate';

/** The values of all formulas by their place. */
function formulaValues({ sheets }: Book): ReadonlyMap<string, Scalar> {
  return new Map(
    sheets.flatMap((sheet) =>
      [...sheet.grid.withFormulas()].map(
        ({ row, column, cell: { content } }) => [`${sheet.name} ${row} ${column} ${content.formula}`, rounded(content.value)] as const,
      ),
    ),
  );
}

const rounded = (value: Scalar): Scalar => (typeof value === 'number' ? Math.round(value * 1e9) / 1e9 : value);

test('the formulas of a report give, calculated anew, the values that the report was written with', async () => {
  const { workbook } = fromXlsx(await writeWorkbook(reportPlan(closedSamples(order(4, 6)))));
  const written = formulaValues(workbook);
  for (const sheet of workbook.sheets) for (const { cell } of sheet.grid.withFormulas()) cell.content = { ...cell.content, value: 0 };
  calculateBook(workbook);
  expect(written.size).toBeGreaterThan(100);
  expect([...formulaValues(workbook)].filter(([place, value]) => written.get(place) !== value)).toEqual([]);
});

test('a formula comes after those that it stands on; one that leads back to itself, or that is not known, stops nothing', () => {
  const book = new Book();
  const { grid } = book.active;
  grid.setContent(0, 0, { value: 0, formula: '=B1+1' });
  grid.setContent(0, 1, { value: 0, formula: '=C1*2' });
  grid.setContent(0, 2, { value: 5 });
  grid.setContent(1, 0, { value: 0, formula: '=A2+1' });
  grid.setContent(2, 0, { value: '原值', formula: '=LAMBDA(x,x)(1)' });
  calculateBook(book);
  expect([grid.content(0, 0).value, grid.content(0, 1).value, grid.content(1, 0).value, grid.content(2, 0).value]).toEqual([
    11,
    10,
    1,
    '原值',
  ]);
});

test('areas are multiplied cell by cell, blank cells as 0', () => {
  const book = new Book();
  const { grid } = book.active;
  for (const [row, [one, other]] of [
    [2, 10],
    [3, ''],
    [4, 5],
  ].entries()) {
    grid.setContent(row, 0, { value: one ?? '' });
    grid.setContent(row, 1, { value: other ?? '' });
  }
  grid.setContent(0, 3, { value: 0, formula: '=SUMPRODUCT(A1:A3*(B1:B3-1))' });
  grid.setContent(1, 3, { value: 0, formula: '=SUMPRODUCT(A1:A3,B1:B3)' });
  calculateBook(book);
  expect([grid.content(0, 3).value, grid.content(1, 3).value]).toEqual([18 - 3 + 16, 40]);
});

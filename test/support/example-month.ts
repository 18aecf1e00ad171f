import { assembleMonth } from '../../src/engine/close/assemble';
import type { MonthContext } from '../../src/engine/month/context';
import { settingsFor } from '../../src/engine/month/settings';
import { knownOfFirm } from '../../src/engine/reading/known-of-firm';
import { readDealerWorkbook } from '../../src/engine/reading/read-dealer-workbook';
import { readHeadOffice } from '../../src/engine/reading/read-head-office';
import type { DealerFile } from '../../src/engine/reading/workbooks';
import type { Example } from '../../src/engine/rules/rule';
import { day } from '../../src/engine/values/day';
import type { WorkbookCells } from '../../src/engine/workbook/cells';
import { earlierMonths } from './closed-month';
import { EXAMPLE_MONTH, exampleBooks } from './example-books';

/** A month made of an example, with the cells that its files were made of. */
export interface ExampleMonth {
  readonly month: MonthContext;
  /** By file name. */
  readonly books: ReadonlyMap<string, WorkbookCells>;
}

/** Reads and assembles the month of an example; what it does not name is sound. */
export function exampleMonth(example: Example): ExampleMonth {
  const { headOffice, dealers, earlier = [] } = exampleBooks(example);
  const book = readHeadOffice(facts(headOffice.name), headOffice.cells, { month: EXAMPLE_MONTH });
  const layout = book.lists.layoutMemory.rows.map(({ values }) => values);
  const context = { monthEnd: day('2026-03-31'), layout, known: knownOfFirm(book).known };
  const files = [...dealers].map(([name, cells]): DealerFile =>
    typeof cells === 'string'
      ? { state: 'unreadable', file: facts(name), reason: cells }
      : { state: 'read', file: facts(name), workbook: readDealerWorkbook(facts(name), cells, context) },
  );
  const readable = [...dealers].flatMap(([name, cells]) => (typeof cells === 'string' ? [] : [[name, cells] as const]));
  return {
    month: assembleMonth(book, files, settingsFor(EXAMPLE_MONTH, book.settings.values), earlierMonths(earlier)),
    books: new Map([[headOffice.name, headOffice.cells], ...readable]),
  };
}

const facts = (name: string) => ({ name, size: 1, sha256: '' });

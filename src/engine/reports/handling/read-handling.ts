import { DEALER_LISTS, type DealerListId, HEAD_OFFICE_LISTS } from '../../records/books';
import type { SheetCells, WorkbookCells } from '../../workbook/cells';
import type { ReadRow } from '../../reading/reading';
import { keyOf } from '../../values/group';
import type { Handling } from '../../month/outcome';
import { sheetName } from '../../sheets/list-frame';
import { ownRows, ownSheet } from '../own-sheet';
import { findings } from '../lists/findings';
import { ledgerSheet } from '../ledgers/ledger-report';
import { identity } from '../../handling/identity';

type Values = Readonly<Record<string, unknown>>;

/** 处理状态 and 处理备注 of an earlier report, by finding identity; a workbook without findings has none. */
export function readHandling(report: WorkbookCells): ReadonlyMap<string, Handling> {
  const sheet = ownSheet(report, findings);
  if (!sheet) return new Map();
  const handled = (ownRows(report, findings) ?? []).filter(({ values }) => values.state !== undefined || values.note !== undefined);
  if (handled.length === 0) return new Map();
  const numbers = recordNumbers(report);
  const links = linkedNumbers(report, sheet);
  const shown = linkedCells(sheet);
  return new Map(handled.map((row) => [oldIdentity(row, numbers, links, shown), { ...(row.values.state && { state: row.values.state }), ...(row.values.note && { note: row.values.note }) }]));
}

function oldIdentity({ values, written, row }: ReadRow<Values>, numbers: ReadonlyMap<string, string>, links: ReadonlyMap<number, string>, shown: ReadonlyMap<number, string>): string {
  const text = (field: string) => String(written[field] ?? values[field] ?? '');
  const sourceRow = /\d+$/.exec(text('cell') || (shown.get(row) ?? ''))?.[0] ?? '';
  const record = numbers.get(keyOf(text('file'), text('sheet'), sourceRow)) ?? links.get(row) ?? sourceRow;
  return identity({ dealer: text('dealer'), sheet: text('sheet'), record, code: text('rule'), field: text('field'), value: text('value') });
}

/** The number of each dealer's record by the file, sheet and row that it came from: found in the report's own ledgers. */
function recordNumbers(report: WorkbookCells): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>();
  for (const id of Object.keys(DEALER_LISTS) as DealerListId[]) {
    const [numberField] = DEALER_LISTS[id].key;
    if (numberField === undefined) continue;
    for (const { values } of ownRows(report, ledgerSheet(id)) ?? []) {
      const { sourceFile, sourceSheet, sourceRow, [numberField]: number } = values as Values;
      if (number !== undefined) numbers.set(keyOf(String(sourceFile), String(sourceSheet), String(sourceRow)), String(number));
    }
  }
  return numbers;
}

/** By row of 校验结果: the address that its link shows, for programs that save formulas without their values. */
const linkedCells = ({ formulas }: SheetCells): ReadonlyMap<number, string> =>
  new Map(
    Object.entries(formulas).flatMap(([cell, formula]) => {
      const shown = /^HYPERLINK\(.*,"([A-Z]{1,3}\d+)"\)$/.exec(formula)?.[1];
      return shown === undefined ? [] : [[Number(/\d+$/.exec(cell)?.[0]), shown] as const];
    }),
  );

/** By row of 校验结果: the number in the row that its link leads to (findings about head office's own sheets). */
function linkedNumbers(report: WorkbookCells, sheet: SheetCells): ReadonlyMap<number, string> {
  const targets = new Map(report.sheets.map(({ name, rows }) => [name, rows]));
  return new Map(
    Object.entries(sheet.formulas).flatMap(([cell, formula]) => {
      const [, name = '', row] = /^HYPERLINK\("#'(.+)'![A-Z]+(\d+)"/.exec(formula) ?? [];
      const column = NUMBER_COLUMNS.get(name);
      const number = column === undefined ? undefined : targets.get(name)?.[Number(row) - 1]?.[column];
      return typeof number === 'string' || typeof number === 'number' ? [[Number(/\d+$/.exec(cell)?.[0]), String(number)] as const] : [];
    }),
  );
}

/** The 0-based column of the number in each of head office's sheets that has one, by the sheet's name in either language. */
const NUMBER_COLUMNS: ReadonlyMap<string, number> = new Map(
  Object.values(HEAD_OFFICE_LISTS).flatMap(({ title, key, columns }) => {
    const [number] = key;
    return number === undefined ? [] : (['zh', 'en'] as const).map((language) => [sheetName(title, language), Object.keys(columns).indexOf(number)] as const);
  }),
);

import { DEALER_LISTS, type DealerListId, HEAD_OFFICE_LISTS } from '../../records/books';
import type { SheetCells, WorkbookCells } from '../../workbook/cells';
import { placeOf } from '../../workbook/address';
import type { ReadRow } from '../../reading/reading';
import { keyOf } from '../../values/group';
import { shortened } from '../../values/text';
import type { MonthOutcome } from '../../month/outcome';
import { sheetName } from '../../sheets/list-frame';
import { ownRows, ownSheet } from '../own-sheet';
import { findings } from './findings';
import { ledgerSheet } from '../ledgers/ledger-report';
import { fieldTitle, identity, identityOf } from '../../handling/identity';
import { ownTable } from '../user-entries/own-table';
import type { IdentifiedRow } from '../user-entries/identified-rows';

type Values = Readonly<Record<string, unknown>>;

/** The findings of this month, each by what makes it the same finding next time. */
export const findingRows = (outcome: MonthOutcome): readonly IdentifiedRow[] =>
  outcome.findings.map((finding) => {
    const { dealer, sheet, row, record = String(row ?? ''), code, value } = finding;
    return {
      key: identityOf(finding),
      shown: inWords([dealer, sheet, record, code, fieldTitle(finding)?.[outcome.settings.language] ?? '', shortened(value)]),
    };
  });

/** The findings of an earlier report, by their 1-based row. */
export function earlierFindingRows(report: WorkbookCells): ReadonlyMap<number, IdentifiedRow> {
  const sheet = ownSheet(report, findings);
  if (!sheet) return new Map();
  const numbers = recordNumbers(report);
  const links = linkedNumbers(report, sheet);
  const shown = linkedCells(sheet);
  return new Map((ownRows(report, findings) ?? []).map((row) => [row.row, earlierFinding(row, numbers, links, shown)]));
}

const inWords = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');

function earlierFinding(
  { values, written, row }: ReadRow<Values>,
  numbers: ReadonlyMap<string, string>,
  links: ReadonlyMap<number, string>,
  shown: ReadonlyMap<number, string>,
): IdentifiedRow {
  const text = (field: string) => String(written[field] ?? values[field] ?? '');
  const sourceRow = /\d+$/.exec(text('cell') || (shown.get(row) ?? ''))?.[0] ?? '';
  const record = numbers.get(keyOf(text('file'), text('sheet'), sourceRow)) ?? links.get(row) ?? sourceRow;
  const [dealer, sheet, code, field, value] = ['dealer', 'sheet', 'rule', 'field', 'value'].map(text) as [
    string,
    string,
    string,
    string,
    string,
  ];
  return { key: identity({ dealer, sheet, record, code, field, value }), shown: inWords([dealer, sheet, record, code, field, value]) };
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
const linkedCells = (sheet: SheetCells): ReadonlyMap<number, string> =>
  new Map(
    [...cellLinks(sheet)].flatMap(([row, formula]) => {
      const shown = /^HYPERLINK\(.*,"([A-Z]{1,3}\d+)"\)$/.exec(formula)?.[1];
      return shown === undefined ? [] : [[row, shown] as const];
    }),
  );

/** By row of 校验结果: the number in the row that its link leads to (findings about head office's own sheets). */
function linkedNumbers(report: WorkbookCells, sheet: SheetCells): ReadonlyMap<number, string> {
  const targets = new Map(report.sheets.map(({ name, rows }) => [name, rows]));
  return new Map(
    [...cellLinks(sheet)].flatMap(([at, formula]) => {
      const [, name = '', row] = /^HYPERLINK\("#'(.+)'![A-Z]+(\d+)"/.exec(formula) ?? [];
      const column = NUMBER_COLUMNS.get(name);
      const number = column === undefined ? undefined : targets.get(name)?.[Number(row) - 1]?.[column];
      return typeof number === 'string' || typeof number === 'number' ? [[at, String(number)] as const] : [];
    }),
  );
}

/** By row of 校验结果: the link of its cell; related cells have links of their own. */
function cellLinks(sheet: SheetCells): ReadonlyMap<number, string> {
  const column = ownTable(findings.columns, sheet)?.columns.cell;
  return new Map(
    Object.entries(sheet.formulas).flatMap(([address, formula]) => {
      const place = placeOf(address);
      return place && place.column === column ? [[place.row + 1, formula] as const] : [];
    }),
  );
}

/** The 0-based column of the number in each of head office's sheets that has one, by the sheet's name in either language. */
const NUMBER_COLUMNS: ReadonlyMap<string, number> = new Map(
  Object.values(HEAD_OFFICE_LISTS).flatMap(({ title, key, columns }) => {
    const [number] = key;
    return number === undefined
      ? []
      : (['zh', 'en'] as const).map((language) => [sheetName(title, language), Object.keys(columns).indexOf(number)] as const);
  }),
);

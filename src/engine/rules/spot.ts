import type { Facts } from '../values/language';
import { a1, leftmost } from '../workbook/address';
import type { LedgerRow } from '../ledgers/ledger';
import type { Finding, Level, Place } from '../month/finding';
import type { FormReading, RowRemark, SheetRemark } from '../reading/reading';
import { FORMS } from '../records/books';
import type { AnyColumns } from '../schema/sheet';
import { type FoundList, contractOf } from './every-list';
import { formCell } from './form-cell';
import type { MonthHit, PlaceHit, RowHit, Rule } from './rule';
import { shownValue } from './shown-value';

/** A finding with the 0-based column of its cell, for its place in the order. */
export interface Spot {
  readonly finding: Finding;
  readonly column: number;
}

const NO_FACTS: Facts = {};
const NOWHERE = -1;

const levelOf = (rule: Rule, facts: Facts): Level => (typeof rule.level === 'function' ? rule.level(facts) : rule.level);

/** The finding of a hit in a row, or at a place in a file. */
export const spotOfHit = (rule: Rule, hit: MonthHit): Spot => ('row' in hit ? spotOfRow(rule, hit) : spotOfPlace(rule, hit));

function spotOfRow(rule: Rule, { row, list, field, column, related, relatedField = field, facts = NO_FACTS }: RowHit): Spot {
  const { key, columns } = contractOf(list);
  const record = key[0] === undefined ? '' : shownValue(row, key[0], columns[key[0]]);
  const finding: Finding = {
    code: rule.code,
    level: levelOf(rule, facts),
    dealer: row.dealer,
    ...cellOf(row, field, column),
    row: row.row,
    list,
    field,
    value: found(rule, facts) ?? shownValue(row, field, columns[field]),
    facts,
    ...(record !== '' && { record }),
    ...(related && { related: cellOf(related, relatedField) }),
  };
  return { finding, column: column ?? row.columns[field] ?? NOWHERE };
}

function spotOfPlace(rule: Rule, { dealer, place, list, field, value = '', related, facts = NO_FACTS }: PlaceHit): Spot {
  const optional = {
    ...(list !== undefined && { list }),
    ...(field !== undefined && { field }),
    ...(related && { related }),
    ...rowOf(place.cell),
  };
  return { finding: { code: rule.code, level: levelOf(rule, facts), dealer, ...place, value, facts, ...optional }, column: NOWHERE };
}

/** What the reader says stood in the cell, where the value alone would not show it. */
const found = (rule: Rule, facts: Facts): string | undefined =>
  rule.kind === 'reading' && facts.found !== undefined ? String(facts.found) : undefined;

/** The cell of a field; where the sheet lacks its column, the row's first cell, so that rows are told apart. */
function cellOf({ file, sheet, row, columns }: LedgerRow<unknown>, field: string, other?: number): Place {
  const column = other ?? columns[field] ?? leftmost(columns);
  return { file, sheet, cell: a1(row - 1, column) };
}

const rowOf = (cell: string | undefined): { readonly row?: number } =>
  cell === undefined ? {} : { row: Number(cell.replace(/^\D+/, '')) };

interface FoundForm {
  readonly list: keyof typeof FORMS;
  readonly file: string;
  readonly form: FormReading<unknown>;
  readonly dealer: string;
}

/** The finding of what the reader remarked about a form's cell. */
export function spotOfForm(rule: Rule, { field, facts }: RowRemark, { list, file, form, dealer }: FoundForm): Spot {
  const columns: AnyColumns = FORMS[list].columns;
  const value = found(rule, facts) ?? shownValue(form, field, columns[field]);
  return spotOfHit(rule, { dealer, place: formCell(file, form, field), list, field, value, facts });
}

/** The finding of a form's label that names no field. */
export const spotOfLabel = (rule: Rule, { facts, row = 0, column = 0 }: SheetRemark, { list, file, form, dealer }: FoundForm): Spot =>
  spotOfHit(rule, { dealer, place: { file, sheet: form.sheet, cell: a1(row, column) }, list, value: String(facts.header ?? ''), facts });

/** The finding of what the reader remarked about a sheet or its header. */
export function spotOfSheet(rule: Rule, { facts, row, column }: SheetRemark, { dealer, file, id, reading }: FoundList): Spot {
  const place = { file, sheet: reading.sheet, ...(row !== undefined && column !== undefined && { cell: a1(row, column) }) };
  const field = typeof facts.field === 'string' ? { field: facts.field } : {};
  const { finding } = spotOfHit(rule, { dealer, place, list: id, value: String(facts.header ?? ''), facts, ...field });
  return { finding, column: column ?? NOWHERE };
}
